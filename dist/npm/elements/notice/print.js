import { page } from '../../core/page.js';
import { adoptStyles } from '../../styles/css.js';

/** Opens what is closed and spells addresses out while the page is printed; the style sheet does what it can by itself. */
function preparePrint(host, signal) {
    let opened = [];
    const before = () => {
        opened = [...host.querySelectorAll('details:not([open])')];
        for (const part of opened)
            part.open = true;
        for (const link of host.querySelectorAll('a[href]')) {
            const address = link.href.replace(/^(mailto|tel):/, '');
            const isSaid = /^(#|javascript:)/i.test(link.getAttribute('href')) || link.textContent.includes(address);
            link.setAttribute('data-forthright-url', isSaid ? '' : ` (${address})`);
        }
    };
    const after = () => {
        for (const part of opened)
            part.open = false;
        for (const link of host.querySelectorAll('[data-forthright-url]'))
            link.removeAttribute('data-forthright-url');
        opened = [];
    };
    addEventListener('beforeprint', before, { signal });
    addEventListener('afterprint', after, { signal });
}
/** Text for the foot of every sheet of paper. */
const footRule = (text) => `@page{@bottom-left{content:"${text.replace(/["\\\n<]/g, ' ')}";font-size:8pt}@bottom-right{content:counter(page) "/" counter(pages);font-size:8pt}}`;
/** A page that says itself how it is printed is left alone. */
function hasPageRule() {
    for (const sheet of page.styleSheets)
        try {
            for (const rule of sheet.cssRules)
                if (rule instanceof CSSPageRule)
                    return true;
        }
        catch {
            // From elsewhere: nobody may look inside.
        }
    return false;
}
/** Puts the same at the foot of every sheet, where the browser can. */
function printFoot(text) {
    if (!hasPageRule())
        adoptStyles(document, [footRule(text)]);
}

export { preparePrint, printFoot };
