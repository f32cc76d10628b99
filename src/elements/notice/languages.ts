/** Lazy: the page in other languages, where it says that there are any. */
import {html, type TemplateResult} from 'lit/html.js';
import {page} from '../../core/page.js';
import {isSafeUrl} from '../../core/safe-url.js';

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

/** The page's links to itself in other languages: neither to itself in a variety of its own, nor to feeds. */
function otherLanguages(): HTMLLinkElement[] {
  const here = `${page.documentElement.lang}-`.toLowerCase();
  const bare = (url: string) => url.split('#')[0];
  return [...page.querySelectorAll<HTMLLinkElement>('link[rel~=alternate][hreflang]')].filter(
    ({hreflang, href, type}) =>
      hreflang !== 'x-default' &&
      !here.startsWith(`${hreflang}-`.toLowerCase()) &&
      !/xml|json/.test(type) &&
      bare(href) !== bare(page.URL) &&
      isSafeUrl(href),
  );
}

export function renderLanguages(label: string): TemplateResult | undefined {
  const links = otherLanguages();
  if (!links[0]) return undefined;
  return html`<nav class="row" aria-label=${label}>
    ${links.map(
      ({href, hreflang}) => html`<a href=${href} hreflang=${hreflang} lang=${hreflang}>${nameOf(hreflang)}</a>`,
    )}
  </nav>`;
}
