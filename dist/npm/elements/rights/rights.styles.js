import { css } from '../../styles/css.js';

/** Part of the page's text: it takes the page's own colours and letters where none are set. */
var styles = css `
  :host {
    --_surface: var(--forthright-color-surface, transparent);
    --_ink: var(--forthright-color-ink, currentColor);
    --_accent: var(--forthright-color-accent, CanvasText);
    --_on-accent: var(--forthright-color-on-accent, var(--forthright-color-surface, Canvas));

    display: block;
    max-inline-size: 42rem;
    background: var(--_surface);
    color: var(--_ink);
    font-family: var(--forthright-font, inherit);
    line-height: 1.5;
    text-align: start;
    overflow-wrap: break-word;
  }

  :host([hidden]) {
    display: none;
  }

  h2,
  h3 {
    margin: 0 0 0.5em;
    font-size: 1.5em;
    line-height: 1.25;
  }

  h2:focus {
    outline: 0;
  }

  h3 {
    margin-block-start: 1.5em;
    font-size: 1.125em;
  }

  p {
    max-inline-size: 66ch;
    margin: 0 0 0.75em;
  }

  a {
    color: inherit;
  }

  .note {
    color: var(--_quiet);
    font-size: 0.9375em;
  }

  ul.asks {
    margin: 1em 0;
    padding: 0;
    list-style: none;
    border-block-start: 1px solid var(--_line);
  }

  .asks > li {
    position: relative;
    padding: 0.75em 0;
    border-block-end: 1px solid var(--_line);
  }

  .asks p {
    margin: 0;
  }

  .ask {
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  .ask::after {
    position: absolute;
    inset: 0;
    content: '';
  }

  .asks > li:hover {
    background: color-mix(in srgb, currentColor 6%, transparent);
  }

  .ask:focus-visible {
    outline: 0;
  }

  .ask:focus-visible::after {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block: 1em;
  }

  .forthright-quiet:not(#_) {
    min-inline-size: 0;
    padding-inline: 0;
  }

  .forthright-small:not(#_) {
    border-color: currentColor;
    background: none;
    color: var(--_ink);
  }

  .field,
  fieldset {
    margin: 0 0 1.25em;
    padding: 0;
    border: 0;
  }

  .field > label,
  legend {
    display: block;
    padding: 0;
    font-weight: 600;
  }

  .field p {
    margin: 0 0 0.25em;
  }

  label:has(> input) {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-block-size: 44px;
  }

  input[type='radio'],
  input[type='checkbox'] {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    accent-color: var(--_accent);
  }

  .text {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.5em 0.75em;
    border: 2px solid color-mix(in srgb, currentColor 60%, transparent);
    border-radius: var(--_control-radius);
    background: Field;
    color: FieldText;
    font: inherit;
  }

  @media (forced-colors: active) {
    .forthright-quiet:not(#_) {
      padding-inline: 0.75em;
    }
  }

  @media (max-width: 30em) {
    .row .forthright-action:not(#_) {
      inline-size: 100%;
    }
  }
`;

export { styles as default };
