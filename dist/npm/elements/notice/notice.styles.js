import { css } from '../../styles/css.js';

var styles = css `
  :host {
    --_surface: var(--forthright-color-surface, Canvas);
    --_ink: var(--forthright-color-ink, currentColor);

    display: block;
  }

  :host([hidden]) {
    display: none;
  }

  .frame {
    container-type: inline-size;
  }

  .head,
  .side,
  .end {
    color: var(--_ink);
    font-family: var(--forthright-font, inherit);
  }

  .text {
    max-inline-size: var(--forthright-line-length, 66ch);
    overflow-wrap: break-word;
  }

  slot {
    display: block;
  }

  ul,
  p {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  button {
    box-sizing: border-box;
    min-block-size: 2.75em;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_ink);
    border-radius: var(--_control-radius);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  a {
    color: inherit;
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .side {
    position: sticky;
    z-index: 1;
    inset-block-start: var(--_top, 0);
    box-sizing: border-box;
    margin-block-end: 1em;
    margin-inline-start: -4px;
    padding: 4px;
    overflow: auto;
    max-block-size: calc(100vh - var(--_top, 0px));
    background: var(--_surface);
  }

  .side li a {
    display: block;
    margin-inline-start: 4px;
    padding: 0.25em 0.75em;
    text-decoration: none;
  }

  .side li a[aria-current] {
    margin: 0;
    border-inline-start: 4px solid var(--_accent);
    font-weight: 600;
  }

  @container (max-width: 53.99rem) {
    .side:not(.open) .folded {
      display: none;
    }
  }

  @container (min-width: 54rem) {
    .fold {
      display: none;
    }

    .columns {
      display: grid;
      grid-template-columns: minmax(14em, 18em) minmax(0, 1fr);
      column-gap: 2.5em;
    }

    .side {
      align-self: start;
    }
  }
`;

export { styles as default };
