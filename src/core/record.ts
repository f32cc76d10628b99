/**
 * The decision as a value and as the text in the cookie. The grammar is described once, in docs/cookie.md, with readers
 * for Node and PHP.
 */

/** How an answer was given; the place in this list stands in the cookie. */
const methods = ['accept', 'reject', 'chosen', 'api', 'signal', 'import'] as const;
export type Method = (typeof methods)[number];

/** One category's answer. */
export interface Answer {
  readonly allowed: boolean;
  readonly method: Method;
  /** When, in ms since 1970; kept to the minute, which is as fine as anybody needs. */
  readonly at: number;
  /** Stands for the revisions the visitor answered under: the site's and the category's own, with a dot between. */
  readonly under: string;
}

/** Every answer, by category id. */
export type Answers = Readonly<Record<string, Answer>>;

const entry = /~([\w-]{1,32})\.([01])([0-5])\.([\da-z]{4,6})\.([\da-z]{0,4}\.[\da-z]{0,4})/g;
const minute = 60_000;
const day = 1440 * minute;

/** Answers on an object without a prototype: an id such as `constructor` finds nothing. */
export const bare = (answers?: Answers) => Object.assign(Object.create(null), answers) as Record<string, Answer>;

/** A short stand-in for a revision: four characters, empty for none. Not for secrets. */
export function tagOf(revision = ''): string {
  const hash = [...revision].reduce((hash, char) => (hash * 33 + char.codePointAt(0)!) % 0xffffffff, 5381);
  return revision && hash.toString(36).slice(-4);
}

/** The answers as the cookie keeps them, with check characters at the end; none at all is just `1`, and never kept. */
export function encodeRecord(answers: Answers): string {
  const text = Object.entries(answers).reduce(
    (text, [id, {allowed, method, at, under}]) =>
      `${text}~${id}.${+allowed}${methods.indexOf(method)}.${Math.floor(at / minute).toString(36)}.${under}`,
    '1',
  );
  return text === '1' ? text : `${text}~${tagOf(text)}`;
}

/**
 * Anything we did not write ourselves, letter by letter, or that claims to come from the future, decodes to nothing: we
 * ask again rather than guess. Answers older than `days` are left out.
 */
export function decodeRecord(text = '', days = 182): Answers {
  const answers = bare();
  const at = text.lastIndexOf('~');
  const body = text.slice(0, at);
  let isOurs = text.length < 4000 && text.slice(at + 1) === tagOf(body);
  const rest = body.replace(entry, (_, id: string, allowed: string, method: string, time: string, under: string) => {
    const at = parseInt(time, 36) * minute;
    const age = Date.now() - at;
    if (id in answers || age < -day) isOurs = false;
    if (age < days * day) answers[id] = {allowed: allowed === '1', method: methods[Number(method)]!, at, under};
    return '';
  });
  return isOurs && rest === '1' ? answers : bare();
}
