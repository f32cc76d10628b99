import {css} from '../../styles/css.js';

/** What the tools add to the text. Our own buttons are no buttons of the page; elsewhere the page's rules win. */
export default css`
  forthright-notice .forthright-link:not(#_) {
    min-inline-size: 0;
    margin-block: 0;
    margin-inline: 0.5em 0;
    padding: 0.25rem;
    min-block-size: 1.75rem;
    border: 0;
    background: none;
    box-shadow: none;
    color: inherit;
    font-family: var(--forthright-font, inherit);
    font-size: max(0.8125rem, 0.5em);
    font-weight: 400;
    line-height: 1.25;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    vertical-align: baseline;
    cursor: pointer;
  }

  :where(forthright-notice .forthright-link)::before {
    content: attr(data-say);
  }

  :where(forthright-notice .forthright-link):focus-visible,
  :where(forthright-notice [data-forthright-term]):focus-visible {
    outline: 3px solid var(--forthright-color-focus, var(--forthright-color-accent, currentColor));
    outline-offset: 2px;
  }

  @media (hover: hover) {
    forthright-notice :not(:hover) > .forthright-link:not(#_, :focus) {
      opacity: 0;
    }
  }

  :where(forthright-notice [data-forthright-term]) {
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
    cursor: help;
  }

  :where(forthright-notice .forthright-meaning) {
    display: block;
    margin-block: 0.5em;
    padding: 0.5em 0.75em;
    border-inline-start: 4px solid var(--forthright-color-accent, currentColor);
    font-weight: 400;
  }

  ::highlight(forthright-find) {
    background: #ffe27a;
    color: #000;
  }

  ::highlight(forthright-found) {
    background: #b34700;
    color: #fff;
  }

  @media (forced-colors: active) {
    ::highlight(forthright-find) {
      background: Mark;
      color: MarkText;
    }

    ::highlight(forthright-found) {
      background: Highlight;
      color: HighlightText;
    }
  }

  @media print {
    :where(forthright-notice) details::details-content {
      content-visibility: visible !important;
      block-size: auto !important;
    }

    :where(forthright-notice a[href^='http'])::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }

    :where(forthright-notice) .forthright-link {
      display: none;
    }

    :where(forthright-notice a[data-forthright-url])::after {
      content: attr(data-forthright-url);
    }
  }
`;
