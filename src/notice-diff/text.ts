import type {Block} from './blocks.js';
import type {Entry, Part} from './compare.js';
import {gravest, type Finding, type Grade} from './finding.js';
import {placesOf, type Place} from './place.js';
import {stepsOf} from './steps.js';
import {periodsIn} from './period.js';
import {
  actsIn,
  actsOfOthers,
  actsSaid,
  basesIn,
  contentOf,
  costsIn,
  graveActsIn,
  isAboutData,
  isDateLine,
  isEnglish,
  isLightInRights,
  isNewDate,
  isPromise,
  isReachOnly,
  isRestriction,
  isSpelling,
  isStatement,
  isTurned,
  more,
  namesIn,
  negations,
  numbersIn,
  sensitiveIn,
  sentencesOf,
  signsIn,
  surely,
  withoutAddresses,
  withoutEase,
  withPlainNames,
  words,
} from './words.js';

/** What a section is about, by its heading. The first that fits counts, from the nearest heading outwards. */
const topics = {
  transfer: /abroad|outside the (uk|united kingdom)|international|transfer|overseas|other countries/i,
  retention: /how long|\bkeep\b|\bkept\b|retention|retain|delet|destroy/i,
  recipient:
    /\bshar|recipient|disclos|third part|supplier|processors|partners|who (else )?(gets|sees|receives|has)|who (else )?(may|can) (see|get|be told)|\bbe told\b|\btell (somebody|someone|others|anybody|anyone)\b|give .* to/i,
  right:
    /\brights\b|\bright (to|of)\b|object|complain|(not|un) ?happy|withdraw|your choices|chang(e|ing) your mind|tak(e|ing) back|what you can ask|how to ask/i,
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

const shorten = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 2).trimEnd()}…` : text;
const quote = (text: string): string => `“${shorten(text, 90)}”`;
const link = /\((\S*[/#:.]\S*)\)/g;

/** A marker of Markdown by itself: what it stands for is told by the facts. */
const marker = /^\{\{\s*([\w-]+)\s*\}\}$/;

/** The sentences that the other text does not have: what visitors read is never half a sentence. */
function newSentences(text: string, other: string): string {
  const known = new Set(sentencesOf(other));
  const fresh = sentencesOf(text).filter((sentence) => !known.has(sentence));
  return fresh.join(' ') || text;
}

/** An item, a row, or a text that ends like one: it means little without the words above it. */
const isFragment = ({kind, text}: Block): boolean =>
  kind !== 'heading' && (kind !== 'text' || (!/[.!?…:][)”"’']*$/.test(text) && !/\)$/.test(text)));

/** It speaks of what stands above it. */
const leansOn = ({text}: Block): boolean =>
  /\b(it|its|this|these|that|those|they|them|their|such)\b/i.test(text) && isAboutData(text);

/** The cells of a row, without their punctuation. */
const cellsOf = (text: string): string[] =>
  text.split(/\s–(?=\s|$)/).map((cell) => [...words(cell), ...signsIn(cell)].join(' '));

/** What a row or an item is about, by its first cell or the words before a colon. */
const nameOf = ({kind, text}: Block): string | undefined =>
  (kind === 'row' ? /^(.{2,80}?)\s–\s/ : kind === 'item' || kind === 'step' ? /^([^.:]{2,80}):\s/ : /^(?!)/).exec(
    text,
  )?.[1];

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
  const actsBefore = new Set(before.flatMap(({text}) => actsSaid(text)));
  const wordsAfter = new Set(words(wholeAfter));
  const [placesBefore, placesAfter] = [placesOf(before), placesOf(after)];
  const isWholeEnglish = isEnglish(`${wholeBefore}\n${wholeAfter}`, true);
  const sections = sectionsOf([...before, ...after]);
  const steps = stepsOf(before, after, entries, isWholeEnglish);
  /** What a text leads in. */
  const governed = new Map<Block, string[]>();
  const leading = new Map(after.map((block) => [block.text, block]));
  after.forEach(({text}, at) => {
    for (const lead of placesAfter[at]!.leads) {
      const block = leading.get(lead);
      if (block) governed.set(block, [...(governed.get(block) ?? []), text]);
    }
  });
  /** Where the block stands that is looked at. */
  let path: readonly Block[] = [];
  let leads: readonly string[] = [];

  const enter = (block: Block, place: Place): void => {
    path = block.kind === 'heading' ? [...place.headings, block] : place.headings;
    ({leads} = place);
  };
  const topicIn = (text: string): Topic | undefined =>
    (Object.keys(topics) as Topic[]).find((topic) => topics[topic].test(text));
  const topicOf = (headings = path): Topic | undefined => {
    for (const {text} of [...headings].reverse()) {
      const topic = topicIn(text);
      if (topic) return topic;
    }
    return undefined;
  };
  const english = new Map([...sections].map(([heading, text]) => [heading, isEnglish(text, isWholeEnglish)]));
  const speaksEnglish = (): boolean => english.get(path.at(-1)?.text ?? '') ?? isWholeEnglish;
  /** A summary tells of all that is done; and of some matters no word is beside the point. */
  const isCareful = (): boolean =>
    path.some(({text}) =>
      /\b(in (short|brief)|summary|at a glance|(main|key) points|nutshell|child(ren)?|young people|parents?|saf(e|ely|ety)|secur\w*|protect\w*|breach\w*|goes? wrong|where)\b/i.test(
        text,
      ),
    );
  /** With the words that lead in, without which a fragment says little. */
  const inFull = (block: Block): string => (isFragment(block) ? [...leads, block.text].join(' ') : block.text);

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
  const isUnheard = (text: string): boolean => graveActsIn(text).some((act) => !actsBefore.has(act));

  /** Speaks of the use of data by more than its place. */
  const saysMuch = (text: string): boolean =>
    actsIn(text).length + periodsIn(text).length + basesIn(text).length + namesIn(text).length > 0;

  const added = (block: Block): void => {
    const {text} = block;
    const topic = topicOf();
    const now = shorten(text, 200);
    const full = inFull(block);
    if (tellMarker(block, true) || tellNew(text)) return;
    if (isDateLine(text))
      return tell('editorial', 'change/wording', `The version or date of the notice itself: ${quote(text)}.`, {now});
    if (block.kind === 'heading' && !isStatement(text)) {
      if (negations(text).length) return guess(topic, `A new heading that says “no” or “only”: ${quote(text)}.`, {now});
      if (isUnheard(text)) return guess(topic, `A new heading for what no text has spoken of: ${quote(text)}.`, {now});
      return tell('editorial', 'change/heading', `A new heading: ${quote(text)}.`, {now});
    }
    if (block.kind === 'heading' && negations(text).length)
      return guess(topic, `A new heading that says “no” or “only”: ${quote(text)}.`, {now});
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
    const isReach = topic === 'contact' && isReachOnly(full);
    const isDone = topic === 'contact' ? actsOfOthers(full).length : /\b(we|our)\b/i.test(full) && actsIn(full).length;
    if (graveActsIn(full).length || isDone)
      return tell('material', 'change/purpose', `It reads like something new that is done with data: ${quote(text)}.`, {
        now,
        isGuess: true,
      });
    if (costsIn(text).length) return guess(topic, `It reads like something to pay: ${quote(text)}.`, {now});
    if (!isReach && isNew && isAboutData(full))
      return guess('purpose', `It reads like something new about data: ${quote(text)}.`, {now});
    tell('clarification', 'change/wording', `Something is said that was not: ${quote(text)}.`, {now});
  };

  const removed = (block: Block): void => {
    const {text} = block;
    const topic = topicOf();
    const was = shorten(text, 200);
    const full = inFull(block);
    if (tellMarker(block, false)) return;
    if (isDateLine(text))
      return tell('editorial', 'change/wording', `The version or date of the notice itself: ${quote(text)}.`, {was});
    if (block.kind === 'heading' && !isStatement(text)) {
      if (negations(text).length)
        return guess(topic, `A heading that says “no” or “only” went: ${quote(text)}.`, {was});
      return tell('editorial', 'change/heading', `A heading went: ${quote(text)}.`, {was});
    }
    if (topic === 'right')
      return tell('material', 'change/right', `Something about rights is no longer said: ${quote(text)}.`, {was});
    if (uses.includes(topic) && isFragment(block))
      return guess(topic, `A ${one[topic!]} is no longer named: ${quote(text)}.`, {was});
    if (negations(full).length && actsIn(full).length)
      return tell(
        'material',
        `change/${topic ?? 'purpose'}`,
        `A promise not to do something is gone: ${quote(text)}.`,
        {
          was,
        },
      );
    const isGone = contentOf(text).some((word) => !contentAfter.has(word));
    const isReach = topic === 'contact' && isReachOnly(full);
    const isUse = uses.includes(topic)
      ? isGone || saysMuch(text)
      : !isReach && isGone && (isCareful() || isAboutData(full));
    if (isUse || !speaksEnglish())
      return guess(topic, `Something that may be about the use of data is no longer said: ${quote(text)}.`, {was});
    tell('clarification', 'change/wording', `Something is no longer said: ${quote(text)}.`, {was});
  };

  const content = (texts: readonly string[]): string => contentOf(texts.join(' ')).sort().join(' ');
  const nots = ({headings, leads}: Place): string =>
    [...headings.map(({text}) => text), ...leads].flatMap(negations).sort().join();
  const headingsBefore = new Set(before.filter(({kind}) => kind === 'heading').map(({text}) => text));
  /** Headings and lead-ins that were only reworded, with their new words; and those whose change was found grave. */
  const reworded = new Map<string, string>();
  const graver = new Set<string>();
  for (const {was, now, type} of steps)
    if (type === 'changed') reworded.set(before[was[0]!]!.text, after[now[0]!]!.text);
  const near: readonly (Topic | undefined)[] = ['purpose', 'basis', 'data', 'decisions'];
  const isSameTopic = (a: Topic | undefined, b: Topic | undefined) => a === b || (near.includes(a) && near.includes(b));

  /**
   * A block means what the words above it say: “We never sell:” or “We sell:”. Its own words are the same here; true where
   * it may mean something else all the same.
   */
  const isTurnedBy = (block: Block, was: Place, now: Place, isMoved: boolean): boolean => {
    if (nots(was) !== nots(now)) return true;
    const texts = ({headings}: Place) => headings.filter(({depth}) => depth > 1).map(({text}) => text);
    const renew = (all: readonly string[]) => all.map((text) => reworded.get(text) ?? text);
    const [old, fresh] = [texts(was), texts(now)];
    const isOtherSection = renew(old).join('\n') !== fresh.join('\n') && content(old) !== content(fresh);
    // Below a heading that is new, a text still stands where it stood; below one that was there before, it does not.
    const isElsewhere = isOtherSection && (isMoved || headingsBefore.has(fresh.at(-1) ?? ''));
    const isOtherLead = isMoved && content(renew(was.leads)) !== content(now.leads);
    const [topic, topicNow] = [topicOf(was.headings), topicOf(now.headings)];
    if (isFragment(block) || leansOn(block))
      return (
        isElsewhere ||
        (isFragment(block) && isOtherLead) ||
        (isFragment(block) && !!topic && !!topicNow && !isSameTopic(topic, topicNow))
      );
    return isElsewhere && !!topic && !!topicNow && !isSameTopic(topic, topicNow);
  };

  const told = new Set<string>();
  /** Tells of it once for all that stand below the same words. */
  const tellTurned = (block: Block, was: Place, now: Place): void => {
    const above = ({headings, leads}: Place) => leads.at(-1) ?? headings.at(-1)?.text ?? '';
    const key = `${above(was)}\n${above(now)}`;
    if (told.has(key) || graver.has(key)) return;
    told.add(key);
    const [a, b] = [was, now].map((place) => shorten([above(place), block.text].filter(Boolean).join(' – '), 200));
    tell(
      'material',
      `change/${topicOf() ?? 'wording'}`,
      `It stands under other words now, and may mean something else: ${quote(block.text)}.`,
      {
        was: a,
        now: b,
        isGuess: nots(was) === nots(now) && !more(graveActsIn(b!), graveActsIn(a!)).length,
      },
    );
  };

  const moved = (block: Block, place: Place): void => {
    const had = steps
      .filter(({type, was}) => type === 'removed' && before[was[0]!]!.text === block.text)
      .map(({was}) => placesBefore[was[0]!]!);
    if (!isWholeEnglish && isFragment(block)) {
      const isSame = had.some(
        ({headings, leads}) =>
          headings.at(-1)?.text === place.headings.at(-1)?.text && leads.join() === place.leads.join(),
      );
      if (!isSame && had[0]) return tellTurned(block, had[0], place);
    }
    if (block.kind !== 'heading' && had[0] && had.every((was) => isTurnedBy(block, was, place, true)))
      return tellTurned(block, had[0], place);
    const isNear = had.some(({headings}) => headings.at(-1)?.text === place.headings.at(-1)?.text);
    // Which step comes first may matter.
    if ((isNear && block.kind !== 'step') || block.kind === 'heading')
      return tell('editorial', 'change/format', `It stands elsewhere now: ${quote(block.text)}.`);
    tell('clarification', 'change/format', `It stands in another place now: ${quote(block.text)}.`);
  };

  const changed = ({was, now, parts}: Extract<Entry, {type: 'changed'}>): void => {
    const topic = topicOf();
    const of = (type: Part['type']) =>
      parts
        .filter((part) => part.type === type)
        .map(({text}) => text)
        .join(' ')
        .trim();
    const into = of('added');
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
      withPlainNames(text.replace(link, '').replace(/\s+/g, ' ').trim()),
    ) as [string, string];
    const isSaidTheSame = [words, numbersIn, signsIn].every((read) => read(bareWas).join() === read(bareNow).join());
    const isRow = was.kind === 'row' && now.kind === 'row';
    const [cells, cellsNow] = [cellsOf(bareWas), cellsOf(bareNow)];
    if (links !== targets) {
      tell(
        topic ? 'clarification' : 'editorial',
        'change/link',
        `A link leads elsewhere: ${links || 'none'} → ${targets || 'none'}.`,
        {was: links || undefined, now: targets || undefined},
      );
      if (isSaidTheSame) return;
    }
    // Which column a tick stands in is what it says.
    if (isRow && cells.join('\n') !== cellsNow.join('\n') && [...cells].sort().join() === [...cellsNow].sort().join())
      return tell(
        'material',
        `change/${topic ?? 'wording'}`,
        `The cells of a row stand in another order: ${said}.`,
        fact,
      );
    if (isSaidTheSame && words(was.text.replace(link, '')).join() === words(now.text.replace(link, '')).join())
      return tell('editorial', 'change/wording', `Only punctuation or capitals: ${said}.`, fact);
    if (isSaidTheSame) return tell('clarification', 'change/wording', `Another name for the same: ${said}.`, fact);
    if (signsIn(bareWas).join() !== signsIn(bareNow).join() && words(bareWas).join() === words(bareNow).join())
      return tell(
        'material',
        `change/${topic ?? 'wording'}`,
        `Another sign, such as a tick or a cross: ${said}.`,
        fact,
      );
    const isHere = speaksEnglish();
    // A word that still stands elsewhere was no typo. In another language any word may be one.
    const isWord = (word: string) => !isHere || wordsAfter.has(word);
    if (isSpelling(bareWas, bareNow, isWord))
      return tell('editorial', 'change/wording', `Only spelling: ${said}.`, fact);
    if (isNewDate(bareWas, bareNow))
      return tell('editorial', 'change/wording', `Another version or date of the notice itself: ${said}.`, fact);
    const [unaddressed, unaddressedNow] = [bareWas, bareNow].map(withoutAddresses) as [string, string];
    if (words(unaddressed).join() === words(unaddressedNow).join())
      return tell('clarification', 'change/contact', `Another address or number to reach somebody: ${said}.`, fact);
    if (!isHere) return guess(topic, `It reads otherwise, and it is not in English: ${said}.`, fact);

    const isUse = uses.includes(topic);
    const [fresh, stale] = [newSentences(bareNow, bareWas), newSentences(bareWas, bareNow)];
    // Where people write to may change; who is responsible, and what is done, is another matter.
    const isReach =
      topic === 'contact' &&
      !/\bwe are\b|\bcontrollers?\b|\bresponsible\b/i.test(stale + fresh) &&
      [stale, fresh].every(isReachOnly);
    // What leads in is about what it leads to.
    const about = [...leads, bareWas, bareNow, ...(governed.get(now) ?? [])];
    const isData = isUse || isCareful() || (topic === 'contact' ? !isReach : about.some(isAboutData));
    const isNew = tellNew(into);
    const [contentWas, contentNow] = [bareWas, bareNow].map((text) =>
      contentOf(text, topic === 'right' ? isLightInRights : undefined),
    ) as [string[], string[]];
    const [went, came] = [more(contentWas, contentNow), more(contentNow, contentWas)];
    const isHeading = now.kind === 'heading' && !isStatement(bareNow);
    // Other words in a sentence about the reader: whatever they say, it is done to somebody.
    const isToReader = topic !== 'contact' && [stale, fresh].some((text) => /\byou(rs?|rself)?\b/i.test(text));

    /** What is told if nothing graver is found. */
    let mild = (): void => {
      if (isHeading)
        return tell(
          isUse || went.length + came.length ? 'clarification' : 'editorial',
          'change/heading',
          `A heading reads otherwise: ${said}.`,
          fact,
        );
      if (isUse) return tell('clarification', `change/${topic}`, `The text about this reads otherwise: ${said}.`, fact);
      if (topic === 'contact')
        return tell('clarification', 'change/contact', `How to reach you reads otherwise: ${said}.`, fact);
      const isSmall = !went.length && !came.length;
      tell(
        isSmall ? 'editorial' : 'clarification',
        'change/wording',
        `${isSmall ? 'Small words' : 'The text'} outside what is done with data: ${said}.`,
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
      } else if (isKept) {
        // A row or an item names what it is that is kept.
        const [name, nameNow] = [nameOf(was), nameOf(now)];
        const isNamed = !!name && name === nameNow;
        const whose = (words: string) => (isNamed ? `${name}, ${words}` : words[0]!.toUpperCase() + words.slice(1));
        // More than the time reads otherwise: half of it would mislead.
        if ((went.length || came.length) && come.length && gone.length)
          return tell('material', 'change/retention', `Another time, in other words: ${said}.`, fact);
        return tell(
          'material',
          'change/retention',
          come.length
            ? longer
              ? `${whose('kept longer')}: ${a || 'not said'} → ${b}.`
              : `${whose('kept for a shorter time')}: ${a} → ${b}.`
            : `${whose('it is no longer said how long')}: ${a}.`,
          {was: a || undefined, now: b || 'no time is named', what: whose('kept for')},
        );
      }
      if (!isSame && topic === 'right' && longer)
        return tell('material', 'change/right', `Another time is named: ${a || 'none'} → ${b || 'none'}.`, times);
      if (!isSame)
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
        `${nameOf(now) ? `${nameOf(now)}: another` : 'Another'} lawful basis: ${basisWas || 'none named'} → ${basisNow || 'none named'}.`,
        {
          was: basisWas || undefined,
          now: basisNow || undefined,
          what: nameOf(now) ? `${nameOf(now)}, lawful basis` : 'Lawful basis',
        },
      );
    const [bound, boundNow] = topic === 'right' ? [withoutEase(bareWas), withoutEase(bareNow)] : [bareWas, bareNow];
    if (negations(bound).sort().join() !== negations(boundNow).sort().join())
      return tell(
        'material',
        `change/${topic ?? 'purpose'}`,
        `A “not”, “only” or “unless” came or went: ${said}.`,
        fact,
      );
    const actsHere =
      topic === 'right'
        ? graveActsIn
        : topic === 'contact'
          ? (text: string) => [...graveActsIn(text), ...actsOfOthers(text)]
          : actsIn;
    const done = more(actsHere(bareNow), actsHere(bareWas));
    // A heading names what the text below says: it is weighed where it says what no text has said.
    if (isHeading ? isUnheard(bareNow) : done.length)
      return tell('material', `change/${topic ?? 'purpose'}`, `It says that something else is done: ${said}.`, fact);
    if (surely(bound).sort().join() !== surely(boundNow).sort().join() && isData)
      return guess(topic ?? 'purpose', `How surely it happens reads otherwise: ${said}.`, fact);
    if (more(costsIn(bareNow), costsIn(bareWas)).length)
      return tell('material', `change/${topic ?? 'wording'}`, `It reads like something to pay: ${said}.`, fact);
    if (isData && numbersIn(bareWas).join() !== numbersIn(bareNow).join())
      return guess(topic ?? 'purpose', `Another number: ${said}.`, fact);
    const lower = (text: string) => text.toLowerCase();
    const names = [...new Set(namesIn(bareNow))].filter((name) => !lower(bareWas).includes(lower(name)));
    const lost = [...new Set(namesIn(bareWas))].filter((name) => !lower(bareNow).includes(lower(name)));
    if (names.length && !isReach && !isHeading)
      return guess(topic ?? 'wording', `A name that was not there: ${names.join(', ')}.`, {...fact});
    if (lost.length && !isReach && !isHeading && !isUse)
      return guess(topic ?? 'wording', `A name is no longer there: ${lost.join(', ')}.`, {...fact});
    if (isNew || isHeading) return isNew ? undefined : mild();
    if (topic === 'right') {
      if (went.length) return guess(topic, `Something about rights may no longer be said: ${said}.`, fact);
      if (came.length && isRestriction(more(words(bareNow), words(bareWas)).join(' ')))
        return tell('material', 'change/right', `It reads like a condition or a limit of rights: ${said}.`, fact);
      if (isTurned(bareWas, bareNow))
        return tell('material', `change/${topic ?? 'purpose'}`, `Who does it to whom reads otherwise: ${said}.`, fact);
      return mild();
    }
    if (isTurned(bareWas, bareNow))
      return tell('material', `change/${topic ?? 'purpose'}`, `Who does it to whom reads otherwise: ${said}.`, fact);
    if ((went.length || came.length) && (isData || isToReader))
      return guess(
        topic ?? 'purpose',
        went.length ? `Other words, which may mean another use: ${said}.` : `It reads like more than before: ${said}.`,
        fact,
      );
    mild();
  };

  /** More or fewer than what moved: one of two that were the same went. */
  const balance = new Map<string, number>();
  for (const {type, was, now} of steps) {
    const [old, fresh] = [before[was[0]!], after[now[0]!]];
    if (type === 'removed') balance.set(old!.text, (balance.get(old!.text) ?? 0) - 1);
    if (type === 'added') balance.set(fresh!.text, (balance.get(fresh!.text) ?? 0) + 1);
  }
  const isSurplus = (text: string, side: 1 | -1): boolean => {
    const left = (balance.get(text) ?? 0) * side;
    if (left > 0) balance.set(text, (left - 1) * side);
    return left > 0;
  };

  const textsOf = (kind: 'removed' | 'added', blocks: readonly Block[], side: 'was' | 'now') =>
    new Set(steps.filter(({type}) => type === kind).map((step) => blocks[step[side][0]!]!.text));
  const gone = textsOf('removed', before, 'was');
  const movedTexts = new Set([...textsOf('added', after, 'now')].filter((text) => gone.has(text)));

  for (const {type, was, now, entry} of steps) {
    const [old, fresh] = [before[was[0]!], after[now[0]!]];
    const [place, placeNow] = [placesBefore[was[0]!], placesAfter[now[0]!]];
    const count = findings.length;
    if (fresh) enter(fresh, placeNow!);
    else enter(old!, place!);
    if (entry?.type === 'changed') {
      changed(entry);
      if (gravest(findings.slice(count)) === 'material') {
        graver.add(`${old!.text}\n${fresh!.text}`);
        continue;
      }
    } else if (type === 'laid-out')
      tell('editorial', 'change/format', `The same words, laid out in another way: ${quote(fresh!.text)}.`);
    else if (type === 'added') {
      if (isSurplus(fresh!.text, 1) || !movedTexts.has(fresh!.text)) added(fresh!);
      else moved(fresh!, placeNow!);
    } else if (type === 'removed' && (isSurplus(old!.text, -1) || !movedTexts.has(old!.text))) removed(old!);
    if (old && fresh && fresh.kind !== 'heading' && isTurnedBy(fresh, place!, placeNow!, false))
      tellTurned(fresh, place!, placeNow!);
  }
  return findings;
}
