import {expect} from '@open-wc/testing';
import type {Nation} from '../../src/core/rights-config.js';
import {calendarFile} from '../../src/elements/rights/calendar.js';
import {dueDates, londonToday, type DueRequest} from '../../src/elements/rights/deadlines.js';
import {mailtoFor} from '../../src/elements/rights/mail.js';
import {makeReference} from '../../src/elements/rights/reference.js';
import {sendRequest, type RequestMessage} from '../../src/elements/rights/send-request.js';

type Example = [name: string, request: Partial<DueRequest>, raw: string, legal: string[]];

const nations: Nation[] = ['england-and-wales', 'scotland', 'northern-ireland'];

describe('the clock in this browser', () => {
  it('counts every worked example', async () => {
    const file = await fetch('/test/helpers/worked-examples.json');
    const examples = (await file.json()) as Example[];

    expect(examples.length).to.be.above(15);
    for (const [name, request, raw, legal] of examples)
      for (const [index, nation] of nations.entries()) {
        const dates = dueDates({kind: 'request', received: '', ...request, nation});
        expect([dates.raw, dates.legal], name).to.deep.equal([raw, legal[index]]);
      }
  });

  it('knows the day in London', () => {
    expect(londonToday(new Date('2026-07-01T22:59:59Z'))).to.equal('2026-07-01');
    expect(londonToday(new Date('2026-07-01T23:00:00Z'))).to.equal('2026-07-02');
    expect(londonToday(new Date('2027-01-01T00:00:00Z'))).to.equal('2027-01-01');
  });
});

describe('what is handed over in this browser', () => {
  it('is a mail that its own links read as it was written', () => {
    const body = 'Hoffwn weld fy ngwybodaeth & more: ŵ ŷ 🙏 +1 100 % #5\r\nThank you\ud800';
    const link = Object.assign(
      document.createElement('a'),
      mailtoFor({to: 'a+b@site.example', subject: 'x\r\ny', body}),
    );

    const [subject, text] = link.search
      .slice(1)
      .split('&')
      .map((field) => decodeURIComponent(field.split('=')[1]!));
    expect(link.protocol).to.equal('mailto:');
    expect(subject).to.equal('x y');
    expect(text).to.equal(body.replace('\ud800', '\ufffd'));
  });

  it('is a calendar file in lines of 75 octets', async () => {
    const entry = {
      date: '2026-12-29',
      title: 'ŵ🙏'.repeat(40),
      description: 'a;b\nc',
      reference: makeReference(),
      language: 'cy',
    };
    const lines = (await new Blob([calendarFile(entry)]).text()).split('\r\n');

    for (const line of lines) expect(new TextEncoder().encode(line).length).to.be.at.most(75);
    expect(lines).to.include('DTSTART;VALUE=DATE:20261229').and.include('DESCRIPTION;LANGUAGE=cy:a\\;b\\nc');
    expect(lines.join('').replace(/ /g, '')).to.include('ŵ🙏'.repeat(20));
  });

  it('is a number nobody has had', () => {
    expect(new Set(Array.from({length: 500}, makeReference)).size).to.equal(500);
  });
});

describe('sending a request', () => {
  const realFetch = window.fetch;
  let calls: RequestInit[];
  /** Answers each call; what it throws is no answer. */
  let answer: (options: RequestInit) => Response | Promise<Response>;

  beforeEach(() => {
    calls = [];
    window.fetch = async (_, options = {}) => {
      calls.push(options);
      return answer(options);
    };
  });
  afterEach(() => {
    window.fetch = realFetch;
  });

  const message = (): RequestMessage => ({
    version: 1,
    reference: makeReference(),
    rights: ['access'],
    text: 'Hoffwn weld fy ngwybodaeth \ud800',
    for: 'self',
    language: 'cy',
    due: {legal: '2026-12-29', promise: '2026-12-29'},
    website: '',
    seconds: 40,
  });
  /** Every test has an endpoint of its own, since one that asks to be left alone is. */
  const endpoint = () => `/rights-${makeReference()}`;
  const json = (body: unknown, status = 200, headers = {}) => new Response(JSON.stringify(body), {status, headers});
  const taken = ({body}: RequestInit) => {
    const {reference} = JSON.parse(body as string) as RequestMessage;
    return json(
      {request_id: reference, status: 'open', expected_by: '2026-12-29', received_at: '2026-11-25T10:00:00.000Z'},
      201,
    );
  };
  /** Goes on until it is stopped. */
  const never = ({signal}: RequestInit) =>
    new Promise<Response>((_, fail) => {
      if (signal!.aborted) fail(new Error('aborted'));
      signal!.addEventListener('abort', () => fail(new Error('aborted')));
    });

  it('says when it arrived and when an answer is due', async () => {
    answer = taken;
    const sent = message();

    const result = await sendRequest(endpoint(), sent);

    expect(result).to.deep.equal({
      ok: true,
      status: 'open',
      expectedBy: '2026-12-29',
      receivedAt: '2026-11-25T10:00:00.000Z',
      reference: sent.reference,
    });
    const [{method, headers, body, credentials, redirect}] = calls as [RequestInit];
    expect([method, credentials, redirect]).to.deep.equal(['POST', 'same-origin', 'error']);
    expect(headers).to.include({'content-type': 'application/json', 'idempotency-key': sent.reference});
    expect(JSON.parse(body as string)).to.deep.equal(JSON.parse(JSON.stringify(sent)));
  });

  it('is sent once, pressed twice', async () => {
    answer = taken;
    const sent = message();
    const to = endpoint();

    const results = await Promise.all([sendRequest(to, sent), sendRequest(to, sent)]);

    expect(results[0]).to.equal(results[1]);
    expect(calls.length).to.equal(1);
  });

  const failures: [number, object][] = [
    [400, {why: 'refused'}],
    [403, {why: 'refused'}],
    [409, {why: 'refused'}],
    [413, {why: 'refused'}],
    [408, {why: 'busy'}],
    [429, {why: 'busy'}],
    [503, {why: 'busy'}],
    [500, {why: 'failed'}],
    [502, {why: 'failed'}],
  ];
  for (const [status, expected] of failures)
    it(`tells what a ${status} means, and never sends again by itself`, async () => {
      answer = () => new Response('<h1>No</h1>', {status});

      expect(await sendRequest(endpoint(), message())).to.deep.equal({ok: false, ...expected});
      expect(calls.length).to.equal(1);
    });

  it('leaves an endpoint alone for as long as it asks', async () => {
    answer = () => json({}, 429, {'retry-after': '60'});
    const to = endpoint();

    expect(await sendRequest(to, message())).to.deep.equal({ok: false, why: 'busy', retryAfter: 60});
    const again = await sendRequest(to, message());

    expect(again).to.include({ok: false, why: 'busy'});
    expect((again as {retryAfter: number}).retryAfter).to.be.within(1, 60);
    expect(calls.length).to.equal(1);
  });

  it('reads a pause that is given as a date, and no other', async () => {
    const pause = async (header: string) => {
      answer = () => json({}, 503, {'retry-after': header});
      return (await sendRequest(endpoint(), message())) as {retryAfter?: number};
    };

    expect((await pause(new Date(Date.now() + 90_000).toUTCString())).retryAfter).to.be.within(80, 90);
    expect((await pause('Thu, 01 Jan 1970 00:00:00 GMT')).retryAfter).to.equal(0);
    expect((await pause('99999999')).retryAfter).to.equal(86_400);
    expect(await pause('soon')).not.to.have.property('retryAfter');
  });

  it('takes nothing for an acknowledgement but one', async () => {
    const {reference} = message();
    const odd = [
      () => new Response('<title>Sign in to this network</title>'),
      () => json(null),
      () => json({request_id: reference, status: 'open'}),
      ({body}: RequestInit) => json({...(JSON.parse(body as string) as object), status: 'lost'}),
      () => new Response(null, {status: 204}),
    ];

    for (answer of odd) expect(await sendRequest(endpoint(), message())).to.deep.equal({ok: false, why: 'failed'});
  });

  it('ends when the time is over, or when it is stopped', async () => {
    answer = never;
    const stop = new AbortController();

    const late = await sendRequest(endpoint(), message(), {timeout: 1});
    const stopped = sendRequest(endpoint(), message(), {signal: stop.signal});
    stop.abort();

    expect(late).to.deep.equal({ok: false, why: 'timeout'});
    expect(await stopped).to.deep.equal({ok: false, why: 'failed'});
    expect(await sendRequest(endpoint(), message(), {signal: AbortSignal.abort()})).to.include({ok: false});
  });

  it('tells apart no connection and no answer', async () => {
    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await sendRequest(endpoint(), message())).to.deep.equal({ok: false, why: 'failed'});

    Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});
    try {
      expect(await sendRequest(endpoint(), message())).to.deep.equal({ok: false, why: 'offline'});
    } finally {
      delete (navigator as {onLine?: boolean}).onLine;
    }
  });

  it('never throws', async () => {
    window.fetch = () => {
      throw new Error('A policy of this page');
    };

    expect(await sendRequest('http://[', message())).to.deep.equal({ok: false, why: 'failed'});
  });
});
