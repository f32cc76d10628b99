import {expect} from '@open-wc/testing';
import type {Config} from '../../src/core/config.js';
import {createConsent, type Consent} from '../../src/core/consent.js';
import {ForthrightInspectorElement} from '../../src/elements/inspector.js';
import cy from '../../src/locales/cy.js';
import enGB from '../../src/locales/en-GB.js';
import {clearCookies} from '../helpers/cookies.js';
import {buttonOf, buttonsOf, textOf} from '../helpers/on-screen.js';
import {goodConfig} from '../helpers/view.js';

interface Panel {
  readonly element: ForthrightInspectorElement;
  readonly consent: Consent;
  readonly root: ShadowRoot;
}

/** What would go to the console. */
let said: string[] = [];
const {groupCollapsed, log} = console;

/** Resolves once the panel says this, in whatever words it stands among. */
async function says({root}: Panel, words: string): Promise<void> {
  while (!textOf(root).includes(words)) await new Promise(requestAnimationFrame);
}

async function inspect(config: Config = {}, words: object = enGB): Promise<Panel> {
  ForthrightInspectorElement.define();
  const consent = createConsent();
  consent.start({...goodConfig, cookie: {name: 'forthright-test'}, ...config});
  const element = Object.assign(document.createElement('forthright-inspector'), {consent, words});
  document.body.append(element);
  const panel = {element, consent, root: element.shadowRoot!};
  await element.updateComplete;
  panel.root.querySelector('details')!.open = true;
  await says(panel, 'error');
  return panel;
}

/** What stands in the page beside the panel. */
function place(html: string): void {
  const holder = document.createElement('main');
  holder.innerHTML = html;
  document.body.append(holder);
}

/** The lines below one of the headings. */
const below = ({root}: Panel, heading: string): string[] => {
  const title = [...root.querySelectorAll('h2')].find((el) => textOf(el) === heading)!;
  let list = title.nextElementSibling!;
  while (list.localName !== 'ul') list = list.nextElementSibling!;
  return [...list.children].map(textOf);
};

describe('<forthright-inspector>', () => {
  beforeEach(async () => {
    await clearCookies();
    said = [];
    console.groupCollapsed = (line: string) => void said.push(line);
    console.log = (line: string) => void said.push(line);
  });
  afterEach(() => {
    Object.assign(console, {groupCollapsed, log});
    for (const el of document.querySelectorAll('main, forthright-inspector')) el.remove();
    document.documentElement.removeAttribute('dir');
    document.documentElement.removeAttribute('style');
  });

  it('tells each problem with its rule, severity in a word, source and mend', async () => {
    const panel = await inspect();

    expect(textOf(panel.root.querySelector('[part=problem]')!)).to.equal(
      'error R35 page Nothing on this page leads back to the choices. ' +
        'Mend: Add <button type="button" data-forthright="choices">Cookie settings</button>, best to the footer. UK GDPR art. 7(3)',
    );
  });

  it('puts what matters most first, and counts it in one line', async () => {
    const panel = await inspect({notice: {}, cookie: {name: 'forthright-test', days: 30}});

    const severities = [...panel.root.querySelectorAll('.severity')].map(textOf);
    expect(severities).to.deep.equal(['error', 'warning', 'note']);
    expect(textOf(panel.root.querySelector('summary')!)).to.equal('Forthright 1 error, 1 warning, 1 note');
  });

  it('lists what waits, and why', async () => {
    place(`<script type="text/plain" data-consent="analytics" src="/a.js"></script>
      <template data-consent="nothing"></template>`);
    const panel = await inspect();

    expect(below(panel, 'What waits')).to.deep.equal([
      '<script src="/a.js"> waits for a yes to analytics',
      '<template> waits for ever: there is no “nothing”',
    ]);

    panel.consent.rejectAll();
    await says(panel, 'closed by a no to analytics');
  });

  it('lists what is stored, and whether it is declared', async () => {
    document.cookie = 'basket=1; path=/pages; max-age=0';
    document.cookie = 'basket=1; path=/';
    const panel = await inspect();
    panel.consent.rejectAll();
    await says(panel, 'forthright-test');
    document.cookie = 'basket=; path=/; max-age=0';

    expect(below(panel, 'Cookies and storage')).to.include.members([
      'basket cookie, not declared',
      'forthright-test cookie, Forthright’s own',
    ]);
  });

  it('lists our events in order', async () => {
    const panel = await inspect();

    panel.consent.acceptAll();
    await says(panel, 'forthright-grant counter');

    expect(below(panel, 'Events')).to.deep.equal([
      'forthright-change api',
      'forthright-grant analytics',
      'forthright-grant counter',
    ]);
  });

  it('accepts, rejects and forgets', async () => {
    const {root, consent} = await inspect();
    expect(buttonsOf(root)).to.deep.equal(['Accept all', 'Reject all', 'Forget my answer', 'Copy report']);

    buttonOf(root, 'Accept all').click();
    expect(consent.allows('analytics')).to.equal(true);
    buttonOf(root, 'Reject all').click();
    expect(consent.decision!.categories.analytics!.allowed).to.equal(false);
    buttonOf(root, 'Forget my answer').click();
    expect(consent.decision).to.equal(undefined);
  });

  it('copies the findings as JSON, or puts them on the console', async () => {
    const panel = await inspect();
    let copied = '';
    const clipboard = {
      writeText: (text: string) => {
        copied = text;
        return Promise.resolve();
      },
    };
    Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});

    buttonOf(panel.root, 'Copy report').click();
    await says(panel, 'Copied.');
    expect(JSON.parse(copied)).to.deep.equal({
      page: location.origin + location.pathname,
      findings: [...panel.element.findings],
    });

    clipboard.writeText = () => Promise.reject(new Error('Denied'));
    buttonOf(panel.root, 'Copy report').click();
    await says(panel, 'The report is on the console.');
    expect(said.at(-1)).to.equal(copied);
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('reports once to the console, and again when something is different', async () => {
    const panel = await inspect({notice: {}});
    const groups = () => said.filter((line) => line.startsWith('[forthright]'));
    const first = groups().length;

    panel.consent.rejectAll();
    await says(panel, 'forthright-change api');
    expect(groups()).to.have.lengthOf(first);

    place('<button type="button" data-forthright="choices">Cookie settings</button>');
    panel.consent.reset();
    await says(panel, 'Forthright 1 warning');
    expect(groups().at(-1)).to.equal('[forthright] 1 warning. Every rule: docs/guard.md');
  });

  it('is named, folds by the keyboard’s own means, and has no violation', async () => {
    place('<p data-consent="media">A paragraph</p>');
    const {element, root} = await inspect();

    expect(root.querySelector('section')!.getAttribute('aria-label')).to.equal('Forthright inspector');
    expect(root.querySelector('details > summary')).to.not.equal(null);
    await expect(element).to.be.accessible();
  });

  for (const scheme of ['light', 'dark'])
    it(`has words that can be read, ${scheme}`, async () => {
      document.documentElement.style.colorScheme = scheme;
      const {element} = await inspect();

      await expect(element).to.be.accessible();
    });

  it('speaks English, and stands where lines of the page begin', async () => {
    document.documentElement.dir = 'rtl';
    const {element, root} = await inspect({}, cy);

    expect([element.lang, element.dir]).to.deep.equal(['en-GB', 'rtl']);
    const {left, right} = root.querySelector('section')!.getBoundingClientRect();
    expect(innerWidth - right).to.be.lessThan(left + 1);
  });

  it('stands above a banner at the lower edge', async () => {
    place(
      '<forthright-banner style="position: fixed; inset: auto 0 0; block-size: 120px; display: block"></forthright-banner>',
    );
    const {root} = await inspect();

    expect(root.querySelector('section')!.getBoundingClientRect().bottom).to.be.at.most(innerHeight - 120);
  });

  it('stops when it is taken out', async () => {
    const panel = await inspect();
    panel.element.remove();
    const before = textOf(panel.root);

    panel.consent.acceptAll();
    await panel.element.updateComplete;

    expect(textOf(panel.root)).to.equal(before);
  });
});
