/** The notices of the demo sites, whole pages with the built files, each in a frame of its own. */
import {expect} from '@open-wc/testing';
import {clearCookies} from '../../helpers/cookies.js';
import {textOf} from '../../helpers/on-screen.js';
import {until} from '../../helpers/until.js';

const sites = ['employment-support', 'fostering-group', 'information-governance', 'reporting-tool', 'youth-support'];

interface NoticePage {
  readonly window: Window & typeof globalThis;
  readonly notice: HTMLElement;
  readonly root: ShadowRoot;
  readonly headings: HTMLElement[];
}

let frame: HTMLIFrameElement | undefined;

/** The page as it opens at an address, once it can be read and searched. */
async function open(site: string, hash = ''): Promise<NoticePage> {
  frame?.remove();
  frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 1100px; block-size: 700px; border: 0';
  frame.src = `/demo/${site}/privacy.html?${Math.random()}${hash}`;
  document.body.append(frame);
  const find = () => frame!.contentDocument?.querySelector<HTMLElement>('forthright-notice');
  await until(() => find()?.shadowRoot?.querySelector('[part=find]') && find()!.querySelector('.forthright-link'));
  const notice = find()!;
  return {
    window: frame.contentWindow as NoticePage['window'],
    notice,
    root: notice.shadowRoot!,
    headings: [...notice.querySelectorAll<HTMLElement>('h2, h3, h4')],
  };
}

/** The heading as it stands in the file, without what the viewer put beside it. */
const written = (heading: Element): string => {
  const copy = heading.cloneNode(true) as Element;
  for (const added of copy.querySelectorAll('[data-forthright-added], .forthright-link')) added.remove();
  return textOf(copy);
};

const isInView = ({window}: NoticePage, el: Element): boolean => {
  const {top} = el.getBoundingClientRect();
  return top >= -1 && top < window.innerHeight;
};

const current = ({root}: NoticePage) => textOf(root.querySelector('nav [aria-current=location]') ?? root.host);

describe('the notice of a demo site', () => {
  beforeEach(clearCookies);
  afterEach(() => {
    frame?.remove();
    frame = undefined;
  });

  for (const site of sites)
    describe(site, () => {
      it('lists its headings, and leads to each', async function () {
        this.timeout(60_000);
        const page = await open(site);
        const links = [...page.root.querySelectorAll<HTMLAnchorElement>('nav li a')];

        expect(links.length).to.be.greaterThan(8);
        for (const link of links) {
          link.click();
          const heading = page.window.document.getElementById(decodeURIComponent(link.hash.slice(1)))!;
          expect(written(heading)).to.equal(textOf(link));
          await until(() => isInView(page, heading) && current(page) === textOf(link));
          expect(heading.getBoundingClientRect().height, textOf(link)).to.be.greaterThan(0);
        }
        const ids = [...page.window.document.querySelectorAll('[id]')].map(({id}) => id);
        expect(ids.filter((id, at) => ids.indexOf(id) < at)).to.deep.equal([]);
      });

      it('opens at the id of a heading, and at the one it had earlier', async function () {
        this.timeout(60_000);
        const {notice} = await open(site);
        const last = [...notice.querySelectorAll('h2[id]')].at(-2)!.id;
        const old = notice.querySelector('h2[data-aliases]')!;

        for (const [hash, id] of [
          [last, last],
          [old.getAttribute('data-aliases')!.split(' ')[0]!, old.id],
        ] as const) {
          const page = await open(site, `#${hash}`);
          const heading = page.window.document.getElementById(id)!;
          await until(() => isInView(page, heading));
        }
      });

      it('finds every heading by its words, in any case', async function () {
        this.timeout(60_000);
        const page = await open(site);
        const input = page.root.querySelector<HTMLInputElement>('#find')!;
        const output = page.root.querySelector('output')!;
        const type = async (query: string) => {
          input.value = query;
          input.dispatchEvent(new page.window.Event('input', {bubbles: true}));
          await until(() => output.textContent !== before);
          return output.textContent;
        };
        let before = output.textContent;

        for (const heading of page.headings.filter((el) => el.localName === 'h2')) {
          expect(await type(written(heading).toUpperCase()), written(heading)).to.match(/^1 of \d+$/);
          before = output.textContent;
          await type('zebras on skates');
          expect(output.textContent).to.equal('Nothing found');
          before = output.textContent;
        }
      });
    });

  for (const site of ['employment-support', 'information-governance'])
    it(`explains the words of ${site}, and puts the text back`, async function () {
      this.timeout(60_000);
      const {notice, window} = await open(site);
      await until(() => notice.querySelector('[data-forthright-term]'));
      const terms = [...notice.querySelectorAll<HTMLElement>('[data-forthright-term]')];
      const before = textOf(notice);

      for (const term of terms) {
        term.focus();
        term.dispatchEvent(new window.KeyboardEvent('keydown', {key: 'Enter', bubbles: true, cancelable: true}));
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        expect(textOf(term.nextElementSibling!), textOf(term)).to.match(/^\S.{8,}/);
        expect(term.getAttribute('aria-expanded')).to.equal('true');
        term.dispatchEvent(new window.KeyboardEvent('keydown', {key: 'Escape', bubbles: true, cancelable: true}));
      }

      expect(terms.length).to.be.greaterThan(1);
      expect(textOf(notice)).to.equal(before);
    });
});
