import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Config} from '../../../src/core/config.js';
import type {RequestDetail} from '../../../src/core/events.js';
import type {RightConfig} from '../../../src/core/rights-config.js';
import {offered, waysFor} from '../../../src/elements/parts/ways.js';
import {clearCookies} from '../../helpers/cookies.js';
import {textOf} from '../../helpers/on-screen.js';
import {clearRights, headingOf, rightsOnScreen, until, type RightsOnScreen} from '../../helpers/rights-on-screen.js';

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

const sites = ['employment-support', 'fostering-group', 'information-governance', 'reporting-tool', 'youth-support'];

describe('<forthright-rights> on the demo sites', () => {
  const requests: RequestDetail[] = [];
  const hear = ({detail}: CustomEvent<RequestDetail>) => requests.push(detail);
  const stopLinks = (event: Event) => {
    if (event.composedPath().some((el) => el instanceof HTMLAnchorElement)) event.preventDefault();
  };

  beforeEach(async () => {
    await clearCookies();
    requests.length = 0;
    document.addEventListener('forthright-request', hear);
    addEventListener('click', stopLinks);
  });
  afterEach(() => {
    document.removeEventListener('forthright-request', hear);
    removeEventListener('click', stopLinks);
    clearRights();
  });

  for (const site of sites)
    it(`leads by keyboard alone to every way of ${site}`, async function () {
      this.timeout(60_000);
      const config = await configOf(site);
      const entries = entriesToWalk(config);
      expect(entries.length).to.be.greaterThan(1);

      for (const entry of entries) {
        const ways = waysFor(entry, config.rights!);
        const screen = await rightsOnScreen(config, `right="${entry.rights[0]}"`);
        await until(() => focused(screen)?.localName === 'h2');
        while (!screen.root.querySelector('[part=way]')) await continueTo(screen);

        const shown = [...screen.root.querySelectorAll('[part=way]')];
        const passed = await tabUntil(screen, isCalled('My reference and the dates'));

        expect(shown.length, entry.rights[0]).to.equal(ways.length);
        const missed = shown.filter((way) => !passed.some((el) => way.contains(el)));
        expect(missed.map(textOf), entry.rights[0]).to.deep.equal([]);
        await sendKeys({press: 'Enter'});
        await until(() => screen.root.querySelector('[part=reference]') && focused(screen)?.localName === 'h2');
        await until(() => screen.root.querySelector('[part=date]') ?? entry.rights[0] === 'complain-regulator');
        clearRights();
      }
    });
});
