import { page } from '../../core/page.js';

/** Lazy: explains initials and terms where they first stand in each section. */
const breathe = () => new Promise((resolve) => setTimeout(resolve));
const escape = (text) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
/** Initials mean what they mean in capitals only. */
const keyOf = (term) => (term === term.toUpperCase() ? term : term.toLowerCase());
/** The words to explain: the configuration's, those of a `<dl data-glossary>`, and those the text defines itself. */
function termsOf(host, told = []) {
    const terms = new Map();
    const add = (term, meaning) => {
        if (typeof term !== 'string' || typeof meaning !== 'string' || !term.trim() || !meaning.trim())
            return;
        const key = keyOf(term.trim());
        if (!terms.has(key))
            terms.set(key, meaning.replace(/\s+/g, ' ').trim());
    };
    for (const { term, meaning } of Array.isArray(told) ? told : [])
        add(term, meaning);
    for (const dt of host.querySelectorAll('dl[data-glossary] dt')) {
        let dd = dt.nextElementSibling;
        while (dd && dd.localName !== 'dd')
            dd = dd.nextElementSibling;
        add(dt.textContent, dd?.textContent);
    }
    for (const el of host.querySelectorAll('abbr[title],dfn')) {
        const abbr = el.querySelector('abbr[title]');
        add(el.textContent, el.title || abbr?.title || el.closest('p,li,dd')?.textContent);
    }
    return terms;
}
/** The word that can be pressed, and the explanation behind it. */
function makeTerm(term, meaning, quietly) {
    let open;
    const close = () => {
        quietly(() => open?.remove());
        open = undefined;
        term.setAttribute('aria-expanded', 'false');
    };
    const toggle = () => {
        if (open)
            return close();
        const region = (open = page.createElement('span'));
        open.className = 'forthright-meaning';
        open.setAttribute('data-forthright-added', '');
        open.setAttribute('role', 'status');
        term.setAttribute('aria-expanded', 'true');
        quietly(() => {
            term.after(region);
            // Said from within a region that is there already.
            region.textContent = meaning;
        });
    };
    const stopper = new AbortController();
    const { signal } = stopper;
    term.addEventListener('click', toggle, { signal });
    term.addEventListener('keydown', (event) => {
        if (event.key === 'Escape' && open) {
            event.stopPropagation();
            event.preventDefault();
            close();
        }
        else if (event.key === 'Enter' || event.key === ' ') {
            event.preventDefault();
            toggle();
        }
    }, { signal });
    const given = { role: 'button', tabindex: '0', 'aria-expanded': 'false', 'data-forthright-term': '' };
    const had = Object.keys(given).filter((name) => term.hasAttribute(name));
    for (const [name, value] of Object.entries(given))
        if (!had.includes(name))
            term.setAttribute(name, value);
    return () => {
        stopper.abort();
        close();
        for (const name of Object.keys(given))
            if (!had.includes(name))
                term.removeAttribute(name);
    };
}
/**
 * Marks each term at its first use in each section. `quietly` makes changes that are not taken for new text. Answers what
 * puts the text back as it was.
 */
async function explain(host, terms, quietly, signal) {
    if (!terms.size)
        return;
    const undo = [];
    signal.addEventListener('abort', () => quietly(() => undo.reverse().forEach((act) => act())), { once: true });
    const words = [...terms.keys()].sort((a, b) => b.length - a.length).map(escape);
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
    const walker = page.createTreeWalker(host, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
        if (!(node instanceof Element))
            return NodeFilter.FILTER_ACCEPT;
        return node.matches(`a,button,dl[data-glossary],script,style,template,label,summary,[role=button],[data-forthright-added]`) ||
            (node.localName.includes('-') && node !== host)
            ? NodeFilter.FILTER_REJECT
            : NodeFilter.FILTER_ACCEPT;
    });
    let seen = new Set();
    let since = performance.now();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (signal.aborted)
            return;
        if (performance.now() - since > 10) {
            await breathe();
            since = performance.now();
        }
        if (node instanceof HTMLElement) {
            if (/^h[1-6]$/.test(node.localName))
                seen = new Set();
            const isAbbr = node.localName === 'abbr' && node.title;
            const key = keyOf(node.textContent.trim());
            if (isAbbr && !seen.has(key) && !node.closest('h1,h2,h3,h4,h5,h6')) {
                seen.add(key);
                const abbr = node;
                quietly(() => undo.push(makeTerm(abbr, terms.get(key) ?? abbr.title, quietly)));
            }
            else if (node.localName === 'dfn')
                seen.add(key);
            continue;
        }
        const text = node;
        const parent = text.parentElement;
        if (parent.closest('h1,h2,h3,h4,h5,h6,dfn,abbr'))
            continue;
        pattern.lastIndex = 0;
        for (let match = pattern.exec(text.data); match; match = pattern.exec(text.data)) {
            const key = [match[0], match[0].toLowerCase()].find((form) => terms.has(form));
            if (!key || seen.has(key))
                continue;
            seen.add(key);
            const { index } = match;
            const [word] = match;
            quietly(() => {
                const rest = text.splitText(index);
                const after = rest.splitText(word.length);
                const term = page.createElement('span');
                term.className = 'forthright-term';
                term.append(rest);
                after.before(term);
                const unmake = makeTerm(term, terms.get(key), quietly);
                undo.push(() => {
                    unmake();
                    term.replaceWith(...term.childNodes);
                    if (text.nextSibling === rest && rest.nextSibling === after) {
                        text.data += rest.data + after.data;
                        rest.remove();
                        after.remove();
                    }
                });
                walker.currentNode = term.firstChild;
            });
            break;
        }
    }
}

export { explain, termsOf };
