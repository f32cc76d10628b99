import {expect} from '@open-wc/testing';
import type {Config} from '../../../src/core/config.js';
import {checkWords} from '../../../src/guard/words.js';
import cy from '../../../src/locales/cy.js';
import enGB from '../../../src/locales/en-GB.js';
import {short, viewOf} from '../../helpers/view.js';

const texts = (key: string, text: string, language = 'en-GB'): Config => ({texts: {[language]: {[key]: text}}});
const described = (description: string): Config => ({categories: [{id: 'analytics', description}]});

const cases: Record<string, {finding: string; wrong: Config[]; right: Config[]}> = {
  'agreement by doing something else': {
    finding: 'R20 error',
    wrong: [
      texts('intro', 'By using this site you agree to cookies.'),
      texts('intro', 'If you continue, we take that as a yes.'),
      texts('intro', 'Drwy barhau rydych yn cytuno.', 'cy'),
      described('On for everybody who continues to use the site; by browsing you accept.'),
    ],
    right: [texts('intro', 'We use cookies only if you say yes. You can go on using the site either way.')],
  },
  pressure: {
    finding: 'R25 warning',
    wrong: [
      texts('reject', 'No thanks, I hate good websites'),
      texts('reject', 'I don’t want a good site'),
      texts('intro', 'Without them you will have a limited experience.'),
      texts('intro', 'Do not miss out!'),
      texts('intro', 'Fe gewch chi brofiad cyfyngedig, profiad gwael.', 'cy'),
    ],
    right: [texts('reject', 'No, reject all'), texts('intro', 'Nothing here can stop you from using the site.')],
  },
  'praise for yes': {
    finding: 'R25 warning',
    wrong: [
      texts('intro', 'For the best possible experience.'),
      texts('accept', 'Accept to enjoy the site'),
      texts('intro', 'Am y profiad gorau.', 'cy'),
    ],
    right: [texts('intro', 'Helps us find out which pages work best.')],
  },
  'a button that does not say what it does': {
    finding: 'R26 warning',
    wrong: [
      texts('accept', 'OK'),
      texts('accept', 'Got it!'),
      texts('accept', 'I agree'),
      texts('reject', 'Not now'),
      texts('accept', 'Cytuno', 'cy'),
    ],
    right: [
      texts('accept', 'Accept analytics cookies'),
      texts('reject', 'Reject all'),
      texts('accept', 'Yes to all cookies'),
    ],
  },
  'a claim of legitimate interest': {
    finding: 'R27 error',
    wrong: [
      described('We have a legitimate interest in counting visits.'),
      described('Mae gennym fuddiant: buddiannau cyfreithlon.'),
    ],
    right: [described('Counts visits, if you say yes.')],
  },
  'a note that no longer tells of changing one’s mind': {
    finding: 'R36 warning',
    wrong: [texts('changeLater', 'Thank you for reading this.')],
    right: [
      texts('changeLater', 'Change your answer at any time at the foot of the page.'),
      texts('changeLater', 'Gallwch newid eich ateb.', 'cy'),
      texts('changeLater', 'In a language that we do not read.', 'ar'),
    ],
  },
  'a promise that nobody can keep': {
    finding: 'R61 warning',
    wrong: [texts('heading', 'Our cookies are GDPR approved'), texts('intro', '100% private.')],
    right: [texts('intro', 'UK data protection law gives you rights. Here is how to use them.')],
  },
  'adverts and statistics in one sentence': {
    finding: 'R24 error',
    wrong: [described('For statistics and adverts.'), described('Ystadegau a hysbysebion.')],
    right: [described('For statistics, never for anything else.')],
  },
};

const find = (config: Config) => checkWords(viewOf(config)).map(short);

describe('guard: what is said', () => {
  for (const [mistake, {finding, wrong, right}] of Object.entries(cases))
    it(`reports ${mistake}`, () => {
      for (const config of wrong) expect(find(config).join(), JSON.stringify(config)).to.include(finding);
      for (const config of right) expect(find(config), JSON.stringify(config)).to.deep.equal([]);
    });

  it('says where, and which words', () => {
    const [finding] = checkWords(viewOf(texts('intro', 'By continuing, you agree.')));

    expect(finding).to.include({where: 'texts.en-GB.intro', message: 'It says “By continuing”.'});
  });

  it('finds nothing in our own words', () => {
    expect(find({texts: {'en-GB': enGB, cy}})).to.deep.equal([]);
  });
});
