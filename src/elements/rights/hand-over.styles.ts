import {css} from '../../styles/css.js';

export default css`
  .letter {
    min-block-size: 22em;
    padding: 1.5em;
    border-width: 1px;
    border-radius: 2px;
    box-shadow: 0 1px 6px rgb(0 0 0 / 12%);
    line-height: 1.5;
    resize: vertical;
  }

  .ways {
    margin: 0;
    padding: 0;
    list-style: none;
    counter-reset: none;
  }

  .ways > li {
    margin-block: 0 1em;
    padding: 0 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .ways h3 {
    margin-block-start: 0.75em;
  }

  a.forthright-action {
    display: inline-block;
    align-content: center;
    text-decoration: none;
  }

  [role='status'] {
    font-weight: 600;
  }

  [role='status']:empty {
    margin: 0;
  }

  .mistakes {
    margin-block-end: 1.5em;
    padding: 1em;
    border: 3px solid var(--_ink);
    border-radius: var(--_control-radius);
  }

  .mistakes h3 {
    margin: 0 0 0.25em;
  }

  .mistakes p:last-child {
    margin: 0;
  }

  .mistake {
    display: block;
  }

  .mistakes .ask::after {
    content: none;
  }

  .reference {
    margin: 0 0 0.5em;
    font:
      600 2em/1.25 ui-monospace,
      monospace;
    user-select: all;
  }

  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    user-select: none;
  }

  .date {
    font-size: 1.125em;
    font-weight: 600;
  }

  address {
    font-style: normal;
    white-space: pre-line;
  }
`;
