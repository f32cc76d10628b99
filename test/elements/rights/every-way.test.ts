import {expect} from '@open-wc/testing';
import {getSnapshotConfig, sendKeys, writeFile} from '@web/test-runner-commands';
import type {Config} from '../../../src/core/config.js';
import type {RequestDetail} from '../../../src/core/events.js';
import type {RightConfig} from '../../../src/core/rights-config.js';
import {offered, waysFor} from '../../../src/elements/parts/ways.js';
import {clearCookies} from '../../helpers/cookies.js';
import {textOf} from '../../helpers/on-screen.js';
import {clearRights, headingOf, heard, rightsOnScreen, type RightsOnScreen} from '../../helpers/rights-on-screen.js';
import {stopDateAt} from '../../helpers/stop-date.js';
import {until} from '../../helpers/until.js';

/** The configuration of a demo site, as a page of it has it: with what `from` names. */
async function configOf(site: string): Promise<Config> {
  const read = async (file: string): Promise<object> =>
    (await (await fetch(`/demo/${site}/${file}`)).json()) as Promise<object>;
  const config = (await read('forthright.json')) as Config & {notice: object; rights: object};
  for (const part of ['notice', 'rights'] as const) {
    const {from} = config[part] as {from?: string};
    if (from) Object.assign(config, {[part]: {...(await read(from)), ...config[part], from: undefined}});
  }
  return {...config, cookie: {name: 'forthright-test'}};
}

/** One entry for each way of handing over that a site has: no way is walked twice. */
function entriesToWalk({rights = {}}: Config): RightConfig[] {
  const walked = new Set<string>();
  return offered(rights).filter((entry) => {
    if (entry.rights.some((right) => /^(withdraw-consent|object-storage)$/.test(right))) return false;
    const ways = waysFor(entry, rights).map(({channel, contact, route}) => `${channel} ${contact.id} ${route.id}`);
    const isNew = ways.some((way) => !walked.has(way));
    for (const way of ways) walked.add(way);
    return isNew;
  });
}

const focused = ({root}: RightsOnScreen) => root.activeElement;

/** Presses Tab until `test` says that it is there; answers all that had the focus on the way. */
async function tabUntil(screen: RightsOnScreen, test: (el: Element) => boolean): Promise<Element[]> {
  const passed: Element[] = [];
  for (let count = 0; count < 90; count++) {
    await sendKeys({press: 'Tab'});
    const el = focused(screen);
    if (!el) continue;
    passed.push(el);
    if (test(el)) return passed;
  }
  throw new Error(`The Tab key does not lead there: ${passed.map(textOf).join(', ')}`);
}

const isCalled = (name: string) => (el: Element) => textOf(el) === name;

const continueTo = async (screen: RightsOnScreen): Promise<void> => {
  const before = headingOf(screen);
  await tabUntil(screen, isCalled('Continue'));
  await sendKeys({press: 'Enter'});
  await until(() => headingOf(screen) !== before && focused(screen)?.localName === 'h2');
};

const today = Date.UTC(2026, 10, 25, 12);
/** The reference is random, and has no place in a file. */
const withoutReference = (line: string) =>
  line.replace(/DP-\w{4}-\w{4}/g, 'DP-XXXX-XXXX').replace(/\bD P, (\w )+\w, (\w )+\w\b/, 'D P, X X X X, X X X X');

/**
 * What a screen reader is given at each step of a site, as it stands in a file that people can read.
 * `npx web-test-runner --update-snapshots` writes it anew: look at the difference before it is kept.
 */
async function expectToBeHeard(site: string, steps: Record<string, string[]>): Promise<void> {
  const path = `heard/${site}.txt`;
  const text = Object.entries(steps)
    .map(([step, lines]) => `# ${step}\n\n${lines.map(withoutReference).join('\n')}\n`)
    .join('\n');
  if ((await getSnapshotConfig()).updateSnapshots) await writeFile({path, content: text});
  expect(text).to.equal(await (await fetch(new URL(path, import.meta.url))).text());
}

const sites = ['employment-support', 'fostering-group', 'information-governance', 'reporting-tool', 'youth-support'];

describe('<forthright-rights> on the demo sites', () => {
  const requests: RequestDetail[] = [];
  let letDateGoOn: () => void;
  const hear = ({detail}: CustomEvent<RequestDetail>) => requests.push(detail);
  const stopLinks = (event: Event) => {
    if (event.composedPath().some((el) => el instanceof HTMLAnchorElement)) event.preventDefault();
  };

  beforeEach(async () => {
    await clearCookies();
    requests.length = 0;
    document.addEventListener('forthright-request', hear);
    addEventListener('click', stopLinks);
    letDateGoOn = stopDateAt(today);
  });
  afterEach(() => {
    document.removeEventListener('forthright-request', hear);
    removeEventListener('click', stopLinks);
    letDateGoOn();
    clearRights();
  });

  for (const site of sites)
    it(`leads by keyboard alone to every way of ${site}, and each step can be heard and used by everyone`, async function () {
      this.timeout(120_000);
      const config = await configOf(site);
      const entries = entriesToWalk(config);
      expect(entries.length).to.be.greaterThan(1);
      const steps: Record<string, string[]> = {};
      const meet = async (screen: RightsOnScreen, step: string) => {
        // The way out comes by itself.
        await until(() => !config.rights!.exitUrl || screen.root.querySelector('[part=exit-button]'));
        await screen.element.updateComplete;
        steps[step] = heard(screen);
        await expect(screen.element).to.be.accessible();
      };

      const first = await rightsOnScreen(config);
      await meet(first, 'First');
      clearRights();

      for (const entry of entries) {
        const [right] = entry.rights;
        const ways = waysFor(entry, config.rights!);
        const screen = await rightsOnScreen(config, `right="${right}"`);
        await until(() => focused(screen)?.localName === 'h2');
        while (!screen.root.querySelector('[part=way]')) {
          await meet(screen, `${right}: ${headingOf(screen)}`);
          await continueTo(screen);
        }
        await meet(screen, `${right}: ${headingOf(screen)}`);

        const shown = [...screen.root.querySelectorAll('[part=way]')];
        const passed = await tabUntil(screen, isCalled('My reference and the dates'));

        expect(shown.length, right).to.equal(ways.length);
        const missed = shown.filter((way) => !passed.some((el) => way.contains(el)));
        expect(missed.map(textOf), right).to.deep.equal([]);
        await sendKeys({press: 'Enter'});
        await until(() => screen.root.querySelector('[part=reference]') && focused(screen)?.localName === 'h2');
        await until(() => screen.root.querySelector('[part=date]') ?? right === 'complain-regulator');
        await meet(screen, `${right}: ${headingOf(screen)}`);
        clearRights();
      }

      await expectToBeHeard(site, steps);
    });
});
