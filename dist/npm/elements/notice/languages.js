import { html } from 'lit/html.js';

/** Lazy: the page in other languages, where it says that there are any. */
/** Browsers seldom know what these are called by those who speak them. */
const own = { cy: 'Cymraeg', ga: 'Gaeilge', gd: 'Gàidhlig' };
function nameOf(language) {
    const known = own[language.split('-')[0]];
    if (known)
        return known;
    try {
        return new Intl.DisplayNames([language], { type: 'language' }).of(language);
    }
    catch {
        return language;
    }
}
const renderLanguages = (links, label) => html `<nav class="row" aria-label=${label}>
    ${links.map(({ href, hreflang }) => html `<a href=${href} hreflang=${hreflang} lang=${hreflang}>${nameOf(hreflang)}</a>`)}
  </nav>`;

export { renderLanguages };
