/** What the words of a text suggest to somebody who does not know what it means. */
import {distance} from '../nearest.js';
import {periodsIn} from './period.js';

/** One name for what has several. */
const names: readonly [RegExp, string][] = [
  [/\bUnited Kingdom\b|\bU\.K\./gi, 'UK'],
  [/\bUnited States( of America)?\b/gi, 'USA'],
  [/\bU\.S\.(A\.)?|\bUS\b/g, 'USA'],
  [/\bEuropean Union\b/gi, 'EU'],
  [/\bEuropean Economic Area\b/gi, 'EEA'],
];
export const withPlainNames = (text: string): string =>
  names.reduce((text, [name, plain]) => text.replace(name, plain), text);

export const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?][)”"’']?)\s+(?=[\p{Lu}\d“"‘'(£€$])/u);

/** Signs that say as much as a word: the ticks and crosses of a table, more and less. */
export const signsIn = (text: string): string[] => text.match(/[✓✔☑✅✗✘☒❌✖×☐●○◯⬤◉👍👎🟢🔴+−±<>≤≥=≠~%£€$]/gu) ?? [];

const wordsAsWritten = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
export const words = (text: string): string[] => wordsAsWritten(text.toLowerCase());

/** Other words for the same: to swap them is no other use of data. */
const alike: readonly [RegExp, string][] = [
  [/^(us(e|es|ed|ing)|utilis\w*|process(es|ed|ing)?|handl\w+)$/, 'use'],
  [/^(information|info|details?)$/, 'data'],
  [/^(keep\w*|kept|stor(e|es|ed|ing|age)|retain\w*|retention|hold|holds|held|holding|sav(e|es|ed|ing))$/, 'keep'],
  [/^(delet\w+|eras\w+|destroy\w*|destruction|shred\w*)$/, 'delete'],
  [/^(shar(e|es|ed|ing)|disclos\w+)$/, 'share'],
  [/^(sell|sells|selling|sold|sale)$/, 'sell'],
  [/^(send\w*|sent)$/, 'send'],
  [/^(giv(e|es|en|ing)|gave|provid(e|es|ed|ing))$/, 'give'],
  [/^(ask\w*|request\w*)$/, 'ask'],
  [/^(get|gets|got|getting|obtain\w*|receiv\w+)$/, 'get'],
  [/^(tell\w*|told|inform|informs|informed|notif\w+)$/, 'tell'],
  [/^(help\w*|assist\w*)$/, 'help'],
  [/^(answer\w*|repl(y|ies|ied|ying)|respon(d|ds|ded|ding|se|ses))$/, 'answer'],
  [/^(correct(s|ed|ing|ion|ions)?|rectif\w+)$/, 'correct'],
  [/^(collect(s|ed|ing|ion)?|gather\w*)$/, 'collect'],
  [/^(phon\w+|telephon\w+)$/, 'phone'],
  [/^(buy|buys|buying|bought|purchas\w+)$/, 'buy'],
  [/^(start\w*|begin\w*|began|begun|commenc\w+)$/, 'start'],
  [/^(end|ends|ended|ending|terminat\w+|ceas\w+)$/, 'end'],
  [/^(record\w*)$/, 'record'],
  [/^transfer\w*$/, 'transfer'],
  [/^analy[sz]\w*$/, 'analyse'],
  [/^track\w*$/, 'track'],
  [/^profil\w*$/, 'profile'],
];

/** And several words for one. */
const phrases: readonly [RegExp, string][] = [
  [/\bin order to\b/gi, 'to'],
  [/['’](ll|re|ve|m)\b/gi, ' '],
  [/\bfor a period of\b/gi, 'for'],
  [/\b(with (regard|respect) to|in (relation|regard) to|relating to|regarding|concerning)\b/gi, 'about'],
  [/\bfor the purposes? of\b/gi, 'for'],
  [/\bprior to\b/gi, 'before'],
  [/\bin the event (that|of)\b|\bif so\b|\bin (that|this|such a) case\b/gi, 'if'],
  [/\bas well as\b/gi, 'and'],
  [/\b(get|gets|getting|got) in touch( with)?\b/gi, 'contact'],
  [/\be-mail/gi, 'email'],
  [/\bweb ?sites?\b/gi, 'site'],
];

/** A word without its ending, and the plainest of those that say the same. */
function stem(word: string): string {
  const bare = word.replace(/['’]s?$/, '');
  const known = alike.find(([pattern]) => pattern.test(bare));
  if (known) return known[1];
  const cut = bare.replace(/(?<=.{2})ies$/, 'y').replace(/(?<=.{3})(ing|ed|es|(?<!s)s)$/, '');
  return cut.replace(/(?<=.{3})e$/, '').replace(/([^aeiousfl])\1$/, '$1');
}

/** Words that say nothing of what is done with data; how surely it is done is looked at apart. */
const light = new Set(
  (
    'a an the this that these those it its itself they them their he she his her we us our ours you your yours i me my ' +
    'who whom whose which what where when whenever how why be is are was were been being am have has had having do does did ' +
    'doing done and or but to of in on at by for from with about into as so than then there here because will would ' +
    'shall can could may might must should also too please just simply such like example eg ie etc need needs needed ' +
    'want wants wish way ways own let lets make makes made thing things people person persons individual individuals ' +
    'somebody someone anybody anyone data ask get tell'
  ).split(' '),
);

const no = /^(no|not|never|none|nobody|nothing|neither|nor|without|unless|except|only)$/;
const plainNo = (word: string): string => (/n['’]t$|^cannot$/.test(word) ? 'not' : word);

/** What is left of a text without the words that say little, and without what is looked at apart: “not”, numbers, times. */
export function contentOf(text: string, isLight = (word: string) => light.has(word)): string[] {
  const timeless = periodsIn(text).reduce((rest, {text}) => rest.replace(text, ' '), text);
  const plain = phrases.reduce((text, [phrase, word]) => text.replace(phrase, word), timeless);
  return words(plain)
    .filter((word) => !isLight(word) && !no.test(plainNo(word)) && !/^\d+$/.test(word))
    .map(stem)
    .filter((word) => !isLight(word));
}

/** Under rights, whom people can turn to is no small word. */
export const isLightInRights = (word: string): boolean => word !== 'us' && light.has(word);

/** What one list has more of than another. */
export function more(list: readonly string[], than: readonly string[]): string[] {
  const rest = [...than];
  return list.filter((one) => {
    const at = rest.indexOf(one);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

/** Each “no”, “only” and the like, with the word that it bears upon. */
export function negations(text: string): string[] {
  return sentencesOf(text).flatMap((sentence) => {
    const all = words(sentence).map(plainNo);
    return all.flatMap((word, at) => {
      if (!no.test(word)) return [];
      const next = all.slice(at + 1).find((other) => !light.has(other) && !no.test(other));
      // “We never sell it” promises what “We do not sell it” does.
      return [`${word === 'never' ? 'not' : word} ${next === undefined ? '' : stem(next)}`];
    });
  });
}

/** How surely something happens. What “you may” do, you can. */
export const surely = (text: string): string[] =>
  words(text.replace(/\byou may\b/gi, 'you can').replace(/\b(have|has|need|needs) to\b/gi, 'must')).flatMap((word) =>
    /^(may|might|could|try|tries|aims?|hopes?|endeavour|usually|normally|generally|possible|practicable)$/.test(word)
      ? ['may']
      : /^(must|should)$/.test(word)
        ? ['must']
        : [],
  );

/** What is done with data: by itself, and by others who get it. */
const acts =
  /^(share|sell|send|give|pass|transfer|collect|gather|use|record|track|combin|profile|analyse|monitor|publish|buy|trad|rent|exchang|film|photograph|advertis|match)$/;
const graveActs =
  /^(share|sell|transfer|record|track|combin|profile|analyse|monitor|publish|trad|rent|exchang|film|advertis)$/;
const stems = (text: string): string[] => words(text).map(stem);
export const actsIn = (text: string): string[] => stems(text).filter((word) => acts.test(word));
export const graveActsIn = (text: string): string[] => stems(text).filter((word) => graveActs.test(word));

/** One thing that is not done, and nothing beside it: “We never sell your data.” */
export const isPromise = (text: string): boolean =>
  sentencesOf(text).length === 1 &&
  actsIn(text).length === 1 &&
  negations(text).length === 1 &&
  /^not /.test(negations(text)[0]!) &&
  acts.test(negations(text)[0]!.split(' ')[1]!) &&
  words(text).length <= 12;

const ofData = new RegExp(
  '\\b(personal|data(?! protection)|information(?! commission)|details|records?|files?|photos?|pictures?|recordings?|cookies?|' +
    'answers you gave|your (full )?(name|age|date of birth|health|religion|faith)|sees?|seen|shown?|reads?|looks? at|access|' +
    'knows?|servers?|kept|keeps?|stored?|delet\\w+|eras\\w+|logs?|logged|location|ip address\\w*|cameras?|cctv|watch\\w*|' +
    'listen\\w*|learns? from|machines?|computers?|ai|chatbots?|automat\\w+|agree\\w*|consent\\w*|permission|told|police|' +
    'advert\\w*|partners?)\\b',
  'i',
);

/** It speaks of data, or of who sees it. */
export const isAboutData = (text: string): boolean => actsIn(text).length > 0 || ofData.test(text);

const isSubject = /^(we|they|it|he|she|who|which|that|is|are|be|been|was|were|gets?)$/;
const isAskedOf =
  /^(write|call|phone|telephone|ring|e|email|send|ask|contact|use|give|go|visit|tell|post|fill|talk|speak|see|reach|get|come|please|or|to|for|if)$/;

/** What is done by others than the reader: not “you can send” or “Give us a call”. */
export const actsOfOthers = (text: string): string[] =>
  sentencesOf(text).flatMap((sentence) => {
    const all = words(sentence);
    return all.flatMap((word, at) => {
      if (!acts.test(stem(word))) return [];
      const subject = all
        .slice(0, at)
        .filter((other) => other === 'you' || isSubject.test(other))
        .at(-1);
      return subject === 'you' || (subject === undefined && isAskedOf.test(all[0]!)) ? [] : [stem(word)];
    });
  });

/** What is done with data somewhere in a text; a sentence with a “not” in it says nothing of the kind. */
export const actsSaid = (text: string): string[] =>
  sentencesOf(text)
    .filter((sentence) => !negations(sentence).length)
    .flatMap(actsIn);

const handovers = /^(share|sell|send|give|pass|transfer|collect|get|tell|buy|trad|rent|exchang)$/;

/** Who hands over, and the others that it is about. */
function partsIn(text: string): {by: Set<string>; others: Set<string>} {
  const found = {by: new Set<string>(), others: new Set<string>()};
  const isParty = (word: string) => /^(us|you)$/.test(word) || (!light.has(word) && !no.test(word));
  for (const sentence of sentencesOf(text)) {
    const all = words(sentence).map((word) => (word === 'we' ? 'us' : word));
    const act = all.findIndex((word) => handovers.test(stem(word)));
    if (act < 0) continue;
    const isPassive = /^(is|are|was|were|be|been|being|get|gets)$/.test(all[act - 1] ?? '');
    const after = all.slice(act + 1);
    const isEnd = (word: string) => /^(by|to|with|from)$/.test(word);
    const at = after.indexOf('by');
    const end = after.findIndex((word, other) => other > at && isEnd(word));
    const doer = isPassive && at >= 0 ? after.splice(at, (end < 0 ? after.length : end) - at) : [];
    const by = isPassive ? doer : all.slice(0, act);
    const start = isPassive ? after.findIndex(isEnd) : 0;
    const others = start < 0 ? [] : after.slice(start);
    for (const word of by.filter(isParty)) found.by.add(stem(word));
    for (const word of others.filter(isParty)) found.others.add(stem(word));
  }
  return found;
}

/** Who agrees, wants, asks or decides, by what they do. */
function willsIn(text: string): Map<string, Set<string>> {
  const wills = new Map<string, Set<string>>();
  const note = (what: string, who: string) => wills.set(what, new Set([...(wills.get(what) ?? []), who.toLowerCase()]));
  for (const [, who, what] of text.matchAll(
    /\b(you|we|they|he|she|I|nobody|anybody|somebody) (?:(?:have|has|had|can|could|may|must|will|did|do|does|ever|first) )*(agree|allow|want|ask|say|said|decide|permit|consent|choose|chose)/gi,
  ))
    note(what!.toLowerCase().slice(0, 2), who!);
  for (const [, whose, what] of text.matchAll(/\b(your|our|their) (yes|consent|permission|agreement|choice)\b/gi))
    note(what!.toLowerCase(), whose!);
  return wills;
}

/** “A shares it with B” has become “B shares it with A”, or “if you agree” “if we agree”. */
export function isTurned(was: string, now: string): boolean {
  const wills = willsIn(now);
  for (const [what, who] of willsIn(was)) {
    const others = [...(wills.get(what) ?? [])];
    if (others.some((one) => !who.has(one)) && [...who].some((one) => !others.includes(one))) return true;
  }
  const [a, b] = [partsIn(was), partsIn(now)];
  const hasCrossed = (from: Set<string>, to: Set<string>, left: Set<string>, had: Set<string>) =>
    [...from].some((word) => to.has(word) && !left.has(word) && !had.has(word));
  return hasCrossed(a.by, b.others, b.by, a.others) || hasCrossed(a.others, b.by, b.others, a.by);
}

/** How to reach somebody, and nothing of what is done with data. */
export const isReachOnly = (text: string): boolean => !actsOfOthers(text).length && !ofData.test(withoutReach(text));
/** Without addresses and telephone numbers. */
export const withoutAddresses = (text: string): string =>
  text.replace(/\S+@\S+\p{L}|https?:\S+|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\+?\d[\d ()-]{6,}\d/gu, ' ');
const withoutReach = (text: string): string =>
  withoutAddresses(text).replace(
    /\bdata protection\b|\bcontact (details|information)\b|\binformation commission\w*/gi,
    ' ',
  );

/** A heading that says something by itself, such as “We send your data to China”, and does not only name what follows. */
export const isStatement = (text: string): boolean =>
  !/^\W*(what|who|whom|whose|why|how|when|where|which|if|your? rights?)\b/i.test(text) &&
  (/^\W*(we|they|nobody|everybody|nothing|everything|it)\b/i.test(text) ||
    /(?<!\b(?:that|which|who|we|you|they|it|to|and|or|may|will|can|must|do|does|not)) (is|are|was|were|will|may|can|cannot|must|do|does|has|have|goes|gets?|shares?|sells?|sends?|gives?|passes|collects?|publish(es)?|buys?|sees?)\b/i.test(
      text,
    ));

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
export const basesIn = (text: string): string[] => bases.filter(([, basis]) => basis.test(text)).map(([name]) => name);

/** Kinds of data that the law guards most (UK GDPR arts. 9 and 10). */
const sensitive =
  /\b(health|medical|disabilit\w+|ethnic\w*|racial|religio\w+|philosophical|political|trade union|biometric\w*|genetic\w*|sex life|sexual\w*|criminal\w*|offences?|convictions?|fingerprints?|face recognition|dna|illness\w*|diseases?|diagnos\w+|disabled|pregnan\w+)\b/gi;
export const sensitiveIn = (text: string): string[] => [...new Set(text.toLowerCase().match(sensitive) ?? [])];

/** Words with a capital: names of organisations and countries, in the middle of a sentence or as an item of a list. */
export const namesIn = (text: string): string[] =>
  [...` ${text}`.matchAll(/(?<![.!?:–]\s)(?<=[\s(])\p{Lu}[\p{L}\p{N}&.-]*[\p{L}\p{N}]/gu)]
    .map(([name]) => name)
    .filter((name) => !light.has(name.toLowerCase()) && !no.test(name.toLowerCase()));

/** Numbers with their currency, but for lengths of time: 10,000 and 10000 are the same. */
export function numbersIn(text: string): string[] {
  const timeless = periodsIn(text).reduce((rest, {text}) => rest.replace(text, ' '), text);
  return (timeless.match(/[£€$]\s?\d+(?:[.,]\d+)*|\d+(?:[.,]\d+)*\s?%?/g) ?? []).map((number) =>
    number.replace(/\s/g, '').replace(/,(?=\d{3}\b)/g, ''),
  );
}

/** What it costs; not that it costs nothing. */
export const costsIn = (text: string): string[] =>
  withoutFree(text).match(/[£€$]|\b(fees?|charg(e|es|ed|ing)|costs?|pay|pays|paid|payment|pounds?)\b/gi) ?? [];
const withoutFree = (text: string): string =>
  text
    .replace(/\b(no|without( an?y?)?|free of) (fees?|charges?|costs?)\b|\bcosts? (you )?nothing\b/gi, ' ')
    .replace(/(\b(not|never)|n['’]t) (have to |need to )?(pay|costs?|charg\w+)\b/gi, ' ');

/** Without what makes it easier for people: that it is free, or that they do not have to do something. */
export const withoutEase = (text: string): string =>
  withoutFree(text).replace(/(\bnot|\bnever|n['’]t) (have|need) to\b|\bneed not\b/gi, ' ');

/** It takes something away from people who use their rights: a fee, a duty, a limit. */
export const isRestriction = (text: string): boolean =>
  costsIn(text).length > 0 ||
  /\b(must|proof|prove|refus\w+|reject\w*|limit\w*|only|unless|except\w*|cannot|not|never|no longer)\b|n['’]t\b/i.test(
    withoutEase(text),
  );

const english =
  /^(the|and|of|to|we|you|your|our|for|with|are|it|this|that|from|by|be|not|will|how|long|when|or|us|have)$/;

/** Whether its small words are English ones. A text of a few words alone says nothing: the answer is `otherwise`. */
export function isEnglish(text: string, otherwise: boolean): boolean {
  const all = words(text).filter((word) => !/\d/.test(word));
  return all.length < 12 ? otherwise : all.filter((word) => english.test(word)).length / all.length >= 0.08;
}

const day =
  /\b\d+(st|nd|rd|th)?\b|\b(january|february|march|april|may|june|july|august|september|october|november|december|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr)\b/gi;

/** The line that says which version this is, and nothing else that is new. */
export const isNewDate = (was: string, now: string): boolean =>
  /^.{0,30}\b(version|updated?|reviewed?|effective|changed|in force|published|fersiwn|diweddar\w*|adolyg\w*)\b/i.test(
    now,
  ) &&
  periodsIn(was + now).length === 0 &&
  words(now).length <= 20 &&
  words(was.replace(day, ' ')).join() === words(now.replace(day, ' ')).join();

/** Nothing but when the notice was made or looked at, and which one it is. */
export const isDateLine = (text: string): boolean =>
  /\d/.test(text) &&
  /\b(version|updated?|reviewed?|effective|changed|in force|published|fersiwn|diweddar\w*|adolyg\w*)\b/i.test(text) &&
  words(text.replace(day, ' ')).every((word) =>
    /^(version|last|next|updated?|reviewed?|review|effective|changed|in|into|force|published|from|since|on|by|of|and|the|this|it|was|is|will|be|came|date|notice|policy|statement|page|privacy|fersiwn|diweddar\w*|adolyg\w*)$/.test(
      word,
    ),
  );

/** Two letters that changed places, or one that was doubled: hardly ever another word. */
function isSlip(a: string, b: string): boolean {
  const single = (word: string) => word.replace(/(.)\1/gu, '$1');
  if (single(a) === single(b)) return true;
  const at = [...a].findIndex((letter, at) => letter !== b[at]);
  return a.length === b.length && a.slice(0, at) + a[at + 1] + a[at] + a.slice(at + 2) === b;
}

/**
 * One word written in two ways, and not two words, such as “hold” and “sold” or “employer” and “employee”. `isWord` knows
 * words that are written right, and so were not mended.
 */
function isTypo(was: string, now: string, isWord: (word: string) => boolean): boolean {
  if (was === now) return true;
  const [a, b] = [was.toLowerCase(), now.toLowerCase()];
  if (/\d/.test(a + b) || [a, b].some((word) => no.test(plainNo(word))) || Math.min(a.length, b.length) < 3)
    return false;
  if (a === b || isSlip(a, b)) return true;
  const isName = /^\p{Lu}/u.test(was) && /^\p{Lu}/u.test(now);
  if (isWord(a) || a[0] !== b[0] || a.at(-1) !== b.at(-1)) return false;
  const shorter = Math.min(a.length, b.length);
  // Names of nine letters that differ in one are hardly ever two.
  if (isName) return shorter >= 9 && distance(a, b) <= 1;
  return distance(a, b) <= (shorter >= 9 ? 2 : shorter >= 4 ? 1 : 0);
}

/** Spelling alone: every word is the one that it replaces, written in another way. */
export function isSpelling(was: string, now: string, isWord: (word: string) => boolean): boolean {
  if (numbersIn(was).join() !== numbersIn(now).join()) return false;
  const [old, fresh] = [was, now].map(wordsAsWritten) as [string[], string[]];
  const joined = ([old, fresh] as const).map((all) => all.join('').toLowerCase());
  if (joined[0] === joined[1] && !/\d/.test(joined[0]!) && negations(was).join() === negations(now).join()) return true;
  return old.length === fresh.length && old.every((word, at) => isTypo(word, fresh[at]!, isWord));
}
