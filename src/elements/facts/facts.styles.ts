import {css} from '../../styles/css.js';

/**
 * Facts are part of the page's text: they take its colours, letters and tables. No rule weighs anything, so that
 * whatever the page says wins; only the edges of a card are ours.
 */
export default css`
  :where(forthright-facts) {
    display: block;
    --_line: var(--forthright-color-line, color-mix(in srgb, currentColor 24%, transparent));
  }

  :where(.forthright-facts) {
    container-type: inline-size;
  }

  :where(.forthright-facts + .forthright-facts, .forthright-facts-item + .forthright-facts-item) {
    margin-block-start: 1.5em;
  }

  :where(.forthright-facts-cards) {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    gap: 1em;
    margin-block: 1em;
  }

  :where(.forthright-facts-card) {
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--forthright-radius, 10px);
    overflow-wrap: anywhere;
    break-inside: avoid;
  }

  .forthright-facts-card > :first-child {
    margin-block-start: 0;
  }

  :where(.forthright-facts-heading) {
    break-after: avoid;
  }

  :where(.forthright-facts-name, .forthright-facts dt) {
    font-weight: 600;
  }

  :where(.forthright-facts address) {
    font-style: normal;
  }

  :where(.forthright-facts dl) {
    display: grid;
    gap: 0.5em;
    margin-block: 0.5em;
  }

  :where(.forthright-facts dd) {
    margin-inline-start: 0;
  }

  :where(.forthright-facts :is(td, th, dd)) > :where(ul) {
    margin-block: 0;
    padding-inline-start: 1.25em;
  }

  :where(.forthright-facts-table) {
    inline-size: 100%;
    border-collapse: collapse;
  }

  :where(.forthright-facts :is(th, td)) {
    padding: 0.5em 1em 0.5em 0;
    border-block-end: 1px solid var(--_line);
    overflow-wrap: break-word;
    text-align: start;
    vertical-align: top;
  }

  :where(.forthright-facts :is(th, td)) > :where(p) {
    margin-block: 0.25em 0;
    font-weight: 400;
  }

  :where(.forthright-facts-live) {
    margin-block: 0.5em 1em;
  }

  .forthright-facts-card > :last-child {
    margin-block-end: 0;
  }

  :where(.forthright-facts-button) {
    max-inline-size: 100%;
    min-block-size: 2.75em;
    white-space: normal;
    padding: 0.25em 1em;
    border: 1px solid;
    border-radius: var(--forthright-control-radius, 6px);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  /* Lines become blocks that name their parts. */
  @container (max-width: 34em) {
    :where(.forthright-facts :is(table, tbody, tr, th, td)) {
      display: block;
    }

    :where(.forthright-facts thead) {
      position: absolute;
      clip-path: inset(50%);
    }

    :where(.forthright-facts :is(th, td)) {
      padding: 0.25em 0;
      border: 0;
      overflow-wrap: anywhere;
    }

    :where(.forthright-facts td[data-label='']) {
      display: none;
    }

    :where(.forthright-facts tr) {
      padding-block: 0.5em;
      border-block-end: 1px solid var(--_line);
    }

    :where(.forthright-facts [data-label]:not([data-label='']))::before {
      display: block;
      content: attr(data-label);
      content: attr(data-label) / '';
      font-size: 0.875em;
    }
  }

  @media print {
    :where(.forthright-facts-live) {
      display: none;
    }
  }
`;
