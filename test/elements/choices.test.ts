import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Config} from '../../src/core/config.js';
import cy from '../../src/locales/cy.js';
import {allFacts} from '../helpers/all-facts.js';
import {aMoment} from '../helpers/a-moment.js';
import {clearCookies} from '../helpers/cookies.js';
import {listen, stopListening} from '../helpers/events.js';
import {buttonOf, buttonsOf, clearScreen, drawn, onScreen, textOf, type OnScreen} from '../helpers/on-screen.js';
import {storeDecision} from '../helpers/store-decision.js';

const name = 'forthright-test';
const rootOf = ({choices}: OnScreen) => choices.shadowRoot!;

/** The switches by the names that assistive technology reads. */
const switchesOf = (screen: OnScreen): Record<string, HTMLInputElement> =>
  Object.fromEntries(
    [...rootOf(screen).querySelectorAll<HTMLInputElement>('[role=switch]')].map((el) => [
      textOf(rootOf(screen).getElementById(el.getAttribute('aria-labelledby')!)!),
      el,
    ]),
  );

async function opened(config?: Config): Promise<OnScreen> {
  const screen = await onScreen(config);
  await screen.consent.show('choices');
  await drawn(screen);
  return screen;
}

describe('<forthright-choices>', () => {
  beforeEach(clearCookies);
  afterEach(() => {
    stopListening();
    clearScreen();
  });

  describe('shows', () => {
    it('one switch for each category that can be changed, named by its title', async () => {
      const screen = await opened();

      expect(Object.keys(switchesOf(screen))).to.deep.equal(['Analytics', 'Videos, polls and maps']);
    });

    it('what is always on without a switch, and why', async () => {
      const screen = await opened();

      const essential = [...rootOf(screen).querySelectorAll('li')].find((line) =>
        textOf(line).startsWith('Essential'),
      )!;
      expect(essential.querySelector('input')).to.equal(null);
      expect(textOf(essential)).to.include('Always on');
      expect(textOf(essential)).to.include('The site cannot work without it.');
    });

    it('nothing switched on before a decision', async () => {
      const screen = await opened();

      expect(Object.values(switchesOf(screen)).map(({checked}) => checked)).to.deep.equal([false, false]);
      expect(textOf(rootOf(screen))).to.include('You have not decided yet.');
    });

    it('what was decided, and when', async () => {
      storeDecision({analytics: true, media: false}, name);

      const screen = await opened();

      expect(switchesOf(screen)['Analytics']?.checked).to.equal(true);
      expect(switchesOf(screen)['Videos, polls and maps']?.checked).to.equal(false);
      const today = new Intl.DateTimeFormat('en-GB', {dateStyle: 'long'}).format();
      expect(textOf(rootOf(screen))).to.include(`You decided on ${today}`);
    });

    it('what is on by exception as on, and says so', async () => {
      const screen = await opened({categories: [{id: 'statistics', facts: allFacts}, {id: 'analytics'}]});

      expect(switchesOf(screen)['Statistics']?.checked).to.equal(true);
      expect(textOf(rootOf(screen))).to.include('On unless you turn it off.');
    });

    it('three buttons to answer, in this order', async () => {
      const screen = await opened();

      expect(buttonsOf(rootOf(screen))).to.include.members(['Save choices', 'Accept all', 'Reject all', 'Close']);
    });

    it('Accept and Reject exactly alike', async () => {
      const screen = await opened();

      const [accept, reject] = ['Accept all', 'Reject all'].map((name) => buttonOf(rootOf(screen), name));
      const [a, b] = [getComputedStyle(accept!), getComputedStyle(reject!)];
      for (const property of ['color', 'background-color', 'border', 'font', 'opacity', 'padding', 'text-decoration'])
        expect(a.getPropertyValue(property), property).to.equal(b.getPropertyValue(property));
      expect(Math.abs(accept!.offsetWidth - reject!.offsetWidth)).to.be.at.most(1);
    });

    it('who uses a category', async () => {
      const screen = await opened({services: [{id: 'poll', category: 'media', title: 'Polls of Example'}]});

      expect(textOf(rootOf(screen))).to.include('Polls of Example');
    });

    it('itself in a way that assistive technology understands', async () => {
      const screen = await opened();

      await expect(screen.choices).to.be.accessible();
    });

    it('itself in Welsh', async () => {
      const screen = await opened({language: 'cy'});

      expect(Object.keys(switchesOf(screen))).to.deep.equal([cy.categories.analytics.title, cy.categories.media.title]);
      expect(buttonsOf(rootOf(screen))).to.include.members([cy.save, cy.accept, cy.reject, cy.close]);
      expect(textOf(rootOf(screen))).not.to.match(/\b(the|you|cookies)\b/i);
      expect(screen.choices.lang).to.equal('cy');
    });

    it('the words of the owner', async () => {
      const screen = await opened({
        texts: {'en-GB': {save: 'Keep this', settings: 'Biscuits', choicesIntro: 'You decide.'}},
      });

      expect(buttonsOf(rootOf(screen))).to.include('Keep this');
      expect(rootOf(screen).querySelector('h2')?.textContent).to.equal('Biscuits');
      expect(textOf(rootOf(screen))).to.include('You decide.');
    });

    it('our words where the owner replaced only some of several', async () => {
      const screen = await opened({
        categories: [{id: 'essential'}, {id: 'phone', basis: 'communication'}, {id: 'media'}],
        texts: {'en-GB': {why: {communication: 'So that pages arrive.'}}},
      });

      expect(textOf(rootOf(screen)))
        .to.include('So that pages arrive.')
        .and.to.include('cannot work without it.');
    });

    it('markup as it is written', async () => {
      const markup = '<img src="x" onerror="alert(1)"><b>bold</b>';

      const screen = await opened({
        categories: [{id: 'polls', title: markup, description: markup}],
        services: [{id: 'poll', category: 'polls', title: markup}],
      });

      expect(rootOf(screen).querySelector('img, b')).to.equal(null);
      expect(Object.keys(switchesOf(screen))).to.deep.equal([markup]);
    });
  });

  describe('under each category, folded away,', () => {
    const services = [
      {
        id: 'poll',
        category: 'media',
        title: 'Polls',
        provider: 'Example Polls',
        providerRole: 'controller',
        purpose: 'Shows polls.',
        country: 'Norway',
        policyUrl: 'https://polls.example/privacy',
        stores: [{name: 'poll_id', lasts: 'P30D', host: 'polls.example', purpose: 'Knows your vote again.'}],
      },
    ] as const;
    const config = {services} as unknown as Config;
    const linesOf = (screen: OnScreen) => [...rootOf(screen).querySelectorAll('li')];

    it('says who stores what, why, where, and for how long', async () => {
      const screen = await opened(config);

      const details = linesOf(screen)[2]!.querySelector('details')!;
      expect(details.open).to.equal(false);
      expect(textOf(details.querySelector('summary')!)).to.equal('What this stores');
      const cells = [...details.querySelectorAll('tbody tr > *')].map(textOf);
      expect(cells).to.deep.equal([
        'poll_id Cookie Belongs to polls.example',
        'Polls Example Polls Decides for itself what it does with your data Norway Privacy policy of Example Polls',
        'Shows polls. Knows your vote again.',
        '30 days',
      ]);
    });

    it('says what our own cookie does', async () => {
      const screen = await opened();

      expect(textOf(linesOf(screen)[0]!.querySelector('details')!))
        .to.include(name)
        .and.to.include('182 days');
    });

    it('says nothing where there is nothing to say', async () => {
      const screen = await opened();

      expect(linesOf(screen)[1]!.querySelector('details')).to.equal(null);
    });

    it('opens from the keyboard, and stays open when a switch is flipped', async () => {
      const screen = await opened(config);
      const details = linesOf(screen)[2]!.querySelector('details')!;

      details.querySelector('summary')!.focus();
      await sendKeys({press: 'Enter'});
      switchesOf(screen)['Videos, polls and maps']!.click();
      await drawn(screen);

      expect(details.isConnected && details.open).to.equal(true);
      expect(details.querySelector('table')!.getBoundingClientRect().height).to.be.greaterThan(0);
    });

    it('is understood by assistive technology when it is open', async () => {
      const screen = await opened(config);

      for (const details of rootOf(screen).querySelectorAll('details')) details.open = true;

      await expect(screen.choices).to.be.accessible();
    });

    it('fits a narrow window', async () => {
      const long = 'a_name_without_any_space_in_it_'.repeat(4);
      const screen = await opened({services: [{id: 'poll', category: 'media', title: long, stores: [{name: long}]}]});
      const dialog = rootOf(screen).querySelector('dialog')!;

      dialog.style.inlineSize = '300px';
      for (const details of dialog.querySelectorAll('details')) details.open = true;

      const body = dialog.querySelector('.body')!;
      expect(body.scrollWidth).to.be.at.most(body.clientWidth);
    });

    it('links to no script', async () => {
      const screen = await opened({
        services: [{id: 'poll', category: 'media', title: 'Polls', policyUrl: 'javascript:alert(1)'}],
      });

      expect(rootOf(screen).querySelector('a')).to.equal(null);
    });

    it('shows markup as it is written', async () => {
      const markup = '<img src="x" onerror="alert(1)"><b>bold</b>';

      const screen = await opened({
        services: [{id: 'poll', category: 'media', title: markup, stores: [{name: markup, lasts: markup}]}],
      });

      expect(rootOf(screen).querySelector('img, b')).to.equal(null);
      expect(textOf(linesOf(screen)[2]!.querySelector('tbody')!)).to.include(markup);
    });
  });

  describe('saves', () => {
    it('what the switches say, and closes', async () => {
      const screen = await opened();
      const {choices, consent, banner} = screen;

      switchesOf(screen)['Analytics']!.click();
      buttonOf(rootOf(screen), 'Save choices').click();
      await drawn(screen);

      expect(consent.allows('analytics')).to.equal(true);
      expect(consent.allows('media')).to.equal(false);
      expect(consent.asks).to.deep.equal([]);
      expect(consent.decision?.categories['media']).to.include({allowed: false, method: 'chosen'});
      expect(choices.open).to.equal(false);
      expect(banner.hidden).to.equal(true);
    });

    it('nothing while a switch is only flipped', async () => {
      const screen = await opened();

      switchesOf(screen)['Analytics']!.click();
      await drawn(screen);

      expect(screen.consent.decision).to.equal(undefined);
    });

    it('a yes to everything with one click', async () => {
      const screen = await opened();

      buttonOf(rootOf(screen), 'Accept all').click();

      expect(screen.consent.allows('analytics') && screen.consent.allows('media')).to.equal(true);
      expect(screen.choices.open).to.equal(false);
    });

    it('a no to everything with one click, whatever the switches say', async () => {
      const screen = await opened();

      switchesOf(screen)['Analytics']!.click();
      buttonOf(rootOf(screen), 'Reject all').click();

      expect(screen.consent.allows('analytics')).to.equal(false);
      expect(screen.consent.asks).to.deep.equal([]);
    });

    it('a withdrawal of everything with one click', async () => {
      storeDecision({analytics: true, media: true}, name);
      const screen = await opened();

      buttonOf(rootOf(screen), 'Withdraw everything').click();

      expect(screen.consent.allows('analytics') || screen.consent.allows('media')).to.equal(false);
    });

    it('an objection to what is on by exception', async () => {
      const screen = await opened({categories: [{id: 'statistics', facts: allFacts}, {id: 'analytics'}]});

      switchesOf(screen)['Statistics']!.click();
      buttonOf(rootOf(screen), 'Save choices').click();

      expect(screen.consent.allows('statistics')).to.equal(false);
    });
  });

  describe('closes and decides nothing', () => {
    it('with Escape', async () => {
      const screen = await opened();
      switchesOf(screen)['Analytics']!.click();

      await sendKeys({press: 'Escape'});
      await aMoment();

      expect(screen.choices.open).to.equal(false);
      expect(screen.consent.decision).to.equal(undefined);
      expect(screen.banner.hidden).to.equal(false);
    });

    it('with Close', async () => {
      const screen = await opened();

      buttonOf(rootOf(screen), 'Close').click();

      expect(screen.choices.open).to.equal(false);
      expect(screen.consent.decision).to.equal(undefined);
    });

    it('with a press beside it', async () => {
      const screen = await opened();

      rootOf(screen)
        .querySelector('dialog')!
        .dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, clientX: 1, clientY: 1}));

      expect(screen.choices.open).to.equal(false);
      expect(screen.consent.decision).to.equal(undefined);
    });

    it('and forgets what was flipped and not saved', async () => {
      const screen = await opened();
      switchesOf(screen)['Analytics']!.click();
      await drawn(screen);
      buttonOf(rootOf(screen), 'Close').click();

      await screen.consent.show('choices');
      await drawn(screen);

      expect(switchesOf(screen)['Analytics']?.checked).to.equal(false);
    });

    it('and tells the page that it went', async () => {
      const screen = await opened();
      const happenings = listen();

      buttonOf(rootOf(screen), 'Close').click();
      await aMoment();

      expect(happenings.map(({name, detail}) => `${name} ${'what' in detail ? detail.what : ''}`)).to.deep.equal([
        'forthright-hide choices',
      ]);
    });
  });

  describe('the keyboard', () => {
    it('comes in when it opens, and goes back where it was', async () => {
      const screen = await onScreen();
      const opener = document.createElement('button');
      opener.textContent = 'Cookie settings';
      opener.dataset.forthright = 'choices';
      document.body.append(opener);
      opener.focus();

      await sendKeys({press: 'Enter'});
      await drawn(screen);
      while (!screen.choices.open) await aMoment();
      const inside = document.activeElement;
      await sendKeys({press: 'Escape'});
      await aMoment();

      const back = document.activeElement;
      opener.remove();
      expect(inside).to.equal(screen.choices);
      expect(back).to.equal(opener);
    });

    it('flips a switch with Space', async () => {
      const screen = await opened();
      switchesOf(screen)['Analytics']!.focus();

      await sendKeys({press: ' '});
      await drawn(screen);

      expect(switchesOf(screen)['Analytics']?.checked).to.equal(true);
      expect(screen.consent.decision).to.equal(undefined);
    });

    it('reaches every switch and button by Tab, and never the page behind', async () => {
      const screen = await opened();
      const reached = new Set([rootOf(screen).activeElement]);

      for (let press = 0; press < 12; press++) {
        await sendKeys({press: 'Tab'});
        reached.add(rootOf(screen).activeElement);
        expect(document.activeElement === screen.choices || document.activeElement === document.body).to.equal(true);
      }

      for (const el of rootOf(screen).querySelectorAll('button, input'))
        expect(reached.has(el), textOf(el) || el.id).to.equal(true);
    });
  });

  describe('inline, on a cookies page', () => {
    async function inline(config?: Config): Promise<OnScreen> {
      const screen = await onScreen(config);
      screen.choices.remove();
      screen.choices.setAttribute('inline', '');
      document.body.append(screen.choices);
      await drawn(screen);
      return screen;
    }

    it('stands in the page', async () => {
      const screen = await inline();

      expect(rootOf(screen).querySelector('dialog')).to.equal(null);
      expect(Object.keys(switchesOf(screen))).to.deep.equal(['Analytics', 'Videos, polls and maps']);
      await expect(screen.choices).to.be.accessible();
    });

    it('saves, and shows what holds now', async () => {
      const screen = await inline();

      switchesOf(screen)['Analytics']!.click();
      buttonOf(rootOf(screen), 'Save choices').click();
      await drawn(screen);

      expect(screen.consent.allows('analytics')).to.equal(true);
      expect(switchesOf(screen)['Analytics']?.checked).to.equal(true);
      expect(textOf(rootOf(screen))).to.include('You decided on');
    });

    it('follows a decision that was made elsewhere', async () => {
      const screen = await inline();

      screen.consent.acceptAll();
      await drawn(screen);

      expect(Object.values(switchesOf(screen)).map(({checked}) => checked)).to.deep.equal([true, true]);
    });
  });
});
