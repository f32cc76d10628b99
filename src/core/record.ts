/**
 * The decision as a value and as the text in the cookie. The grammar is described once, in docs/cookie.md, with readers
 * for Node and PHP.
 */

import {tagOf} from './tag.js';

/** How an answer was given; the place in this list stands in the cookie. */
export type Method = 'accept' | 'reject' | 'chosen' | 'api' | 'signal' | 'import';
const methods = 'accept reject chosen api signal import'.split(' ') as Method[];

/** One category's answer. */
export interface Answer {
  readonly allowed: boolean;
  readonly method: Method;
  /** When, in ms since 1970; kept to the minute, which is as fine as anybody needs. */
  readonly at: number;
  /** Stands for the revisions that the answer holds under. */
  readonly under: string;
  /**
   * `0` or `1` for each service of the category, in the order of the configuration, where they differ; otherwise empty,
   * and every service is answered as its category.
   */
  readonly services: string;
}

/** Every answer by category id, as the cookie keeps it: `12.htfmc.7xk0a.analytics`, with services `12010.htfmc.…`. */
export type Answers = Readonly<Record<string, string>>;

const minute = 60_000;
const day = 1440 * minute;

/** Plain data on an object without a prototype: an id such as `constructor` finds nothing. */
export const bare = <T extends object>(data?: T) => ({__proto__: null, ...data}) as T;

export const writeAnswer = (id: string, allowed: boolean, method: Method, under: string, services = ''): string =>
  `${+allowed}${methods.indexOf(method)}${services}.${((Date.now() / minute) | 0).toString(36)}.${under}.${id}`;

export function readAnswer(text: string): Answer {
  const [answer = '', time = '', under = ''] = text.split('.');
  return Object.freeze({
    allowed: answer[0] === '1',
    method: methods[+answer[1]!]!,
    at: parseInt(time, 36) * minute,
    under,
    services: answer.slice(2),
  });
}

/** The answers as one text, with check characters at the end; none at all is nothing. */
export function encodeRecord(answers: Answers): string {
  const text = Object.values(answers).join('~');
  return text && `1~${text}~${tagOf(text)}`;
}

/**
 * A value without our version and check characters decodes to nothing: we ask again rather than guess. Answers that are
 * older than `days`, or claim to come from the future, are left out.
 */
export function decodeRecord(text: string, days: number): Answers {
  const answers: Record<string, string> = bare();
  const [version, ...parts] = text.split('~');
  const check = parts.pop();
  if (version === '1' && tagOf(parts.join('~')) === check)
    for (const answer of parts) {
      const age = Date.now() - readAnswer(answer).at;
      if (age > -day && age < days * day) answers[answer.split('.')[3]!] = answer;
    }
  return answers;
}
