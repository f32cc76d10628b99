import type {Block} from './blocks.js';
import type {Entry, Part} from './compare.js';
import type {Finding, Grade} from './finding.js';
import {periodsIn} from './period.js';

/** What a section is about, by its heading. The first that fits counts, from the nearest heading outwards. */
const topics = {
  transfer: /abroad|outside the (uk|united kingdom)|international|transfer|overseas|other countries/i,
  retention: /how long|\bkeep\b|\bkept\b|retention|retain|delet|destroy/i,
  recipient:
    /\bshar|recipient|disclos|third part|supplier|processors|partners|who (else )?(gets|sees|receives|has)|give .* to/i,
  right: /\brights?\b|object|complain|withdraw|your choices|change your mind/i,
  decisions: /automat|profil|decisions?\b/i,
  basis: /lawful|legal (basis|bases|reason|ground)|\bbasis\b|allowed to/i,
  data: /what (personal )?(data|information)|(data|information) (that )?we|we (collect|hold)|kinds? of (data|information)|about you/i,
  purpose: /\bwhy\b|purpose|how (do )?we use|what (do )?we use|what .* for\b|\buse of\b|cookies/i,
  contact: /contact|who we are|controller|get in touch|data protection officer/i,
} satisfies Record<string, RegExp>;

type Topic = keyof typeof topics;

const uses: readonly (Topic | undefined)[] = [
  'transfer',
  'retention',
  'recipient',
  'right',
  'decisions',
  'basis',
  'data',
  'purpose',
];

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];

const no = /^(no|not|never|none|nobody|nothing|neither|nor|without|cannot|unless|except|only)$|n['’]t$/;
const negations = (text: string): string =>
  words(text)
    .filter((word) => no.test(word))
    .sort()
    .join();

/** Lawful bases as texts name them. */
const bases: readonly [string, RegExp][] = [
  ['consent', /\b(your|explicit|with|on|by) consent\b|\bconsent\b(?! (form|banner))/i],
  ['contract', /\bcontract/i],
  ['legal obligation', /legal (obligation|duty)|required by law/i],
  ['vital interests', /vital interest/i],
  ['public task', /public (task|interest)|official authority/i],
  ['recognised legitimate interests', /recognised legitimate interest/i],
  ['legitimate interests', /legitimate interest/i],
];
const basesIn = (text: string): string[] => bases.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);

/** Kinds of data that the law guards most (UK GDPR arts. 9 and 10). */
const sensitive =
  /\b(health|medical|disabilit\w+|ethnic\w*|racial|religio\w+|philosophical|political|trade union|biometric\w*|genetic\w*|sex life|sexual\w*|criminal\w*|offences?|convictions?|fingerprints?|face recognition)\b/gi;
const sensitiveIn = (text: string): string[] => [...new Set(text.toLowerCase().match(sensitive) ?? [])];

const acts =
  /\b(shar|sell|sold|send|sent|giv|gave|disclos|collect|us(e|es|ed|ing)\b|pass|transfer|record|track|combin|profil|analys)/i;

/** Words with a capital that do not begin a sentence: names of organisations and countries. */
const namesIn = (text: string): string[] =>
  [...text.matchAll(/(?<![.!?:–]\s)(?<=[\s(])\p{Lu}[\p{L}\p{N}&.-]*[\p{L}\p{N}]/gu)].map(([name]) => name);

/** How many letters have to change. */
function distance(a: string, b: string): number {
  let row = [...Array(b.length + 1).keys()];
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) next.push(Math.min(row[j + 1]! + 1, next[j]! + 1, row[j]! + +(a[i] !== b[j])));
    row = next;
  }
  return row.at(-1)!;
}

/** Spelling: every word is nearly the one that it replaces, and none is a number or says no. */
function isSpelling(parts: readonly Part[]): boolean {
  const changed = (type: Part['type']) => parts.filter((part) => part.type === type).flatMap(({text}) => words(text));
  const [was, now] = [changed('removed'), changed('added')];
  const [joined, spread] = [was.join(''), now.join('')];
  if (joined === spread) return true;
  return (
    was.length === now.length &&
    was.every((word, at) => {
      const other = now[at]!;
      return (
        word === other ||
        (!/\d/.test(word + other) &&
          !no.test(word) &&
          !no.test(other) &&
          Math.min(word.length, other.length) >= 4 &&
          distance(word, other) <= 2)
      );
    })
  );
}

const short = (text: string): string => (text.length > 90 ? `${text.slice(0, 88).trimEnd()}…` : text);
const quote = (text: string): string => `“${short(text)}”`;
const link = /\((\S*[/#:.]\S*)\)/g;

/**
 * What changed in a text, and what its words suggest that means. These are guesses for a person to look at; they lean
 * towards the graver grade where the use of data may have changed.
 */
export function gradeText(before: readonly Block[], entries: readonly Entry[]): Finding[] {
  const findings: Finding[] = [];
  const wholeBefore = before.map(({text}) => text).join('\n');
  const path: Block[] = [];

  const enter = (block: Block): void => {
    if (block.kind !== 'heading') return;
    while (path.length && path.at(-1)!.depth >= block.depth) path.pop();
    path.push(block);
  };
  const topicOf = (): Topic | undefined => {
    for (const {text} of [...path].reverse())
      for (const topic of Object.keys(topics) as Topic[]) if (topics[topic].test(text)) return topic;
    return undefined;
  };

  const tell = (grade: Grade, rule: string, message: string, fact: Partial<Finding> = {}): void => {
    const where = path.map(({text}) => text).join(' › ') || 'the beginning';
    findings.push({rule, grade, where, message, what: path.at(-1)?.text ?? 'Text', asks: [], ...fact});
  };

  /** What new words bring in, wherever they stand. */
  const tellNew = (text: string): boolean => {
    const fresh = sensitiveIn(text).filter((word) => !sensitiveIn(wholeBefore).includes(word));
    if (!fresh.length) return false;
    tell(
      'material',
      'change/data',
      `A kind of data that the law guards is named for the first time: ${fresh.join(', ')}.`,
      {now: fresh.join(', ')},
    );
    return true;
  };

  const one: Record<string, string> = {
    purpose: 'purpose',
    recipient: 'recipient',
    data: 'kind of data',
    transfer: 'transfer',
    basis: 'lawful basis',
    right: 'right',
    decisions: 'decision by computers',
    retention: 'retention period',
  };

  const added = (block: Block): void => {
    const {text} = block;
    const topic = topicOf();
    if (tellNew(text)) return;
    const isListed = /item|step|row|term/.test(block.kind);
    if (block.kind === 'heading') tell('editorial', 'change/heading', `A new heading: ${quote(text)}.`, {now: text});
    else if (topic === 'right')
      tell('clarification', 'change/right', `More is said about rights: ${quote(text)}.`, {now: text});
    else if (uses.includes(topic) && (isListed || acts.test(text) || periodsIn(text).length || basesIn(text).length))
      tell('material', `change/${topic}`, `It reads like a new ${one[topic!]}: ${quote(text)}.`, {
        now: text,
        isGuess: true,
      });
    else if (acts.test(text) && /\b(we|our)\b/i.test(text) && !no.test(words(text)[1] ?? ''))
      tell('material', 'change/purpose', `It reads like something new that is done with data: ${quote(text)}.`, {
        now: text,
        isGuess: true,
      });
    else tell('clarification', 'change/wording', `Something is said that was not: ${quote(text)}.`, {now: text});
  };

  const removed = (block: Block): void => {
    const {text} = block;
    const topic = topicOf();
    const isListed = /item|step|row|term/.test(block.kind);
    if (block.kind === 'heading') tell('editorial', 'change/heading', `A heading went: ${quote(text)}.`, {was: text});
    else if (topic === 'right')
      tell('material', 'change/right', `Something about rights is no longer said: ${quote(text)}.`, {was: text});
    else if (uses.includes(topic) && isListed)
      tell('material', `change/${topic}`, `A ${one[topic!]} is no longer named: ${quote(text)}.`, {
        was: text,
        isGuess: true,
      });
    else if (negations(text) && acts.test(text))
      tell('material', `change/${topic ?? 'purpose'}`, `A promise not to do something is gone: ${quote(text)}.`, {
        was: text,
      });
    else tell('clarification', 'change/wording', `Something is no longer said: ${quote(text)}.`, {was: text});
  };

  const changed = ({was, now, parts}: Extract<Entry, {type: 'changed'}>): void => {
    const topic = topicOf();
    const of = (type: Part['type']) =>
      parts
        .filter((part) => part.type === type)
        .map(({text}) => text)
        .join(' ')
        .trim();
    const [out, into] = [of('removed'), of('added')];
    const fact = {was: short(out) || undefined, now: short(into) || undefined};
    const said = `${quote(was.text)} → ${quote(now.text)}`;
    if (was.text === now.text)
      return tell('editorial', 'change/format', `The same words, laid out in another way: ${quote(now.text)}.`);
    // Links are looked at by themselves: their words, and where they lead.
    const [links, targets] = [was.text, now.text].map((text) =>
      [...text.matchAll(link)].map(([, target]) => target).join(' '),
    );
    const [bareWas, bareNow] = [was.text, now.text].map((text) => text.replace(link, '').replace(/\s+/g, ' ').trim());
    if (links !== targets) {
      tell(
        topic === 'right' || topic === 'contact' ? 'clarification' : 'editorial',
        'change/link',
        `A link leads elsewhere: ${links || 'none'} → ${targets || 'none'}.`,
        {was: links || undefined, now: targets || undefined},
      );
      if (words(bareWas!).join() === words(bareNow!).join()) return;
    }
    if (words(bareWas!).join() === words(bareNow!).join())
      return tell('editorial', 'change/wording', `Only punctuation or capitals: ${said}.`, fact);
    if (isSpelling(parts)) return tell('editorial', 'change/wording', `Only spelling: ${said}.`, fact);
    if (now.kind === 'heading')
      return tell(
        uses.includes(topic) ? 'clarification' : 'editorial',
        'change/heading',
        `A heading reads otherwise: ${said}.`,
        fact,
      );

    const isNew = tellNew(into);
    const [spans, spansNow] = [periodsIn(was.text), periodsIn(now.text)];
    const gone = spans.filter(({text}) => !spansNow.some((span) => span.text.toLowerCase() === text.toLowerCase()));
    const come = spansNow.filter(({text}) => !spans.some((span) => span.text.toLowerCase() === text.toLowerCase()));
    const isKept = topic === 'retention' || /\b(keep|kept|stor|retain|delet|destroy|hold|held)/i.test(now.text);
    if (gone.length || come.length) {
      const [a, b] = [gone, come].map((all) => all.map(({text}) => text).join(', '));
      const longer = come.some(({days}, at) => days > (gone[at]?.days ?? 0));
      const isSame =
        gone.length === come.length && gone.every(({days}, at) => Math.abs(days - come[at]!.days) < 0.02 * days);
      const times = {was: a || undefined, now: b || undefined};
      if (isSame)
        return tell('editorial', 'change/retention', `The same time, written in another way: ${a} → ${b}.`, times);
      if (isKept)
        return tell(
          'material',
          'change/retention',
          come.length
            ? longer
              ? `Kept longer: ${a || 'not said'} → ${b}.`
              : `Kept for a shorter time: ${a} → ${b}.`
            : `It is no longer said how long: ${a}.`,
          {...times, what: 'Kept for'},
        );
      return tell(
        topic === 'right' && longer ? 'material' : 'clarification',
        topic === 'right' ? 'change/right' : 'change/wording',
        `Another time is named: ${a || 'none'} → ${b || 'none'}.`,
        times,
      );
    }
    const [basisWas, basisNow] = [basesIn(was.text), basesIn(now.text)].map((all) => all.join(', '));
    if (basisWas !== basisNow && (uses.includes(topic) || /\b(rely|basis|process|use)/i.test(now.text)))
      return tell(
        'material',
        'change/basis',
        `Another lawful basis: ${basisWas || 'none named'} → ${basisNow || 'none named'}.`,
        {was: basisWas || undefined, now: basisNow || undefined, what: 'Lawful basis'},
      );
    if (negations(was.text) !== negations(now.text) && (uses.includes(topic) || acts.test(now.text)))
      return tell(
        'material',
        `change/${topic ?? 'purpose'}`,
        `A “not”, “only” or “unless” came or went: ${said}.`,
        fact,
      );
    if (/^(may|might|can|could|will|must|shall|should|always|sometimes|often)$/i.test(out) && uses.includes(topic))
      return tell('material', `change/${topic}`, `How surely it happens reads otherwise: ${said}.`, {
        ...fact,
        isGuess: true,
      });
    const names = namesIn(` ${now.text}`).filter((name) => !was.text.includes(name));
    if (names.length && (topic === 'recipient' || topic === 'transfer'))
      return tell('material', `change/${topic}`, `A name that was not there: ${names.join(', ')}.`, {
        ...fact,
        now: names.join(', '),
        isGuess: true,
      });
    if (isNew) return;
    if (uses.includes(topic)) {
      const more = words(into).length - words(out).length;
      if (more >= 3 && /^(data|purpose|recipient|transfer)$/.test(topic!) && /,|\band\b|\bor\b/.test(into))
        return tell('material', `change/${topic}`, `It reads like more than before: ${said}.`, {
          ...fact,
          isGuess: true,
        });
      return tell('clarification', `change/${topic}`, `The text about this reads otherwise: ${said}.`, fact);
    }
    if (topic === 'contact')
      return tell('clarification', 'change/contact', `How to reach you reads otherwise: ${said}.`, fact);
    const isSmall = words(into).length + words(out).length <= Math.max(2, words(was.text + now.text).length / 3);
    return tell(
      isSmall ? 'editorial' : 'clarification',
      'change/wording',
      `${isSmall ? 'A few words' : 'The text'} outside what is done with data: ${said}.`,
      fact,
    );
  };

  for (const entry of entries) {
    if (entry.type === 'same') entry.blocks.forEach(enter);
    else if (entry.type === 'changed') {
      enter(entry.now);
      changed(entry);
    } else if (entry.type === 'added') {
      enter(entry.block);
      if (entry.moved) tell('editorial', 'change/format', `It stands elsewhere now: ${quote(entry.block.text)}.`);
      else added(entry.block);
    } else if (!entry.moved) {
      // A heading that went takes its section with it: what stood under it is told of as such.
      enter(entry.block);
      removed(entry.block);
    }
  }
  return findings;
}
