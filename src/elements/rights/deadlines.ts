import type {Nation, PromiseConfig, Right} from '../../core/rights-config.js';
import {dataFrom, dataTo, days} from './holidays.js';

/** What is known of a request or complaint. Every day is a calendar day in the UK, as `YYYY-MM-DD`: see `londonToday`. */
export interface DueRequest {
  kind: 'request' | 'complaint';
  /** A clarification stops the clock for `access` alone. */
  right?: Right;
  received: string;
  /** When proof of identity came, if it was asked for. */
  identityReceived?: string;
  /** When the fee was paid, if one was asked for. */
  feePaid?: string;
  /** When the organisation asked what is meant, and when it was told. Without `answered` the clock stands still. */
  clarification?: readonly {asked: string; answered?: string}[];
  /** Whether the person was told, in time and with reasons, that it takes two months more. */
  extended?: boolean;
  /** The controller's nation. @defaultValue `england-and-wales` */
  nation?: Nation;
  /** What the owner promises beside the law. One that cannot be counted is left out. */
  promises?: readonly PromiseConfig[];
}

/** When something is due, and why then. */
export interface DueDates {
  /** The last day that the law gives, in the request's nation; for a complaint, to say that it came. `null`: it stands still. */
  legal: string | null;
  /** The same before weekends and bank holidays. While it stands still: as far as it is known. */
  raw: string;
  /** What to tell people: the earliest of `legal` over the three nations and the owner's promises. `null`: it stands still. */
  promise: string | null;
  /** When a complaint has to be acknowledged (DPA 2018 s. 164A(3)), or anything that the owner promised to, if that is earlier. */
  acknowledge?: string;
  /** What the owner's promises alone come to: the earliest of each kind. */
  promised?: {acknowledge?: string; answer?: string};
  /** For systems that allow 28 days for every month: the last working day within them. Not for complaints. */
  target28?: string;
  /** Reaches beyond the official list of bank holidays: weekends are counted, holidays may be missing. */
  provisional: boolean;
  /** The organisation waits for an answer to its question, and the clock stands still. */
  paused: boolean;
  /**
   * Why, in words that do not change, in this order:
   *
   * - `old-rule`: a request before 5 February 2026, or a complaint before 19 June 2026 (no law gave it a day: it is counted
   *   as the law does now).
   * - `identity`, `fee`: the time began with that.
   * - `extended`: three months instead of one.
   * - `no-such-day`: the month is shorter, so its last day counts.
   * - `clarification`: moved by the days between a question and its answer. `clarification-open`: there is no answer yet.
   *   `clarification-late`: asked after the time was over. `clarification-ignored`: not about access, or under the old rule.
   * - `weekend`, `bank-holiday:2026-12-25`: the day in `raw`, or one after it, is no working day.
   * - `promise:scotland` (or another nation): what people are told is earlier, since the holidays are others there.
   * - `promise:answer`, `promise:acknowledge`: what people are told is earlier, since the owner promised it.
   * - `provisional`
   */
  because: string[];
}

const nations: readonly Nation[] = ['england-and-wales', 'scotland', 'northern-ireland'];

/** A day as a number, so that days can be counted: since 1970. No time zone comes into it. */
function toNumber(day: string, name: string): number {
  const number = /^(19|2\d)\d\d-\d\d-\d\d$/.test(day) ? Date.parse(day + 'T00:00Z') / 864e5 : NaN;
  if (Number.isNaN(number) || toDay(number) !== day)
    throw new TypeError(`dueDates: ${name} should be a day such as "2026-11-25", got "${day}".`);
  return number;
}

const toDay = (number: number): string => new Date(number * 864e5).toISOString().slice(0, 10);

/** The same date in a later month, or its last day; and whether it is the last for want of that date. */
function addMonths(number: number, count: number): [number, boolean] {
  const date = new Date(number * 864e5);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + count, date.getUTCDate()];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return [Date.UTC(year, month, Math.min(day, last)) / 864e5, day > last];
}

/** For each bank holiday, whose it is: the bit of each nation. */
let holidays: Map<number, number> | undefined;
function readHolidays(): Map<number, number> {
  const found = new Map<number, number>();
  let day = Date.parse(dataFrom) / 864e5;
  for (const [code] of days.matchAll(/../g)) {
    const value = parseInt(code, 36);
    day += value >> 3;
    found.set(day, value & 7);
  }
  return found;
}

/** The end of a time from `start` on, later by the days between each question, if asked by then, and its answer. In order. */
function movedBy(
  questions: readonly (readonly [asked: number, answered: number])[],
  start: number,
  end: number,
): number {
  let leftOut = start - 1;
  for (const [asked, answered] of questions)
    if (asked <= end && answered > leftOut) {
      end += answered - Math.max(asked - 1, leftOut);
      leftOut = answered;
    }
  return end;
}

/** Today in the UK, whatever the clock and the time zone of this machine say. */
export function londonToday(now: Date = new Date()): string {
  const form = {timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit'} as const;
  return new Intl.DateTimeFormat('en-GB', form).format(now).split('/').reverse().join('-');
}

/**
 * When a request or complaint is due, as UK law counts it: UK GDPR arts. 4A, 12 and 12A, Regulation 1182/71 art. 3, DPA 2018
 * s. 164A. A month ends with the same date of the next, a period that ends with no working day with the next that is one.
 *
 * A request that came before 5 February 2026 is counted by the old art. 12(3) (saving: SI 2026/82 reg. 4): from receipt, or
 * from the proof of identity (art. 12(6)). Neither a fee nor a question moves it: the ICO let a question stop that clock,
 * the law did not say so, and the earlier day is the safe one.
 *
 * A question stops the clock only for days that count: from the day the time began, and if it was asked by the day it
 * ends. Days with two questions count once.
 *
 * @throws {TypeError} A day is none, an answer came before its question, or there is no such kind or nation.
 */
export function dueDates(request: DueRequest): DueDates {
  const {kind = 'request', right, nation = 'england-and-wales', clarification, extended, promises} = request;
  const isComplaint = kind === 'complaint';
  if (!isComplaint && kind !== 'request') throw new TypeError(`dueDates: there is no kind "${String(kind)}".`);
  if (!nations.includes(nation)) throw new TypeError(`dueDates: there is no nation "${nation}".`);
  holidays ??= readHolidays();
  const because = new Set<string>();
  let provisional = false;

  /** Why it is no working day there; empty if it is one. */
  const restOf = (number: number, where: Nation): string => {
    const day = toDay(number);
    if (day < dataFrom || day > dataTo) provisional = true;
    // 1 January 1970 was a Thursday.
    if (((((number + 4) % 7) + 7) % 7) % 6 === 0) return 'weekend';
    return (holidays!.get(number) ?? 0) & (1 << nations.indexOf(where)) ? `bank-holiday:${day}` : '';
  };
  const roll = (number: number, where: Nation, step = 1, tell?: (rest: string) => void): number => {
    for (let rest; (rest = restOf(number, where)); number += step) tell?.(rest);
    return number;
  };

  const received = toNumber(request.received, 'received');
  const isOld = request.received < (isComplaint ? '2026-06-19' : '2026-02-05');
  if (isOld) because.add('old-rule');

  let start = received;
  const began = [
    ['identity', request.identityReceived, 'identityReceived'],
    ['fee', request.feePaid, 'feePaid'],
  ] as const;
  const later = began
    .flatMap(([word, day, name]) => (day ? [[word, toNumber(day, name)] as const] : []))
    .filter(([word]) => !isOld || word === 'identity');
  if (!isComplaint) start = Math.max(received, ...later.map(([, number]) => number));
  for (const [word, number] of later) if (number === start && start > received) because.add(word);

  if (extended && !isComplaint) because.add('extended');
  const [plain, isClamped] = isComplaint ? [received + 30, false] : addMonths(start, extended ? 3 : 1);
  if (isClamped) because.add('no-such-day');

  let raw = plain;
  let paused = false;
  /** The last day that was left out of the count. */
  let leftOut = start - 1;
  const questions = (clarification ?? [])
    .map(
      ({asked, answered}) => [toNumber(asked, 'asked'), answered ? toNumber(answered, 'answered') : Infinity] as const,
    )
    .sort(([a], [b]) => a - b);
  for (const [asked, answered] of questions) {
    if (answered < asked) throw new TypeError('dueDates: a clarification was answered before it was asked.');
    if (isComplaint || isOld || right !== 'access') because.add('clarification-ignored');
    else if (asked > roll(raw, nation)) because.add('clarification-late');
    else if (answered === Infinity) paused = true;
    else if (answered > leftOut) {
      raw += answered - Math.max(asked - 1, leftOut);
      leftOut = answered;
      because.add('clarification');
    }
  }
  if (paused) because.add('clarification-open');

  const legal = paused ? null : roll(raw, nation, 1, (rest) => because.add(rest));

  /** The questions that stop the clock: for a promise too, if they were asked before it ended. */
  const stops = because.has('clarification') ? questions : [];
  const promised = {acknowledge: Infinity, answer: Infinity};
  for (const one of promises ?? []) {
    const {event, count, unit} = Object(one) as PromiseConfig;
    if (!Number.isInteger(count) || count < 0 || count > 3660 || !(event in promised)) continue;
    const isAnswer = event === 'answer';
    if (isAnswer && paused) continue;
    const from = isAnswer ? start : received;
    const pauses = isAnswer ? stops : [];
    let day = Infinity;
    if (unit === 'day') day = movedBy(pauses, from, from + count);
    if (unit === 'month') day = movedBy(pauses, from, addMonths(from, count)[0]);
    if (unit === 'working-day')
      for (const where of nations) {
        let number = from;
        for (let left = count; left; left--)
          do number = roll(number + 1, where);
          while (pauses.some(([asked, answered]) => number >= asked && number <= answered));
        day = Math.min(day, number);
      }
    promised[event] = Math.min(promised[event], day);
  }

  let promise = legal ?? Infinity;
  const earliest = (number: number, word: string) => {
    if (number >= promise) return;
    promise = number;
    for (const said of because) if (said.startsWith('promise:')) because.delete(said);
    because.add(`promise:${word}`);
  };
  if (legal !== null) for (const where of nations) earliest(roll(raw, where), where);
  earliest(promised.answer, 'answer');
  if (isComplaint) earliest(promised.acknowledge, 'acknowledge');

  const acknowledge = Math.min(promised.acknowledge, isComplaint ? legal! : Infinity);
  const target28 = isComplaint ? undefined : toDay(roll(start + 28, nation, -1));
  const dayOf = (number: number) => (number < Infinity ? toDay(number) : undefined);
  if (provisional) because.add('provisional');
  return {
    legal: legal === null ? null : toDay(legal),
    raw: toDay(raw),
    promise: dayOf(promise) ?? null,
    ...(acknowledge < Infinity && {acknowledge: toDay(acknowledge)}),
    ...(promises && {promised: {acknowledge: dayOf(promised.acknowledge), answer: dayOf(promised.answer)}}),
    ...(target28 && {target28}),
    provisional,
    paused,
    because: [...because],
  };
}
