/** Links and references that lead nowhere. */
import type {Evidence} from './evidence.js';
import {whereOf} from './evidence.js';
import {find} from './rules.js';
import type {Finding} from '../guard/rules.js';

const normal = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export function checkLinks({notices, sentences, english}: Evidence): Finding[] {
  const found: Finding[] = [];
  for (const notice of notices)
    for (const link of notice.links) {
      const {text, href} = link;
      const where = whereOf(notice, link);
      if (!href || href === '#' || /^javascript:/i.test(href)) {
        if (text && !(href === undefined && notice.ids.has(text)))
          found.push(find('link/no-target', where, `“${text}” leads nowhere.`));
        continue;
      }
      if (href.startsWith('#') && href.length > 1) {
        let id = href.slice(1);
        try {
          id = decodeURIComponent(id);
        } catch {
          // As it stands.
        }
        if (!notice.ids.has(id) && id !== 'top' && !id.startsWith(':~:'))
          found.push(find('link/broken-anchor', where, `“${href}” was not found in the page.`));
      }
      if (
        /\bcookies?\b/i.test(text) &&
        /\bico\.org\.uk\b/i.test(href) &&
        !/\b(ICO|Information Commission|regulator|advice|guidance)\b/i.test(text)
      )
        found.push(find('link/mislabelled', where, `“${text}” leads to the regulator.`));
    }

  const headings = english.flatMap(({blocks}) => blocks.filter(({kind}) => kind === 'heading').map(({text}) => text));
  const numbers = new Set(
    headings.flatMap((heading) => /^(?:section |part )?(\d+(?:\.\d+)*)[.):]?\s/i.exec(heading)?.[1] ?? []),
  );
  const names = headings.map(normal);
  for (const {text, where} of sentences) {
    for (const [, title = ''] of text.matchAll(
      /\b(?:sections?|part|heading)\s+(?:below |above )?(?:called |titled |headed |on |about |named |entitled )*[“"‘']([^”"’']{3,60})[”"’'](?!\w)/gi,
    )) {
      const wanted = normal(title);
      if (wanted && !names.some((name) => name.includes(wanted) || (name.length > 3 && wanted.includes(name))))
        found.push(find('link/missing-section', where, `A section “${title}” was not found.`));
    }
    if (numbers.size > 2)
      for (const [, number = ''] of text.matchAll(
        /\b(?:see|in|under|at) section (\d{1,2}(?:\.\d+)*)\b(?![A-Z(])(?! (?:of|DPA|PECR|to the))/gi,
      ))
        if (!numbers.has(number.replace(/\.$/, '')))
          found.push(find('link/missing-section', where, `A section ${number} was not found.`));
  }
  return found;
}
