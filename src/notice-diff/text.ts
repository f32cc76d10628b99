import type {Block} from './blocks.js';
import type {Entry, Part} from './compare.js';
import type {Finding, Grade} from './finding.js';
import {periodsIn} from './period.js';
import {
  actsIn,
  basesIn,
  contentOf,
  costsIn,
  graveActsIn,
  isAboutData,
  isEnglish,
  isLightInRights,
  isNewDate,
  isPromise,
  isRestriction,
  isTypo,
  more,
  namesIn,
  negations,
  numbersIn,
  sensitiveIn,
  surely,
  withoutEase,
  words,
  wordsAsWritten,
} from './words.js';

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

/** Spelling alone: every word is the one that it replaces, written in another way. */
function isSpelling(was: string, now: string, isWord: (word: string) => boolean): boolean {
  if (numbersIn(was).join() !== numbersIn(now).join()) return false;
  const [old, fresh] = [was, now].map(wordsAsWritten) as [string[], string[]];
  const joined = ([old, fresh] as const).map((all) => all.join('').toLowerCase());
  if (joined[0] === joined[1] && !/\d/.test(joined[0]!)) return true;
  return old.length === fresh.length && old.every((word, at) => isTypo(word, fresh[at]!, isWord));
}

const shorten = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 2).trimEnd()}…` : text;
const quote = (text: string): string => `“${shorten(text, 90)}”`;
const link = /\((\S*[/#:.]\S*)\)/g;

/** A marker of Markdown by itself: what it stands for is told by the facts. */
const marker = /^\{\{\s*([\w-]+)\s*\}\}$/;

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?][)”"’']?)\s+(?=[\p{Lu}\d“"‘'(£€$])/u);

/** The sentences that the other text does not have: what visitors read is never half a sentence. */
function newSentences(text: string, other: string): string {
  const known = new Set(sentencesOf(other));
  const fresh = sentencesOf(text).filter((sentence) => !known.has(sentence));
  return fresh.join(' ') || text;
}

/** By text: the heading and the words that led in a part that means nothing by itself, such as an item. */
interface Place {
  readonly heading: string;
  readonly lead: string;
}

const isFragment = ({kind}: Block): boolean => kind !== 'heading' && kind !== 'text';

function placesOf(blocks: readonly Block[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  let [heading, lead] = ['', ''];
  for (const block of blocks) {
    if (block.kind === 'heading') [heading, lead] = [block.text, ''];
    else if (block.kind === 'text') lead = block.text;
    else places.set(block.text, [...(places.get(block.text) ?? []), {heading, lead}]);
  }
  return places;
}

const blocksNow = (entries: readonly Entry[]): Block[] =>
  entries.flatMap((entry) =>
    entry.type === 'same'
      ? entry.blocks
      : entry.type === 'changed'
        ? [entry.now]
        : entry.type === 'added'
          ? [entry.block]
          : [],
  );

/** The text of each section, by its heading. */
function sectionsOf(blocks: readonly Block[]): Map<string, string> {
  const sections = new Map<string, string>();
  let heading = '';
  for (const {kind, text} of blocks) {
    if (kind === 'heading') heading = text;
    sections.set(heading, `${sections.get(heading) ?? ''}\n${text}`);
  }
  return sections;
}

/** One thing, in plain words, that a section of this topic tells of. */
const one: Readonly<Record<string, string>> = {
  purpose: 'purpose',
  recipient: 'recipient',
  data: 'kind of data',
  transfer: 'transfer',
  basis: 'lawful basis',
  right: 'right',
  decisions: 'decision by computers',
  retention: 'retention period',
};

/**
 * What changed in a text, and what its words suggest that means. These are guesses for a person to look at. Readers of
 * what is no material change are told that the use of their data is the same: so whatever may touch it is material, and
 * anything less needs a reason, such as a typo, other words for the same, or a place where data is not spoken of.
 */
export function gradeText(before: readonly Block[], entries: readonly Entry[]): Finding[] {
  const findings: Finding[] = [];
  const after = blocksNow(entries);
  const [wholeBefore, wholeAfter] = [before, after].map((blocks) => blocks.map(({text}) => text).join('\n')) as [
    string,
    string,
  ];
  const [contentBefore, contentAfter] = [new Set(contentOf(wholeBefore)), new Set(contentOf(wholeAfter))];
  const wordsAfter = new Set(words(wholeAfter));
  const [placesBefore, placesAfter] = [placesOf(before), placesOf(after)];
  const isWholeEnglish = isEnglish(`${wholeBefore}\n${wholeAfter}`, true);
  const sections = sectionsOf([...before, ...after]);
  const path: Block[] = [];

  const enter = (block: Block): void => {
    if (block.kind !== 'heading') return;
    while (path.length && path.at(-1)!.depth >= block.depth) path.pop();
    path.push(block);
  };
  const topicIn = (text: string): Topic | undefined =>
    (Object.keys(topics) as Topic[]).find((topic) => topics[topic].test(text));
  const topicOf = (): Topic | undefined => {
    for (const {text} of [...path].reverse()) {
      const topic = topicIn(text);
      if (topic) return topic;
    }
    return undefined;
  };
  const speaksEnglish = (): boolean => isEnglish(sections.get(path.at(-1)?.text ?? '') ?? '', isWholeEnglish);

  const tell = (grade: Grade, rule: string, message: string, fact: Partial<Finding> = {}): void => {
    const where = path.map(({text}) => text).join(' › ') || 'the beginning';
    findings.push({rule, grade, where, message, what: path.at(-1)?.text ?? 'Text', asks: [], ...fact});
  };
  const guess = (topic: string | undefined, message: string, fact: Partial<Finding>): void =>
    tell('material', `change/${topic ?? 'wording'}`, message, {...fact, isGuess: true});

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

  /** A marker stands for what the configuration says: the facts tell what changed in it. */
  const tellMarker = ({text}: Block, isNew: boolean): boolean => {
    const name = marker.exec(text)?.[1];
    if (!name) return false;
    guess(
      topicOf(),
      `What the configuration says (${name}) ${isNew ? 'stands here now' : 'stood here, and is gone'}.`,
      {},
    );
    return true;
  };

  /** Data is given away or watched in a way that the old text says nowhere. */
  const isUnheard = (text: string): boolean => graveActsIn(text).some((act) => !contentBefore.has(act));

  /** Speaks of the use of data by more than its place. */
  const saysMuch = (text: string): boolean =>
    actsIn(text).length + periodsIn(text).length + basesIn(text).length + namesIn(text).length > 0;

  const added = (block: Block): void => {
    const {text} = block;
    const topic = topicOf();
    const now = shorten(text, 200);
    if (tellMarker(block, true) || tellNew(text)) return;
    if (block.kind === 'heading') {
      if (negations(text).length) return guess(topic, `A new heading that says “no” or “only”: ${quote(text)}.`, {now});
      if (isUnheard(text)) return guess(topic, `A new heading for what no text has spoken of: ${quote(text)}.`, {now});
      return tell('editorial', 'change/heading', `A new heading: ${quote(text)}.`, {now});
    }
    if (!speaksEnglish())
      return guess(topic, `Something is said that was not, and it is not in English: ${quote(text)}.`, {now});
    if (topic === 'right') {
      if (isRestriction(text) || graveActsIn(text).length)
        return tell('material', 'change/right', `It reads like a condition or a limit of rights: ${quote(text)}.`, {
          now,
        });
      return tell('clarification', 'change/right', `More is said about rights: ${quote(text)}.`, {now});
    }
    const isNew = contentOf(text).some((word) => !contentBefore.has(word));
    if (isPromise(text) && !isFragment(block))
      return tell('clarification', 'change/wording', `A promise not to do something: ${quote(text)}.`, {now});
    if (uses.includes(topic) && (isFragment(block) || isNew || saysMuch(text)))
      return tell('material', `change/${topic}`, `It reads like a new ${one[topic!]}: ${quote(text)}.`, {
        now,
        isGuess: !graveActsIn(text).length,
      });
    if (graveActsIn(text).length || (actsIn(text).length && /\b(we|our)\b/i.test(text)))
      return tell('material', 'change/purpose', `It reads like something new that is done with data: ${quote(text)}.`, {
        now,
        isGuess: true,
      });
    if (costsIn(text).length) return guess(topic, `It reads like something to pay: ${quote(text)}.`, {now});
    if (topic !== 'contact' && isNew && isAboutData(text))
      return guess('purpose', `It reads like something new about data: ${quote(text)}.`, {now});
    tell('clarification', 'change/wording', `Something is said that was not: ${quote(text)}.`, {now});
  };

  const removed = (block: Block): void => {
    const {text} = block;
    const topic = topicOf();
    const was = shorten(text, 200);
    if (tellMarker(block, false)) return;
    if (block.kind === 'heading') {
      if (negations(text).length)
        return guess(topic, `A heading that says “no” or “only” went: ${quote(text)}.`, {was});
      return tell('editorial', 'change/heading', `A heading went: ${quote(text)}.`, {was});
    }
    if (topic === 'right')
      return tell('material', 'change/right', `Something about rights is no longer said: ${quote(text)}.`, {was});
    if (uses.includes(topic) && isFragment(block))
      return guess(topic, `A ${one[topic!]} is no longer named: ${quote(text)}.`, {was});
    if (negations(text).length && actsIn(text).length)
      return tell(
        'material',
        `change/${topic ?? 'purpose'}`,
        `A promise not to do something is gone: ${quote(text)}.`,
        {
          was,
        },
      );
    const isGone = contentOf(text).some((word) => !contentAfter.has(word));
    const isUse = uses.includes(topic) ? isGone || saysMuch(text) : topic !== 'contact' && isGone && isAboutData(text);
    if (isUse || !speaksEnglish())
      return guess(topic, `Something that may be about the use of data is no longer said: ${quote(text)}.`, {was});
    tell('clarification', 'change/wording', `Something is no longer said: ${quote(text)}.`, {was});
  };

  /** An item means what the words above it say: “We never sell:” or “We sell:”. */
  const moved = (block: Block): void => {
    const [had, have] = [placesBefore.get(block.text) ?? [], placesAfter.get(block.text) ?? []];
    const isSame = (a: Place, b: Place) =>
      (a.lead === b.lead || (!negations(a.lead).length && !negations(b.lead).length)) &&
      (a.heading === b.heading ||
        (topicIn(a.heading) === topicIn(b.heading) &&
          negations(a.heading).join() === negations(b.heading).join() &&
          isWholeEnglish));
    if (isFragment(block) && !had.some((a) => have.some((b) => isSame(a, b))))
      guess(topicOf(), `It stands under other words now, and may mean something else: ${quote(block.text)}.`, {
        now: shorten(block.text, 200),
      });
    else tell('editorial', 'change/format', `It stands elsewhere now: ${quote(block.text)}.`);
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
    const fact = {
      was: shorten(newSentences(was.text, now.text), 200),
      now: shorten(newSentences(now.text, was.text), 200),
    };
    const said = `${quote(was.text)} → ${quote(now.text)}`;
    if (was.text === now.text)
      return tell('editorial', 'change/format', `The same words, laid out in another way: ${quote(now.text)}.`);
    // Links are looked at by themselves: their words, and where they lead.
    const [links, targets] = [was.text, now.text].map((text) =>
      [...text.matchAll(link)].map(([, target]) => target).join(' '),
    );
    const [bareWas, bareNow] = [was.text, now.text].map((text) =>
      text.replace(link, '').replace(/\s+/g, ' ').trim(),
    ) as [string, string];
    const isSaidTheSame =
      words(bareWas).join() === words(bareNow).join() && numbersIn(bareWas).join() === numbersIn(bareNow).join();
    if (links !== targets) {
      tell(
        topic === 'right' || topic === 'contact' ? 'clarification' : 'editorial',
        'change/link',
        `A link leads elsewhere: ${links || 'none'} → ${targets || 'none'}.`,
        {was: links || undefined, now: targets || undefined},
      );
      if (isSaidTheSame) return;
    }
    if (isSaidTheSame) return tell('editorial', 'change/wording', `Only punctuation or capitals: ${said}.`, fact);
    const isHere = speaksEnglish();
    // A word that still stands elsewhere was no typo. In another language any word may be one.
    const isWord = (word: string) => !isHere || wordsAfter.has(word);
    if (isSpelling(bareWas, bareNow, isWord))
      return tell('editorial', 'change/wording', `Only spelling: ${said}.`, fact);
    if (isNewDate(bareWas, bareNow))
      return tell('editorial', 'change/wording', `Another version or date of the notice itself: ${said}.`, fact);
    if (!isHere) return guess(topic, `It reads otherwise, and it is not in English: ${said}.`, fact);

    const isUse = uses.includes(topic);
    const isData = isUse || isAboutData(bareWas) || isAboutData(bareNow);
    const isNew = tellNew(into);
    const [contentWas, contentNow] = [bareWas, bareNow].map((text) =>
      contentOf(text, topic === 'right' ? isLightInRights : undefined),
    ) as [string[], string[]];
    const [went, came] = [more(contentWas, contentNow), more(contentNow, contentWas)];

    /** What is told if nothing graver is found. */
    let mild = (): void => {
      if (now.kind === 'heading')
        return tell(
          isUse ? 'clarification' : 'editorial',
          'change/heading',
          `A heading reads otherwise: ${said}.`,
          fact,
        );
      if (isUse) return tell('clarification', `change/${topic}`, `The text about this reads otherwise: ${said}.`, fact);
      if (topic === 'contact')
        return tell('clarification', 'change/contact', `How to reach you reads otherwise: ${said}.`, fact);
      const isSmall = words(into).length + words(out).length <= Math.max(2, words(was.text + now.text).length / 3);
      tell(
        isSmall ? 'editorial' : 'clarification',
        'change/wording',
        `${isSmall ? 'A few words' : 'The text'} outside what is done with data: ${said}.`,
        fact,
      );
    };

    const [spans, spansNow] = [periodsIn(bareWas), periodsIn(bareNow)];
    const gone = spans.filter(({text}) => !spansNow.some((span) => span.text.toLowerCase() === text.toLowerCase()));
    const come = spansNow.filter(({text}) => !spans.some((span) => span.text.toLowerCase() === text.toLowerCase()));
    const isKept =
      topic === 'retention' || /\b(keep|kept|stor|retain|delet|destroy|hold|held)/i.test(`${bareWas} ${bareNow}`);
    if (gone.length || come.length) {
      const [a, b] = [gone, come].map((all) => all.map(({text}) => text).join(', '));
      const longer = come.some(({days}, at) => days > (gone[at]?.days ?? 0));
      const isSame =
        gone.length === come.length && gone.every(({days}, at) => Math.abs(days - come[at]!.days) < 0.02 * days);
      const times = {was: a || undefined, now: b || undefined};
      if (isSame) {
        if (!went.length && !came.length)
          mild = () =>
            tell('editorial', 'change/retention', `The same time, written in another way: ${a} → ${b}.`, times);
      } else if (isKept)
        return tell(
          'material',
          'change/retention',
          come.length
            ? longer
              ? `Kept longer: ${a || 'not said'} → ${b}.`
              : `Kept for a shorter time: ${a} → ${b}.`
            : `It is no longer said how long: ${a}.`,
          {was: a || undefined, now: b || 'no time is named', what: 'Kept for'},
        );
      else if (topic === 'right' && longer)
        return tell('material', 'change/right', `Another time is named: ${a || 'none'} → ${b || 'none'}.`, times);
      else
        mild = () =>
          tell(
            'clarification',
            topic === 'right' ? 'change/right' : 'change/wording',
            `Another time is named: ${a || 'none'} → ${b || 'none'}.`,
            times,
          );
    } else if (isKept && spans.map(({days}) => days).join() !== spansNow.map(({days}) => days).join())
      return guess('retention', `The times stand in another order: ${said}.`, fact);

    const [basisWas, basisNow] = [basesIn(was.text), basesIn(now.text)].map((all) => all.join(', '));
    if (basisWas !== basisNow && (isUse || /\b(rely|basis|process|use)/i.test(now.text)))
      return tell(
        'material',
        'change/basis',
        `Another lawful basis: ${basisWas || 'none named'} → ${basisNow || 'none named'}.`,
        {was: basisWas || undefined, now: basisNow || undefined, what: 'Lawful basis'},
      );
    const [bound, boundNow] = topic === 'right' ? [withoutEase(bareWas), withoutEase(bareNow)] : [bareWas, bareNow];
    if (negations(bound).sort().join() !== negations(boundNow).sort().join())
      return tell(
        'material',
        `change/${topic ?? 'purpose'}`,
        `A “not”, “only” or “unless” came or went: ${said}.`,
        fact,
      );
    const actsHere = topic === 'right' || topic === 'contact' ? graveActsIn : actsIn;
    const done = more(actsHere(bareNow), actsHere(bareWas));
    const isHeading = now.kind === 'heading';
    // A heading names what the text below says: it is weighed where it says what no text has said.
    if (isHeading ? isUnheard(bareNow) : done.length)
      return tell('material', `change/${topic ?? 'purpose'}`, `It says that something else is done: ${said}.`, fact);
    if (surely(bound).sort().join() !== surely(boundNow).sort().join() && isData)
      return guess(topic ?? 'purpose', `How surely it happens reads otherwise: ${said}.`, fact);
    if (more(costsIn(bareNow), costsIn(bareWas)).length)
      return tell('material', `change/${topic ?? 'wording'}`, `It reads like something to pay: ${said}.`, fact);
    if (topic !== 'contact' && isData && numbersIn(bareWas).join() !== numbersIn(bareNow).join())
      return guess(topic ?? 'purpose', `Another number: ${said}.`, fact);
    const lower = (text: string) => text.toLowerCase();
    const names = namesIn(now.text).filter((name) => !lower(was.text).includes(lower(name)));
    const lost = namesIn(was.text).filter((name) => !lower(now.text).includes(lower(name)));
    // Where people write to may change; who is responsible is another matter.
    const isReach = topic === 'contact' && !/\bwe are\b|\bcontroller\b|\bresponsible\b/i.test(was.text + now.text);
    if (names.length && !isReach && !isHeading)
      return guess(topic ?? 'wording', `A name that was not there: ${names.join(', ')}.`, {...fact});
    if (lost.length && !isReach && !isHeading && !isUse)
      return guess(topic ?? 'wording', `A name is no longer there: ${lost.join(', ')}.`, {...fact});
    if (isNew || isHeading) return isNew ? undefined : mild();
    if (topic === 'right') {
      if (went.length) return guess(topic, `Something about rights may no longer be said: ${said}.`, fact);
      if (came.length && isRestriction(more(words(bareNow), words(bareWas)).join(' ')))
        return tell('material', 'change/right', `It reads like a condition or a limit of rights: ${said}.`, fact);
      return mild();
    }
    if ((went.length || came.length) && topic !== 'contact' && isData)
      return guess(
        topic ?? 'purpose',
        went.length ? `Other words, which may mean another use: ${said}.` : `It reads like more than before: ${said}.`,
        fact,
      );
    mild();
  };

  for (const entry of entries) {
    if (entry.type === 'same') entry.blocks.forEach(enter);
    else if (entry.type === 'changed') {
      enter(entry.now);
      changed(entry);
    } else if (entry.type === 'added') {
      enter(entry.block);
      if (entry.moved) moved(entry.block);
      else added(entry.block);
    } else if (!entry.moved) {
      // A heading that went takes its section with it: what stood under it is told of as such.
      enter(entry.block);
      removed(entry.block);
    }
  }
  return findings;
}
