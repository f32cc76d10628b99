import {expect} from '@open-wc/testing';
import {offerExit} from '../../src/exit.js';
import {loadWords} from '../../src/locales/words.js';
import {until} from '../helpers/until.js';

let ends: (() => void)[] = [];
let left: string[] = [];

async function offer(url = 'https://weather.example/', language = 'en-GB'): Promise<ShadowRoot> {
  const holder = Object.assign(document.createElement('div'), {className: 'holder'});
  document.body.append(holder);
  const root = holder.attachShadow({mode: 'open'});
  ends.push(await offerExit(root, url, await loadWords(language), (to) => left.push(to)));
  return root;
}

const shift = (...keys: string[]) => {
  for (const key of keys)
    for (const type of ['keydown', 'keyup']) dispatchEvent(new KeyboardEvent(type, {key, bubbles: true}));
};
const isBlank = () => getComputedStyle(document.body).display === 'none';
const said = (root: ShadowRoot) => root.querySelector('[role=status]')!.textContent;

describe('quick exit', () => {
  afterEach(() => {
    for (const end of ends) end();
    ends = [];
    left = [];
    for (const el of document.querySelectorAll('.holder')) el.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });

  // First of all: a page that was told to be silent stays so.
  it('tells the other page nothing of this one', async () => {
    const root = await offer();
    const referrer = async () => {
      const frame = document.createElement('iframe');
      frame.src = '/pages/blank.html';
      const isThere = new Promise((resolve) => frame.addEventListener('load', resolve));
      document.documentElement.append(frame);
      await isThere;
      const told = frame.contentDocument!.referrer;
      frame.remove();
      return told;
    };
    expect(await referrer()).to.equal(location.href);

    root.querySelector<HTMLElement>('a')!.click();

    expect(await referrer()).to.equal('');
  });

  it('blanks the page at once, says so, and leaves', async () => {
    const root = await offer();

    root.querySelector<HTMLElement>('[part=exit-button]')!.click();

    expect(isBlank()).to.equal(true);
    expect(left).to.deep.equal(['https://weather.example/']);
    expect(document.querySelector('[data-forthright-blank]')!.textContent).to.equal('Leaving this page');
    expect(document.title).to.equal('Leaving this page');
  });

  it('leaves after three presses of Shift, and says how many are missing', async () => {
    const root = await offer();

    shift('Shift');
    expect(said(root)).to.equal('Press Shift 2 more times to leave this page.');
    shift('Shift');
    expect(said(root)).to.equal('Press Shift once more to leave this page.');
    expect(left).to.deep.equal([]);
    shift('Shift');

    expect(left).to.have.length(1);
  });

  /** A link in the page, and what it leads to. */
  function place(href: string, given: Partial<HTMLAnchorElement> = {}): HTMLAnchorElement {
    const holder = Object.assign(document.createElement('div'), {className: 'holder'});
    const link = Object.assign(document.createElement('a'), {href, textContent: 'There', ...given});
    holder.append(link, Object.assign(document.createElement('p'), {id: 'there'}));
    document.body.append(holder);
    return link;
  }

  for (const target of ['', '_self'])
    it(`leaves nothing to go back to of jumps within the page, which go on${target && ' in their own window'}`, async () => {
      await offer();
      const link = place('#there', {target});
      const {length} = history;
      const heard: string[] = [];
      const hear = ({type, isTrusted}: Event) => isTrusted && heard.push(type);
      for (const type of ['hashchange', 'popstate']) addEventListener(type, hear, {once: true});

      link.click();

      await until(() => heard.length === 2 && document.querySelector('#there:target'));
      expect(location.hash).to.equal('#there');
      expect(history.length).to.equal(length);
    });

  it('leaves a link alone that the page acts on itself, or that opens elsewhere', async () => {
    await offer();
    const stop = (event: Event) => event.preventDefault();

    place('#there', {onclick: stop}).click();
    const elsewhere = place('#there', {target: '_blank'});
    addEventListener('click', stop, {once: true});
    elsewhere.click();

    expect(location.hash).to.equal('');
  });

  it('does not take capital letters for it', async () => {
    await offer();

    shift('Shift', 'Shift', 'A', 'Shift');

    expect(left).to.deep.equal([]);
  });

  it('opens no address that is not one, and stands only once', async () => {
    const bad = await offer('javascript:alert(1)');
    expect(bad.querySelector('a')).to.equal(null);
    const first = await offer();
    const second = await offer();

    expect(first.querySelectorAll('a')).to.have.length(1);
    expect(second.querySelector('a')).to.equal(null);
  });

  it('is handed over where whoever showed it goes', async () => {
    const first = await offer();
    const second = await offer();

    ends[0]!();

    expect(first.querySelector('a')).to.equal(null);
    second.querySelector<HTMLElement>('a')!.click();
    expect(left).to.have.length(1);
  });

  it('speaks Welsh', async () => {
    const root = await offer('https://weather.example/', 'cy');

    expect(root.querySelector('a')!.textContent).to.equal('Gadael y dudalen hon yn gyflym');
  });

  it('gives the page back when it is taken away', async () => {
    const title = document.title;
    const root = await offer();
    root.querySelector<HTMLElement>('a')!.click();

    ends[0]!();

    expect(isBlank()).to.equal(false);
    expect(document.title).to.equal(title);
  });
});
