import { css } from '../styles/css.js';

/** The choices as part of the page's text. */
var styles = css `
  .inline {
    color: var(--_ink);
    font-family: var(--_font);
    line-height: 1.5;
    text-align: start;
  }

  h2 {
    margin-block-end: 0.25em;
  }

  section section {
    padding-block: 1em;
    border-block-end: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }

  section p {
    max-inline-size: 60ch;
  }

  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0 2em;
    min-inline-size: 0;
    margin: 0.75em 0 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
  }

  legend,
  fieldset strong {
    flex-basis: 100%;
  }

  fieldset label {
    display: flex;
    align-items: center;
    gap: 0.75em;
    margin: 0;
  }

  [type='radio'] {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--_accent);
  }

  [part='save-button']:not(#_) {
    margin-block: 1.5em 0.5em;
  }

  [role='alert'] {
    margin-block-end: 1.5em;
    padding: 1em 1.25em;
    border: 2px solid var(--_accent);
    border-radius: var(--_control-radius);
    font-weight: 600;
  }

  [role='alert'] a {
    display: inline-block;
    margin-block-end: -0.625em;
    padding-block: 0.625em;
    font-weight: 400;
  }
`;

export { styles as default };
