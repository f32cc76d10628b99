import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Config} from '../../src/core/config.js';
import type {Consent} from '../../src/core/consent.js';
import {ForthrightEmbedElement} from '../../src/elements/embed.js';
import {frameAddress} from '../../src/elements/frame-address.js';
import cy from '../../src/locales/cy.js';
import {aMoment} from '../helpers/a-moment.js';
import {clearCookies} from '../helpers/cookies.js';
import {listen, stopListening} from '../helpers/events.js';
import {buttonOf, clearScreen, onScreen, problems, textOf} from '../helpers/on-screen.js';
import {askedFor} from '../helpers/open-page.js';
import {storeDecision} from '../helpers/store-decision.js';

interface Embedded {
  readonly embed: ForthrightEmbedElement;
  readonly consent: Consent;
  readonly root: ShadowRoot;
}

const polls: Config = {
  services: [{id: 'poll', category: 'media', provider: 'Polls of Example'}],
};
let holder: HTMLElement;

/** A page that no other test asks for. */
const newPage = () => `/pages/frame.html?embed=${crypto.randomUUID()}`;

/** An embed in the page, with a decision of its own. */
async function embedded(
  attributes: Record<string, string> = {},
  {content = '', width = '640px', ...config}: Config & {content?: string; width?: string} = {},
): Promise<Embedded> {
  ForthrightEmbedElement.define();
  const {consent, banner} = await onScreen({...polls, ...config});
  holder = document.createElement('div');
  holder.style.inlineSize = width;
  const embed = document.createElement('forthright-embed');
  Object.assign(embed, {consent, words: banner.words});
  for (const [name, value] of Object.entries({service: 'poll', src: newPage(), title: 'Live poll', ...attributes}))
    embed.setAttribute(name, value);
  embed.innerHTML = content;
  holder.append(embed);
  document.body.append(holder);
  await embed.updateComplete;
  return {embed, consent, root: embed.shadowRoot!};
}

const frameOf = (root: ShadowRoot) => root.querySelector('iframe');
const press = async ({embed, root}: Embedded, name: string) => {
  buttonOf(root, name).click();
  await embed.updateComplete;
};
/** Resolves once the frame has its page. */
const loaded = (root: ShadowRoot) =>
  new Promise((resolve) => frameOf(root)!.addEventListener('load', resolve, {once: true}));
const isSeen = (el: Element) => getComputedStyle(el).visibility === 'visible';
const placeholderOf = (root: ShadowRoot) => root.querySelector('[part=placeholder]')!;
const codes = () => problems.map(([code]) => code);

describe('<forthright-embed>', () => {
  beforeEach(clearCookies);
  afterEach(() => {
    stopListening();
    holder.remove();
    clearScreen();
  });

  describe('before a yes', () => {
    it('asks nobody for anything', async () => {
      const src = newPage();

      const {root} = await embedded({src});
      await aMoment();

      expect(frameOf(root)).to.equal(null);
      expect(await askedFor(src)).to.equal(0);
    });

    it('says what it is, and who would receive what', async () => {
      const {root} = await embedded();

      expect(textOf(root)).to.include('Live poll');
      expect(textOf(root)).to.include('Polls of Example learns your internet address');
    });

    for (const [what, attributes, config, name] of [
      [
        'service, by its title',
        {},
        {services: [{id: 'poll', category: 'media', title: 'Polls', provider: 'X'}]},
        'Polls',
      ],
      ['service, by its provider', {}, {}, 'Polls of Example'],
      ['service, by its id', {}, {services: [{id: 'poll', category: 'media'}]}, 'poll'],
      ['category', {service: 'media'}, {}, 'Videos, polls and maps'],
    ] as const)
      it(`says which ${what}, “Always show” turns on`, async () => {
        const {root} = await embedded(attributes, config as unknown as Config);

        expect(textOf(root)).to.include(`“Always show” turns on “${name}”`);
      });

    it('names the host where the provider is not known', async () => {
      const {root} = await embedded({service: 'media', src: 'https://polls.example/1'});

      expect(textOf(root)).to.include('polls.example learns your internet address');
    });

    it('has buttons of these names, and describes them by the title', async () => {
      const {root} = await embedded();

      for (const name of ['Show once', 'Always show']) {
        const [id] = buttonOf(root, name).getAttribute('aria-describedby')!.split(' ');
        expect(root.getElementById(id!)!.textContent).to.equal('Live poll');
      }
    });

    it('is understood by assistive technology', async () => {
      const {embed} = await embedded({poster: '/pages/picture.svg'});

      await expect(embed).to.be.accessible();
    });

    it('draws a plain link out', async () => {
      const {root} = await embedded({src: 'https://polls.example/1'});

      const link = root.querySelector('a')!;
      expect(link.getAttribute('href')).to.equal('https://polls.example/1');
      expect(link.target).to.equal('');
      expect(textOf(link)).to.equal('Open it at polls.example');
    });

    it('keeps the link that the owner wrote, and draws no other', async () => {
      const {embed, root} = await embedded({}, {content: ' <a href="https://polls.example/1">Answer the poll</a> '});

      expect(root.querySelector('a')).to.equal(null);
      expect(embed.querySelector('a')!.getClientRects().length).to.be.above(0);
    });

    it('shows a poster of the site itself, without a name', async () => {
      const {root} = await embedded({poster: '/pages/picture.svg'});

      expect(root.querySelector('img')!.getAttribute('src')).to.equal('/pages/picture.svg');
      expect(root.querySelector('img')!.alt).to.equal('');
    });

    it('asks no other site for a poster, and says so', async () => {
      const {root} = await embedded({poster: 'https://polls.example/poster.jpg'});

      expect(root.querySelector('img')).to.equal(null);
      expect(codes()).to.include('F024');
    });

    it('can be hit with a finger', async () => {
      const {root} = await embedded();

      for (const el of root.querySelectorAll<HTMLElement>('button, a'))
        expect(el.offsetHeight, textOf(el)).to.be.at.least(44);
    });

    it('cuts nothing off at 320 px', async () => {
      const {embed, root} = await embedded({}, {width: '320px'});

      const [box, words] = [embed, placeholderOf(root)].map((el) => el.getBoundingClientRect());
      expect(words!.bottom).to.be.at.most(box!.bottom);
      expect(root.querySelector('[part=box]')!.scrollWidth).to.be.at.most(320);
    });
  });

  describe('“Show once”', () => {
    it('loads the frame, and stores nothing', async () => {
      const src = newPage();
      const screen = await embedded({src});
      const cookies = document.cookie;

      await press(screen, 'Show once');
      await loaded(screen.root);

      expect(await askedFor(src)).to.equal(1);
      expect(document.cookie).to.equal(cookies);
      expect(screen.consent.decision).to.equal(undefined);
      expect(screen.consent.allows('media')).to.equal(false);
    });

    it('moves the focus into the frame', async () => {
      const screen = await embedded();
      buttonOf(screen.root, 'Show once').focus();

      await sendKeys({press: 'Enter'});
      await aMoment();

      expect(screen.root.activeElement).to.equal(frameOf(screen.root));
    });

    it('tells the page once the frame has loaded', async () => {
      const screen = await embedded();
      const happenings = listen();

      await press(screen, 'Show once');
      await loaded(screen.root);

      const runs = happenings.filter(({name}) => name === 'forthright-run').map(({detail}) => detail);
      expect(runs).to.deep.equal([{element: screen.embed, category: 'media', service: 'poll', ok: true}]);
    });

    it('lasts while other things are decided', async () => {
      const screen = await embedded();
      await press(screen, 'Show once');
      const frame = frameOf(screen.root);

      screen.consent.set({analytics: true});
      await screen.embed.updateComplete;

      expect(frameOf(screen.root)).to.equal(frame);
    });

    for (const before of [undefined, false]) {
      it(`ends when the visitor refuses${before === false ? ' again, in the same minute' : ''}`, async () => {
        const screen = await embedded();
        if (before === false) screen.consent.rejectAll();
        await press(screen, 'Show once');

        screen.consent.rejectAll();
        await screen.embed.updateComplete;

        expect(frameOf(screen.root)).to.equal(null);
      });
    }

    it('does not outlast a yes that is taken back', async () => {
      const screen = await embedded();
      await press(screen, 'Show once');
      screen.consent.acceptAll();
      await screen.embed.updateComplete;

      screen.consent.reset();
      await screen.embed.updateComplete;

      expect(frameOf(screen.root)).to.equal(null);
    });

    const two: Config = {services: ['poll', 'film'].map((id) => ({id, category: 'media'}))};

    it('stays while another service of its category is allowed', async () => {
      const screen = await embedded({}, two);
      await press(screen, 'Show once');
      const frame = frameOf(screen.root);

      screen.consent.set({film: true});
      await screen.embed.updateComplete;

      expect(frameOf(screen.root)).to.equal(frame);
      expect(screen.consent.allows('poll')).to.equal(false);
    });

    it('ends when its own service is refused, whatever was said of the other before or since', async () => {
      for (const before of [true, false]) {
        const screen = await embedded({}, two);
        if (before) screen.consent.set({film: true});
        await press(screen, 'Show once');
        const wasOpen = !!frameOf(screen.root);
        if (!before) screen.consent.set({film: true});
        await screen.embed.updateComplete;

        screen.consent.set({poll: false});
        await screen.embed.updateComplete;

        expect([wasOpen, frameOf(screen.root)], `${before}`).to.deep.equal([true, null]);
        screen.consent.reset();
        holder.remove();
        clearScreen();
      }
    });

    it('is no yes to another page', async () => {
      const screen = await embedded();
      await press(screen, 'Show once');

      screen.embed.setAttribute('src', newPage());
      await screen.embed.updateComplete;

      expect(frameOf(screen.root)).to.equal(null);
    });
  });

  describe('“Always show”', () => {
    it('allows the category, and loads the frame', async () => {
      const screen = await embedded();

      await press(screen, 'Always show');

      expect(frameOf(screen.root)).not.to.equal(null);
      expect(screen.consent.decision?.categories['media']).to.include({allowed: true, method: 'chosen'});
      expect(screen.consent.asks).to.deep.equal(['analytics']);
    });

    const two: Config = {services: ['poll', 'film'].map((id) => ({id, category: 'media'}))};

    it('allows its service alone', async () => {
      const screen = await embedded({}, two);

      await press(screen, 'Always show');

      expect(frameOf(screen.root)).not.to.equal(null);
      expect(['poll', 'film', 'media'].map((id) => screen.consent.allows(id))).to.deep.equal([true, false, false]);
      expect(screen.consent.asks).to.deep.equal(['analytics']);
    });

    it('allows the category, and all its services, where it waits for that', async () => {
      const screen = await embedded({service: 'media'}, two);

      await press(screen, 'Always show');

      expect(['poll', 'film', 'media'].map((id) => screen.consent.allows(id))).to.deep.equal([true, true, true]);
    });

    it('follows what is said of its service elsewhere, both ways', async () => {
      const {consent, embed, root} = await embedded({}, two);
      const isShown: boolean[] = [];

      for (const choices of [{poll: true}, {film: true}, {poll: false}, {media: true}, {film: false}]) {
        consent.set(choices as unknown as Record<string, boolean>);
        await embed.updateComplete;
        isShown.push(!!frameOf(root));
      }

      expect(isShown).to.deep.equal([true, true, false, true, true]);
    });

    it('moves the focus into the frame', async () => {
      const screen = await embedded();

      await press(screen, 'Always show');
      await aMoment();

      expect(screen.root.activeElement).to.equal(frameOf(screen.root));
    });
  });

  describe('what is decided elsewhere', () => {
    it('is known when the page opens', async () => {
      storeDecision({media: true, analytics: false}, 'forthright-test');

      const {root} = await embedded();

      expect(frameOf(root)).not.to.equal(null);
    });

    it('shows the frame, without the focus and without playing', async () => {
      const {embed, consent, root} = await embedded();

      consent.acceptAll();
      await embed.updateComplete;

      expect(frameOf(root)!.allow).not.to.include('autoplay');
      expect(root.activeElement).to.equal(null);
    });

    it('takes the frame out at once, and puts the placeholder back', async () => {
      const {embed, consent, root} = await embedded();
      consent.acceptAll();
      await embed.updateComplete;
      const wasSeen = isSeen(buttonOf(root, 'Show once'));

      consent.withdraw('media');
      await embed.updateComplete;

      expect(frameOf(root)).to.equal(null);
      expect([wasSeen, isSeen(buttonOf(root, 'Show once'))]).to.deep.equal([false, true]);
    });

    it('can bring the frame back, without playing', async () => {
      const screen = await embedded();
      await press(screen, 'Always show');
      const played = frameOf(screen.root)!.allow;
      screen.consent.withdraw('media');
      await screen.embed.updateComplete;

      screen.consent.acceptAll();
      await screen.embed.updateComplete;

      expect(played).to.include('autoplay');
      expect(frameOf(screen.root)!.allow).not.to.include('autoplay');
    });
  });

  describe('the frame', () => {
    it('is named, lazy, and tells its host no more than this site', async () => {
      const screen = await embedded();

      await press(screen, 'Show once');

      const {title, loading, referrerPolicy} = frameOf(screen.root)!;
      expect([title, loading, referrerPolicy]).to.deep.equal(['Live poll', 'lazy', 'strict-origin-when-cross-origin']);
      await expect(screen.embed).to.be.accessible();
    });

    it('is named after the host where there is no title', async () => {
      const screen = await embedded({title: ''});

      await press(screen, 'Show once');

      expect(frameOf(screen.root)!.title).to.equal(location.host);
    });

    for (const width of ['640px', '320px'])
      for (const ratio of ['', '4/3', '1', 'nonsense'])
        it(`takes exactly the place of the placeholder: ${width} wide, ratio “${ratio}”`, async () => {
          const screen = await embedded(ratio ? {ratio} : {}, {width});
          const {offsetTop, offsetWidth, offsetHeight} = screen.embed;

          await press(screen, 'Show once');

          expect(screen.embed).to.include({offsetTop, offsetWidth, offsetHeight});
          const [frame, box] = [frameOf(screen.root)!, screen.embed].map((el) => el.offsetHeight);
          expect(box! - frame!).to.be.within(0, 2);
        });

    it('keeps the ratio that was asked for', async () => {
      const {embed} = await embedded({ratio: '4/3'}, {width: '800px'});

      expect(embed.offsetHeight).to.equal(600);
    });
  });

  describe('what is wrong', () => {
    it('loads nothing for an unknown service, leaves the link, and is told', async () => {
      const {consent, embed, root} = await embedded({service: 'pol'});

      consent.acceptAll();
      await embed.updateComplete;

      expect(frameOf(root)).to.equal(null);
      expect(root.querySelector('button')).to.equal(null);
      expect(root.querySelector('a')).not.to.equal(null);
      expect(codes()).to.include('F016');
    });

    for (const src of ['javascript:alert(1)', 'data:text/html,2', 'blob:https://example.org/3', ''])
      it(`opens no ${JSON.stringify(src)}, and is told`, async () => {
        const {consent, embed, root} = await embedded({src});

        consent.acceptAll();
        await embed.updateComplete;

        expect(root.querySelector('iframe, a, button')).to.equal(null);
        expect(codes()).to.include('F011');
      });

    it('is shown as text', async () => {
      const markup = '<img src="x" onerror="alert(1)">';

      const {root} = await embedded({title: markup}, {services: [{id: 'poll', category: 'media', provider: markup}]});

      expect(root.querySelector('img')).to.equal(null);
      expect(textOf(root)).to.include(markup);
    });
  });

  describe('words', () => {
    it('are Welsh where the site is', async () => {
      const {embed, root} = await embedded({}, {language: 'cy'});

      expect(embed.lang).to.equal('cy');
      expect([...root.querySelectorAll('button')].map(textOf)).to.deep.equal([cy.showOnce, cy.alwaysShow]);
    });

    it('are those of the owner, where there are any', async () => {
      const {root} = await embedded({}, {texts: {'en-GB': {showOnce: 'Show it now', alwaysShow: 'Show all of these'}}});

      expect([...root.querySelectorAll('button')].map(textOf)).to.deep.equal(['Show it now', 'Show all of these']);
      expect(textOf(root)).to.include('“Show all of these” turns on');
    });
  });

  describe('addresses', () => {
    const kind = 'https://www.youtube-nocookie.com/embed';
    for (const [page, frame, playing = frame] of [
      ['https://www.youtube.com/watch?v=abc-DEF_123', `${kind}/abc-DEF_123`, `${kind}/abc-DEF_123?autoplay=1`],
      ['https://youtu.be/abc?si=whoSharedIt&t=90s', `${kind}/abc?start=90`, `${kind}/abc?start=90&autoplay=1`],
      ['http://m.youtube.com/shorts/abc', `${kind}/abc`, `${kind}/abc?autoplay=1`],
      ['https://www.youtube.com/embed/abc?rel=0&autoplay=1', `${kind}/abc?rel=0`, `${kind}/abc?rel=0&autoplay=1`],
      [
        'https://www.youtube.com/playlist?list=PL1',
        `${kind}/videoseries?list=PL1`,
        `${kind}/videoseries?list=PL1&autoplay=1`,
      ],
      ['https://www.youtube.com/@example'],
      ['https://notyoutube.com/watch?v=abc'],
      ['https://youtube.com.example/watch?v=abc'],
      [
        'https://vimeo.com/123456',
        'https://player.vimeo.com/video/123456?dnt=1',
        'https://player.vimeo.com/video/123456?dnt=1&autoplay=1',
      ],
      [
        'https://vimeo.com/123456/a1b2c3',
        'https://player.vimeo.com/video/123456?dnt=1&h=a1b2c3',
        'https://player.vimeo.com/video/123456?dnt=1&h=a1b2c3&autoplay=1',
      ],
      [
        'https://player.vimeo.com/video/123456?h=a1b2c3',
        'https://player.vimeo.com/video/123456?h=a1b2c3&dnt=1',
        'https://player.vimeo.com/video/123456?h=a1b2c3&dnt=1&autoplay=1',
      ],
      ['https://app.sli.do/event/abc?section=1'],
      ['https://wall.sli.do/event/abc'],
      ['https://www.google.com/maps/embed?pb=!1m18!1m12'],
      [
        'https://forms.office.com/Pages/ResponsePage.aspx?id=abc',
        'https://forms.office.com/Pages/ResponsePage.aspx?id=abc&embed=true',
      ],
      ['https://forms.cloud.microsoft/r/abc', 'https://forms.cloud.microsoft/r/abc?embed=true'],
      ['https://polls.example/1?autoplay=1#top'],
    ] as [page: string, frame?: string, playing?: string][])
      it(`of a frame for ${page}`, () => {
        expect(frameAddress(new URL(page), false)).to.equal(frame ?? page);
        expect(frameAddress(new URL(page), true)).to.equal(playing ?? frame ?? page);
      });
  });
});
