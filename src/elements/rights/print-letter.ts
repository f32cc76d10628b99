import {page} from '../../core/page.js';
import {adoptStyles, css} from '../../styles/css.js';

/** Beside the letter, nothing of the page is on the paper. */
const around = css`
  @media print {
    forthright-letter ~ * {
      display: none !important;
    }
  }
`;

const sheet = css`
  :host {
    display: none;
  }

  @media print {
    :host {
      display: block;
      color: #000;
      font: 12pt/1.5 serif;
      white-space: pre-wrap;
      overflow-wrap: break-word;
    }
  }
`;

/** Prints a text by itself: in this page, since a window of its own may be forbidden. It is gone once it is printed. */
export function printLetter(text: string, language: string): void {
  const letter = page.createElement('forthright-letter');
  letter.lang = language;
  const root = letter.attachShadow({mode: 'open'});
  root.textContent = text;
  adoptStyles(document, [around]);
  adoptStyles(root, [sheet]);
  page.documentElement.prepend(letter);
  addEventListener('afterprint', () => letter.remove(), {once: true});
  window.print();
}
