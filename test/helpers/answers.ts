import {decodeRecord, encodeRecord, readAnswer, type Answer} from '../../src/core/record.js';
import {tagOf} from '../../src/core/tag.js';

const methods: readonly string[] = ['accept', 'reject', 'chosen', 'api', 'signal', 'import'];

/** What stands for the revisions an answer holds under. */
export const under = (allowed: boolean, site?: string, category?: string): string =>
  tagOf([allowed && site, category].join());

/** The value of the cookie for these answers, as an earlier visit would have left it. */
export const recordOf = (answers: Readonly<Record<string, Answer>>): string =>
  encodeRecord(
    Object.fromEntries(
      Object.entries(answers).map(([id, {allowed, method, at, under, services}]) => [
        id,
        `${+allowed}${methods.indexOf(method)}${services}.${(at / 60_000).toString(36)}.${under}.${id}`,
      ]),
    ),
  );

/** The answers that a value of the cookie holds. */
export const answersOf = (text = '', days = 182): Record<string, Answer> =>
  Object.fromEntries(Object.entries(decodeRecord(text, days)).map(([id, answer]) => [id, readAnswer(answer)]));
