import { page } from '../../core/page.js';
import { fill } from '../../locales/words.js';

/**
 * A button in each heading that copies the way to it. Its word is drawn by the style sheet, so that the text of the
 * heading stays as it was; and the heading is named by its own words alone.
 */
function addLinks(entries, said, tell) {
    for (const { heading, text, id } of entries) {
        // What is pressed as a whole has no room for another button.
        if (heading.closest('summary,a,button,label'))
            continue;
        let button = heading.querySelector(':scope>[data-forthright-added]');
        if (!button) {
            button = page.createElement('button');
            Object.assign(button, { type: 'button', className: 'forthright-link' });
            button.setAttribute('data-forthright-added', '');
            button.addEventListener('click', () => void copy(button, id, said).then(tell));
            if (!heading.matches('[aria-label],[aria-labelledby]'))
                button.setAttribute('data-names', '');
            heading.append(button);
        }
        const name = fill(said.copyLinkTo, { title: text });
        button.setAttribute('data-say', said.copyLink);
        if (button.ariaLabel !== name)
            button.setAttribute('aria-label', name);
        if (button.hasAttribute('data-names'))
            heading.setAttribute('aria-label', text);
    }
}
/** Takes them away again. */
function removeLinks(host) {
    for (const button of host.querySelectorAll('.forthright-link[data-forthright-added]')) {
        if (button.hasAttribute('data-names'))
            button.parentElement.removeAttribute('aria-label');
        button.remove();
    }
}
async function copy(button, id, said) {
    // A notice over another page has the address that it came from.
    const from = button.closest('[data-address]')?.dataset.address;
    const url = new URL('#' + encodeURIComponent(id), from ?? location.href).href;
    let what = said.copied;
    try {
        await navigator.clipboard.writeText(url);
    }
    catch {
        // No clipboard here: the address bar will do, or to read it.
        if (!from)
            history.replaceState(history.state, '', url);
        what = from ? url : said.inBar;
    }
    button.setAttribute('data-say', what);
    button.addEventListener('blur', () => button.setAttribute('data-say', said.copyLink), { once: true });
    return what;
}

export { addLinks, removeLinks };
