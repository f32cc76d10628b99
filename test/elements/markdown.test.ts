import {expect} from '@open-wc/testing';
import {tellProblems, type Problem} from '../../src/core/complain.js';
import type {ResolvedConfig} from '../../src/core/config.js';
import {fillFrom} from '../../src/markdown/fill-from.js';
import {readMarkdown} from '../../src/markdown/read-markdown.js';
import {toHtml} from '../../src/markdown/to-html.js';
import {toNodes} from '../../src/markdown/to-nodes.js';
import {ForthrightElement} from '../../src/elements/forthright-element.js';
import {watchSource} from '../../src/elements/notice/source.js';
import {hostileMarkdown} from '../helpers/hostile-markdown.js';

const problems: Problem[] = [];
const codes = () => problems.map(([code]) => code);

const plain = `# A

One  
two *three* **four** \`five\`

- a
  1. b
     a) c

> d

\`\`\`

  e
\`\`\`

| a | b |
|:-:|---|
| c<br>d | [e](/f "g") |

Term
: Meaning

  - more

## Short {.summary #short #old fact=who}

{{storage}} {{rights}}

{{storage}}

![h](/i.png)[^j]

***

[^j]: Note

    more
`;

/** As a browser reads the HTML; nothing of it runs there. */
const parse = (html: string) => new DOMParser().parseFromString(`<body>${html}`, 'text/html').body;

/** An element that shows what stands between its tags. */
function place(src?: string): HTMLElement {
  const element = document.createElement('article');
  element.append('Before');
  if (src) element.setAttribute('src', src);
  document.body.append(element);
  return element;
}

describe('Markdown in the page', () => {
  beforeEach(() => {
    problems.length = 0;
    tellProblems((problem) => void problems.push(problem));
  });
  afterEach(() => {
    for (const element of document.querySelectorAll('article')) element.remove();
  });

  it('makes the same document as the build tool, from good texts and from bad ones', () => {
    for (const markdown of [plain, ...hostileMarkdown]) {
      const {tree} = readMarkdown(markdown, {language: 'en', values: {site: '"><img src=x onerror=alert(1)>'}});
      const body = parse('');
      body.append(toNodes(tree));

      expect(body.isEqualNode(parse(toHtml(tree))), markdown).to.be.true;
      expect(body.querySelector('script, iframe, object, form, style, base, meta, link, svg'), markdown).to.be.null;
      for (const {protocol} of body.querySelectorAll('a'))
        expect(['http:', 'https:', 'mailto:', 'tel:'], markdown).to.include(protocol);
    }
  });

  it('takes the place of what stood there, in its own language, with facts of the configuration', async () => {
    const element = place();
    const config = {site: {name: 'Enghraifft'}} as ResolvedConfig;

    const front = await fillFrom(element, '/pages/notice.md', {config});

    expect(front).to.include({title: 'Privacy notice', version: '1.10', effective: '2026-11-02', language: 'cy'});
    expect(element.textContent).not.to.include('Before');
    expect(element.querySelector('[lang=cy] > h1#top')!.textContent).to.equal('Preifatrwydd');
    expect(element.querySelector('span#old')).not.to.be.null;
    expect(element.querySelector('p')!.textContent).to.match(/^Fersiwn 1\.10, 2 \S+ 2026, Enghraifft\./);
    expect(element.querySelector('forthright-facts')!.getAttribute('of')).to.equal('rights');
    expect(element.querySelector('[data-footnotes] h2')!.textContent).to.equal('Nodiadau');
    expect(problems.map((problem) => problem.slice(0, 4))).to.deep.equal([
      ['F032', 'nope', 14, '/pages/notice.md'],
      ['F011', 'javascript:alert(1)'],
    ]);
  });

  for (const [what, url, code] of [
    ['a file that is not there', '/404.js', 'F033'],
    ['a page in its place', '/pages/blank.html', 'F033'],
    ['an address that we do not open', 'javascript:alert(1)', 'F011'],
    ['a host that does not answer', 'http://127.0.0.1:1/', 'F033'],
  ] as const)
    it(`keeps what stands there for ${what}, and says why`, async () => {
      const element = place();

      const front = await fillFrom(element, url);

      expect(front).to.be.undefined;
      expect(element.textContent).to.equal('Before');
      expect(codes()).to.deep.equal([code]);
    });

  it('keeps what stands there once another is wanted', async () => {
    const element = place();

    await fillFrom(element, '/pages/notice.md', {isWanted: () => false});

    expect(element.textContent).to.equal('Before');
  });

  it('follows src, and shows the last one that was asked for', async () => {
    const element = place('/pages/notice.md?first');
    const arrived: (string | undefined)[] = [];
    const watch = () => watchSource(element, ({title}) => void arrived.push(title));

    const first = watch();
    const again = watch();
    element.setAttribute('src', '/pages/notice.md?second');
    await Promise.all([first, again, watch()]);

    expect(arrived).to.deep.equal(['Privacy notice']);
    expect(element.querySelectorAll('h1')).to.have.length(1);
  });

  it('brings the elements to life that came with the text', async () => {
    const element = place('/pages/notice.md');
    let found: Element | null = null;
    ForthrightElement.shared.meetElements = () => {
      found = element.querySelector('forthright-facts');
      return Promise.resolve();
    };

    await watchSource(element, () => undefined);

    delete ForthrightElement.shared.meetElements;
    expect(found).not.to.be.null;
  });

  it('asks again for one that did not come', async () => {
    const element = place('/404.js');
    const watch = () => watchSource(element, () => undefined);

    await watch();
    await watch();

    expect(codes()).to.deep.equal(['F033', 'F033']);
  });

  it('leaves an element without src alone', async () => {
    const element = place();

    await watchSource(element, () => element.append('Arrived'));

    expect(element.textContent).to.equal('Before');
  });
});
