import { html } from 'lit/html.js';
import { page } from '../../core/page.js';
import { isSafeUrl } from '../../core/safe-url.js';

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
/** The page's links to itself in other languages: neither to itself, on whichever host it is tried, nor to feeds. */
function otherLanguages() {
    const here = page.documentElement.lang.toLowerCase();
    const isHere = ({ hreflang, href }) => {
        const language = hreflang.toLowerCase();
        const isSame = language.split('-')[0] === here.split('-')[0];
        return language === here || (isSame && new URL(href).pathname === location.pathname);
    };
    return [...page.querySelectorAll('link[rel~=alternate][hreflang]')].filter((link) => link.hreflang !== 'x-default' && !/xml|json/.test(link.type) && isSafeUrl(link.href) && !isHere(link));
}
function renderLanguages(label) {
    const links = otherLanguages();
    if (!links[0])
        return undefined;
    // Where a language is spoken matters only beside the same one from elsewhere.
    const bare = (language) => language.split('-')[0];
    const all = [page.documentElement.lang, ...links.map(({ hreflang }) => hreflang)].map(bare);
    const short = (language) => all.indexOf(bare(language)) === all.lastIndexOf(bare(language)) ? bare(language) : language;
    return html `<nav class="row" aria-label=${label}>
    ${links.map(({ href, hreflang }) => html `<a href=${href} hreflang=${hreflang} lang=${hreflang}>${nameOf(short(hreflang))}</a>`)}
  </nav>`;
}

export { renderLanguages };
