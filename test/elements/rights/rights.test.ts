import {expect} from '@open-wc/testing';
import type {Config} from '../../../src/core/config.js';
import type {RequestDetail} from '../../../src/core/events.js';
import {dueDates, londonToday} from '../../../src/elements/rights/deadlines.js';
import asks from '../../../src/locales/en-GB.asks.js';
import cy from '../../../src/locales/cy.rights.js';
import {clearCookies} from '../../helpers/cookies.js';
import {textOf} from '../../helpers/on-screen.js';
import {
  clearRights,
  headingOf,
  messageIn,
  press,
  pressableOf,
  pressables,
  reached,
  rightsOnScreen,
  toldOwner,
  type,
  waysIn,
  type RightsOnScreen,
} from '../../helpers/rights-on-screen.js';
import {stopDateAt} from '../../helpers/stop-date.js';
import {until} from '../../helpers/until.js';
import {sites} from '../../helpers/sites.js';

const say = 'What do you want to say?';
const check = 'Check it and hand it over';

/** Up to the message about one right. */
async function checking(config?: Config, right = 'access', markup = ''): Promise<RightsOnScreen> {
  const screen = await rightsOnScreen(config, `right="${right}" ${markup}`);
  await until(() => headingOf(screen) !== '');
  if (headingOf(screen) !== say) await press(screen, 'Continue', say);
  await press(screen, 'Continue', check);
  return screen;
}

const textIn = (screen: RightsOnScreen) => textOf(screen.root);

/** What was said on `document`, and what a link would have opened. */
let requests: RequestDetail[] = [];
let opened: string[] = [];
const hear = ({detail}: CustomEvent<RequestDetail>) => requests.push(detail);
const stopLinks = (event: MouseEvent) => {
  const link = event.composedPath().find((el) => el instanceof HTMLAnchorElement);
  if (!link) return;
  event.preventDefault();
  opened.push(link.href);
};

/** What is saved: the text of each file, by its name. */
let saved: Record<string, string> = {};
const {createObjectURL} = URL;
let made: Blob | undefined;

describe('<forthright-rights>', () => {
  beforeEach(async () => {
    await clearCookies();
    requests = [];
    opened = [];
    saved = {};
    document.addEventListener('forthright-request', hear);
    addEventListener('click', stopLinks);
    URL.createObjectURL = (blob) => createObjectURL((made = blob as Blob));
    HTMLAnchorElement.prototype.click = function () {
      const {download} = this;
      if (!download) return HTMLElement.prototype.click.call(this);
      void made!.text().then((text) => (saved[download] = text));
    };
  });
  afterEach(() => {
    document.removeEventListener('forthright-request', hear);
    removeEventListener('click', stopLinks);
    URL.createObjectURL = createObjectURL;
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    clearRights();
  });

  describe('lets people choose', () => {
    it('shows what the owner wrote until it can draw', async () => {
      const holder = document.createElement('main');
      const before = document.createElement('forthright-rights');
      before.append('Write to us.');
      holder.append(before);

      const screen = await rightsOnScreen();
      document.body.append(holder);

      expect(before.shadowRoot!.querySelector('slot')!.assignedNodes()).to.have.lengthOf(1);
      expect(screen.root.querySelector('slot')).to.equal(null);
    });

    it('among all rights and both complaints, in everyday words, with nothing but an address', async () => {
      const screen = await rightsOnScreen();

      const names = [...screen.root.querySelectorAll('[part=ask]')].map(textOf);
      expect(names).to.have.lengthOf.at.least(13);
      expect(names).to.include.members([asks.access.title, asks['complain-regulator'].title]);
      expect(textIn(screen)).to.include(asks.access.about);
      expect(toldOwner).to.deep.equal([]);
    });

    it('after saying what it costs and why there may be nothing to ask for', async () => {
      const screen = await rightsOnScreen({
        rights: {
          email: 'a@b.example',
          rights: [
            {rights: ['erasure'], consequence: 'We can no longer support you.'},
            {rights: ['automated-decisions'], none: 'No computer decides.'},
          ],
        },
      });

      expect(textIn(screen)).to.include('What it means for you: We can no longer support you.');
      expect(textIn(screen)).to.include('No computer decides.');
    });

    it('says the limits before the question, and which purposes it goes with, and blocks nothing', async () => {
      const screen = await rightsOnScreen(
        {
          ...sites.information,
          rights: {...sites.information.rights, rights: [{rights: ['erasure'], exceptions: ['Legal claims']}]},
        },
        'right="erasure"',
      );

      const text = textIn(screen);
      expect(text).to.include('What may be left out Legal claims');
      expect(text).to.include('it applies to: Work on cases.');
      expect(text).to.include('It may not apply to: Tell the police.');
      expect(text).to.include('You can ask anyway.');
      await press(screen, 'Continue', say);
    });

    it('explains each right by lawful basis as the law has it', async () => {
      const bases = ['consent', 'contract', 'legal-obligation', 'vital-interests', 'public-task'] as const;
      const more = ['recognised-legitimate-interest', 'legitimate-interests'] as const;
      const purposes = [...bases, ...more].map((basis) => ({id: basis, title: basis, basis: [basis]}));
      const without: Record<string, string[]> = {
        erasure: ['legal-obligation', 'public-task'],
        portability: [...bases.slice(2), ...more],
        object: bases.slice(0, 4),
      };

      for (const [right, no] of Object.entries(without)) {
        const screen = await rightsOnScreen({notice: {purposes}, rights: {email: 'a@b.example'}}, `right="${right}"`);

        const [, names] = /It may not apply to: (.*?)\./.exec(textIn(screen))!;
        expect(names!.split('; '), right).to.deep.equal(no);
        clearRights();
      }
    });

    it('with plain answers for those who are not sure', async () => {
      const screen = await rightsOnScreen();
      await press(screen, 'I am not sure', 'What is it about?');

      await press(screen, 'I get messages that I do not want.', say);

      expect(textIn(screen)).to.include(asks['object-direct-marketing'].title);
    });

    it('from the address of the page, and takes nothing else from there', async () => {
      history.replaceState(null, '', location.pathname + location.search + '#ask-complain-controller');

      const screen = await rightsOnScreen();

      await reached(screen, say);
      expect(textIn(screen)).to.include(asks['complain-controller'].title);
      location.hash = '#ask-portability';
      await until(() => textIn(screen).includes(asks.portability.title));
      location.hash = '#ask-nothing';
      await screen.element.updateComplete;
      expect(textIn(screen)).to.include(asks.portability.title);
    });

    it('and goes back with what was typed, without a step in the history of the browser', async () => {
      const {length} = history;
      const screen = await rightsOnScreen();
      await press(screen, asks.rectification.title, say);
      type(screen, 'wrong', 'Old Street 1');
      type(screen, 'correct', 'New Street 2');
      await press(screen, 'Continue', check);
      expect(messageIn(screen)).to.include('This is wrong: Old Street 1\nThis is right: New Street 2');

      await press(screen, 'Back', say);

      expect((screen.root.getElementById('wrong') as HTMLTextAreaElement).value).to.equal('Old Street 1');
      expect(history.length).to.equal(length);
      await press(screen, 'Back', 'What do you want to do?');
    });

    it('where the page opens with it, without taking the focus', async () => {
      const screen = await rightsOnScreen();
      const before = document.createElement('input');
      screen.element.before(before);
      before.focus();

      screen.element.setAttribute('right', 'access');
      await until(() => headingOf(screen) === say);
      await screen.element.updateComplete;
      await new Promise((resolve) => requestAnimationFrame(resolve));

      expect(document.activeElement).to.equal(before);
    });

    it('keeps what was changed by hand when people look around, until they start again', async () => {
      const screen = await checking();
      type(screen, 'message', 'Every word of it');
      for (const heading of [say, 'What do you want to do?'])
        await press(screen, 'Back', heading).catch(() => undefined);
      await until(() => headingOf(screen) === 'What do you want to do?');
      await press(screen, asks.erasure.title, say);
      await press(screen, 'Back', 'What do you want to do?');
      await press(screen, asks.access.title, say);
      await press(screen, 'Continue', check);
      expect(messageIn(screen)).to.equal('Every word of it');

      type(screen, 'message', '');
      await screen.element.updateComplete;
      expect(messageIn(screen)).to.equal('');
      await press(screen, 'Start again', 'What do you want to do?');
      await press(screen, asks.access.title, say);
      await press(screen, 'Continue', check);
      expect(messageIn(screen)).to.match(/^Hello,/);
    });

    it('tells the owner where nobody can be reached, and still shows people a way', async () => {
      const screen = await checking({site: {name: 'Example Shop'}});

      expect(toldOwner).to.deep.include(['F036']);
      expect(textIn(screen)).to.include('Ask Example Shop in any way you can');
      await press(screen, 'My reference and the dates', 'Keep this');
      expect(textIn(screen)).to.include('Information Commission (known as the ICO)');
    });
  });

  describe('asks only what helps', () => {
    it('and requires none of it', async () => {
      const screen = await checking();

      expect(messageIn(screen)).to.match(/^Hello,\n\nPlease give me a copy of my personal data/);
    });

    it('for somebody else too', async () => {
      const screen = await rightsOnScreen(undefined, 'right="access"');
      const [, other] = screen.root.querySelectorAll<HTMLInputElement>('[type=radio]');
      other!.click();
      await screen.element.updateComplete;
      type(screen, 'otherName', 'A Friend');

      await press(screen, 'Continue', check);

      expect(messageIn(screen)).to.include('I write for A Friend: “my data” below is theirs, not mine.');
    });

    it('and says which details help, and what proof may be wanted later', async () => {
      const screen = await rightsOnScreen(sites.youth, 'right="complain-controller"');
      expect(textIn(screen)).to.include('It helps to say: the dates, what happened.');
      clearRights();

      const other = await rightsOnScreen(sites.youth, 'right="access"');
      expect(textIn(other)).to.include('Before we show you anything, we ask for proof that it is you.');
      expect(other.root.querySelector('[type=file], [type=date], [type=password]')).to.equal(null);
    });

    it('with what the browser may fill in, but not where no trace may stay', async () => {
      const autoOf = ({root}: RightsOnScreen) =>
        [...root.querySelectorAll('input.text, textarea')].map((el) => `${el.id} ${el.getAttribute('autocomplete')}`);

      const screen = await rightsOnScreen(undefined, 'right="access"');
      expect(autoOf(screen)).to.deep.equal(['topic off', 'period off', 'name name', 'contact email']);
      clearRights();

      const traceless = await rightsOnScreen(sites.youth, 'right="access"');
      expect(autoOf(traceless)).to.deep.equal(['topic off', 'period off', 'name off', 'contact off']);
    });
  });

  describe('hands over', () => {
    it('by e-mail, with the subject that the route asks for, and the text as it was changed', async () => {
      const screen = await checking(sites.tool, 'complain-controller');
      expect(textIn(screen)).to.include('Subject: Complaint');
      type(screen, 'message', 'My own words & more\n+1 ŵ');

      await press(screen, 'Open in my mail program');

      expect(opened).to.deep.equal([
        'mailto:reportingtool@tool.example?subject=Complaint&body=My%20own%20words%20%26%20more%0D%0A%2B1%20%C5%B5',
      ]);
      expect(textIn(screen)).to.include('Handed over to your mail program. Press Send there.');
      await until(() => requests[0]);
      const {legal, promise} = dueDates({kind: 'complaint', received: londonToday()});
      expect(requests).to.deep.equal([
        {
          right: 'complain-controller',
          route: 'email',
          reference: requests[0]!.reference,
          dates: {legal, promise},
        },
      ]);
      expect(requests[0]!.reference).to.match(/^DP-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    });

    it('by e-mail with the subject alone where the text is long, and copies that first', async () => {
      const screen = await checking();
      const copied: string[] = [];
      Object.defineProperty(navigator, 'clipboard', {
        value: {writeText: (text: string) => Promise.resolve(void copied.push(text))},
        configurable: true,
      });
      const long = 'a & b '.repeat(800);
      type(screen, 'message', long);
      screen.element.requestUpdate();
      await screen.element.updateComplete;
      expect(textIn(screen)).to.include('too long for a link');

      await press(screen, 'Open in my mail program');

      expect(copied).to.deep.equal([long]);
      expect(opened[0]).not.to.include('body=');
      Reflect.deleteProperty(navigator, 'clipboard');
    });

    it('by every way of the route, the best first, and hides none', async () => {
      const screen = await checking(sites.support);

      expect(waysIn(screen)).to.deep.equal([
        'In person: Your support worker',
        'A paper form: Your support worker',
        'In person: The service',
        'E-mail: The service',
        'Phone: Caldicott Guardian',
        'E-mail: Caldicott Guardian',
      ]);
      expect(textIn(screen)).to.include('You can say: “I am calling about data protection.');
      expect(textIn(screen)).to.include('You can ask in any way and in any words');
      expect(pressables(screen).some((el) => el.getAttribute('href') === 'tel:01632960100')).to.equal(true);
    });

    it('a complaint by the ways of complaints, side by side', async () => {
      const screen = await checking(sites.support, 'complain-controller');

      expect(waysIn(screen)).to.deep.equal([
        'In person: The service',
        'E-mail: The service',
        'Phone: Caldicott Guardian',
        'E-mail: Caldicott Guardian',
      ]);
      expect(messageIn(screen)).to.include('Please tell me within 30 days that you have this.');
    });

    it('a complaint to the regulator to nobody else', async () => {
      const screen = await checking(sites.tool, 'complain-regulator');

      expect(waysIn(screen)).to.deep.equal([
        'A form on the web: The regulator',
        'Phone: The regulator',
        'Post: The regulator',
      ]);
      expect(messageIn(screen)).to.include('how Example Reporting Tool used personal data');
      // That is the duty of those who are complained about.
      expect(messageIn(screen)).not.to.include('30 days');
      await press(screen, 'My reference and the dates', 'Keep this');
      expect(textIn(screen)).not.to.include('You can go to the regulator');
      clearRights();

      const unnamed = await checking(undefined, 'complain-regulator');
      expect(messageIn(unnamed)).to.include(`how ${location.hostname} used personal data`);
    });

    it('and says beside what was pressed what came of it', async () => {
      const screen = await checking();
      await press(screen, 'Save the text');
      const said = [...screen.root.querySelectorAll('[role=status]')];

      await until(() => said.some((el) => textOf(el) === 'The text is saved.'));

      expect(said.map(textOf)).to.deep.equal(['The text is saved.', '']);
      await press(screen, 'Open in my mail program');
      await until(() => textOf(said[1]!) === 'Handed over to your mail program. Press Send there.');
      expect(textOf(said[0]!)).to.equal('');
    });

    it('webmail only where the owner wants it, without the text in its address', async () => {
      const screen = await checking(sites.youth);

      const hrefs = pressables(screen).map((el) => el.getAttribute('href') ?? '');
      expect(hrefs.filter((href) => href.startsWith('https://'))).to.have.lengthOf(3);
      expect(hrefs.join()).not.to.include('personal%20data');
    });

    it('as a file, and as a letter with the right address and nothing else on the paper', async () => {
      const screen = await checking(sites.fostering);
      const {print} = window;
      let paper = '';
      window.print = () => (paper = document.querySelector('forthright-letter')!.shadowRoot!.textContent!);

      await press(screen, 'Save the text');
      pressableOf(screen, 'Print as a letter').click();
      [...screen.root.querySelectorAll('[part=way] button')]
        .find((el): el is HTMLButtonElement => textOf(el) === 'Print as a letter')!
        .click();

      await until(() => Object.keys(saved)[0]);
      const [{reference}] = requests as [RequestDetail];
      expect(saved[`${reference}.txt`]).to.include(messageIn(screen));
      expect(paper).to.match(
        /^Data protection officer\nExample Group\nExample House\nExample Road\nExampleton\nB60 0AA\n\n/,
      );
      expect(paper).to.include(messageIn(screen));
      expect(requests.map(({route}) => route)).to.deep.equal(['save', 'print', 'post']);
      dispatchEvent(new Event('afterprint'));
      expect(document.querySelector('forthright-letter')).to.equal(null);
      window.print = print;
    });

    it('marks the text where the browser does not copy', async () => {
      const screen = await checking();
      Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true});

      await press(screen, 'Copy the text');

      await until(() => textIn(screen).includes('copy it yourself'));
      const field = screen.root.querySelector<HTMLTextAreaElement>('#message')!;
      expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(messageIn(screen));
      expect(requests).to.deep.equal([]);
      Reflect.deleteProperty(navigator, 'clipboard');
    });
  });

  describe('sends to the endpoint', () => {
    const {fetch} = window;
    let bodies: Record<string, unknown>[] = [];
    let answers: (() => Promise<Response>)[] = [];

    beforeEach(() => {
      bodies = [];
      window.fetch = (_url, options) => {
        bodies.push(JSON.parse(options!.body as string) as Record<string, unknown>);
        return answers.shift()!();
      };
    });
    afterEach(() => {
      window.fetch = fetch;
    });

    const accepted = () =>
      Promise.resolve(
        Response.json({
          request_id: bodies.at(-1)!.reference,
          status: 'open',
          expected_by: '2037-06-08',
          received_at: new Date().toISOString(),
        }),
      );

    it('needs a way to answer, says why, and takes the focus to it', async () => {
      const screen = await checking(sites.information);

      await press(screen, 'Send now');
      await until(() => screen.root.activeElement?.getAttribute('role') === 'alert');

      expect(textIn(screen)).to.include('Something is missing Say how you can be reached');
      await press(screen, 'Say how you can be reached');
      const field = screen.root.activeElement as HTMLInputElement;
      expect(field.id).to.equal('contact');
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      expect(textOf(screen.root.getElementById('contact-hint')!)).to.match(
        /^Say how you can be reached Needed for this/,
      );
      expect(bodies).to.deep.equal([]);
    });

    it('says that it arrived only once the endpoint did', async () => {
      const screen = await checking(sites.information);
      type(screen, 'contact', 'me@home.example');
      answers = [accepted];

      await press(screen, 'Send now', 'It has arrived');

      expect(textIn(screen)).to.include('The answer is expected by Monday 8 June 2037.');
      expect(bodies[0]).to.include({contact: 'me@home.example', for: 'self', version: 1, website: ''});
      expect(requests.map(({route}) => route)).to.deep.equal(['endpoint']);
    });

    for (const [why, answer, text] of [
      ['the network fails', () => Promise.reject(new TypeError('no')), 'It may or may not have arrived.'],
      ['it refuses', () => Promise.resolve(new Response('', {status: 422})), 'It was not taken.'],
      ['it breaks', () => Promise.resolve(new Response('', {status: 500})), 'It may or may not have arrived.'],
      [
        'it is busy',
        () => Promise.resolve(new Response('', {status: 503})),
        'It was not sent: the other end is too busy.',
      ],
    ] as const)
      it(`loses nothing where ${why}, and tries again under the same reference`, async () => {
        const screen = await checking(sites.information);
        type(screen, 'contact', 'me@home.example');
        type(screen, 'message', 'Every word of it');
        answers = [answer, accepted];

        await press(screen, 'Send now');
        await until(() => screen.root.activeElement?.getAttribute('role') === 'alert');

        expect(textIn(screen)).to.include(text);
        expect(textIn(screen)).to.include('Nothing you wrote is lost.');
        expect(messageIn(screen)).to.equal('Every word of it');
        expect(waysIn(screen)).to.have.lengthOf(3);
        expect(requests).to.deep.equal([]);
        await press(screen, 'Send now', 'It has arrived');
        expect(bodies.map(({reference, text}) => [reference, text])).to.deep.equal([
          [requests[0]!.reference, 'Every word of it'],
          [requests[0]!.reference, 'Every word of it'],
        ]);
      });

    it('other words under another reference, after a first try that may have arrived', async () => {
      const screen = await checking(sites.information);
      type(screen, 'contact', 'me@home.example');
      answers = [() => Promise.resolve(new Response('', {status: 500})), accepted];
      type(screen, 'message', messageIn(screen) + ' once');

      await press(screen, 'Send now');
      await until(() => screen.root.activeElement?.getAttribute('role') === 'alert');
      type(screen, 'message', messageIn(screen) + ' and more');
      await press(screen, 'Send now', 'It has arrived');

      const [first, second] = bodies as [Record<string, string>, Record<string, string>];
      expect(second.reference).not.to.equal(first.reference);
      expect(second.text).to.equal(first.text!.replace(first.reference!, second.reference!) + ' and more');
      expect(textOf(screen.root.querySelector('[part=reference]')!)).to.include(second.reference);
    });

    it('other words after one that arrived: neither takes the place of the other', async () => {
      const screen = await checking(sites.information);
      type(screen, 'contact', 'me@home.example');
      answers = [accepted, () => Promise.resolve(new Response('', {status: 500})), accepted];
      await press(screen, 'Send now', 'It has arrived');
      await press(screen, 'Back', check);
      const arrived = messageIn(screen);
      type(screen, 'message', 'Other words');

      await press(screen, 'My reference and the dates', 'It has arrived');
      await press(screen, 'Save the text');
      await until(() => Object.keys(saved)[0]);
      expect(Object.values(saved)[0]).to.include(arrived);

      await press(screen, 'Back', check);
      await press(screen, 'Send now');
      await until(() => screen.root.activeElement?.getAttribute('role') === 'alert');
      await press(screen, 'My reference and the dates', 'Keep this');
      await press(screen, 'Back', check);
      await press(screen, 'Send now', 'It has arrived');
      expect(requests.map(({route, reference}) => [route, reference])).to.deep.equal([
        ['endpoint', bodies[0]!.reference],
        ['endpoint', bodies[2]!.reference],
      ]);
      expect(bodies[2]!.reference).not.to.equal(bodies[0]!.reference);
    });

    it('without taking the words away, or the person, while it is on its way', async () => {
      const screen = await checking(sites.information);
      type(screen, 'contact', 'me@home.example');
      let arrive: (() => void) | undefined;
      answers = [() => new Promise((resolve) => (arrive = () => void accepted().then(resolve)))];

      await press(screen, 'Send now');
      await until(() => arrive);
      expect(screen.root.querySelector<HTMLTextAreaElement>('#message')!.readOnly).to.equal(true);
      await press(screen, 'Back', say);
      arrive!();
      await until(() => requests[0]);
      await screen.element.updateComplete;

      expect(headingOf(screen)).to.equal(say);
      await press(screen, 'Continue', check);
      expect(textIn(screen)).to.include('It has arrived');
      await press(screen, 'My reference and the dates', 'It has arrived');
    });

    it('what an endpoint takes: each line one line, each field within its limit, the message whole', async () => {
      const screen = await rightsOnScreen(sites.information, 'right="access"');
      if (headingOf(screen) !== say) await press(screen, 'Continue', say);
      const long = 'ŵ'.repeat(12_000);
      type(screen, 'topic', long);
      type(screen, 'name', 'Ann\tReader');
      type(screen, 'contact', ' me@home.example\t');
      await press(screen, 'Continue', check);
      answers = [accepted];

      await press(screen, 'Send now', 'It has arrived');

      expect(bodies[0]).to.include({name: 'Ann Reader', contact: 'me@home.example'});
      expect((bodies[0]!.scope as {topic: string}).topic).to.have.lengthOf(10_000);
      expect(bodies[0]!.text).to.include(long);
    });

    it('and says from when on it may be tried again', async () => {
      // Another one than that of the other tests, which would be left alone too.
      const rights = {...sites.information.rights, endpoint: '/busy'};
      const screen = await checking({...sites.information, rights});
      type(screen, 'contact', 'me@home.example');
      answers = [() => Promise.resolve(new Response('', {status: 429, headers: {'retry-after': '60'}}))];

      await press(screen, 'Send now');
      await until(() => screen.root.activeElement?.getAttribute('role') === 'alert');

      expect(textIn(screen)).to.match(/You can try again from \d\d:\d\d on/);
    });

    it('and leaves out a day that is none', async () => {
      for (const day of ['2026-99-99', '2026-02-30', 'soon', 7]) {
        const screen = await checking(sites.information);
        type(screen, 'contact', 'me@home.example');
        answers = [
          () =>
            Promise.resolve(Response.json({request_id: bodies.at(-1)!.reference, status: 'open', expected_by: day})),
        ];

        await press(screen, 'Send now', 'It has arrived');

        expect(textOf(screen.root.querySelector('[part=reference]')!)).to.include(bodies.at(-1)!.reference);
        expect(textIn(screen)).not.to.include('The answer is expected by');
        clearRights();
      }
    });

    it('once where it is pressed twice, and one step back is one step', async () => {
      const screen = await checking(sites.information);
      type(screen, 'contact', 'me@home.example');
      answers = [accepted];

      pressableOf(screen, 'Send now').click();
      await press(screen, 'Send now', 'It has arrived');
      await press(screen, 'Back', check);

      expect(bodies).to.have.lengthOf(1);
      expect(requests).to.have.lengthOf(1);
    });
  });

  describe('leaves people with', () => {
    const inWords = (day: string) =>
      new Intl.DateTimeFormat('en-GB', {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      })
        .format(new Date(day))
        .replace(', ', ' ');

    it('a reference that can be read aloud, and the date in words', async () => {
      const screen = await checking();
      await press(screen, 'My reference and the dates', 'Keep this');

      const [shown, spoken] = screen.root.querySelectorAll('[part=reference] span');
      expect(shown!.getAttribute('aria-hidden')).to.equal('true');
      expect(textOf(shown!)).to.match(/^DP-.{4}-.{4}$/);
      expect(textOf(spoken!).replace(/[ ,]/g, '')).to.equal(textOf(shown!).replace(/-/g, ''));
      const {legal} = dueDates({kind: 'request', right: 'access', received: londonToday()});
      await until(() => textIn(screen).includes(`By law, the answer is due by ${inWords(legal!)}.`));
      expect(textIn(screen)).to.include('Holidays are those of England and Wales.');
      expect(textIn(screen)).to.include('the clock stops until you answer');
    });

    it('the promise before the law, and when a complaint must be acknowledged', async () => {
      const screen = await checking(sites.youth, 'complain-controller');
      await press(screen, 'My reference and the dates', 'Keep this');
      await until(() => screen.root.querySelector('[part=date]'));

      const {promised} = dueDates({
        kind: 'complaint',
        received: londonToday(),
        promises: sites.youth.rights.routes[2]!.promises,
      });
      const dates = [...screen.root.querySelectorAll('[part=date]')].map(textOf);
      const {legal} = dueDates({kind: 'complaint', received: londonToday()});
      expect(dates).to.have.members([
        `You can expect to be told by ${inWords(promised!.acknowledge!)} that it has arrived.`,
        `An answer is promised by ${inWords(promised!.answer!)}.`,
        `By ${inWords(legal!)} you must be told that your complaint has arrived.`,
      ]);
      const received = screen.root.querySelector('[part=date]')!;
      expect(textOf(received)).to.equal(
        dates.find((text) =>
          text.includes(
            inWords(promised!.answer! < promised!.acknowledge! ? promised!.answer! : promised!.acknowledge!),
          ),
        ),
      );
    });

    it('what the owner promises, which is no duty, and about a request no complaint', async () => {
      const routes = [{id: 'any', to: 'dpo', by: ['email'], promises: [{event: 'acknowledge', count: 3, unit: 'day'}]}];
      const rights = {contacts: [{id: 'dpo', title: 'DPO', email: 'dpo@charity.example'}], routes} as Config['rights'];
      const screen = await checking({rights});
      await press(screen, 'My reference and the dates', 'Keep this');
      await until(() => screen.root.querySelector('[part=date]'));

      const {promised} = dueDates({kind: 'request', received: londonToday(), promises: rights!.routes![0]!.promises});
      expect(textIn(screen)).to.include(
        `You can expect to be told by ${inWords(promised!.acknowledge!)} that it has arrived. By law`,
      );
      expect(textIn(screen)).not.to.match(/your complaint/);
    });

    it('the earliest day in the UK, beside the one of the nation', async () => {
      const letDateGoOn = stopDateAt(Date.UTC(2026, 9, 30, 12));
      try {
        const screen = await checking({rights: {email: 'dpo@charity.example', nation: 'scotland'}});
        await press(screen, 'My reference and the dates', 'Keep this');
        await until(() => screen.root.querySelector('[part=date]'));

        expect([...screen.root.querySelectorAll('[part=date]')].map(textOf)).to.deep.equal([
          'The answer is expected by Monday 30 November 2026.',
          'By law, the answer is due by Tuesday 1 December 2026.',
        ]);
      } finally {
        letDateGoOn();
      }
    });

    it('a copy that says when, by when, and what then', async () => {
      const screen = await checking();
      await press(screen, 'My reference and the dates', 'Keep this');
      await until(() => screen.root.querySelector('[part=date]'));

      await press(screen, 'Save the text');
      await until(() => Object.keys(saved)[0]);

      const [text] = Object.values(saved);
      expect(text).to.match(/^Your reference: DP-/);
      for (const part of ['Made on ', 'By law, the answer is due by ', 'You can go to the regulator', 'Hello,'])
        expect(text).to.include(part);
    });

    it('the request they handed over, also after a look at another', async () => {
      const screen = await checking();
      type(screen, 'message', 'Every word of it');
      await press(screen, 'My reference and the dates', 'Keep this');
      const reference = textOf(screen.root.querySelector('[part=reference]')!);

      await press(screen, asks['complain-controller'].title, say);
      await press(screen, 'Back', 'Keep this');
      expect(textOf(screen.root.querySelector('[part=reference]')!)).to.equal(reference);
      await press(screen, 'Write again: it is late, or they said no', 'What has happened?');
      await press(screen, 'It is late', say);
      await press(screen, 'Continue', check);
      await press(screen, 'Back', say);
      await press(screen, 'Back', 'What has happened?');
      await press(screen, 'Back', 'Keep this');
      expect(textOf(screen.root.querySelector('[part=reference]')!)).to.equal(reference);
      await press(screen, 'Back', check);

      expect(messageIn(screen)).to.equal('Every word of it');
    });

    it('a calendar entry, which says nothing where that is wanted', async () => {
      const screen = await checking();
      await press(screen, 'My reference and the dates', 'Keep this');
      await until(() => screen.root.querySelector('[part=date]'));
      await press(screen, 'Put the date in my calendar');
      await until(() => Object.keys(saved)[0]);
      const [[name, text]] = Object.entries(saved) as [[string, string]];
      expect(name).to.match(/^DP-.*\.ics$/);
      expect(text).to.include('See what you hold about me');
      clearRights();
      saved = {};

      const traceless = await checking(sites.youth);
      await press(traceless, 'My reference and the dates', 'Keep this');
      await until(() => traceless.root.querySelector('[part=date]'));
      await press(traceless, 'Put the date in my calendar');
      await until(() => Object.keys(saved)[0]);

      expect(Object.keys(saved)).to.deep.equal(['reminder.ics']);
      expect(saved['reminder.ics']).to.include('Reminder');
      expect(saved['reminder.ics']).not.to.match(/data|hold/i);
    });

    it('the next letter, when it is late, when they refused, when they want papers', async () => {
      const letters = {
        'It is late': ['complain-controller', 'The time that the law gives has passed.'],
        'They refused': ['complain-controller', 'which reason in the law you rely on'],
        'They want to know who I am': ['access', 'what is the least that would do'],
      };
      for (const [name, [right, text]] of Object.entries(letters)) {
        const screen = await checking();
        await press(screen, 'My reference and the dates', 'Keep this');
        const reference = textOf(screen.root.querySelector('[part=reference] span')!);
        await press(screen, 'Write again: it is late, or they said no', 'What has happened?');
        type(screen, 'asked', '1 October');

        await press(screen, name, say);
        type(screen, 'name', 'A. Reader');
        await press(screen, 'Continue', check);

        expect(messageIn(screen)).to.include(text);
        expect(messageIn(screen)).to.include('A. Reader');
        expect(messageIn(screen).includes('I want to complain.')).to.equal(right === 'complain-controller');
        expect(messageIn(screen)).to.match(new RegExp(`1 October.*reference ${reference}`));
        await press(screen, 'Open in my mail program');
        await until(() => requests[0]);
        expect(requests[0]!.right).to.equal(right);
        expect(requests[0]!.reference).not.to.equal(reference);
        requests = [];
        clearRights();
      }
    });
  });

  describe('lets people take back a yes', () => {
    const desk = asks['withdraw-consent'].title;

    it('on the device, one by one, and all at once', async () => {
      const screen = await rightsOnScreen();
      screen.consent.acceptAll();
      await press(screen, desk, desk);
      const [analytics] = screen.root.querySelectorAll<HTMLInputElement>('[role=switch]');
      expect(analytics!.checked).to.equal(true);

      analytics!.click();

      expect(screen.consent.allows('analytics')).to.equal(false);
      expect(screen.consent.allows('media')).to.equal(true);
      await press(screen, 'Take everything back');
      expect(screen.consent.allows('media')).to.equal(false);
      await until(() => textIn(screen).includes('Everything on this device is switched off.'));
    });

    it('and speaks of no desk where there is nothing on it', async () => {
      const screen = await rightsOnScreen({categories: [], rights: {email: 'dpo@charity.example'}});

      await press(screen, desk, say);

      expect(textIn(screen)).to.include(`${desk}. Leave out whatever you like.`);
    });

    it('of one thing, and none of it stands in what is said of another', async () => {
      const consents = [{id: 'share', title: 'Sharing', model: 'opt-out' as const}];
      const screen = await rightsOnScreen({rights: {email: 'dpo@charity.example', consents}});
      await press(screen, desk, desk);

      await press(screen, 'End it: Sharing', say);
      await press(screen, 'Back', desk);
      await press(screen, 'Something else', say);
      await press(screen, 'Continue', check);

      expect(messageIn(screen)).to.include('I take back my consent.');
      expect(messageIn(screen)).not.to.include('Sharing');
    });

    it('of what was agreed elsewhere, in parts, with the text ready', async () => {
      const screen = await rightsOnScreen(sites.support);
      await press(screen, desk, desk);
      const [first] = screen.root.querySelectorAll<HTMLInputElement>('fieldset [type=checkbox]');
      first!.click();
      expect(textIn(screen)).to.include('Who decides: The health service.');
      expect(pressables(screen).some((el) => el.getAttribute('href') === 'https://optout.example/')).to.equal(true);

      await press(screen, 'End it: Sharing with others', say);
      await press(screen, 'Continue', check);

      expect(messageIn(screen)).to.include('I take back my consent.');
      expect(messageIn(screen)).to.include('- Sharing with others: Treatment statistics');
      expect(waysIn(screen)).to.deep.equal(['In person: Your support worker', 'A paper form: Your support worker']);
    });

    it('and names what ends with it', async () => {
      const screen = await rightsOnScreen(sites.tool);

      await press(screen, 'Stop using my work details', 'Stop using my work details');

      expect(textIn(screen)).to.include('Your account ends.');
      expect(textIn(screen)).to.include('If you end it: No account is kept.');
      await press(screen, 'End it: Use of my work details in the tool', say);
      await press(screen, 'Continue', check);
      // The owner joined the two.
      expect(messageIn(screen)).to.include('I take back my consent. Please delete my personal data.');
    });
  });

  describe('speaks', () => {
    it('Welsh', async () => {
      const screen = await rightsOnScreen({language: 'cy', rights: {email: 'a@b.example'}});

      expect(headingOf(screen)).to.equal(cy.heading);
      expect(screen.element.lang).to.equal('cy');
      location.hash = '#ask-erasure';
      await reached(screen, cy.sayHeading);
      await press(screen, cy.next, cy.handOver.heading);
      expect(messageIn(screen)).to.include(cy.handOver.ask.erasure);
      await press(screen, cy.handOver.next, cy.handOver.keep);
      await until(() => screen.root.querySelector('[part=date]'));
      // Not every browser knows the days and months of Welsh.
      expect(textOf(screen.root.querySelector('[part=date]')!)).to.match(
        /^Yn ôl y gyfraith, rhaid cael ateb erbyn dydd \p{L}+ \d{1,2} (Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr) \d{4}\.$/u,
      );
    });

    it('easy-read words when asked, and the usual ones again', async () => {
      const screen = await rightsOnScreen();

      await press(screen, 'Easy read');
      await until(() => headingOf(screen) === 'Facts about you');

      expect(textIn(screen)).to.include('Show me what you have about me');
      await press(screen, 'Usual words');
      await until(() => headingOf(screen) === 'What do you want to do?');
    });

    it('the words of the owner', async () => {
      const screen = await checking({
        rights: {email: 'a@b.example'},
        texts: {'en-GB': {rights: {heading: 'Mine', handOver: {message: 'The letter'}}}},
      });

      expect(textIn(screen)).to.include('The letter');
    });
  });
});
