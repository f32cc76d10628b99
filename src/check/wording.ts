/** Names that are out of date, claims, initials, addresses, and how hard it is to read. */
import {either} from './either.js';
import {isDenied, list, type Evidence} from './evidence.js';
import {reading} from './reading.js';
import {find, type RuleName} from './rules.js';
import {isForChildren} from './special.js';
import type {Finding} from '../guard/rules.js';

/** Out of date, or too much; in any sentence. */
const phrases: readonly (readonly [RuleName, RegExp, string])[] = [
  [
    'notice/stale-regulator-name',
    /(?<!\b(Scottish|called the|named the|known as the) )\bInformation Commissioner(’s|'s|s)?\b/i,
    'It names the Information Commissioner.',
  ],
  [
    'notice/regulator-address-check',
    /\bWycliffe House\b|\bWilmslow\b|\bSK9 5AF\b/i,
    'It gives the address in Wilmslow.',
  ],
  ['notice/stale-art77', /\bart(icle|icles|\.)?\s*77\b/i, 'It names article 77.'],
  [
    'notice/stale-art22',
    /\bart(icle|\.)?\s*22\b(?![A-D])(?! of the (?!UK|EU|GDPR|General))|\bart(icle)?s\.?\s*\d+[A-D]?(,? (and|or) |, ?|, \d+[A-D]?)+22\b(?![A-D])/i,
    'It names article 22.',
  ],
  ['notice/supervisory-authority', /\bsupervisory authorit(y|ies)\b/i, 'It says “supervisory authority”.'],
  [
    'text/claim',
    either(
      /(?<!\b(be|being|become) )\b(fully|100 ?%|completely|entirely)\s+((UK )?GDPR|data protection|PECR|privacy)?[ -]?complian/i,
      /\b(is|are|remain)\s+((UK )?GDPR|data protection|PECR|privacy)?[ -]?complian\w*\b(?! with (our|their|its|your)\b)/i,
      /\b(GDPR|PECR|DPA|Act)[ -]complian/i,
      /\b(we|this (web ?)?site|our (web ?)?(site|service|policy|notice|practices|processing)) (\w+ly |always )?compl(y|ies) (\w+ly )?with [^.]*\b(laws?|legislation|regulations?|GDPR|PECR|requirements?)\b/i,
      /\b(GDPR|ICO)[ -](ready|approved|certified)\b|\b100 ?% (safe|secure)\b/i,
    ),
    'It claims that everything is as the law wants it.',
  ],
];
const ukOnly = new Set(['notice/stale-art77', 'notice/stale-art22', 'notice/supervisory-authority']);

/** Initials that need no explanation, and capitals that are none. */
const known = new Set(
  'UK EU US USA EEA GB NHS BBC GP IT TV PC PDF HTML URL IP ID PIN FAQ OK AM PM CV DVD CD SMS GPS USB HTTP HTTPS CSS XML JSON CSV QR AI PO BOX NI VAT ISO II III IV VI VII IX XI XII NOT AND OR THE ALL DO NO YES WE YOU OUR IF A4 HM HMRC CCTV SSL TLS MON TUE WED THU FRI SAT SUN GOV ORG COM CO WWW GDPR ICO CNIL AEPD HR'.split(
    ' ',
  ),
);

/** The part of an address that somebody registers: `x.org.uk`, `x.example`. */
function domainOf(email: string): string {
  const parts = email.toLowerCase().split('@').pop()!.split('.');
  const isSecondLevel = /^(co|org|gov|ac|nhs|ltd|plc|sch|net|me|police)$/.test(parts.at(-2) ?? '');
  return parts.slice(isSecondLevel ? -3 : -2).join('.');
}

export function checkWording(evidence: Evidence): Finding[] {
  const {configFile, notice, rights, sentences, english, text, isUk} = evidence;
  const found: Finding[] = [];
  for (const [rule, pattern, message] of phrases)
    for (const {text: words, where} of sentences)
      if (pattern.test(words) && (isUk || !ukOnly.has(rule)) && !(rule === 'text/claim' && isDenied(words)))
        found.push(find(rule, where, message));
  list(rights.contacts).forEach((contact, index) => {
    const words = [contact.title, ...list(contact.post)].join(' ');
    for (const [rule, pattern, message] of phrases.slice(0, 2))
      if (pattern.test(words)) found.push(find(rule, `${configFile}: rights.contacts[${index}]`, message));
  });

  // One organisation, one domain.
  const own = list(rights.contacts).filter(
    ({role, partOf, email}) => email && !partOf && !/^(regulator|processor|other|representative)$/.test(role ?? ''),
  );
  const domains = new Set([
    ...own.map(({email}) => domainOf(email!)),
    ...(rights.email ? [domainOf(rights.email)] : []),
  ]);
  if (domains.size > 1)
    found.push(
      find('notice/two-domains', `${configFile}: rights.contacts`, `Addresses under ${[...domains].join(' and ')}.`),
    );
  else if (!domains.size) {
    const seen = new Map<string, string>();
    for (const {text: words, where} of sentences)
      for (const [email] of words.matchAll(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g)) {
        const domain = domainOf(email);
        const alike = [...seen.keys()].find((other) => other !== domain && other.slice(0, 6) === domain.slice(0, 6));
        if (alike && !seen.has(domain))
          found.push(find('notice/two-domains', where, `Addresses under ${alike} and ${domain}.`));
        seen.set(domain, where);
      }
  }

  // Initials are explained by "Long Name (LN)", "LN (long name)", "LN stands for", or the glossary.
  const explained = new Set([
    ...list(notice.glossary).flatMap(({term}) => term.match(/\b[A-Z]{2,6}\b/g) ?? []),
    ...english.flatMap((one) => [...one.explained]),
  ]);
  const told = new Set<string>();
  for (const {text: words, where, block} of sentences) {
    if (block.kind === 'heading' && words === words.toUpperCase()) continue;
    for (const [initials] of words
      .replace(/\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|https?:\S+|\S+@\S+|[\w-]*_\w+|\bDPA (?=2018)/g, ' ')
      .matchAll(/(?<![\w’'/-])[A-Z]{2,6}(?![\w’'-])/g)) {
      if (known.has(initials) || told.has(initials) || explained.has(initials)) continue;
      const isPaired =
        new RegExp(
          `\\((?:the |known as (?:the )?|or )?[“"‘']?${initials}s?[”"’']?\\)|\\b${initials}s? (?:\\(\\p{L}|means?\\b|stands? for\\b|is short for\\b|is (?:an?|the|our)\\b)|known as (?:the )?${initials}\\b|\\bor ${initials}\\b|^${initials}\\s*[:–—-]`,
          'mu',
        ).test(text) || isSpelledOut(initials, text);
      if (isPaired) explained.add(initials);
      else {
        told.add(initials);
        found.push(find('text/initials', where, `“${initials}” was not found explained.`));
      }
    }
  }

  if (!isForChildren(evidence))
    for (const one of english) {
      const {ease, perSentence, words} = reading(one);
      if (words >= 100 && ease < 45)
        found.push(
          find(
            'notice/readability',
            one.file,
            `Its reading ease is ${Math.round(ease)} (plain English: 60 and more), with ${Math.round(perSentence)} words a sentence.`,
          ),
        );
    }
  return found;
}

/** The words that the initials stand for are in the text, one after the other, with capitals. */
function isSpelledOut(initials: string, text: string): boolean {
  const small = '(?:\\s+(?:of|the|and|for|to|in|&))*\\s+';
  return new RegExp(`\\b${[...initials].map((letter) => `${letter}[a-z]+`).join(small)}\\b`).test(text);
}
