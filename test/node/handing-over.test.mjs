/** The plain functions of the rights launcher: what they write is read back by somebody else's code. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import {importSource} from '../../scripts/import-source.mjs';

const {makeReference, spell} = await importSource('elements/rights/reference.ts');
const {mailtoFor, webmailFor} = await importSource('elements/rights/mail.ts');
const {calendarFile} = await importSource('elements/rights/calendar.ts');

describe('a reference', () => {
  it('has no letter that is taken for another, and comes once', () => {
    const made = Array.from({length: 2000}, makeReference);

    for (const reference of made) assert.match(reference, /^DP-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    assert.equal(new Set(made).size, made.length);
    assert.equal(new Set(made.join('').replace(/DP-|-/g, '')).size, 32);
  });

  it('is spelt letter by letter', () => {
    assert.equal(spell('DP-7K3M-9QXZ'), 'D P, 7 K 3 M, 9 Q X Z');
  });
});

/** As RFC 6068 has it, and as browsers hand it on. */
function readMailto(href) {
  const url = new URL(href);
  assert.equal(url.protocol, 'mailto:');
  assert.equal(url.hash, '');
  const fields = url.search
    .slice(1)
    .split('&')
    .filter(Boolean)
    .map((field) => field.split('=').map(decodeURIComponent));
  for (const field of fields) assert.equal(field.length, 2);
  assert.equal(new Set(fields.map(([name]) => name)).size, fields.length);
  return {to: decodeURIComponent(url.pathname), ...Object.fromEntries(fields)};
}

const to = 'data+rights@example-library.example';

describe('mailtoFor', () => {
  const texts = {
    spaces: '  two  spaces,\tand a tab ',
    'signs that addresses use': 'a&b=c?d#e%20f+g/h;i:j@k,l"m\'n<o>p\\q|r`s{t}',
    'Welsh circumflexes': 'Hoffwn weld fy ngwybodaeth: ŵ ŷ â ê î ô û Ŵ Ŷ, tŷ, dŵr',
    emoji: 'Thank you 🙏🏽 👨‍👩‍👧 🏴󠁧󠁢󠁷󠁬󠁳󠁿',
    lines: 'Dear people,\r\n\r\nPlease.\r\n',
    'a right-to-left text': 'شكرا \u200f\u202eabc',
  };
  for (const [name, body] of Object.entries(texts))
    it(`is read back byte for byte: ${name}`, () => {
      const {href, isWhole} = mailtoFor({to, subject: 'Data request & more', body});

      assert.equal(isWhole, true);
      assert.deepEqual(readMailto(href), {to, subject: 'Data request & more', body});
      assert.match(href, /^mailto:[\x21-\x7e]+$/);
    });

  it('is read back byte for byte, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.string({unit: 'binary', maxLength: 60}),
        fc.string({unit: 'grapheme', maxLength: 40}),
        (body, subject) => {
          const {href, isWhole} = mailtoFor({to, subject, body});
          if (!isWhole) return;
          const read = readMailto(href);
          assert.equal(read.body, body.replace(/\r\n?|\n/g, '\r\n'));
          // eslint-disable-next-line no-control-regex
          assert.doesNotMatch(read.subject, /[\0-\x1f\x7f\u2028\u2029]/);
          assert.deepEqual(Object.keys(read), ['to', 'subject', 'body']);
        },
      ),
    );
  });

  it('makes lines what mail takes for lines', () => {
    assert.equal(
      readMailto(mailtoFor({to, subject: '', body: 'a\nb\rc\r\nd\n\ne'}).href).body,
      'a\r\nb\r\nc\r\nd\r\n\r\ne',
    );
  });

  it('puts a sign in the place of half a character', () => {
    const {body, subject} = readMailto(mailtoFor({to, subject: 'x\udc00', body: 'a\ud83dz \ude4f 🙏'}).href);

    assert.equal(body, 'a\ufffdz \ufffd 🙏');
    assert.equal(subject, 'x\ufffd');
  });

  it('lets no field begin a header', () => {
    const lines = [
      '\r\nBcc: thief@site.example',
      '\nBcc: thief@site.example',
      '\rBcc: x',
      '\u2028Bcc: x',
      '\0\r\n\r\nnew body',
      '%0D%0ABcc: x',
      '&bcc=thief@site.example',
      '?cc=thief@site.example',
    ];
    for (const line of lines) {
      const {href} = mailtoFor({to: `${to}${line}`, subject: `Request${line}`, body: `Text${line}`});
      const read = readMailto(href);

      assert.deepEqual(Object.keys(read), ['to', 'subject', 'body']);
      assert.doesNotMatch(read.to, /[\r\n]/);
      assert.doesNotMatch(read.subject, /[\r\n]/);
      assert.doesNotMatch(href.split('&body=')[0], /%0[ad]/i);
    }
  });

  it('has at most 1,800 characters: the text stays out rather than being cut', () => {
    const body = (length) => 'a'.repeat(length);
    const rest = mailtoFor({to, subject: 'Request', body: ''}).href.length;

    assert.equal(mailtoFor({to, subject: 'Request', body: body(1800 - rest)}).href.length, 1800);
    assert.equal(mailtoFor({to, subject: 'Request', body: body(1800 - rest)}).isWhole, true);
    for (const long of [body(1801 - rest), body(10_000), 'ŵ'.repeat(400), '\n'.repeat(400)]) {
      const {href, isWhole} = mailtoFor({to, subject: 'Request', body: long});
      assert.equal(isWhole, false);
      assert.deepEqual(readMailto(href), {to, subject: 'Request'});
    }
    assert.deepEqual(readMailto(mailtoFor({to, subject: body(10_000), body: 'b'}).href), {to});
  });
});

describe('webmailFor', () => {
  for (const [which, host, fields] of [
    ['gmail', 'mail.google.com', ['to', 'su']],
    ['outlook', 'outlook.live.com', ['to', 'subject']],
    ['yahoo', 'compose.mail.yahoo.com', ['to', 'subject']],
  ])
    it(`opens ${which} with address and subject, and never with what the person wrote`, () => {
      const subject = 'Data request & ŵ\r\nBcc: x@site.example';
      const {href, isWhole} = webmailFor(which, {to, subject, body: 'My secret'});
      const url = new URL(href);

      assert.equal(isWhole, false);
      assert.equal(url.protocol, 'https:');
      assert.equal(url.host, host);
      assert.equal(url.searchParams.get(fields[0]), to);
      assert.equal(url.searchParams.get(fields[1]), 'Data request & ŵ Bcc: x@site.example');
      assert.doesNotMatch(href, /secret/);
      assert.equal(
        new URL(webmailFor(which, {to, subject: 'ŵ'.repeat(900), body: ''}).href).searchParams.get(fields[0]),
        to,
      );
    });
});

describe('calendarFile', () => {
  const entry = {
    date: '2026-12-31',
    title: 'Answer due',
    description: 'By then.',
    reference: 'DP-7K3M-9QXZ',
    language: 'en-GB',
  };
  const read = (more) => {
    const text = calendarFile({...entry, ...more});
    const component = new ICAL.Component(ICAL.parse(text));
    const [event] = component.getAllSubcomponents('vevent');
    return {text, component, event: new ICAL.Event(event)};
  };

  it('is one private day, with a reminder in the morning', () => {
    const {component, event} = read();
    const alarm = event.component.getFirstSubcomponent('valarm');

    assert.equal(component.getAllSubcomponents().length, 1);
    assert.equal(component.getFirstPropertyValue('version'), '2.0');
    assert.equal(event.startDate.isDate, true);
    assert.equal(event.startDate.toString(), '2026-12-31');
    assert.equal(event.endDate.toString(), '2027-01-01');
    assert.equal(event.summary, 'Answer due');
    assert.equal(event.uid, '7K3M-9QXZ');
    assert.equal(event.component.getFirstPropertyValue('class'), 'PRIVATE');
    assert.equal(event.component.getFirstPropertyValue('transp'), 'TRANSPARENT');
    assert.equal(event.component.getFirstProperty('summary').getParameter('language'), 'en-GB');
    assert.ok(Math.abs(event.component.getFirstPropertyValue('dtstamp').toJSDate() - Date.now()) < 60_000);
    assert.equal(alarm.getFirstPropertyValue('action'), 'DISPLAY');
    assert.equal(alarm.getFirstPropertyValue('trigger').toString(), 'PT9H');
    assert.equal(alarm.getFirstPropertyValue('description'), 'Answer due');
  });

  it('is read back as it was written: signs, lines, circumflexes, emoji', () => {
    const texts = [
      'a; b, c \\ d \\n e: "f"',
      'one\ntwo\r\nthree\rfour',
      'ŵŷâêîôû '.repeat(30),
      '🏴󠁧󠁢󠁷󠁬󠁳󠁿👨‍👩‍👧'.repeat(20),
      'END:VEVENT\r\nEND:VCALENDAR',
      '\r\nATTACH:https://site.example/',
    ];
    for (const text of texts) {
      const {component, event} = read({title: text, description: text});
      assert.equal(event.summary, text.replace(/\r\n?/g, '\n'));
      assert.equal(event.description, text.replace(/\r\n?/g, '\n'));
      assert.equal(component.getAllSubcomponents('vevent').length, 1);
      assert.equal(event.component.getFirstProperty('attach'), null);
    }
  });

  it('folds at 75 octets, cuts no character, and ends every line with CRLF', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 400}), (text) => {
        const {text: file, event} = read({title: text, description: text});
        assert.ok(file.endsWith('\r\n'));
        for (const line of file.split('\r\n')) {
          assert.ok(Buffer.byteLength(line) <= 75, line);
          assert.doesNotMatch(line, /[\r\n]/);
          assert.doesNotMatch(line, /[\ud800-\udfff]/u);
        }
        // eslint-disable-next-line no-control-regex
        assert.equal(event.description, text.replace(/\r\n?/g, '\n').replace(/[\0-\x08\x0b-\x1f\x7f]/g, ''));
      }),
    );
  });

  it('has no other language than one', () => {
    assert.equal(read({language: 'cy'}).event.component.getFirstProperty('summary').getParameter('language'), 'cy');
    assert.doesNotMatch(read({language: 'x:y;ATTACH=1\r\nATTACH:z'}).text, /LANGUAGE|ATTACH/);
  });

  it('ends the day after, at the end of February too', () => {
    assert.equal(read({date: '2028-02-29'}).event.endDate.toString(), '2028-03-01');
    assert.equal(read({date: '2027-03-28'}).event.endDate.toString(), '2027-03-29');
  });
});
