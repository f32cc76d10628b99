import { css } from '../../styles/css.js';

var styles = css `
  .side a:hover {
    text-decoration: underline;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.5em;
    margin-block-end: 1em;
    font-size: 0.9375em;
  }

  .fold {
    inline-size: calc(100% - var(--_exit, 0px));
    overflow: hidden;
    text-align: start;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .fold::before {
    content: '▾ ' / '';
  }

  .open .fold::before {
    content: '▴ ' / '';
  }

  .end {
    margin-block-start: 2em;
  }

  .only {
    margin-block-end: 1em;
  }

  nav {
    margin-block-start: 0.75em;
  }

  .side ul ul {
    padding-inline-start: 1em;
  }

  slot {
    font-size: calc(1em * var(--_size, 1));
    zoom: var(--_zoom, 1);
  }

  input {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_ink);
    border-radius: var(--_control-radius);
    background: none;
    color: inherit;
    font: inherit;
  }

  .head button {
    min-inline-size: 2.75em;
    padding: 0;
  }

  [part='summary'] {
    margin-block-end: 1.5em;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  [part='fact'] {
    margin-block-start: 0.75em;
  }

  dt {
    font-weight: 600;
  }

  .head ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }

  dl,
  dd,
  h2 {
    margin: 0;
  }

  h2 {
    font-size: 1.125em;
  }

  .said {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .paper {
    display: none;
  }

  form {
    margin-block-start: 0.75em;
  }

  @container (max-width: 53.99rem) {
    .side.open {
      box-shadow: var(--_shadow);
    }
  }

  @media print {
    .frame {
      container-type: normal;
    }

    .columns {
      display: block;
    }

    .side,
    .head > :not(ul) {
      display: none;
    }

    .text {
      max-inline-size: none;
    }

    .only,
    .end > :not(.paper) {
      display: none;
    }

    .paper {
      display: block;
    }
  }
`;

export { styles as default };
