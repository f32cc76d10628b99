import { css } from '../styles/css.js';

/** The declaration is part of the page's text: it takes the page's own colours and letters where none are set. */
var styles = css `
  :host {
    --_surface: var(--forthright-color-surface, transparent);
    --_ink: var(--forthright-color-ink, currentColor);

    display: block;
    background: var(--_surface);
    color: var(--_ink);
    font-family: var(--forthright-font, inherit);
    text-align: start;
  }

  :host([hidden]) {
    display: none;
  }

  .stores {
    container-type: inline-size;
  }

  section + section {
    margin-block-start: 1.5em;
  }

  [role='heading'] {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
    break-after: avoid;
  }

  p {
    max-inline-size: 66ch;
    margin: 0.25em 0 0.5em;
  }

  @container (min-width: 34em) {
    table {
      display: table;
      table-layout: fixed;
    }

    thead {
      display: table-header-group;
      position: static;
      clip-path: none;
      white-space: inherit;
    }

    tbody {
      display: table-row-group;
    }

    tr {
      display: table-row;
    }

    th,
    td {
      display: table-cell;
      vertical-align: top;
      padding: 0.5em 1em 0.5em 0;
      border-block-end: 1px solid var(--_line);
    }

    [data-label]::before {
      display: none;
    }
  }

  @media print {
    a::after {
      content: ' (' attr(href) ')';
    }
  }
`;

export { styles as default };
