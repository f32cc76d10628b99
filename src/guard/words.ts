/** What the owner wrote for visitors to read, held against the ways in which regulators have seen people pushed. */
import type {Declared} from './declaration.js';
import {find, type Finding, type RuleName} from './rules.js';

interface Phrase {
  readonly where: string;
  /** The last part of `where`: `accept`, `intro`. */
  readonly key: string;
  readonly text: string;
}

/** English and Welsh, for every text. */
const phrases: readonly (readonly [RuleName, RegExp])[] = [
  [
    'implied-consent',
    /\bby (continuing|using|browsing|visiting|staying|scrolling|closing|navigating)\b|\bif you (continue|carry on|keep using|do nothing)\b|\bcontinu\w+ (to )?(use|using|brows)|\b(drwy|trwy|wrth) (barhau|ddefnyddio|bori)\b|\bos (parhewch|byddwch (chi )?yn parhau)\b/i,
  ],
  [
    'pressure',
    /\bno,? thanks?\b.*\bI\b|\bI (don.?t|do not) (want|like|care|mind)\b|\bmiss(ing)? out\b|\b(worse|poorer|limited|reduced|degraded|restricted) (experience|service|version)\b|\bsorry to (see|lose)\b|\bact now\b|\bhurry\b|\blast chance\b|\bonly today\b|\bcolli (allan|cyfle)\b|\bprofiad (gwaeth|gwael|cyfyngedig)\b|\bbrysiwch\b|\bcyfle olaf\b/i,
  ],
  [
    'praise',
    /\b(best|fullest|perfect|ultimate|optimal|amazing|awesome|seamless|great|richer|enhanced) (possible )?(user )?(experience|service|site|website|content)\b|\bto (fully )?enjoy\b|\bprofiad (gorau|perffaith|llawn)\b|\bgorau posib/i,
  ],
  ['legitimate-interest', /\blegitimate interests?\b|\b(buddiant|buddiannau) (dilys|cyfreithlon)\b/i],
  [
    'claims-too-much',
    /\b(gdpr|pecr|ccpa|e-?privacy|data.protection|ico|privacy.law|cookie.law)s?\b.{0,16}\b(complian|approved|certified|ready|friendly)|\bfull(y)? complian|\b100 ?% (safe|secure|private|legal)|\bcydymffurfio.{0,12}\b(gdpr|pecr)\b/i,
  ],
];
const vague: Readonly<Record<string, RegExp>> = {
  accept:
    /^(ok(ay)?|got it|(i )?(agree|understand)|continue|yes|sure|fine|close|allow|iawn|cytuno|rwy.n cytuno|parhau|ie|cau|wedi deall)\W*$/i,
  reject: /^(no|cancel|close|later|not now|maybe later|skip|back|nage|na|canslo|cau|nid nawr|hwyrach)\W*$/i,
};
const adverts = /\badvert|\bmarketing\b|\bhysbyseb|\bmarchnata\b/i;
const counting = /\bstatistic|\banalytic|\bystadegau\b|\bdadansoddi\b/i;
const offersChange = /\bchang|\bwithdraw|\bnewid|\btynnu/i;

const isText = (value: unknown): value is string => typeof value === 'string' && !!value;

/** Every text below an option, and where it stands. */
function textsBelow(value: unknown, where: string): Phrase[] {
  if (isText(value)) return [{where, key: where.replace(/.*\./, ''), text: value}];
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => textsBelow(part, `${where}.${key}`));
}

function textsOf({config: {texts, categories, services}}: Declared): Phrase[] {
  const named = (where: string, {title, description, change, purpose}: Record<string, unknown>) =>
    textsBelow({title, description, change, purpose}, where);
  return [
    ...textsBelow(texts, 'texts'),
    ...categories.flatMap((category) => named(`categories.${category.id}`, {...category})),
    ...services.flatMap((service) => named(`services.${service.id}`, {...service})),
  ];
}

/** Texts of the configuration alone: ours are read by people before they are published. */
export function checkWords(view: Declared): Finding[] {
  return textsOf(view).flatMap(({where, key, text}) => {
    const found: Finding[] = [];
    for (const [name, phrase] of phrases) {
      const [words] = phrase.exec(text) ?? [];
      if (words) found.push(find(name, where, `It says “${words}”.`));
    }
    if (vague[key]?.test(text.trim()))
      found.push(find('vague-label', where, `“${text}” does not say what the button does.`));
    if (key === 'changeLater' && /^texts\.(en|cy)/.test(where) && !offersChange.test(text))
      found.push(find('no-word-of-change', where, 'It no longer says that people can change their mind.'));
    if (key === 'description' && adverts.test(text) && counting.test(text))
      found.push(find('bundled', where, 'One switch for adverts and statistics together.'));
    return found;
  });
}
