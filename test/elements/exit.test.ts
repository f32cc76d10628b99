import {expect} from '@open-wc/testing';
import {offerExit} from '../../src/exit.js';
import {loadWords} from '../../src/locales/words.js';

let end: (() => void) | undefined;
let left: string[] = [];
let holder: HTMLElement;

async function offer(url = 'https://weather.example/', language = 'en-GB'): Promise<ShadowRoot> {
  holder = document.createElement('div');
  document.body.append(holder);
  const root = holder.attachShadow({mode: 'open'});
  end = await offerExit(root, url, await loadWords(language), (to) => left.push(to));
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
    end?.();
    holder.remove();
    left = [];
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

  it('leaves nothing to go back to of jumps within the page, which go on', async () => {
    await offer();
    const target = document.createElement('p');
    target.id = 'there';
    const link = Object.assign(document.createElement('a'), {href: '#there', textContent: 'There'});
    document.body.append(link, target);
    const {length} = history;
    let heard = 0;
    addEventListener('hashchange', () => heard++, {once: true});

    link.click();

    expect(location.hash).to.equal('#there');
    // Firefox follows a link a moment later.
    while (!target.matches(':target')) await new Promise((resolve) => setTimeout(resolve));
    expect(history.length).to.equal(length);
    expect(heard).to.equal(1);
    link.href = '#no-jump';
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    expect(location.hash).to.equal('#there');
    link.remove();
    target.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('does not take capital letters for it', async () => {
    await offer();

    shift('Shift', 'Shift', 'A', 'Shift');

    expect(left).to.deep.equal([]);
  });

  it('opens no address that is not one, and stands only once', async () => {
    const bad = await offer('javascript:alert(1)');
    expect(bad.querySelector('a')).to.equal(null);
    holder.remove();
    await offer();
    const first = holder;
    const second = await offer();

    expect(second.querySelector('a')).to.equal(null);
    first.remove();
  });

  it('speaks Welsh', async () => {
    const root = await offer('https://weather.example/', 'cy');

    expect(root.querySelector('a')!.textContent).to.equal('Gadael y dudalen hon yn gyflym');
  });

  it('gives the page back when it is taken away', async () => {
    const title = document.title;
    const root = await offer();
    root.querySelector<HTMLElement>('a')!.click();

    end!();

    expect(isBlank()).to.equal(false);
    expect(document.title).to.equal(title);
  });
});
