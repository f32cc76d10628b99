import { css } from '../../styles/css.js';

var styles = css `
  .desk {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .desk > li {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
  }

  .desk .desk {
    padding-inline-start: 1.5em;
  }

  .desk legend {
    font-weight: 400;
  }

  .desk h4 {
    margin: 0 0 0.25em;
    font-size: 1em;
  }
`;

export { styles as default };
