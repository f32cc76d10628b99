import {expect} from '@open-wc/testing';
import cy from '../../../src/locales/cy.parts.js';
import news from '../../../src/locales/en-GB.changed.js';
import dialog from '../../../src/locales/en-GB.dialog.js';
import exit from '../../../src/locales/en-GB.exit.js';
import notice from '../../../src/locales/en-GB.notice.js';
import tools from '../../../src/locales/en-GB.tools.js';

/** Each phrase by its path. */
function phrasesOf(pack: object, path = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(pack).flatMap(([key, value]: [string, string | object]) =>
      typeof value === 'object' ? Object.entries(phrasesOf(value, `${path}${key}.`)) : [[path + key, value]],
    ),
  );
}

const english = phrasesOf({notice: {...notice, tools: {...tools, news}}, exit, dialog});
const welsh = phrasesOf({notice: cy.notice, exit: cy.exit, dialog: cy.dialog});
const holesIn = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

describe('the words of the notice', () => {
  it('are all there in Welsh, and none is English', () => {
    expect(Object.keys(welsh).sort()).to.deep.equal(Object.keys(english).sort());
    expect(Object.keys(english).filter((path) => english[path] === welsh[path])).to.deep.equal([]);
  });

  it('have the same gaps to fill', () => {
    for (const [path, text] of Object.entries(welsh))
      expect(holesIn(text), path).to.deep.equal(holesIn(english[path]!));
  });
});
