/** What the words of a text suggest to somebody who does not know what it means. */
import {periodsIn} from './period.js';

export const wordsAsWritten = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
export const words = (text: string): string[] => wordsAsWritten(text.toLowerCase());

/** Other words for the same: to swap them is no other use of data. */
const alike: readonly [RegExp, string][] = [
  [/^(us(e|es|ed|ing)|utilis\w*|process(es|ed|ing)?|handl\w+)$/, 'use'],
  [/^(information|info|details?)$/, 'data'],
  [/^(keep\w*|kept|stor(e|es|ed|ing|age)|retain\w*|retention|hold|holds|held|holding)$/, 'keep'],
  [/^(delet\w+|eras\w+|destroy\w*|destruction)$/, 'delete'],
  [/^(shar(e|es|ed|ing)|disclos\w+)$/, 'share'],
  [/^(sell|sells|selling|sold|sale)$/, 'sell'],
  [/^(send\w*|sent)$/, 'send'],
  [/^(giv\w+|gave|provid\w+)$/, 'give'],
  [/^(ask\w*|request\w*)$/, 'ask'],
  [/^(get|gets|got|getting|obtain\w*|receiv\w+)$/, 'get'],
  [/^(tell\w*|told|inform|informs|informed|notif\w+)$/, 'tell'],
  [/^(help\w*|assist\w*)$/, 'help'],
  [/^(record\w*)$/, 'record'],
  [/^transfer\w*$/, 'transfer'],
  [/^analy[sz]\w*$/, 'analyse'],
  [/^track\w*$/, 'track'],
  [/^profil\w*$/, 'profile'],
];

/** A word without its ending, and the plainest of those that say the same. */
function stem(word: string): string {
  const bare = word.replace(/['’]s?$/, '');
  const known = alike.find(([pattern]) => pattern.test(bare));
  if (known) return known[1];
  const cut = bare.replace(/(?<=.{2})ies$/, 'y').replace(/(?<=.{3})(ing|ed|es|(?<!s)s)$/, '');
  return cut.replace(/(?<=.{3})e$/, '');
}

/** Words that say nothing of what is done with data; how surely it is done is looked at apart. */
const light = new Set(
  (
    'a an the this that these those it its itself they them their he she his her we us our ours you your yours i me my ' +
    'who whom whose which what where when how why be is are was were been being am have has had having do does did ' +
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
  return words(timeless)
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
  const all = words(text).map(plainNo);
  return all.flatMap((word, at) => {
    if (!no.test(word)) return [];
    const next = all.slice(at + 1).find((other) => !light.has(other) && !no.test(other));
    return [`${word} ${next === undefined ? '' : stem(next)}`];
  });
}

/** How surely something happens. What “you may” do, you can. */
export const surely = (text: string): string[] =>
  words(text.replace(/\byou may\b/gi, 'you can').replace(/\b(have|has|need|needs) to\b/gi, 'must')).flatMap((word) =>
    /^(may|might|could)$/.test(word) ? ['may'] : /^(must|should)$/.test(word) ? ['must'] : [],
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
  actsIn(text).length === 1 &&
  negations(text).length === 1 &&
  /^(not|never)$/.test(negations(text)[0]!.split(' ')[0]!) &&
  acts.test(negations(text)[0]!.split(' ')[1]!) &&
  words(text).length <= 12;

/** It speaks of data, or of who sees it. */
export const isAboutData = (text: string): boolean =>
  actsIn(text).length > 0 ||
  /\b(personal|data|information|details|records?|files?|cookies?|answers you gave|sees?|reads?|looks? at|access|knows?|servers?|kept|keeps?|stored?)\b/i.test(
    text,
  );

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
  /\b(health|medical|disabilit\w+|ethnic\w*|racial|religio\w+|philosophical|political|trade union|biometric\w*|genetic\w*|sex life|sexual\w*|criminal\w*|offences?|convictions?|fingerprints?|face recognition)\b/gi;
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

const english = /^(the|and|of|to|we|you|your|our|for|with|are|it|this|that|from|by|be|not|will|how|long|when)$/;

/** Whether its small words are English ones. A text of a few words alone says nothing: the answer is `otherwise`. */
export function isEnglish(text: string, otherwise: boolean): boolean {
  const all = words(text);
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
export function isTypo(was: string, now: string, isWord: (word: string) => boolean): boolean {
  if (was === now) return true;
  const [a, b] = [was.toLowerCase(), now.toLowerCase()];
  if (/\d/.test(a + b) || [a, b].some((word) => no.test(plainNo(word))) || Math.min(a.length, b.length) < 3)
    return false;
  if (a === b || isSlip(a, b)) return true;
  const isName = /^\p{Lu}/u.test(was) && /^\p{Lu}/u.test(now);
  if (isName || isWord(a) || a[0] !== b[0] || a.at(-1) !== b.at(-1)) return false;
  const shorter = Math.min(a.length, b.length);
  return distance(a, b) <= (shorter >= 9 ? 2 : shorter >= 4 ? 1 : 0);
}
