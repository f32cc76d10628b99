import {css} from '../styles/css.js';

/** The table of what is stored, as blocks: it fits everywhere. The declaration makes a table of it where there is room. */
export default css`
  table,
  tbody,
  tr,
  th,
  td {
    display: block;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
  }

  /* Still read out. */
  thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  tr {
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line);
    break-inside: avoid;
  }

  tr:last-child {
    border: 0;
  }

  th,
  td {
    padding: 0.125em 0;
    text-align: start;
    overflow-wrap: anywhere;
  }

  th {
    font-weight: 600;
  }

  [data-label]::before {
    display: block;
    content: attr(data-label);
    content: attr(data-label) / '';
    color: var(--_quiet);
    font-size: 0.875em;
    font-weight: 400;
  }

  .note {
    display: block;
    color: var(--_quiet);
    font-size: 0.9375em;
    font-weight: 400;
  }

  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
`;
