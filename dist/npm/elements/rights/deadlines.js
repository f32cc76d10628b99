import { days, dataFrom, dataTo } from './holidays.js';

const nations = ['england-and-wales', 'scotland', 'northern-ireland'];
/** A day as a number, so that days can be counted: since 1970. No time zone comes into it. */
function toNumber(day, name) {
    const number = /^(19|2\d)\d\d-\d\d-\d\d$/.test(day) ? Date.parse(day + 'T00:00Z') / 864e5 : NaN;
    if (Number.isNaN(number) || toDay(number) !== day)
        throw new TypeError(`dueDates: ${name} should be a day such as "2026-11-25", got "${day}".`);
    return number;
}
const toDay = (number) => new Date(number * 864e5).toISOString().slice(0, 10);
/** The same date in a later month, or its last day; and whether it is the last for want of that date. */
function addMonths(number, count) {
    const date = new Date(number * 864e5);
    const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + count, date.getUTCDate()];
    const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
    return [Date.UTC(year, month, Math.min(day, last)) / 864e5, day > last];
}
/** For each bank holiday, whose it is: the bit of each nation. */
let holidays;
function readHolidays() {
    const found = new Map();
    let day = Date.parse(dataFrom) / 864e5;
    for (const [code] of days.matchAll(/../g)) {
        const value = parseInt(code, 36);
        day += value >> 3;
        found.set(day, value & 7);
    }
    return found;
}
/** The end of a time from `start` on, later by the days between each question, if asked by then, and its answer. In order. */
function movedBy(questions, start, end) {
    let leftOut = start - 1;
    for (const [asked, answered] of questions)
        if (asked <= end && answered > leftOut) {
            end += answered - Math.max(asked - 1, leftOut);
            leftOut = answered;
        }
    return end;
}
/** Today in the UK, whatever the clock and the time zone of this machine say. */
function londonToday(now = new Date()) {
    const form = { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' };
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
function dueDates(request) {
    const { kind = 'request', right, nation = 'england-and-wales', clarification, extended, promises } = request;
    const isComplaint = kind === 'complaint';
    if (!isComplaint && kind !== 'request')
        throw new TypeError(`dueDates: there is no kind "${String(kind)}".`);
    if (!nations.includes(nation))
        throw new TypeError(`dueDates: there is no nation "${nation}".`);
    holidays ??= readHolidays();
    const because = new Set();
    let provisional = false;
    /** Why it is no working day there; empty if it is one. */
    const restOf = (number, where) => {
        const day = toDay(number);
        if (day < dataFrom || day > dataTo)
            provisional = true;
        // 1 January 1970 was a Thursday.
        if (((((number + 4) % 7) + 7) % 7) % 6 === 0)
            return 'weekend';
        return (holidays.get(number) ?? 0) & (1 << nations.indexOf(where)) ? `bank-holiday:${day}` : '';
    };
    const roll = (number, where, step = 1, tell) => {
        for (let rest; (rest = restOf(number, where)); number += step)
            tell?.(rest);
        return number;
    };
    const received = toNumber(request.received, 'received');
    const isOld = request.received < (isComplaint ? '2026-06-19' : '2026-02-05');
    if (isOld)
        because.add('old-rule');
    let start = received;
    const began = [
        ['identity', request.identityReceived, 'identityReceived'],
        ['fee', request.feePaid, 'feePaid'],
    ];
    const later = began
        .flatMap(([word, day, name]) => (day ? [[word, toNumber(day, name)]] : []))
        .filter(([word]) => !isOld || word === 'identity');
    if (!isComplaint)
        start = Math.max(received, ...later.map(([, number]) => number));
    for (const [word, number] of later)
        if (number === start && start > received)
            because.add(word);
    if (extended && !isComplaint)
        because.add('extended');
    const [plain, isClamped] = isComplaint ? [received + 30, false] : addMonths(start, extended ? 3 : 1);
    if (isClamped)
        because.add('no-such-day');
    let raw = plain;
    let paused = false;
    /** The last day that was left out of the count. */
    let leftOut = start - 1;
    const questions = (clarification ?? [])
        .map(({ asked, answered }) => [toNumber(asked, 'asked'), answered ? toNumber(answered, 'answered') : Infinity])
        .sort(([a], [b]) => a - b);
    for (const [asked, answered] of questions) {
        if (answered < asked)
            throw new TypeError('dueDates: a clarification was answered before it was asked.');
        if (isComplaint || isOld || right !== 'access')
            because.add('clarification-ignored');
        else if (asked > roll(raw, nation))
            because.add('clarification-late');
        else if (answered === Infinity)
            paused = true;
        else if (answered > leftOut) {
            raw += answered - Math.max(asked - 1, leftOut);
            leftOut = answered;
            because.add('clarification');
        }
    }
    if (paused)
        because.add('clarification-open');
    const legal = paused ? null : roll(raw, nation, 1, (rest) => because.add(rest));
    /** The questions that stop the clock: for a promise too, if they were asked before it ended. */
    const stops = because.has('clarification') ? questions : [];
    const promised = { acknowledge: Infinity, answer: Infinity };
    for (const one of promises ?? []) {
        const { event, count, unit } = Object(one);
        if (!Number.isInteger(count) || count < 0 || count > 3660 || !(event in promised))
            continue;
        const isAnswer = event === 'answer';
        if (isAnswer && paused)
            continue;
        const from = isAnswer ? start : received;
        const pauses = isAnswer ? stops : [];
        let day = Infinity;
        if (unit === 'day')
            day = movedBy(pauses, from, from + count);
        if (unit === 'month')
            day = movedBy(pauses, from, addMonths(from, count)[0]);
        if (unit === 'working-day')
            for (const where of nations) {
                let number = from;
                for (let left = count; left; left--)
                    do
                        number = roll(number + 1, where);
                    while (pauses.some(([asked, answered]) => number >= asked && number <= answered));
                day = Math.min(day, number);
            }
        promised[event] = Math.min(promised[event], day);
    }
    let promise = legal ?? Infinity;
    const earliest = (number, word) => {
        if (number >= promise)
            return;
        promise = number;
        for (const said of because)
            if (said.startsWith('promise:'))
                because.delete(said);
        because.add(`promise:${word}`);
    };
    if (legal !== null)
        for (const where of nations)
            earliest(roll(raw, where), where);
    earliest(promised.answer, 'answer');
    if (isComplaint)
        earliest(promised.acknowledge, 'acknowledge');
    const acknowledge = Math.min(promised.acknowledge, isComplaint ? legal : Infinity);
    const target28 = isComplaint ? undefined : toDay(roll(start + 28, nation, -1));
    const dayOf = (number) => (number < Infinity ? toDay(number) : undefined);
    if (provisional)
        because.add('provisional');
    return {
        legal: legal === null ? null : toDay(legal),
        raw: toDay(raw),
        promise: dayOf(promise) ?? null,
        ...(acknowledge < Infinity && { acknowledge: toDay(acknowledge) }),
        ...(promises && { promised: { acknowledge: dayOf(promised.acknowledge), answer: dayOf(promised.answer) } }),
        ...(target28 && { target28 }),
        provisional,
        paused,
        because: [...because],
    };
}

export { dueDates, londonToday };
