import { css } from '../../styles/css.js';

/** Part of the page's text: it takes the page's own colours and letters where none are set. */
var styles = css `
  :host {
    --_surface: var(--forthright-color-surface, transparent);
    --_ink: var(--forthright-color-ink, currentColor);
    --_accent: var(--forthright-color-accent, CanvasText);
    --_on-accent: var(--forthright-color-on-accent, var(--forthright-color-surface, Canvas));

    display: block;
    background: var(--_surface);
    color: var(--_ink);
    font-family: var(--forthright-font, inherit);
    text-align: start;
    overflow-wrap: anywhere;
  }

  :host([hidden]) {
    display: none;
  }

  .versions,
  .comparison {
    margin: 0;
    padding: 0;
    /* Said this way, it stays a list for VoiceOver. */
    list-style-type: '';
  }

  li,
  p {
    max-inline-size: 66ch;
    margin-block: 0.4em;
    line-height: 1.5;
  }

  .versions > li + li {
    margin-block-start: 1.5em;
  }

  [role='heading'] {
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.3;
    break-after: avoid;
  }

  .new {
    display: inline-block;
    padding: 0.1em 0.6em;
    border: 1px solid;
    border-radius: 1em;
    font-size: 0.875em;
    font-weight: 600;
  }

  .grade,
  .same {
    opacity: 0.8;
  }

  .comparison > li {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_line);
  }

  .comparison > .same,
  .comparison > .under {
    border-color: transparent;
  }

  .under {
    font-weight: 600;
  }

  .label {
    font-size: 0.875em;
    font-weight: 600;
  }

  del {
    text-decoration-thickness: 1px;
  }

  ins {
    text-decoration: none;
    background: color-mix(in srgb, currentColor 12%, transparent);
  }

  @media (prefers-contrast: more), (forced-colors: active) {
    ins {
      text-decoration: underline;
    }
  }

  @media print {
    button {
      display: none;
    }
  }
`;

export { styles as default };
