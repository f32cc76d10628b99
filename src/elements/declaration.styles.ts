import {css} from '../styles/css.js';

/**
 * For forthright.css: the declaration as it was written at build time, in the page's own tree. Narrow, its lines become
 * blocks that name their parts; the roles in it stay those of a table.
 */
export default css`
  forthright-storage table {
    inline-size: 100%;
    max-inline-size: none;
    border-collapse: collapse;
  }

  forthright-storage :is(th, td) {
    padding: 0.5em 1em 0.5em 0;
    border-block-end: 1px solid;
    overflow-wrap: anywhere;
    text-align: start;
    vertical-align: top;
  }

  @media (max-width: 40em) {
    forthright-storage :is(table, tbody, tr, th, td) {
      display: block;
    }

    forthright-storage thead {
      position: absolute;
      clip-path: inset(50%);
    }

    forthright-storage :is(th, td) {
      padding: 0;
      border: 0;
    }

    forthright-storage tr {
      padding-block: 0.75em;
      border-block-end: 1px solid;
    }

    forthright-storage [data-label]::before {
      display: block;
      content: attr(data-label);
      content: attr(data-label) / '';
      font-size: 0.875em;
      font-weight: 400;
    }
  }
`;
