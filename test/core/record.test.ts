import {expect} from '@open-wc/testing';
import {decodeRecord, encodeRecord, writeAnswer, type Answer} from '../../src/core/record.js';
import {tagOf} from '../../src/core/tag.js';
import {answersOf, recordOf, under} from '../helpers/answers.js';
import {random} from '../helpers/random.js';

const day = 86_400_000;
const now = Math.floor(Date.now() / 60_000) * 60_000;
const yes: Answer = {allowed: true, method: 'accept', at: now, under: under(true), services: ''};
const no: Answer = {...yes, allowed: false, method: 'reject', under: under(false)};

const granted = (text?: string) =>
  Object.entries(answersOf(text))
    .filter(([, {allowed}]) => allowed)
    .map(([id]) => id);

describe('record', () => {
  describe('a decision that is written and read again', () => {
    const table: Record<string, Record<string, Answer>> = {
      'one yes': {analytics: yes},
      'one no': {analytics: no},
      'a mixture': {analytics: yes, media: no, statistics: {...no, method: 'chosen'}},
      'a revision of the site': {analytics: {...yes, under: under(true, '2026-11')}},
      'a revision of the category': {analytics: {...no, under: under(false, '2026-11', '2')}},
      'both revisions': {analytics: {...yes, under: under(true, '2026-11', '2')}},
      'every way to answer': Object.fromEntries(
        (['accept', 'reject', 'chosen', 'api', 'signal', 'import'] as const).map((method) => [
          method,
          {...yes, method},
        ]),
      ),
      'ids that are words of the language': {constructor: no, toString: yes, hasOwnProperty: no},
      'an id as long as allowed': {['a'.repeat(32)]: yes},
      'a hundred and twenty categories': Object.fromEntries(
        Array.from({length: 120}, (_, at) => [`c${at}`, at % 2 ? yes : no]),
      ),
    };

    for (const [name, answers] of Object.entries(table)) {
      it(`is the same: ${name}`, () => {
        expect(answersOf(recordOf(answers))).to.deep.equal(answers);
      });
    }

    it('keeps the time to the minute', () => {
      const {analytics} = answersOf(encodeRecord({analytics: writeAnswer('analytics', true, 'accept', '')}));

      expect(analytics!.at % 60_000).to.equal(0);
      expect(analytics!.at).to.be.within(Date.now() - 60_000, Date.now());
    });

    it('needs no escapes in a cookie', () => {
      const text = recordOf({analytics: {...yes, under: under(true, 'ж', '2')}, media: no});

      expect(text).to.match(/^[\w.~-]+$/);
    });

    it('has no prototype that an id could be found on', () => {
      const read = decodeRecord(recordOf({analytics: yes}), 182);

      expect(read['constructor']).to.equal(undefined);
      expect(read['__proto__']).to.equal(undefined);
      expect('toString' in read).to.equal(false);
    });
  });

  describe('a value that we did not write', () => {
    const valid = recordOf({analytics: yes, media: no});
    const table: Record<string, string> = {
      nothing: '',
      'a space': ' ',
      'the version alone': '1',
      'the version and an end': '1~',
      'a word': 'true',
      JSON: '{"analytics":true}',
      'an older tool': 'analytics:true|media:false',
      'the next version': valid.replace(/^1/, '2'),
      'a longer version': valid.replace(/^1/, '11'),
      'no version': valid.slice(1),
      'one character lost at the end': valid.slice(0, -1),
      'an end': valid + '~',
      'a space behind': valid + ' ',
      'a space before': ' ' + valid,
      'a line behind': valid + '\n',
      'an escaped value': encodeURIComponent(valid).replaceAll('~', '%7E'),
      'an answer that is neither yes nor no': valid.replace('~10.', '~20.'),
      'a way that is unknown': valid.replace('~10.', '~19.'),
      'an id with a dot': valid.replace('analytics', 'analy.tics'),
      'an id too long': valid.replace('analytics', 'a'.repeat(33)),
      'no id': valid.replace('analytics', ''),
      'the same id twice': `${valid}~${valid.slice(2)}`,
      'the same id twice, no and then yes': `${recordOf({a: no})}~${recordOf({a: yes}).slice(2)}`,
      'a time of no digits': valid.replace(/~10\.[\da-z]+/, '~10.'),
      'capital digits': valid.toUpperCase(),
      'a NUL': valid.replace('analytics', 'analyt\0cs'),
    };

    for (const [name, text] of Object.entries(table)) {
      it(`says nothing: ${name}`, () => {
        expect(answersOf(text)).to.deep.equal({});
      });
    }

    it('says nothing where there is no value', () => {
      expect(answersOf('')).to.deep.equal({});
    });

    it('grants nothing under __proto__, and leaves every object alone', () => {
      const read = decodeRecord(
        recordOf(JSON.parse(`{"__proto__": ${JSON.stringify(yes)}}`) as Record<string, Answer>),
        182,
      );

      expect(Object.keys(read).filter((id) => id !== '__proto__')).to.deep.equal([]);
      expect(({} as {allowed?: boolean}).allowed).to.equal(undefined);
      expect(decodeRecord(recordOf({media: yes}), 182)['allowed']).to.equal(undefined);
    });
  });

  describe('time', () => {
    it('leaves out what is older than its days', () => {
      const text = recordOf({analytics: {...yes, at: now - 183 * day}, media: {...yes, at: now - 181 * day}});

      expect(Object.keys(answersOf(text))).to.deep.equal(['media']);
    });

    it('forgets a no as it forgets a yes', () => {
      const text = recordOf({analytics: {...no, at: now - 183 * day}});

      expect(Object.keys(answersOf(text))).to.deep.equal([]);
    });

    it('believes a clock that is an hour ahead', () => {
      expect(granted(recordOf({analytics: {...yes, at: now + 3_600_000}}))).to.deep.equal(['analytics']);
    });

    it('believes no answer that comes from the future', () => {
      const text = recordOf({analytics: {...yes, at: now + 2 * day}, media: yes});

      expect(Object.keys(answersOf(text))).to.deep.equal(['media']);
    });
  });

  describe('size', () => {
    const wellKnown = ['essential', 'statistics', 'appearance', 'preferences', 'analytics', 'media', 'marketing'];
    const revised = under(true, '2026-11-25', 'a revision of the category');

    it('is at most 150 bytes for any four well-known categories with both revisions, name and all', () => {
      const longest = wellKnown.sort((a, b) => b.length - a.length).slice(0, 4);

      const text = recordOf(Object.fromEntries(longest.map((id) => [id, {...yes, under: revised}])));

      expect(`__Host-forthright=${text}`.length).to.be.at.most(150);
    });
  });

  describe('revisions', () => {
    it('stand as at most seven characters', () => {
      for (const revision of ['1', '2026-11', 'ж', '😀'.repeat(50), 'x'.repeat(10_000)])
        expect(tagOf(revision)).to.match(/^[\da-z]{1,7}$/);
    });

    it('are told apart', () => {
      const revisions = Array.from({length: 60}, (_, at) => `2026-${at}`);

      expect(new Set(revisions.map(tagOf)).size).to.equal(60);
    });
  });

  describe('ten thousand values that nobody wrote', () => {
    const alphabet = '01~.-_abcdefghijklmnopqrstuvwxyzABC259 ;=,%"\\\0\n{}[]é😀';
    const chars = [...alphabet];
    const ids = ['essential', 'statistics', 'appearance', 'preferences', 'analytics', 'media', 'marketing'];
    const number = random(20_261_121);
    const below = (limit: number) => Math.floor(number() * limit);
    const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
    const word = (length: number) => Array.from({length: below(length)}, () => pick(chars)).join('');

    const changes: ((text: string) => string)[] = [
      (text) => text.slice(0, below(text.length)),
      (text) => text.slice(below(text.length)),
      (text) => text.replace(text[below(text.length)]!, pick(chars)),
      (text) => {
        const at = below(text.length);
        return text.slice(0, at) + pick(chars) + text.slice(at + 1);
      },
      (text) => {
        const at = below(text.length);
        return text.slice(0, at) + word(6) + text.slice(at);
      },
      (text) => {
        const at = below(text.length);
        return text.slice(0, at) + text.slice(at + 1 + below(8));
      },
      (text) => text + text,
      (text) => text + '~' + text.slice(2),
      (text) => [...text].reverse().join(''),
      (text) => text.toUpperCase(),
      (text) => encodeURIComponent(text),
      (text) => text.repeat(1 + below(60)),
    ];

    it('never throw, and the random ones never grant', () => {
      for (let round = 0; round < 5_000; round++) {
        const text = round % 2 ? word(200) : `1~${word(80)}`;

        expect(granted(text), JSON.stringify(text)).to.deep.equal([]);
      }
    });

    it('never grant more than the decision they were made from', () => {
      for (let round = 0; round < 5_000; round++) {
        const allowed = ids.filter(() => number() < 0.5);
        let text = recordOf(
          Object.fromEntries(
            allowed.map((id) => [id, {...yes, at: now - below(181) * day, under: under(true, String(below(9)))}]),
          ),
        );
        for (let change = 0; change <= below(3); change++) text = pick(changes)(text);

        const more = granted(text).filter((id) => ids.includes(id) && !allowed.includes(id));

        expect(more, JSON.stringify(text)).to.deep.equal([]);
      }
    });
  });
});
