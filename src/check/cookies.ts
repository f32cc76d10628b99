/** Cookies and other storage, as the notice tells of them. */
import {canMiss, isDenied, list, missingFrom, type Evidence} from './evidence.js';
import {find} from './rules.js';
import type {Finding} from '../guard/rules.js';

const cookie = /\bcookies?\b|\blocal ?storage\b/i;
const optional =
  /\b(analytics?|statistic|advert|marketing|personalis|preferences?|track|third[- ]party|usage|how (people|visitors|you) use)/i;
const choice =
  /\b(accept|allow|reject|refuse|choose|choices?|consent|agree|decline|opt (in|out)|object|turn(ed)? (it |them |these )?(off|on)|switch(ed)? (it |them |these )?(off|on)|say (no|yes)|cookie settings|ask(ed)? (you )?(first|before))\b/i;
/** The use of the site, taken for a yes. */
const implied =
  /\b(by (using|continuing|visiting|browsing|accessing|staying|entering)|(your )?(continued )?use of (this|our|the) (web ?)?(site|service|app)|if you (continue|carry on|keep))\b.{0,80}\b(you|means|is taken|signif|constitutes|indicates)\b.{0,50}\b(consent|agree|accept|agreement|acceptance)\b/i;
/** A name as code has it: `_ga`, `PHPSESSID`, `session-id`. */
const codeName =
  /(^|[\s“"'(,:`])(_{1,2}[a-z]\w+|[a-z]+_[a-z_\d]+|[A-Z]{6,}|[a-z]+[A-Z]\w+|__Host-\w+|[a-z]{2,}[-.](id|session|consent|settings|prefs?|token))\b/;

export function checkCookies(evidence: Evidence): Finding[] {
  const {config, sentences, english, shows, text} = evidence;
  const found: Finding[] = [];
  const services = list(config?.services);
  const stores = services.flatMap(({stores}) => list(stores));
  const hasControl = shows.has('choices') || shows.has('storage') || shows.has('button');

  if (
    english.length &&
    canMiss(evidence) &&
    stores.length &&
    !cookie.test(text) &&
    !shows.has('storage') &&
    !shows.has('choices')
  )
    found.push(
      find(
        'cookies/not-told',
        missingFrom(evidence),
        'Something is stored on the device; a word about it was not found.',
      ),
    );

  for (const notice of english) {
    const heading = notice.blocks.find(
      (block) => block.kind === 'heading' && cookie.test(block.text) && (block.level ?? 1) > 1,
    );
    const whole = notice.blocks.find(
      (block) =>
        block.kind === 'heading' && block.level === 1 && /^\W*(cookies?|our (use of )?cookies)\b/i.test(block.text),
    );
    const start = heading ?? whole;
    if (!start) continue;
    const from = notice.blocks.indexOf(start);
    const end = notice.blocks.findIndex(
      (block, at) => at > from && block.kind === 'heading' && (block.level ?? 9) <= (start.level ?? 1),
    );
    const section = notice.blocks.slice(from + 1, end < 0 ? undefined : end);
    const sections = new Set([start.section, ...section.map((block) => block.section)]);
    const words = section.map((block) => block.text).join('\n');
    const links = notice.links.filter((link) => sections.has(link.section));
    const isNamed =
      codeName.test(words) ||
      section.some((block) => block.kind === 'cell') ||
      stores.some(({name, pattern}) => words.includes(name ?? pattern ?? '\0')) ||
      links.some(({text: label, href = ''}) => cookie.test(`${label} ${href}`) && href.length > 1);
    const usesNone = section.some(
      (block) =>
        cookie.test(block.text) &&
        /\b(no|not|never|without|none)\b.{0,30}\b(use|set|store|cookies?|any)\b/i.test(block.text) &&
        !/\bnot (used|use) (it |them )?to\b/i.test(block.text),
    );
    const where = `${notice.file}:${start.line} (${start.section})`;
    if (!isNamed && !usesNone && !shows.has('storage') && !shows.has('choices'))
      found.push(
        find('cookies/none-named', where, 'A section on cookies; the name of one was not found, nor a link to a list.'),
      );
    const isOptional = section.some(
      (block) => cookie.test(`${block.section} ${block.text}`) && optional.test(block.text) && !isDenied(block.text),
    );
    const browser = section.find(
      (block) =>
        /\bbrowsers?\b/i.test(block.text) &&
        /\b(settings?|set|block|disable|refuse|reject|delete|turn off|change|control)/i.test(block.text),
    );
    const besides = section
      .filter((block) => block !== browser)
      .map((block) => block.text)
      .join('\n');
    const isNeeded =
      /\b(only|strictly|just)\b.{0,20}\b(necessary|essential|needed)\b|\b(necessary|essential)\b.{0,15}\bonly\b/i.test(
        words,
      );
    const isOnlyBrowser =
      !!browser &&
      (isOptional || !isNeeded) &&
      !hasControl &&
      !choice.test(besides.replace(/\bbrowser[^.]*/gi, '')) &&
      !/\bcookie (settings|choices)\b|\bour banner\b/i.test(words);
    if (isOnlyBrowser)
      found.push(
        find(
          'cookies/browser-only',
          `${notice.file}:${browser.line} (${browser.section})`,
          'The browser’s own settings are the only way to refuse that was found.',
        ),
      );
    else if (
      isOptional &&
      !hasControl &&
      !choice.test(words.replace(/[^.!?\n]+/g, (one) => (implied.test(one) ? '' : one)))
    )
      found.push(
        find(
          'cookies/no-choice',
          where,
          'Cookies that are not needed are described; how to refuse them was not found.',
        ),
      );
  }

  for (const {text: words, where} of sentences)
    if (implied.test(words) && !/\b(does|do|is|are) not\b|\bnever\b|n[’']t\b/i.test(words))
      found.push(find('text/implied-consent', where, 'It takes the use of the site for consent.'));
  return found;
}
