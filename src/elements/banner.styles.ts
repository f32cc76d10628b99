import {css} from '../styles/css.js';

/** The banner stands in the page's own tree, so this sheet does too; `all: revert` puts the page's rules aside. */
export default css`
  forthright-banner:not(#_) {
    all: revert;
    position: fixed;
    inset: auto 0 0;
    z-index: var(--forthright-layer, 2147483000);
    display: grid;
    gap: 0.75em 2.5em;
    box-sizing: border-box;
    max-block-size: 50vh;
    margin: 0;
    padding: 1em max(1em, calc(50% - var(--forthright-content-width, 72em) / 2));
    overflow: auto;
    scroll-padding-block-end: 11em;
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
    color: var(--_ink);
    box-shadow: var(--_shadow);
    font: medium/1.5 var(--_font);
    text-align: start;
  }

  forthright-banner:not(#_)[hidden],
  forthright-banner:not(#_) [hidden] {
    display: none;
  }

  forthright-banner:not(#_) * {
    all: revert;
    box-sizing: border-box;
    max-inline-size: 70ch;
    margin: 0;
    font-family: inherit;
  }

  forthright-banner:not(#_) [part='heading'] {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.333;
  }

  forthright-banner:not(#_) ul {
    padding: 0;
    list-style: none;
  }

  forthright-banner:not(#_) :is(ul, p) {
    margin-block: 0.375em;
  }

  forthright-banner:not(#_) [part='note'] {
    margin-block: 0.5em 0;
    color: var(--_quiet);
    font-size: 0.9375em;
  }

  forthright-banner:not(#_) :is(a, [part='object-button']) {
    padding: 0.25em 0;
    border: 0;
    background: none;
    color: var(--_ink);
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  forthright-banner:not(#_) [part='actions'] {
    position: sticky;
    inset-block-end: -1em;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(max(40%, min(7.5em, 100%)), 1fr));
    gap: 0.25em 0.75em;
    margin-block-end: -1em;
    padding-block: 0.75em 1em;
    max-inline-size: none;
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }

  forthright-banner:not(#_) .forthright-quiet {
    grid-column: 1 / -1;
    min-inline-size: 0;
  }

  forthright-banner:not(#_)[layout='card'] {
    inset: auto 1em 1em auto;
    inline-size: min(26em, 100% - 2em);
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  forthright-banner:not(#_)[layout='card']:dir(rtl) {
    inset-inline: auto 1em;
  }

  forthright-banner:not(#_)[layout='top'] {
    position: relative;
    z-index: auto;
    max-block-size: none;
    border-block-start: 0;
    border-block-end: 1px solid var(--_line);
    box-shadow: none;
  }

  /* Moved out of the way of what has the focus (WCAG 2.4.11). */
  forthright-banner:not(#_)[moved] {
    inset-block: 0 auto;
  }

  @media (min-width: 38em) {
    forthright-banner:not(#_):not([layout='card']) [part='actions'] {
      grid-template-columns: 1fr 1fr auto;
      justify-self: start;
      border: 0;
    }

    forthright-banner:not(#_):not([layout='card']) .forthright-quiet {
      grid-column: auto;
    }
  }

  @media (min-width: 64em) {
    forthright-banner:not(#_)[layout='bar'] {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }

    forthright-banner:not(#_)[layout='bar'] [part='actions'] {
      position: static;
      margin: 0;
      padding: 0;
    }
  }

  /* A short window, or one at 400 %: everything scrolls, nothing sticks. */
  @media (max-height: 26em) {
    forthright-banner:not(#_) [part='actions'] {
      position: static;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    forthright-banner:not(#_):not([layout='top']) {
      animation: forthright-rise 0.16s ease-out;
    }

    @keyframes forthright-rise {
      from {
        opacity: 0;
        transform: translateY(8px);
      }
    }
  }

  @media print {
    forthright-banner:not(#_) {
      display: none;
    }
  }
`;
