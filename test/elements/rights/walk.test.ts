import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Config} from '../../../src/core/config.js';
import type {RequestDetail} from '../../../src/core/events.js';
import asks from '../../../src/locales/en-GB.asks.js';
import {clearCookies} from '../../helpers/cookies.js';
import {textOf} from '../../helpers/on-screen.js';
import {
  clearRights,
  headingOf,
  heard,
  nameOf,
  press,
  reached,
  rightsOnScreen,
  type,
  type RightsOnScreen,
} from '../../helpers/rights-on-screen.js';
import {until} from '../../helpers/until.js';
import {sites} from '../../helpers/sites.js';

const start = 'What do you want to do?';
const say = 'What do you want to say?';
const check = 'Check it and hand it over';

/** Moves on with the Tab key alone until what has this name has the focus. */
async function tabTo(screen: RightsOnScreen, name: string): Promise<void> {
  for (let count = 0; count < 80; count++) {
    if (nameOf(screen.root.activeElement, screen) === name) return;
    await sendKeys({press: 'Tab'});
  }
  throw new Error(`The Tab key does not lead to "${name}".`);
}

async function pressKey(screen: RightsOnScreen, name: string, heading?: string, key = 'Enter'): Promise<void> {
  await tabTo(screen, name);
  await sendKeys({press: key});
  if (heading) await reached(screen, heading);
}

async function write(screen: RightsOnScreen, name: string, text: string): Promise<void> {
  await tabTo(screen, name);
  await sendKeys({type: text});
}

const requests: RequestDetail[] = [];
const hear = ({detail}: CustomEvent<RequestDetail>) => requests.push(detail);
const stopLinks = (event: MouseEvent) => {
  if (event.composedPath().some((el) => el instanceof HTMLAnchorElement)) event.preventDefault();
};

const {fetch, print} = window;

/** Every attribute and every piece of markup in the page, and in the trees within. */
function* markupOf(root: Document | ShadowRoot): Generator<string> {
  for (const el of root.querySelectorAll('*')) {
    for (const {name, value} of el.attributes) yield `${el.localName} ${name}="${value}"`;
    if (el.shadowRoot) yield* markupOf(el.shadowRoot);
  }
}

describe('<forthright-rights>, step by step', () => {
  beforeEach(async () => {
    await clearCookies();
    requests.length = 0;
    document.addEventListener('forthright-request', hear);
    addEventListener('click', stopLinks);
    window.print = () => undefined;
  });
  afterEach(() => {
    document.removeEventListener('forthright-request', hear);
    removeEventListener('click', stopLinks);
    Object.assign(window, {fetch, print});
    dispatchEvent(new Event('afterprint'));
    clearRights();
  });

  describe('is walked by keyboard alone', () => {
    const walks: [
      keyof typeof sites,
      string,
      (screen: RightsOnScreen) => Promise<unknown>,
      RequestDetail['route'],
      string,
    ][] = [
      [
        'tool',
        asks.access.title,
        async (screen) => {
          await pressKey(screen, 'Open in my mail program');
          await pressKey(screen, 'My reference and the dates');
        },
        'email',
        'You have handed it over',
      ],
      [
        'fostering',
        asks.erasure.title,
        async (screen) => {
          await pressKey(screen, 'Print as a letter');
          await until(() => requests[0]);
          await tabTo(screen, 'Open in my mail program');
          await pressKey(screen, 'My reference and the dates');
        },
        'print',
        'Keep this',
      ],
      [
        'support',
        asks.erasure.title,
        (screen) => pressKey(screen, 'I will do that', undefined, ' '),
        'in-person',
        'Keep this',
      ],
      ['information', asks.access.title, (screen) => pressKey(screen, 'Send now'), 'endpoint', 'It has arrived'],
      ['youth', asks.portability.title, (screen) => pressKey(screen, 'I will do that'), 'phone', 'Keep this'],
    ];

    for (const [site, title, handOver, route, end] of walks)
      it(`on the site "${site}"`, async () => {
        window.fetch = (_url, options) =>
          Promise.resolve(
            Response.json({
              request_id: (JSON.parse(options!.body as string) as {reference: string}).reference,
              status: 'open',
            }),
          );
        const screen = await rightsOnScreen(sites[site]);
        screen.root.querySelector('h2')!.focus();

        await pressKey(screen, title);
        await until(() => headingOf(screen) !== start && screen.root.activeElement?.localName === 'h2');
        if (headingOf(screen) !== say) await pressKey(screen, 'Continue', say);
        await write(screen, 'What it is about', 'my visit');
        await write(screen, 'How you can be reached', 'me@home.example');
        await pressKey(screen, 'Continue', check);
        expect(screen.root.querySelector<HTMLTextAreaElement>('#message')!.value).to.include('It is about: my visit');
        await handOver(screen);
        await reached(screen, end);

        await until(() => requests[0]);
        expect(requests[0]!.route).to.equal(route);
        expect(textOf(screen.root.querySelector('[part=reference]')!)).to.include(requests[0]!.reference);
      });
  });

  describe('tells a screen reader', () => {
    it('what can be asked for, each with what it does', async () => {
      const screen = await rightsOnScreen();

      expect(heard(screen).slice(0, 6)).to.deep.equal([
        `heading: ${start}`,
        'text: It is free. You do not need an account. What you write stays on this page until you hand it over.',
        'button: I am not sure',
        'button: I have asked already',
        'button: Easy read',
        `button: ${asks.access.title} (${asks.access.about})`,
      ]);
    });

    it('each question with its help', async () => {
      const screen = await rightsOnScreen(undefined, 'right="access"');
      await reached(screen, say);

      expect(heard(screen)).to.deep.equal([
        `heading: ${say}`,
        `text: ${asks.access.title}. Leave out whatever you like.`,
        'edit: What it is about (Such as a service, a letter or a visit.)',
        'edit: From when to when',
        'group: Who is it for?',
        'radio: For me',
        'radio: For somebody else',
        'edit: Your name',
        'edit: How you can be reached (An e-mail address, a phone number or a postal address. The answer goes there.)',
        'text: You may be asked later who you are, if there is real doubt. Send no papers now.',
        'button: Continue',
        'button: Back',
        'button: Start again',
      ]);
    });

    it('the message, the ways, and what was done', async () => {
      const screen = await rightsOnScreen(undefined, 'right="access"');
      await reached(screen, say);
      await press(screen, 'Continue', check);
      await press(screen, 'Open in my mail program');

      const lines = heard(screen);
      expect(lines[0]).to.equal(`heading: ${check}`);
      expect(lines[1]).to.match(/^text: Subject: Data protection: See what you hold about me \(DP-/);
      expect(lines.slice(2)).to.deep.equal([
        'edit: Your message (Change whatever you like.)',
        'button: Copy the text',
        'button: Save the text',
        'button: Print as a letter',
        'heading: How to hand it over',
        'text: Choose one. You can ask in any way and in any words: this text and its subject only help it along.',
        'heading: E-mail',
        'text: dpo@charity.example',
        'link: Open in my mail program',
        'status: Handed over to your mail program. Press Send there.',
        'button: My reference and the dates',
        'button: Back',
        'button: Start again',
      ]);
    });

    it('the reference letter by letter, and the date', async () => {
      const screen = await rightsOnScreen(undefined, 'right="access"');
      await reached(screen, say);
      await press(screen, 'Continue', check);
      await press(screen, 'My reference and the dates', 'Keep this');
      await until(() => screen.root.querySelector('[part=date]'));

      const lines = heard(screen);
      expect(lines.slice(0, 2)).to.deep.equal(['heading: Keep this', 'heading: Your reference']);
      expect(lines[2]).to.match(/^text: D P, (\w ){3}\w, (\w ){3}\w$/);
      expect(lines[3]).to.match(/^text: By law, the answer is due by \w+day \d+ \w+ \d{4}\.$/);
    });
  });

  describe('is usable by everyone', () => {
    const steps: Record<string, [Config | undefined, string, (screen: RightsOnScreen) => Promise<unknown>]> = {
      'when choosing': [sites.support, '', () => Promise.resolve()],
      'when not sure': [undefined, '', (screen) => press(screen, 'I am not sure', 'What is it about?')],
      'before asking': [sites.information, 'right="access"', (screen) => reached(screen, asks.access.title)],
      'when saying what it is about': [
        undefined,
        'right="rectification"',
        async (screen) => {
          await reached(screen, say);
          screen.root.querySelectorAll<HTMLInputElement>('[type=radio]')[1]!.click();
        },
      ],
      'at the withdraw desk': [
        sites.support,
        'right="withdraw-consent"',
        (screen) => reached(screen, asks['withdraw-consent'].title),
      ],
      'when handing over, with a mistake': [
        sites.information,
        'right="erasure"',
        async (screen) => {
          await until(() => headingOf(screen) !== start && headingOf(screen));
          if (headingOf(screen) !== say) await press(screen, 'Continue', say);
          await press(screen, 'Continue', check);
          await press(screen, 'Send now');
          await until(() => screen.root.querySelector('[role=alert]'));
        },
      ],
      'when leaving': [
        sites.youth,
        'right="complain-controller"',
        async (screen) => {
          await reached(screen, say);
          await press(screen, 'Continue', check);
          await press(screen, 'My reference and the dates', 'Keep this');
          await until(() => screen.root.querySelector('[part=date]'));
        },
      ],
      'when asking again': [undefined, '', (screen) => press(screen, 'I have asked already', 'What has happened?')],
    };

    for (const [when, [config, markup, go]] of Object.entries(steps))
      it(`${when}: to assistive technology, in 320 px, and to fingers`, async () => {
        const screen = await rightsOnScreen(config, markup);
        screen.element.parentElement!.style.inlineSize = '320px';

        await go(screen);
        await screen.element.updateComplete;

        await expect(screen.element).to.be.accessible();
        expect(screen.element.scrollWidth).to.be.at.most(320);
        for (const el of screen.root.querySelectorAll<HTMLElement>('button, input.text, textarea, label:has(> input)'))
          if (!el.closest('.mistakes')) expect(el.offsetHeight, textOf(el)).to.be.at.least(44);
      });
  });

  it('lets what people type go nowhere but where they hand it', async () => {
    const canary = 'zqcanary';
    const heardOf: string[] = [];
    const note =
      (where: string) =>
      (...facts: unknown[]) => {
        heardOf.push(
          `${where} ${facts.map((fact) => (typeof fact === 'string' ? fact : JSON.stringify(fact))).join()}`,
        );
      };
    const real = {...console};
    Object.assign(console, {log: note('log'), warn: note('warn'), error: note('error'), info: note('info')});
    const {dispatchEvent} = Document.prototype;
    document.dispatchEvent = (event) => {
      heardOf.push(`event ${event.type} ${JSON.stringify((event as CustomEvent).detail)}`);
      return dispatchEvent.call(document, event);
    };
    const {sendBeacon} = navigator;
    navigator.sendBeacon = (url) => !!heardOf.push(`beacon ${String(url)}`);
    let body = '';
    window.fetch = (url, options) => {
      heardOf.push(`fetch ${url instanceof Request ? url.url : String(url)}`);
      body = options!.body as string;
      return Promise.resolve(new Response('', {status: 500}));
    };
    const config: Config = {
      ...sites.information,
      rights: {
        ...sites.information.rights,
        webmail: true,
        contacts: [{...sites.information.rights.contacts[0]!, phone: '01632 960 300', post: ['1 Road']}],
        routes: [{id: 'all', to: 'dpo', by: ['endpoint', 'email', 'web', 'phone', 'post']}],
        rights: [],
      },
    };
    const screen = await rightsOnScreen(config, 'right="rectification"');
    await until(() => screen.root.querySelector('h2') && headingOf(screen) === say);
    screen.root.querySelectorAll<HTMLInputElement>('[type=radio]')[1]!.click();
    await screen.element.updateComplete;
    const fields = [...screen.root.querySelectorAll('.text')].map(({id}) => id);
    for (const id of fields) type(screen, id, `${canary}-${id}`);

    await press(screen, 'Continue', check);
    type(screen, 'message', screen.root.querySelector<HTMLTextAreaElement>('#message')!.value + canary);
    for (const el of screen.root.querySelectorAll<HTMLElement>('a[target=_blank], [href^=mailto]')) el.click();
    for (const name of ['Copy the text', 'Print as a letter', 'Send now']) await press(screen, name);
    await until(() => screen.root.querySelector('[role=alert]'));
    await press(screen, 'My reference and the dates');
    await until(() => screen.root.querySelector('[part=reference]'));

    expect(fields).to.deep.equal(['wrong', 'correct', 'topic', 'period', 'otherName', 'name', 'contact']);
    expect(body).to.include(`${canary}-contact`);
    await until(() => ![...markupOf(document)].some((text) => text.includes(canary)));
    const places = [
      location.href,
      JSON.stringify(history.state),
      document.title,
      document.cookie,
      JSON.stringify({...localStorage}),
      JSON.stringify({...sessionStorage}),
      ...performance.getEntriesByType('resource').map(({name}) => name),
      ...heardOf,
      ...markupOf(document),
    ];
    expect(requests.length).to.be.greaterThan(1);
    expect(places.filter((text) => text.includes(canary))).to.deep.equal([]);
    Object.assign(console, real);
    Reflect.deleteProperty(document, 'dispatchEvent');
    navigator.sendBeacon = sendBeacon;
  });
});
