import { css } from './css.js';

/**
 * Tokens and controls. Stands in shadow roots and, for the banner, in the document: so every class has our prefix, and
 * `:not(#_)` outweighs whatever the page says about buttons. Sizes are in em of `medium`, the visitor's own text size.
 *
 * `[hidden]` keeps what the page and the build tool hide hidden.
 */
var controls = css `
  :host,
  forthright-banner {
    --_surface: var(--forthright-color-surface, Canvas);
    --_ink: var(--forthright-color-ink, CanvasText);
    --_quiet: var(--forthright-color-quiet, color-mix(in srgb, var(--_ink) 78%, var(--_surface)));
    --_line: var(--forthright-color-line, color-mix(in srgb, var(--_ink) 22%, var(--_surface)));
    --_accent: var(--forthright-color-accent, var(--_ink));
    --_on-accent: var(--forthright-color-on-accent, var(--_surface));
    --_focus: var(--forthright-color-focus, var(--_accent));
    --_radius: var(--forthright-radius, 10px);
    --_control-radius: var(--forthright-control-radius, 6px);
    --_shadow: var(--forthright-shadow, 0 4px 24px rgb(0 0 0 / 12%));
    --_font: var(--forthright-font, var(--forthright-page-font, system-ui));
  }

  .forthright-action:not(#_) {
    box-sizing: border-box;
    min-block-size: 2.75em;
    min-inline-size: 7.5em;
    margin: 0;
    padding: 0.5em 0.75em;
    border: 2px solid var(--_accent);
    border-radius: var(--_control-radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font: 600 1em/1.25 var(--_font);
    text-align: center;
    cursor: pointer;
  }

  .forthright-quiet:not(#_) {
    border-color: transparent;
    background: transparent;
    color: var(--_ink);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .forthright-action:not(#_):hover {
    text-decoration: underline 2px;
  }

  @media (forced-colors: active) {
    .forthright-action:not(#_) {
      border-color: ButtonBorder;
      background: ButtonFace;
      color: ButtonText;
    }
  }

  .forthright-focusable:not(#_):focus-visible,
  .forthright-action:not(#_):focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
`;

export { controls as default };
