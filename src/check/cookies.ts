/** Cookies and other storage, as the notice tells of them. */
import {either} from './either.js';
import {canMiss, isDenied, list, missingFrom, split, type Evidence} from './evidence.js';
import type {Block} from './notice-text.js';
import {find} from './rules.js';
import type {Finding} from '../guard/rules.js';

const cookie = /\bcookies?\b|\blocal ?storage\b/i;
const optional =
  /\b(analytics?|statistic|advert|marketing|personalis|preferences?|track|third[- ]party|usage|how (people|visitors|you) use)/i;
/** In a heading: a kind of cookies, and no more than that. */
const optionalName = /\b(analytics?|statistics|advert\w*|marketing|targeting) cookies?\b/i;
const choice =
  /\b(accept|allow(?! (us|our)\b)|reject|refuse|choose|choices?|consent|agree|decline|opt (in|out)|object|turn(ed)? (it |them |these )?(off|on)|switch(ed)? (it |them |these )?(off|on)|say (no|yes)|cookie settings|ask(ed)? (you )?(first|before))\b/i;
const yes = '(?:consent|agree|accept)(?:s|d|ed|ing|ment|ance)?';
/** "We assume that you are happy." */
const content = '(?:happy|content|okay|ok|fine|comfortable)';
const place = '(?:web ?sites?|sites?|services?|apps?|pages?)';
/** Whatever people do on a site anyway. */
const browsing =
  '(?:using|continuing|carrying on|visiting|browsing|accessing|staying|remaining|entering|scrolling|navigating|closing|ignoring|clicking (?:away|elsewhere|anywhere|on any)|moving (?:on|around))';
const means = '(?:means|is taken|is treated|counts|signif\\w*|constitutes|indicates|implies|shows|amounts to)';
/** The use of the site, taken for a yes; "you can agree" is a choice. */
const implied = new RegExp(
  [
    `\\bby ${browsing}\\b.{0,80}\\b(?:you (?!can |may |could |might |will be asked)|${means}).{0,50}\\b${yes}\\b`,
    `\\b(?:use of|using|visiting|browsing|accessing) (?:this|our|the) ${place}.{0,40}\\b(?:you (?!can |may |could |might )|${means}).{0,50}\\b${yes}\\b`,
    `^(?:your )?(?:continu(?:ing|ed)|carrying on|further|staying|remaining|scrolling|browsing)\\b.{0,80}\\b${means}\\b.{0,50}\\b${yes}\\b`,
    `\\b(?:when|whenever|if|as) you (?:use|visit|browse|access|enter|continue|carry on|keep|stay|scroll|remain)\\b.{0,80},? (?:then )?you (?:are |have |will |also |automatically |thereby |hereby |are taken to |are deemed to )*${yes}\\b`,
    `\\b(?:if|should) you (?:continue|carry on|keep|stay|scroll|do not|don.t|ignore|close)\\b.{0,80}\\b(?:${means}|assume|take it|take this)\\b.{0,50}\\b(?:${yes}|${content})\\b`,
    `\\b(?:deemed|taken|assumed|considered|presumed|understood) to (?:have |be )?(?:given (?:your )?)?(?:${yes}|${content})\\b`,
    `\\b(?:assume|presume|take it|understand|conclude)s?(?: from (?:this|that))?,?(?: that)? (?:you(?: are|.re| have|.ve)?|your) (?:\\w+ )?(?:${yes}|${content})\\b`,
    `\\byou(?: hereby| also| thereby)? ${yes}\\b.{0,80}\\b(?:by|when|through) (?:(?:your )?(?:use of|using|visiting|browsing|accessing|continuing to (?:use|browse)) (?:this|our|the) ${place}|browsing|continuing)\\b`,
    `\\b(?:take|treat|regard|consider|interpret|view)s? (?:(?:your|the|continued|any)\\b.{0,40}\\b(?:use|visits?|browsing|silence|continuing|staying)\\b.{0,40}|this|that) as (?:your |an? )?(?:\\w+ )?${yes}\\b`,
    // What is given away for an answer is no yes to all that a notice says.
    `\\bby (?:submitting|providing|giving|sending|supplying|disclosing|sharing)\\b.{0,60}\\byou (?!can |may |could |might )(?:\\w+ )?${yes}\\b.{0,40}\\b(?:us|our|we|processing|collection|storage|transfer|notice|policy)\\b`,
    `\\bunless you (?:have )?(?:chang|adjust|alter|disabl|block|switch|turn|opt|object|tell)\\w*\\b.{0,100}\\b(?:will|we|shall|system) (?:\\w+ ){0,2}(?:set|use|issue|place|send|assume|store|take)\\w*\\b.{0,40}\\b(?:cookies?|${yes}|${content})\\b`,
  ].join('|'),
  'i',
);
/** What it says of those who do not: no denial of its own. */
const condition =
  /\b(if|unless|when|by|without|where) ((you|we|they) )?(?:do not|don.t|have not|haven.t|not|without|changing)\b[^,]*?(,|\b(?=we\b|this\b|it\b|you (are|agree|consent|accept)\b))|\bwithout (changing|adjusting)\b[^,]*/gi;
/** "If you do not agree, do not use it" leaves no way to say no. */
const leaveIt = new RegExp(
  `\\bif you (?:do not|don.t|cannot|can.t|disagree)\\b.{0,80}\\b(?:do not|don.t|must not|should not|stop|cease) (?:use|using|visit|visiting|access|accessing|browse|browsing|continue)\\b.{0,30}\\b${place}\\b`,
  'i',
);
/** A name as code has it: `_ga`, `PHPSESSID`, `session-id`. */
const codeName =
  /(^|[\s“"'(,:`])(_{1,2}[a-z]\w+|[a-z]+_[a-z_\d]+|[A-Z]{6,}|[a-z]+[A-Z]\w+|__Host-\w+|[a-z]{2,}[-.](id|session|consent|settings|prefs?|token))\b/;

/** "A cookie called session", "the “basket” cookie". */
const namedInWords = either(
  /\bcookies?,? (?:is |are |which is |that is )?(?:called|named|with the name|by the name of|known as) (?!cookies?\b|small\b|text\b|essential\b|(strictly )?necessary\b|(first|third)\b|analytics?\b)[“"‘']?\w/i,
  /\bcookies?:? [“"‘'][\w.-]+[”"’']|[“"‘'][\w.-]+[”"’'] cookies?\b|\b(its|the) name is\b/i,
  /\bnames? (of|is|are)\b.{0,20}\bcookies?\b.{0,20}\b(is|are)\b/i,
);
/** In code, and no word for the thing itself. */
const isName = (code: string) =>
  code.length > 1 && !/^(cookies?|(local|session)storage|document\.cookie|https?)\b/i.test(code);

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
    const isHeading = ({kind}: Block) => kind === 'heading';
    const whole = notice.blocks.find(
      (block) => isHeading(block) && block.level === 1 && /^\W*(cookies?|our (use of )?cookies)\b/i.test(block.text),
    );
    // Essential cookies may stand under one heading, and the others under the next.
    const named = notice.blocks.filter(
      (block) => isHeading(block) && cookie.test(block.text) && (block.level ?? 1) > 1,
    );
    const start = named[0] ?? whole;
    if (!start) continue;
    const parts = (named.length ? named : [start]).map((heading) => {
      const from = notice.blocks.indexOf(heading);
      const end = notice.blocks.findIndex(
        (block, at) => at > from && isHeading(block) && (block.level ?? 9) <= (heading.level ?? 1),
      );
      return notice.blocks.slice(from + 1, end < 0 ? undefined : end);
    });
    const section = [...new Set(parts.flat())];
    const sections = new Set([...named, start, ...section].map((block) => block.section));
    const words = section.map((block) => block.text).join('\n');
    const links = notice.links.filter((link) => sections.has(link.section));
    const isNamed =
      codeName.test(words) ||
      namedInWords.test(words) ||
      section.some(({codes}) => codes?.some(isName)) ||
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
      (block) =>
        cookie.test(`${block.section} ${block.text}`) &&
        split(block.text).some(
          (sentence) => (optional.test(sentence) || optionalName.test(block.section)) && !isDenied(sentence),
        ),
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
    if (
      leaveIt.test(words) ||
      (implied.test(words) &&
        !/\b(does|do|is|are|will|would|cannot) not\b|\bcannot\b|\b(never|nothing)\b|n[’']t\b|\bwhether\b|\bask(s|ed)? you\b|\bor (refuse|reject|decline|say no)\b/i.test(
          words.replace(condition, ''),
        ))
    )
      found.push(find('text/implied-consent', where, 'It takes the use of the site for consent.'));
  return found;
}
