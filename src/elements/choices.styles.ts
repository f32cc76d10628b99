import {css} from '../styles/css.js';

export default css`
  :host {
    display: contents;
  }

  dialog {
    box-sizing: border-box;
    color: var(--_ink);
    font: medium/1.5 var(--_font);
    text-align: start;
    inline-size: min(40em, 100vw - 1em);
    max-block-size: min(48em, 100dvh - 1em);
    margin: auto;
    padding: 0;
    overflow: clip;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }

  dialog[open] {
    display: flex;
    flex-direction: column;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 35%);
  }

  h2,
  h3,
  p {
    margin: 0;
  }

  h2,
  h3,
  strong {
    font-size: 1em;
    font-weight: 600;
  }

  h2 {
    font-size: 1.25em;
  }

  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    padding: 0.75em;
    padding-inline-start: 1.5em;
    border-block-end: 1px solid var(--_line);
  }

  header .forthright-action:not(#_) {
    min-inline-size: 0;
  }

  .body {
    padding: 1em 1.5em;
    overflow: auto;
  }

  ul {
    margin: 0.5em 0 0;
    padding: 0;
    list-style: none;
  }

  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.25em 1.5em;
    align-items: start;
    padding-block: 1em;
    border-block-end: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }

  li p {
    max-inline-size: 60ch;
  }

  details {
    grid-column: 1 / -1;
  }

  /* One service of several. */
  details ul {
    padding-inline-start: 1em;
    border-inline-start: 1px solid var(--_line);
  }

  details li {
    padding-block: 0.75em;
  }

  details li:last-child {
    border: 0;
  }

  summary {
    inline-size: fit-content;
    cursor: pointer;
  }

  /* A native checkbox, drawn as a switch; the knob's place and the fill both tell its state. */
  label {
    display: grid;
    place-items: center;
    min-block-size: 2.75em;
    min-inline-size: 2.75em;
    margin-block-start: -0.5em;
    cursor: pointer;
  }

  [role='switch'] {
    appearance: none;
    box-sizing: border-box;
    inline-size: 3em;
    block-size: 1.75em;
    margin: 0;
    padding: 0.1875em;
    border: 2px solid var(--_ink);
    border-radius: 1em;
    background: var(--_surface);
    font: inherit;
    cursor: pointer;
  }

  [role='switch']::before {
    content: '';
    display: block;
    box-sizing: border-box;
    block-size: 100%;
    aspect-ratio: 1;
    border: 2px solid var(--_ink);
    border-radius: 1em;
  }

  [role='switch']:indeterminate::before {
    margin-inline: auto;
  }

  [role='switch']:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  [role='switch']:checked::before {
    margin-inline-start: auto;
    border-color: var(--_on-accent);
    background: var(--_on-accent);
  }

  footer {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.5em 0.75em;
    padding: 1em 1.5em;
    border-block-start: 1px solid var(--_line);
  }

  .end {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    padding-block-start: 0.75em;
  }

  .end .forthright-action:not(#_) {
    padding-inline: 0.25em;
  }

  @media (max-width: 38em) {
    .body,
    footer {
      padding-inline: 1em;
    }

    header {
      padding-inline: 1em 0.5em;
    }

    footer :first-child,
    li > strong {
      grid-column: 1 / -1;
    }
  }

  @media (min-width: 38em) {
    footer {
      grid-template-columns: repeat(3, 1fr);
    }
  }

  @media (max-height: 30em) {
    dialog[open] {
      display: block;
      overflow: auto;
    }
  }

  @media (forced-colors: active) {
    [role='switch']:checked {
      background: Highlight;
    }

    [role='switch']:checked::before {
      border-color: HighlightText;
      background: HighlightText;
      forced-color-adjust: none;
    }

    [role='switch'] {
      forced-color-adjust: none;
      border-color: ButtonText;
      background: ButtonFace;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    dialog[open] {
      animation: rise 0.16s ease-out;
    }

    @keyframes rise {
      from {
        opacity: 0;
        transform: translateY(8px);
      }
    }
  }

  @media print {
    dialog {
      display: none;
    }
  }
`;
