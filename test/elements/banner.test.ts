import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Config} from '../../src/core/config.js';
import cy from '../../src/locales/cy.js';
import enGB from '../../src/locales/en-GB.js';
import {allFacts} from '../helpers/all-facts.js';
import {aMoment} from '../helpers/a-moment.js';
import {clearCookies} from '../helpers/cookies.js';
import {closePages, openLoadedPage, openPage} from '../helpers/open-page.js';
import {buttonOf, buttonsOf, clearScreen, drawn, onScreen, problems, textOf} from '../helpers/on-screen.js';
import {storeDecision} from '../helpers/store-decision.js';

const name = 'forthright-test';
const statistics = {id: 'statistics', facts: allFacts};

describe('<forthright-banner>', () => {
  beforeEach(clearCookies);
  afterEach(() => {
    clearScreen();
    closePages();
  });

  describe('asks', () => {
    it('with three buttons of these names, in this order', async () => {
      const {banner} = await onScreen();

      expect(buttonsOf(banner)).to.deep.equal(['Accept all', 'Reject all', 'Choose']);
    });

    it('in a labelled region that names the site', async () => {
      const {banner} = await onScreen({site: {name: 'Example Trust'}});

      expect(banner.getAttribute('role')).to.equal('region');
      expect(banner.getAttribute('aria-label')).to.equal('Cookies on Example Trust');
      expect(banner.querySelector('h2')?.textContent).to.equal('Cookies on Example Trust');
    });

    it('with one line for each purpose', async () => {
      const {banner} = await onScreen();

      const lines = [...banner.querySelectorAll('li')].map(textOf);
      expect(lines).to.deep.equal([
        'Analytics – Helps us see how people use the site.',
        'Videos, polls and maps – Shows content that comes from other organisations.',
      ]);
    });

    it('and says how many other organisations are involved', async () => {
      const services: Config['services'] = [
        {id: 'poll', category: 'media', provider: 'Polls of Example'},
        {id: 'video', category: 'media', provider: 'Videos of Example'},
        {id: 'more', category: 'media', provider: 'Videos of Example'},
        {id: 'own', category: 'analytics', provider: 'Us', providerRole: 'own'},
      ];

      const {banner} = await onScreen({services});

      expect(textOf(banner)).to.include('2 other organisations are involved.');
    });

    it('and says how to change one’s mind, with a link to the notice', async () => {
      const {banner} = await onScreen({notice: {url: '/privacy'}});

      expect(textOf(banner)).to.include('You can change your answer at any time under “Cookie settings”.');
      expect(banner.querySelector('a')?.getAttribute('href')).to.equal('/privacy');
    });

    it('in a way that assistive technology understands', async () => {
      const {banner} = await onScreen({notice: {url: '/privacy'}, categories: [statistics, {id: 'analytics'}]});

      await expect(banner).to.be.accessible();
    });

    it('for nothing where nothing needs asking', async () => {
      const {banner} = await onScreen({categories: [statistics]});

      expect(banner.hidden).to.equal(true);
      expect(buttonsOf(banner)).to.deep.equal([]);
    });

    it('not a visitor who has decided', async () => {
      storeDecision({analytics: false, media: false}, name);

      const {banner} = await onScreen();

      expect(banner.hidden).to.equal(true);
    });
  });

  describe('answers', () => {
    it('accept with one click, and go', async () => {
      const {banner, consent} = await onScreen();

      buttonOf(banner, 'Accept all').click();

      expect(consent.allows('analytics') && consent.allows('media')).to.equal(true);
      expect(consent.decision?.categories['analytics']?.method).to.equal('accept');
      expect(banner.hidden).to.equal(true);
    });

    it('reject with one click, and go', async () => {
      const {banner, consent} = await onScreen();

      buttonOf(banner, 'Reject all').click();

      expect(consent.allows('analytics') || consent.allows('media')).to.equal(false);
      expect(consent.decision?.categories['analytics']?.method).to.equal('reject');
      expect(banner.hidden).to.equal(true);
    });

    it('open the choices, and decide nothing', async () => {
      const {banner, choices, consent} = await onScreen();

      buttonOf(banner, 'Choose').click();
      await choices.updateComplete;
      await aMoment();

      expect(choices.open).to.equal(true);
      expect(consent.decision).to.equal(undefined);
      expect(banner.hidden).to.equal(false);
    });

    it('from the page’s own markup decide nothing', async () => {
      const {consent} = await onScreen();
      const box = document.createElement('div');
      box.innerHTML =
        '<button data-forthright="accept">Win a prize</button><p><forthright-banner><button data-forthright="accept">Yes</button></forthright-banner></p>';
      document.body.append(box);

      for (const button of box.querySelectorAll('button')) button.click();

      box.remove();
      expect(consent.decision).to.equal(undefined);
    });
  });

  describe('the keyboard', () => {
    it('goes from Accept to Reject to Choose', async () => {
      const {banner} = await onScreen();
      buttonOf(banner, 'Accept all').focus();

      await sendKeys({press: 'Tab'});
      const second = document.activeElement;
      await sendKeys({press: 'Tab'});

      expect(second).to.equal(buttonOf(banner, 'Reject all'));
      expect(document.activeElement).to.equal(buttonOf(banner, 'Choose'));
    });

    it('rejects with Enter', async () => {
      const {banner, consent} = await onScreen();
      buttonOf(banner, 'Reject all').focus();

      await sendKeys({press: 'Enter'});

      expect(consent.asks).to.deep.equal([]);
      expect(consent.allows('analytics')).to.equal(false);
    });

    it('accepts with Space', async () => {
      const {banner, consent} = await onScreen();
      buttonOf(banner, 'Accept all').focus();

      await sendKeys({press: ' '});

      expect(consent.allows('analytics')).to.equal(true);
    });

    it('decides nothing with Escape, and the banner stays', async () => {
      const {banner, consent} = await onScreen();
      buttonOf(banner, 'Accept all').focus();

      await sendKeys({press: 'Escape'});
      await aMoment();

      expect(consent.decision).to.equal(undefined);
      expect(banner.hidden).to.equal(false);
    });

    it('is not taken from where it was', async () => {
      const field = document.createElement('input');
      field.ariaLabel = 'Search';
      document.body.append(field);
      field.focus();

      await onScreen();
      await aMoment();

      const focused = document.activeElement;
      field.remove();
      expect(focused).to.equal(field);
    });
  });

  it('decides nothing when the page scrolls', async () => {
    const {banner, consent} = await onScreen();
    const tall = document.createElement('div');
    tall.style.blockSize = '5000px';
    document.body.append(tall);

    window.scrollTo(0, 4000);
    await aMoment();

    window.scrollTo(0, 0);
    tall.remove();
    expect(consent.decision).to.equal(undefined);
    expect(banner.hidden).to.equal(false);
  });

  it('never covers what has the focus', async () => {
    const {banner} = await onScreen();
    const field = document.createElement('input');
    field.ariaLabel = 'Search';
    field.style.cssText = 'position: fixed; inset-block-end: 1rem; inset-inline-start: 1rem';
    document.body.append(field);

    field.focus();
    // A window that is not in front moves its focus in silence.
    if (!document.hasFocus()) field.dispatchEvent(new FocusEvent('focusin', {bubbles: true}));

    const [a, b] = [banner.getBoundingClientRect(), field.getBoundingClientRect()];
    field.remove();
    expect(a.top >= b.bottom || b.top >= a.bottom).to.equal(true);
  });

  describe('Accept and Reject', () => {
    for (const layout of ['bar', 'card', 'top'] as const) {
      it(`look exactly alike as a ${layout}`, async () => {
        const {banner} = await onScreen({layout});

        const [accept, reject] = ['Accept all', 'Reject all'].map((name) => buttonOf(banner, name));
        const [a, b] = [getComputedStyle(accept!), getComputedStyle(reject!)];
        for (const property of [
          'color',
          'background-color',
          'border',
          'font',
          'opacity',
          'padding',
          'text-decoration',
          'box-shadow',
          'cursor',
        ])
          expect(a.getPropertyValue(property), property).to.equal(b.getPropertyValue(property));
        expect(Math.abs(accept!.offsetWidth - reject!.offsetWidth)).to.be.at.most(1);
        expect(accept!.offsetHeight).to.equal(reject!.offsetHeight);
      });

      it(`can be hit with a finger as a ${layout}`, async () => {
        const {banner} = await onScreen({layout});

        for (const name of ['Accept all', 'Reject all', 'Choose'])
          expect(buttonOf(banner, name).offsetHeight, name).to.be.at.least(44);
      });
    }

    it('are reported where a theme makes Reject weaker', async () => {
      const style = document.createElement('style');
      style.textContent =
        'forthright-banner:not(#a#b#c) [part=reject-button]:not(#a#b#c) { background: none; color: gray; }';
      document.head.append(style);

      await onScreen();
      await aMoment();

      style.remove();
      expect(problems.map(([code]) => code)).to.include('F022');
    });
  });

  describe('words', () => {
    it('are Welsh where the site is', async () => {
      const {banner} = await onScreen({language: 'cy', site: {name: 'Example'}});

      expect(buttonsOf(banner)).to.deep.equal([cy.accept, cy.reject, cy.choose]);
      expect(banner.lang).to.equal('cy');
      expect(banner.querySelector('h2')?.textContent).to.equal('Cwcis ar Example');
      expect(textOf(banner)).not.to.match(/\b(the|you|cookies)\b/i);
    });

    it('are those of the owner, where there are any', async () => {
      const texts = {
        'en-GB': {
          heading: 'Biscuits at {site}',
          accept: 'Yes to all',
          reject: 'No to all',
          categories: {analytics: {title: 'Counting', description: 'Counts.'}},
        },
      };

      const {banner} = await onScreen({texts, site: {name: 'Example'}});

      expect(buttonsOf(banner)).to.deep.equal(['Yes to all', 'No to all', 'Choose']);
      expect(banner.querySelector('h2')?.textContent).to.equal('Biscuits at Example');
      expect(textOf(banner.querySelector('li')!)).to.equal('Counting – Counts.');
    });

    it('of the configuration are shown for a category', async () => {
      const {banner} = await onScreen({categories: [{id: 'polls', title: 'Live polls', description: 'Shows polls.'}]});

      expect(textOf(banner.querySelector('li')!)).to.equal('Live polls – Shows polls.');
    });

    it('with markup are shown as they are written', async () => {
      const markup = '<img src="x" onerror="alert(1)"><b>bold</b>';

      const {banner} = await onScreen({
        site: {name: markup},
        texts: {'en-GB': {accept: markup, intro: markup}},
        categories: [{id: 'polls', title: markup, description: markup}],
      });

      expect(banner.querySelector('img, b')).to.equal(null);
      expect(textOf(banner.querySelector('li')!)).to.equal(`${markup} – ${markup}`);
      expect(buttonsOf(banner)).to.include(markup);
      expect(banner.querySelector('h2')?.textContent).to.equal(`Cookies on ${markup}`);
    });

    for (const empty of ['', ' ', '\u200b'])
      it(`never leave Reject without a name: ${JSON.stringify(empty)}`, async () => {
        const {banner} = await onScreen({texts: {'en-GB': {reject: empty}}});

        expect(banner.querySelector('[part=reject-button]')?.textContent?.trim()).to.equal('Reject all');
      });

    for (const config of [
      {site: {name: {}}},
      {site: 'Example'},
      {site: null},
      {texts: 'English'},
      {texts: {'en-GB': 'English'}},
      {texts: {'en-GB': {accept: {}, reject: ['No'], heading: 7, intro: null, categories: {analytics: 'Counting'}}}},
      {texts: {'en-GB': {gov: 'gov', categories: [], heading: {}}}},
      {notice: {url: {}}},
      {notice: 'privacy'},
      {categories: [{id: 'analytics', title: {}, description: [], change: {}}]},
      {services: [{id: 'poll', category: 'analytics', provider: {}, title: {}}]},
      {layout: {}},
      {layout: 'hidden'},
      {language: {}},
    ]) {
      it(`are still there where the owner wrote the wrong type: ${JSON.stringify(config)}`, async () => {
        const {banner} = await onScreen(config as unknown as Config);

        expect(buttonsOf(banner)).to.deep.equal(['Accept all', 'Reject all', 'Choose']);
        expect(textOf(banner)).not.to.include('[object');
      });
    }

    it('run from right to left where the language does', async () => {
      const texts = {ar: {direction: 'rtl', language: 'ar', accept: 'قبول الكل', reject: 'رفض الكل'}};

      const {banner} = await onScreen({language: 'ar', texts});

      expect(banner.dir).to.equal('rtl');
      expect(buttonsOf(banner)).to.include('رفض الكل');
    });
  });

  describe('the link to the notice', () => {
    for (const url of [
      'javascript:alert(1)',
      ' JavaScript:alert(2)',
      'java\nscript:alert(3)',
      'data:text/html,4',
      'vbscript:5',
      'blob:https://example.org/6',
    ]) {
      it(`is left out, and told, for ${JSON.stringify(url)}`, async () => {
        const {banner} = await onScreen({notice: {url}});

        expect(banner.querySelector('a')).to.equal(null);
        expect(problems.map(([code]) => code)).to.include('F011');
      });
    }

    for (const url of [
      '/privacy',
      'privacy.html#cookies',
      'https://example.org/privacy',
      '//example.org/privacy',
      'mailto:privacy@example.org',
      'tel:+441632960001',
    ]) {
      it(`is shown for ${url}`, async () => {
        const {banner} = await onScreen({notice: {url}});

        expect(banner.querySelector('a')?.getAttribute('href')).to.equal(url);
      });
    }
  });

  describe('under the GOV.UK pattern', () => {
    const gov: Config = {profile: 'uk-gov', site: {name: 'Example'}, categories: [{id: 'analytics'}]};

    it('has its words, order and place', async () => {
      const {banner} = await onScreen(gov);

      expect(buttonsOf(banner)).to.deep.equal(['Accept analytics cookies', 'Reject analytics cookies', 'View cookies']);
      expect([...banner.querySelectorAll('[part=text] > *')].map(textOf).filter(Boolean)).to.deep.equal([
        'Cookies on Example',
        'We use some essential cookies to make this service work.',
        'We’d also like to use analytics cookies so we can understand how you use the service and make improvements.',
      ]);
      expect(getComputedStyle(banner).position).not.to.equal('fixed');
    });

    it('speaks of additional cookies where there is more than analytics', async () => {
      const {banner} = await onScreen({...gov, categories: [{id: 'analytics'}, {id: 'media'}]});

      expect(buttonsOf(banner)).to.deep.equal([
        'Accept additional cookies',
        'Reject additional cookies',
        'View cookies',
      ]);
    });

    // Consent is for what was named (UK GDPR art. 4(11)): nothing else is spoken of, and nothing is left out.
    for (const categories of [
      [{id: 'marketing'}],
      [{id: 'preferences'}],
      [{id: 'statistics'}],
      [{id: 'analytics'}, {id: 'preferences'}],
      [{id: 'media'}, {id: 'marketing'}],
      [{id: 'analytics', description: 'Records what you do on our pages.'}],
      [{id: 'chat', title: 'Chat', description: 'Lets you talk to us.'}],
    ])
      for (const [language, words] of [
        ['en-GB', enGB],
        ['cy', cy],
      ] as const)
        it(`names what it asks for, and no more, in ${language}: ${JSON.stringify(categories)}`, async () => {
          const {banner} = await onScreen({...gov, language, categories});

          const kind = categories[0]!.id === 'analytics' && !categories[1] ? 'kindAnalytics' : 'kindAdditional';
          const told = categories.map((category) => ({...words.categories[category.id], ...category}));
          expect([...banner.querySelectorAll('[part=text] p')].map(textOf).filter(Boolean)).to.deep.equal([
            words.gov.essential,
            words.gov.additional.replace('{kind}', words.gov[kind]),
          ]);
          expect([...banner.querySelectorAll('li')].map(textOf)).to.deep.equal(
            told.map(({title, description}) => `${title} – ${description}`),
          );
        });

    for (const [answer, said] of [
      ['Accept analytics cookies', 'You’ve accepted analytics cookies.'],
      ['Reject analytics cookies', 'You’ve rejected analytics cookies.'],
    ] as const) {
      it(`confirms after "${answer}", until it is hidden`, async () => {
        const screen = await onScreen(gov);
        const {banner} = screen;

        buttonOf(banner, answer).click();
        await drawn(screen);
        const text = textOf(banner);
        const buttons = buttonsOf(banner);
        buttonOf(banner, 'Hide cookie message').click();
        await drawn(screen);

        expect(text).to.include(said);
        expect(buttons).to.deep.equal(['Hide cookie message']);
        expect(banner.hidden).to.equal(true);
      });
    }

    it('confirms in a way that is announced', async () => {
      const screen = await onScreen(gov);

      buttonOf(screen.banner, 'Reject analytics cookies').click();
      await drawn(screen);

      expect(screen.banner.querySelector('[role=alert]')).to.equal(document.activeElement);
      await expect(screen.banner).to.be.accessible();
    });

    it('speaks Welsh', async () => {
      const {banner} = await onScreen({...gov, profile: 'wales-public', language: 'cy'});

      expect(buttonsOf(banner)).to.deep.equal(['Derbyn cwcis dadansoddi', 'Gwrthod cwcis dadansoddi', 'Gweld cwcis']);
    });
  });

  describe('what is on by exception', () => {
    const config: Config = {categories: [statistics, {id: 'analytics'}]};

    it('is told, with one action to object', async () => {
      const {banner, consent} = await onScreen(config);

      const line = [...banner.querySelectorAll('li')].find((line) => textOf(line).startsWith('Statistics'))!;
      expect(textOf(line)).to.include('On unless you turn it off.');
      expect(buttonsOf(line)).to.deep.equal(['Turn off Statistics']);
      expect(consent.allows('statistics')).to.equal(true);
    });

    it('goes off with that action alone, and the question stays', async () => {
      const screen = await onScreen(config);
      const {banner, consent} = screen;

      buttonOf(banner, 'Turn off Statistics').click();
      await drawn(screen);

      expect(consent.allows('statistics')).to.equal(false);
      expect(consent.asks).to.deep.equal(['analytics']);
      expect(banner.hidden).to.equal(false);
      expect(buttonsOf(banner)).to.deep.equal(['Turn on Statistics', 'Accept all', 'Reject all', 'Choose']);
    });

    it('stays off after Accept all, where the visitor had turned it off', async () => {
      const screen = await onScreen(config);
      const {banner, consent} = screen;
      buttonOf(banner, 'Turn off Statistics').click();
      await drawn(screen);

      buttonOf(banner, 'Accept all').click();

      expect(consent.allows('analytics')).to.equal(true);
      expect(consent.allows('statistics')).to.equal(false);
    });

    it('goes off with Reject all, too', async () => {
      const {banner, consent} = await onScreen(config);

      buttonOf(banner, 'Reject all').click();

      expect(consent.allows('statistics')).to.equal(false);
    });
  });

  describe('asking again', () => {
    const again: Config = {
      categories: [{id: 'analytics', revision: '2', change: 'A new provider counts for us.'}, {id: 'media'}],
    };

    it('asks about what changed alone, and says what changed', async () => {
      storeDecision({analytics: true, media: true}, name);

      const {banner} = await onScreen(again);

      expect([...banner.querySelectorAll('li')].length).to.equal(1);
      expect(textOf(banner.querySelector('li')!)).to.equal(
        'Analytics – Helps us see how people use the site. A new provider counts for us.',
      );
      expect(textOf(banner)).to.include('something has changed since you answered');
    });

    it('keeps the other answers, whatever is answered', async () => {
      storeDecision({analytics: true, media: true}, name);
      const {banner, consent} = await onScreen(again);

      buttonOf(banner, 'Reject all').click();

      expect(consent.allows('analytics')).to.equal(false);
      expect(consent.allows('media')).to.equal(true);
    });

    it('accepts only what was asked', async () => {
      storeDecision({analytics: true, media: false}, name);
      const {banner, consent} = await onScreen(again);

      buttonOf(banner, 'Accept all').click();

      expect(consent.allows('analytics')).to.equal(true);
      expect(consent.allows('media')).to.equal(false);
    });

    it('does not tell a first-time visitor what changed', async () => {
      const {banner} = await onScreen(again);

      expect(textOf(banner)).not.to.include('A new provider');
    });
  });

  describe('on a page with the loader', () => {
    const banners = 'forthright-banner:not([hidden]) button';
    const bannerOf = async (options?: Parameters<typeof openLoadedPage>[1]) => {
      const page = await openLoadedPage('banner', options);
      while (!page.document.querySelector(banners)) await aMoment();
      return page;
    };

    it('appears by itself, first in the order of focus', async () => {
      const page = await bannerOf();

      const banner = page.find('forthright-banner');
      expect(buttonsOf(banner)).to.deep.equal(['Accept all', 'Reject all', 'Choose']);
      expect(
        banner.compareDocumentPosition(page.find('a[href="#first"]')) & Node.DOCUMENT_POSITION_FOLLOWING,
      ).to.be.greaterThan(0);
      expect(page.errors).to.deep.equal([]);
    });

    it('answers, and does not come back on the next page', async () => {
      const page = await bannerOf();
      buttonOf(page.find('forthright-banner'), 'Reject all').click();
      page.close();

      const next = await openLoadedPage('banner');
      await aMoment();

      expect(next.document.querySelector(banners)).to.equal(null);
      expect(next.consent.allows('analytics')).to.equal(false);
    });

    it('tells the page that it appears and goes, and stays away if cancelled', async () => {
      const page = await bannerOf();
      buttonOf(page.find('forthright-banner'), 'Accept all').click();

      const surfaces = page.events
        .filter(({name}) => /-(show|hide)$/.test(name))
        .map(({name, detail}) => `${name} ${String(detail.what)}`);
      expect(surfaces).to.deep.equal(['forthright-show banner', 'forthright-hide banner']);
    });

    it('comes also after somebody asked for the choices too early', async () => {
      const page = await openPage('later');
      await page.happens('load');
      page.document.body.innerHTML = '<button type="button" data-forthright="choices">Cookies</button>';
      await page.consent.show('choices');

      page.consent.start({categories: [{id: 'analytics'}]});
      await page.happens('forthright-show');
      page.find('body > button').click();
      await page.happens('forthright-show', 2);

      expect(page.events.filter(({name}) => name === 'forthright-show').map(({detail}) => detail.what)).to.deep.equal([
        'banner',
        'choices',
      ]);
      expect(page.errors).to.deep.equal([]);
    });

    it('survives a click on the document itself', async () => {
      const page = await bannerOf();

      page.document.dispatchEvent(new page.window.MouseEvent('click', {bubbles: true}));
      page.window.dispatchEvent(new page.window.MouseEvent('click', {bubbles: true}));

      expect(page.errors).to.deep.equal([]);
    });

    it('opens the choices from a hook inside a shadow tree of the page', async () => {
      const page = await bannerOf();
      const host = page.document.createElement('div');
      page.document.body.append(host);
      host.attachShadow({mode: 'open'}).innerHTML = '<button type="button" data-forthright="choices">Cookies</button>';

      host.shadowRoot!.querySelector('button')!.click();
      await page.happens('forthright-show', 2);

      expect(page.events.filter(({name}) => name === 'forthright-show').map(({detail}) => detail.what)).to.deep.equal([
        'banner',
        'choices',
      ]);
    });

    it('changes its words when the page changes its language', async () => {
      const page = await bannerOf();

      page.document.documentElement.lang = 'cy';
      while (!textOf(page.find('forthright-banner')).includes(cy.reject)) await aMoment();

      expect(buttonsOf(page.find('forthright-banner'))).to.deep.equal([cy.accept, cy.reject, cy.choose]);
    });
  });
});
