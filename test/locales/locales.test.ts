import {expect} from '@open-wc/testing';
import cyForBanner from '../../src/locales/cy.js';
import cyReceipt from '../../src/locales/cy.receipt.js';
import enGB from '../../src/locales/en-GB.js';
import type {Messages} from '../../src/locales/messages.js';

const cy: Messages = {...cyForBanner, ...cyReceipt};

/** Every pack: a new one is added here. */
const packs: Record<string, Messages> = {'en-GB': enGB, cy};

/** Each phrase by its path, such as `gov.accept`. */
function phrasesOf(pack: object, path = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(pack).flatMap(([key, value]: [string, string | object]) =>
      typeof value === 'object' ? Object.entries(phrasesOf(value, `${path}${key}.`)) : [[path + key, value]],
    ),
  );
}

const english = phrasesOf(enGB);
const holesIn = (text = '') => (text.match(/\{\w+\}/g) ?? []).sort();
const fold = (text: string) => text.normalize('NFKC').toLowerCase();

/** Shown on buttons: they must fit where English fits. */
const buttons = [
  'accept',
  'reject',
  'choose',
  'save',
  'close',
  'withdrawAll',
  'saveCopy',
  'reload',
  'notNow',
  'settings',
  'gov.accept',
  'gov.reject',
  'gov.choose',
  'govAnswer.hide',
  'showOnce',
  'alwaysShow',
  'saveSettings',
];

/** What says yes and what says no, side by side. */
const pairs = [
  ['accept', 'reject'],
  ['gov.accept', 'gov.reject'],
  ['govAnswer.accepted', 'govAnswer.rejected'],
  ['turnOn', 'turnOff'],
  ['accept', 'save'],
  ['reject', 'save'],
  ['accept', 'choose'],
  ['reject', 'choose'],
  ['showOnce', 'alwaysShow'],
  ['yes', 'no'],
] as const;

describe('locales', () => {
  for (const [language, pack] of Object.entries(packs)) {
    describe(language, () => {
      const phrases = phrasesOf(pack);

      it('has every phrase of English, and no other', () => {
        expect(Object.keys(phrases).sort()).to.deep.equal(Object.keys(english).sort());
      });

      it('says something in every phrase, without stray spaces or markup', () => {
        for (const [path, text] of Object.entries(phrases)) {
          expect(text.trim(), path).to.equal(text);
          expect(text, path).not.to.equal('');
          expect(text, path).not.to.match(/[<>]|&\w+;|\s{2}|\n/);
        }
      });

      it('has the same gaps to fill as English', () => {
        for (const [path, text] of Object.entries(phrases))
          expect(holesIn(text), path).to.deep.equal(holesIn(english[path]));
      });

      it('cannot be misread: yes and no are different words, and neither holds the other', () => {
        for (const [one, other] of pairs) {
          const [a, b] = [fold(phrases[one]!), fold(phrases[other]!)];

          expect(a, `${one} and ${other}`).not.to.include(b);
          expect(b, `${other} and ${one}`).not.to.include(a);
        }
      });

      it('has buttons that fit where English fits', () => {
        for (const path of buttons)
          expect(phrases[path]!.length, `${path}: ${phrases[path]}`).to.be.at.most(english[path]!.length * 1.6);
      });

      it('names its own language and the way it is written', () => {
        expect(pack.language).to.equal(language);
        expect(new Intl.Locale(pack.language).language).to.equal(language.split('-')[0]);
        expect(pack.direction).to.be.oneOf(['ltr', 'rtl']);
      });

      it('claims nothing about the law', () => {
        for (const [path, text] of Object.entries(phrases))
          expect(text, path).not.to.match(/GDPR|complian|cydymffurf/i);
      });
    });
  }

  it('leave no English in Welsh', () => {
    const same = Object.keys(english).filter((path) => phrasesOf(cy)[path] === english[path]);

    expect(same).to.deep.equal(['direction']);
  });

  it('call every well-known category by a name of its own', () => {
    for (const pack of Object.values(packs)) {
      const titles = Object.values(pack.categories).map(({title}) => title);

      expect(new Set(titles).size, pack.language).to.equal(titles.length);
    }
  });
});
