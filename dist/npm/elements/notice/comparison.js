import { html, nothing } from 'lit/html.js';
import { page } from '../../core/page.js';
import { fill } from '../../locales/words.js';
import { blocksOf } from '../../notice-diff/blocks.js';
import { compareBlocks } from '../../notice-diff/compare.js';

const treeOf = (node) => ({
    name: node.nodeType === 1 ? node.nodeName.toLowerCase() : '',
    text: node.nodeType === 3 ? node.nodeValue : '',
    attribute: (name) => node.getAttribute(name),
    children: () => [...node.childNodes].filter(({ nodeType }) => nodeType === 1 || nodeType === 3).map(treeOf),
});
/** Where links lead, told the same way in both texts: what is on this site without its name, what is on the page as `#…`. */
function blocksIn(root, url) {
    const own = new URL(url);
    return blocksOf(treeOf(root), (href) => {
        try {
            const to = new URL(href, own);
            if (to.hash && to.href.split('#')[0] === own.href.split('#')[0])
                return to.hash;
            return to.origin === location.origin ? to.href.slice(to.origin.length) : to.href;
        }
        catch {
            return href;
        }
    });
}
/** A page of this site, never run: nothing in it is loaded or started. */
const load = (url) => new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', url);
    request.responseType = 'document';
    request.onloadend = () => request.status === 200 && request.responseXML
        ? resolve(request.responseXML)
        : reject(new Error(String(request.status)));
    request.send();
});
/** The text at an address of this site: its notice, or else its main part. */
async function textAt(address) {
    const url = new URL(address, page.baseURI);
    if (url.origin !== location.origin)
        throw new Error('not of this site');
    const found = await load(url.href);
    return blocksIn(found.querySelector('forthright-notice') ?? found.querySelector('main') ?? found.body, url.href);
}
/** The text on this page. */
const here = () => page.querySelector('forthright-notice') ?? page.querySelector('main') ?? page.body;
/** Two texts of this site compared; without a second address, the one that stands on this page. */
async function compareTexts(before, after) {
    const [was, now] = await Promise.all([textAt(before), after ? textAt(after) : blocksIn(here(), page.URL)]);
    return compareBlocks(was, now);
}
/** How many places changed. What moved is one. */
const countOf = (entries) => entries.filter((entry) => entry.type !== 'same' && !(entry.type === 'removed' && entry.moved)).length;
/** What changed, said in words as well as by elements: screen readers pass over `del` and `ins` in silence. */
function renderComparison(entries, said, language) {
    // The text may be in another language than our words.
    const spoken = here().closest('[lang]')?.lang;
    let heading = '';
    let told = '';
    const quote = (text) => html `<span class="quote" dir="auto" lang=${spoken || nothing}>${text}</span>`;
    const words = (parts) => parts.map(({ type, text }, at) => {
        if (type === 'same')
            return html `${text}`;
        const isPair = type === 'removed' ? parts[at + 1]?.type === 'added' : parts[at - 1]?.type === 'removed';
        const [space] = /^\s*/.exec(text);
        const label = (isPair ? [said.was, said.now] : [said.removedWords, said.addedWords])[+(type === 'added')];
        const mark = (content) => html `${space}<span class="mark"><span class="label" lang=${language}>[${label}</span> ${content}]</span>`;
        return mark(type === 'removed' ? html `<del>${text.trim()}</del>` : html `<ins>${text.trim()}</ins>`);
    });
    const one = (entry) => {
        if (entry.type !== 'changed') {
            const text = quote(entry.block.text);
            if (entry.type === 'removed')
                return html `${said.removed} <del>${text}</del>`;
            return html `${entry.moved ? said.moved : said.added} <ins>${text}</ins>`;
        }
        const { was, now, parts } = entry;
        const kinds = { was: said.kinds[was.kind], now: said.kinds[now.kind] };
        const label = parts.some(({ type }) => type !== 'same')
            ? said.changed
            : was.kind === now.kind
                ? said.atLevel
                : fill(said.became, kinds);
        return html `${label} ${quote(words(parts))}`;
    };
    const lines = [];
    for (const entry of entries) {
        if (entry.type === 'same') {
            const { length } = entry.blocks;
            heading = entry.blocks.filter(({ kind }) => kind === 'heading').at(-1)?.text ?? heading;
            lines.push(html `<li class="same">${length > 1 ? fill(said.same, { count: length }) : said.oneSame}</li>`);
            continue;
        }
        const block = entry.type === 'changed' ? entry.now : entry.block;
        if (entry.type === 'removed' && entry.moved)
            continue;
        if (block.kind === 'heading') {
            if (entry.type !== 'removed')
                told = heading = block.text;
        }
        else if (heading && told !== heading) {
            told = heading;
            lines.push(html `<li class="under">${fill(said.under, { heading })}</li>`);
        }
        lines.push(html `<li>${one(entry)}</li>`);
    }
    const count = countOf(entries);
    return {
        count: count > 1 ? fill(said.changes, { count }) : count ? said.oneChange : said.noChange,
        list: html `<ul part="comparison" class="comparison">
      ${lines}
    </ul>`,
    };
}

export { compareTexts, renderComparison };
