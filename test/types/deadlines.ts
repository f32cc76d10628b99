/** What may not be written to `forthright/deadlines`. Each line marked so must fail to compile. */
import {dueDates, londonToday, type DueDates, type DueRequest} from '../../src/elements/rights/deadlines.js';

export const complete: DueRequest = {
  kind: 'request',
  right: 'access',
  received: londonToday(),
  identityReceived: '2026-11-26',
  feePaid: '2026-11-27',
  clarification: [{asked: '2026-12-01', answered: '2026-12-03'}, {asked: '2026-12-10'}],
  extended: true,
  nation: 'scotland',
  promises: [{event: 'answer', count: 10, unit: 'working-day'}],
};

export const dates: DueDates = dueDates(complete);
export const legal: string | null = dates.legal;

// @ts-expect-error Nothing is due without a day on which it came.
dueDates({kind: 'request'});

// @ts-expect-error A day is text, since a Date is a moment in some time zone.
dueDates({kind: 'request', received: new Date()});

// @ts-expect-error Wales counts with England.
dueDates({kind: 'request', received: '2026-11-25', nation: 'wales'});

// @ts-expect-error There may be no day at all, while a question is open.
export const always: string = dates.legal;
