/** The notices of the demo sites and every step of asking for what is yours, by axe, light and dark. */
/* global document, window */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {until, useBrowser, useSite} from './browser.mjs';

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const sites = ['employment-support', 'fostering-group', 'information-governance', 'reporting-tool', 'youth-support'];

const press = (text) => (page) =>
  page.evaluate((text) => {
    const {shadowRoot} = document.querySelector('forthright-rights');
    const button = [...shadowRoot.querySelectorAll('button')].find((el) => el.textContent.trim() === text);
    button.click();
  }, text);
const pick = (page) =>
  page.$eval('forthright-rights', (el) => el.shadowRoot.querySelector('.asks [aria-describedby=about-access]').click());
const next = press('Continue');
const sure = 'What do you want to say?';

/** The headings in the order of the steps, each with what leads to it. */
const steps = [
  ['What do you want to do?'],
  ['What is it about?', press('I am not sure')],
  ['What do you want to do?', press('Start again')],
  ['What has happened?', press('I have asked already')],
  ['What do you want to do?', press('Start again')],
  ['See what you hold about me', pick],
  [sure, next],
  [
    'Check it and hand it over',
    (page) => page.$eval('forthright-rights', (el) => el.shadowRoot.querySelector('form').requestSubmit()),
  ],
  ['Something is missing', press('Send now')],
  ['Keep this', press('My reference and the dates')],
];

describe('notices and requests', () => {
  const site = useSite();
  const browser = useBrowser();

  const visit = async (path) => {
    const visitor = await browser.newVisitor();
    const still = (page) => page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
    const page = await visitor.open(`${site.url}/${path}`, {prepare: still});
    await page.evaluate(axe);
    return page;
  };

  /** What axe finds in both schemes, but for the inspector at the side. */
  const look = async (page, where) => {
    const found = [];
    for (const value of ['light', 'dark']) {
      await page.emulateMediaFeatures([
        {name: 'prefers-color-scheme', value},
        {name: 'prefers-reduced-motion', value: 'reduce'},
      ]);
      const {violations} = await page.evaluate(
        (include) => window.axe.run({include: [include]}, {resultTypes: ['violations']}),
        where,
      );
      for (const {id, nodes} of violations)
        found.push(`${value} ${id}: ${nodes.map(({target}) => target.flat().join(' ')).join(', ')}`);
    }
    return found;
  };

  for (const name of sites) {
    it(`shows the notice without a violation: ${name}`, async () => {
      const page = await visit(`${name}/privacy.html`);
      await until(() => page.$('forthright-notice .forthright-link'));

      assert.deepEqual(await look(page, 'main'), []);
    });

    it(`offers the rights without a violation: ${name}`, async () => {
      const page = await visit(`${name}/your-data.html`);
      await until(() => page.$eval('forthright-rights', (el) => el.shadowRoot.querySelector('.asks')));

      assert.deepEqual(await look(page, 'main'), []);
    });
  }

  it('has no violation in any step, and moves the focus to the heading of each', async () => {
    const page = await visit('information-governance/your-data.html');
    const found = {};

    for (const [heading, act] of steps) {
      await until(() => page.$eval('forthright-rights', (el) => el.shadowRoot.querySelector('[part=heading]')));
      await act?.(page);
      await until(() =>
        page.$eval(
          'forthright-rights',
          ({shadowRoot}, heading, hasMoved) => {
            const el = hasMoved ? shadowRoot.activeElement : shadowRoot.querySelector('[part=heading]');
            return el?.textContent.trim().startsWith(heading);
          },
          heading,
          !!act,
        ),
      );
      const problems = await look(page, 'forthright-rights');
      if (problems.length) found[heading] = problems;
    }

    assert.deepEqual(found, {});
  });
});
