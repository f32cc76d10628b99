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
      expect(textOf(essential.querySelector('div')!)).to.match(
        /remembers your answer here\. The site cannot work without it\.$/,
      );
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

  describe('where a category has several services', () => {
    const config: Config = {
      services: [
        {id: 'poll', category: 'media', title: 'Polls', provider: 'Example Polls', purpose: 'Shows polls.'},
        {id: 'map', category: 'media', title: 'Maps', country: 'NO', policyUrl: 'https://maps.example/privacy'},
        {id: 'film', category: 'media', title: 'Films', stores: [{name: 'seen', lasts: 'P1Y'}]},
        {id: 'counter', category: 'analytics', title: 'Counter'},
      ],
    };
    const media = 'Videos, polls and maps';
    const foldOf = (screen: OnScreen) => rootOf(screen).querySelector<HTMLDetailsElement>('[part=services]')!;
    const stateOf = (el: HTMLInputElement) => (el.indeterminate ? 'partly' : el.checked ? 'on' : 'off');
    const statesOf = (screen: OnScreen) =>
      Object.fromEntries(Object.entries(switchesOf(screen)).map(([name, el]) => [name, stateOf(el)]));
    const flip = async (screen: OnScreen, name: string) => {
      switchesOf(screen)[name]!.click();
      await drawn(screen);
    };
    const saved = ({consent}: OnScreen) =>
      Object.fromEntries(
        ['media', 'poll', 'map', 'film', 'analytics', 'counter'].map((id) => [id, consent.allows(id)]),
      );

    it('has a switch for each, named by its title, and one for the category alone where there is one', async () => {
      const screen = await opened(config);

      expect(statesOf(screen)).to.deep.equal({
        Analytics: 'off',
        [media]: 'off',
        Polls: 'off',
        Maps: 'off',
        Films: 'off',
      });
    });

    it('folds them away behind their number, however many there are', async () => {
      const services = Array.from({length: 30}, (_, at) => ({
        id: `service-${at}`,
        category: 'media',
        title: `Service ${at}`,
      }));
      const screen = await opened({services});
      const height = () => rootOf(screen).querySelector('[part=category]:last-child')!.getBoundingClientRect().height;

      expect(textOf(foldOf(screen).querySelector('summary')!)).to.equal('30 services');
      expect(foldOf(screen).open).to.equal(false);
      expect(height()).to.be.below(200);
      expect(foldOf(screen).querySelectorAll('[part=service]')).to.have.lengthOf(30);
    });

    it('says who each is, what for, what it stores, how long, where, and where its policy is', async () => {
      const screen = await opened(config);

      const [poll, map, film] = [...foldOf(screen).querySelectorAll('[part=service]')];
      expect(textOf(poll!)).to.include('Polls Shows polls.').and.to.include('Example Polls');
      expect(textOf(map!)).to.include('Norway').and.to.include('Privacy policy of Maps');
      expect(textOf(film!)).to.include('seen Cookie').and.to.include('1 year');
    });

    it('flips all of them by the switch of the category', async () => {
      const screen = await opened(config);

      await flip(screen, media);
      const on = statesOf(screen);
      await flip(screen, media);

      expect(on).to.include({[media]: 'on', Polls: 'on', Maps: 'on', Films: 'on', Analytics: 'off'});
      expect(statesOf(screen)).to.include({[media]: 'off', Polls: 'off', Maps: 'off', Films: 'off'});
    });

    it('says in words that some are on, to the eye and to assistive technology', async () => {
      const screen = await opened(config);

      await flip(screen, 'Maps');

      const el = switchesOf(screen)[media]!;
      expect(stateOf(el)).to.equal('partly');
      expect(el.getAttribute('aria-description')).to.equal('Partly on: 1 of 3');
      const state = [...el.closest('li')!.querySelectorAll('strong')].find((el) => textOf(el) === 'Partly on: 1 of 3')!;
      expect(state.getBoundingClientRect().height).to.be.above(10);
    });

    it('shows the category as on once all of them are, and says no more than that', async () => {
      const screen = await opened(config);

      for (const name of ['Polls', 'Maps', 'Films']) await flip(screen, name);

      expect(statesOf(screen)[media]).to.equal('on');
      expect(textOf(rootOf(screen))).not.to.include('Partly on');
    });

    it('turns all on from some, by one press', async () => {
      const screen = await opened(config);
      await flip(screen, 'Maps');

      await flip(screen, media);

      expect(statesOf(screen)).to.include({[media]: 'on', Polls: 'on', Maps: 'on', Films: 'on'});
    });

    it('saves an answer for each, and for the category only if all are on', async () => {
      const screen = await opened(config);
      for (const name of ['Polls', 'Maps']) await flip(screen, name);

      buttonOf(rootOf(screen), 'Save choices').click();

      expect(saved(screen)).to.deep.equal({
        media: false,
        poll: true,
        map: true,
        film: false,
        analytics: false,
        counter: false,
      });
      expect(screen.consent.asks).to.deep.equal([]);
    });

    it('saves one no among several yeses', async () => {
      const screen = await opened(config);
      await flip(screen, media);
      await flip(screen, 'Films');

      buttonOf(rootOf(screen), 'Save choices').click();

      expect(saved(screen)).to.include({media: false, poll: true, map: true, film: false});
    });

    it('shows them as they were saved', async () => {
      const screen = await opened(config);
      screen.consent.set({poll: true});

      await screen.consent.show('choices');
      await drawn(screen);

      expect(statesOf(screen)).to.include({[media]: 'partly', Polls: 'on', Maps: 'off', Films: 'off'});
    });

    it('accepts, rejects and withdraws all of them', async () => {
      const screen = await opened(config);
      const press = async (name: string) => {
        await screen.consent.show('choices');
        await drawn(screen);
        buttonOf(rootOf(screen), name).click();
        return saved(screen);
      };

      const all = ['Accept all', 'Reject all', 'Accept all', 'Withdraw everything'];
      for (const [at, name] of all.entries()) {
        const values = Object.values(await press(name));
        expect(new Set(values), `${at} ${name}`).to.deep.equal(new Set([name === 'Accept all']));
      }
    });

    it('lists those that are always on, without switches', async () => {
      const screen = await opened({
        categories: [{id: 'essential'}, {id: 'media'}],
        services: ['Sign-in', 'Basket'].map((title, at) => ({id: `s${at}`, category: 'essential', title})),
      });

      expect(textOf(foldOf(screen)))
        .to.include('3 services')
        .and.to.include('Sign-in')
        .and.to.include('Basket')
        .and.to.include(name);
      expect(foldOf(screen).querySelector('input')).to.equal(null);
    });

    it('objects to one of several that are on by exception', async () => {
      const screen = await opened({
        categories: [{id: 'statistics', facts: allFacts}],
        services: ['Pages', 'Searches'].map((title) => ({id: title.toLowerCase(), category: 'statistics', title})),
      });
      const before = statesOf(screen);

      await flip(screen, 'Searches');
      buttonOf(rootOf(screen), 'Save choices').click();

      expect(before).to.deep.equal({Statistics: 'on', Pages: 'on', Searches: 'on'});
      expect(['pages', 'searches'].map((id) => screen.consent.allows(id))).to.deep.equal([true, false]);
    });

    it('stays open while a switch in it is flipped by Space, and keeps the focus there', async () => {
      const screen = await opened(config);
      foldOf(screen).querySelector('summary')!.focus();
      await sendKeys({press: 'Enter'});
      switchesOf(screen)['Polls']!.focus();

      await sendKeys({press: ' '});
      await drawn(screen);

      expect(foldOf(screen).open).to.equal(true);
      expect(statesOf(screen)).to.include({Polls: 'on', [media]: 'partly'});
      expect(rootOf(screen).activeElement).to.equal(switchesOf(screen)['Polls']);
    });

    it('is understood by assistive technology when all is open', async () => {
      const screen = await opened(config);
      await flip(screen, 'Polls');

      for (const details of rootOf(screen).querySelectorAll('details')) details.open = true;

      await expect(screen.choices).to.be.accessible();
    });

    it('tells the state of the switch apart without colour', async () => {
      const screen = await opened(config);
      const knob = (name: string) => getComputedStyle(switchesOf(screen)[name]!, '::before').marginInlineStart;

      await flip(screen, 'Polls');

      expect(new Set([knob('Polls'), knob('Maps'), knob(media)]).size).to.equal(3);
    });
  });

  describe('with Global Privacy Control', () => {
    const asks = 'Your browser asks sites not to follow you or sell what they learn.';
    const honoured = 'Your opt-out request is honoured.';
    const signal = (value: unknown) =>
      Object.defineProperty(navigator, 'globalPrivacyControl', {configurable: true, value});
    afterEach(() => {
      Reflect.deleteProperty(navigator, 'globalPrivacyControl');
    });

    it('says what the browser asks for, and that it is heeded', async () => {
      signal(true);

      const screen = await opened();

      expect(textOf(rootOf(screen))).to.include(asks);
      expect(textOf(rootOf(screen))).not.to.include(honoured);
    });

    it('does not say that something is on which it has turned off', async () => {
      signal(true);

      const screen = await opened({categories: [{id: 'statistics', facts: allFacts}]});

      expect(switchesOf(screen)['Statistics']?.checked).to.equal(false);
      expect(textOf(rootOf(screen))).not.to.include('On unless you turn it off.');
    });

    it('says that an opt-out request is honoured under us-optout, until the visitor says yes', async () => {
      signal(true);
      const screen = await opened({profile: 'us-optout'});
      const before = textOf(rootOf(screen));

      screen.consent.set({media: true});
      await drawn(screen);

      expect(before).to.include(honoured);
      expect(textOf(rootOf(screen))).not.to.include(honoured);
    });

    for (const [when, value, config] of [
      ['the browser does not', false, {}],
      ['the browser sends something else', 'true', {}],
      ['the owner does not heed it', true, {signals: {globalPrivacyControl: false}}],
    ] as const)
      it(`says nothing where ${when}`, async () => {
        signal(value);

        const screen = await opened({profile: 'us-optout', ...config});

        expect(textOf(rootOf(screen)))
          .not.to.include(asks)
          .and.not.to.include(honoured);
      });

    it('says it in Welsh', async () => {
      signal(true);

      const screen = await opened({language: 'cy', profile: 'us-optout'});

      expect(textOf(rootOf(screen)))
        .to.include(cy.signal)
        .and.to.include(cy.honoured);
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

    const media = 'Videos, polls and maps';
    const services = ['Polls', 'Films'].map((title) => ({id: title.toLowerCase(), category: 'media', title}));
    const questionsOf = (screen: OnScreen) => [...rootOf(screen).querySelectorAll('fieldset')];
    const questionOf = (screen: OnScreen, title: string) =>
      questionsOf(screen).find((el) => textOf(el.querySelector('legend')!).includes(`“${title}”`))!;
    /** What is answered, by the question and the name of the radio. */
    const answerOf = (screen: OnScreen, title: string) =>
      [...questionOf(screen, title).querySelectorAll('input')]
        .filter(({checked}) => checked)
        .map(({labels}) => textOf(labels![0]!))
        .join();
    const choose = async (screen: OnScreen, title: string, answer: 'Yes' | 'No') => {
      [...questionOf(screen, title).querySelectorAll('label')].find((el) => textOf(el) === answer)!.click();
      await drawn(screen);
    };
    const save = async (screen: OnScreen) => {
      buttonOf(rootOf(screen), 'Save cookie settings').click();
      await drawn(screen);
      await aMoment();
    };
    const messageOf = (screen: OnScreen) => rootOf(screen).querySelector<HTMLElement>('[role=alert]');

    it('stands in the page, without a dialog', async () => {
      const screen = await inline();

      expect(rootOf(screen).querySelector('dialog')).to.equal(null);
      await expect(screen.choices).to.be.accessible();
    });

    it('asks about each category that can be changed, with Yes and No', async () => {
      const screen = await inline();

      expect(questionsOf(screen).map((el) => textOf(el.querySelector('legend')!))).to.deep.equal([
        'Do you allow “Analytics”?',
        `Do you allow “${media}”?`,
      ]);
      for (const el of questionsOf(screen))
        expect([...el.querySelectorAll('label')].map(textOf)).to.deep.equal(['Yes', 'No']);
    });

    it('says No before an answer, and what is in force where the law needs none', async () => {
      const screen = await inline({categories: [{id: 'statistics', facts: allFacts}, {id: 'analytics'}]});

      expect(answerOf(screen, 'Statistics')).to.equal('Yes');
      expect(answerOf(screen, 'Analytics')).to.equal('No');
    });

    it('shows what was answered', async () => {
      storeDecision({analytics: true, media: false}, name);

      const screen = await inline();

      expect(answerOf(screen, 'Analytics')).to.equal('Yes');
      expect(answerOf(screen, media)).to.equal('No');
    });

    it('saves, shows what holds now, and says so where the focus is', async () => {
      const screen = await inline();

      await choose(screen, 'Analytics', 'Yes');
      const before = screen.consent.decision;
      await save(screen);

      expect(before).to.equal(undefined);
      expect(screen.consent.allows('analytics')).to.equal(true);
      expect(screen.consent.decision?.categories['media']).to.include({allowed: false, method: 'chosen'});
      expect(answerOf(screen, 'Analytics')).to.equal('Yes');
      expect(textOf(rootOf(screen))).to.include('You decided on');
      expect(textOf(messageOf(screen)!)).to.include('Your cookie settings were saved.');
      expect(messageOf(screen)!.tabIndex).to.equal(-1);
      expect(rootOf(screen).activeElement).to.equal(messageOf(screen));
      expect(rootOf(screen).querySelector('section')!.firstElementChild).to.equal(messageOf(screen));
      await expect(screen.choices).to.be.accessible();
    });

    it('takes a yes back', async () => {
      storeDecision({analytics: true, media: true}, name);
      const screen = await inline();

      await choose(screen, media, 'No');
      await save(screen);

      expect([screen.consent.allows('analytics'), screen.consent.allows('media')]).to.deep.equal([true, false]);
    });

    it('withdraws everything, and says that it was saved', async () => {
      storeDecision({analytics: true, media: true}, name);
      const screen = await inline();

      buttonOf(rootOf(screen), 'Withdraw everything').click();
      await drawn(screen);
      await aMoment();

      expect(screen.consent.allows('analytics') || screen.consent.allows('media')).to.equal(false);
      expect(answerOf(screen, media)).to.equal('No');
      expect(rootOf(screen).activeElement).to.equal(messageOf(screen));
    });

    it('no longer says that it was saved once something is changed again', async () => {
      const screen = await inline();
      await save(screen);

      await choose(screen, 'Analytics', 'Yes');

      expect(messageOf(screen)).to.equal(null);
    });

    it('leads back to a page of this site, if the visitor came from one', async () => {
      const screen = await inline();
      const from = async (referrer: string) => {
        Object.defineProperty(Document.prototype, 'referrer', {configurable: true, get: () => referrer});
        await save(screen);
        screen.choices.requestUpdate();
        await drawn(screen);
        return messageOf(screen)!.querySelector('a')?.href;
      };
      const own = Object.getOwnPropertyDescriptor(Document.prototype, 'referrer')!;
      const before = new URL('/before?page=2', location.href).href;

      const links = [
        await from(before),
        await from(location.href),
        await from(''),
        await from('https://elsewhere.example/before'),
      ];
      Object.defineProperty(Document.prototype, 'referrer', own);

      expect(links).to.deep.equal([before, undefined, undefined, undefined]);
    });

    it('answers for every service of a category, and lets each be switched in the fold', async () => {
      const screen = await inline({services});

      await choose(screen, media, 'Yes');
      const all = answerOf(screen, media);
      switchesOf(screen)['Films']!.click();
      await drawn(screen);
      const some = answerOf(screen, media);
      const state = textOf(questionOf(screen, media));
      await save(screen);

      expect([all, some]).to.deep.equal(['Yes', '']);
      expect(state).to.include('Partly on: 1 of 2');
      expect(['polls', 'films', 'media'].map((id) => screen.consent.allows(id))).to.deep.equal([true, false, false]);
    });

    it('is answered and saved by the keyboard alone', async () => {
      const screen = await inline();
      const tabTo = async (found: () => boolean) => {
        for (let press = 0; press < 20 && !found(); press++) await sendKeys({press: 'Tab'});
        expect(found()).to.equal(true);
      };
      const focused = () => rootOf(screen).activeElement;

      await tabTo(() => focused()?.getAttribute('name') === 'answer-media');
      await sendKeys({press: 'ArrowUp'});
      await drawn(screen);
      await tabTo(() => focused()?.getAttribute('part') === 'save-button');
      await sendKeys({press: 'Enter'});
      await drawn(screen);
      await aMoment();

      expect(screen.consent.allows('media')).to.equal(true);
      expect(screen.consent.allows('analytics')).to.equal(false);
      expect(focused()).to.equal(messageOf(screen));
    });

    it('follows a decision that was made elsewhere', async () => {
      const screen = await inline();

      screen.consent.acceptAll();
      await drawn(screen);

      expect([answerOf(screen, 'Analytics'), answerOf(screen, media)]).to.deep.equal(['Yes', 'Yes']);
    });

    it('has answers that can be hit with a finger', async () => {
      const screen = await inline();

      for (const label of rootOf(screen).querySelectorAll('label')) expect(label.offsetHeight).to.be.at.least(44);
    });

    it('speaks Welsh', async () => {
      const screen = await inline({language: 'cy'});

      expect(buttonsOf(rootOf(screen))).to.deep.equal([cy.saveSettings]);
      expect(textOf(rootOf(screen))).not.to.match(/\b(the|you|cookies)\b/i);
    });
  });
});
