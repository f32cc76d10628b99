import {css} from '../../styles/css.js';

/** For the text itself, which is the page's: as weak as rules can be, so that the page's own win. */
export default css`
  :where(forthright-notice) :where(h1, h2, h3, h4, h5, h6, [id], [data-aliases]) {
    scroll-margin-block-start: calc(var(--_below, 0px) / var(--_zoom, 1) + 1rem);
  }

  @media screen {
    [data-forthright-out] {
      display: none !important;
    }
  }

  /* On paper a notice is whole; a section by itself, such as beside a form, stays one. */
  [section] [data-forthright-out] {
    display: none !important;
  }
`;
