import {css} from '../styles/css.js';

export default css`
  :host(:not([hidden])) {
    display: block;
  }

  [part='box'] {
    position: relative;
    display: grid;
    aspect-ratio: var(--_ratio, 16/9);
    box-sizing: border-box;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    font: medium/1.5 var(--_font);
  }

  img,
  iframe {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    border-radius: inherit;
    object-fit: cover;
  }

  /* Words never stand on a picture. */
  [part='placeholder'] {
    position: relative;
    display: grid;
    gap: 0.5em;
    place-self: end start;
    margin: 0.5em;
    padding: 0.5em;
    background: inherit;
  }

  @media screen {
    iframe ~ * {
      visibility: hidden;
    }
  }

  p {
    margin: 0;
    color: var(--_quiet);
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }

  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  a,
  ::slotted(a) {
    padding-block: 0.625em;
    color: inherit;
  }

  @media print {
    iframe,
    [part='actions'],
    p {
      display: none;
    }

    a::after,
    ::slotted(a)::after {
      content: attr(href);
    }
  }
`;
