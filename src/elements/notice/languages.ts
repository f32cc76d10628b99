/** Lazy: the page in other languages, where it says that there are any. */
import {html, type TemplateResult} from 'lit/html.js';

/** Browsers seldom know what these are called by those who speak them. */
const own: Readonly<Record<string, string>> = {cy: 'Cymraeg', ga: 'Gaeilge', gd: 'Gàidhlig'};

function nameOf(language: string): string | undefined {
  const known = own[language.split('-')[0]!];
  if (known) return known;
  try {
    return new Intl.DisplayNames([language], {type: 'language'}).of(language);
  } catch {
    return language;
  }
}

export const renderLanguages = (links: readonly HTMLLinkElement[], label: string): TemplateResult =>
  html`<nav class="row" aria-label=${label}>
    ${links.map(
      ({href, hreflang}) => html`<a href=${href} hreflang=${hreflang} lang=${hreflang}>${nameOf(hreflang)}</a>`,
    )}
  </nav>`;
