import { html } from 'lit/html.js';
import { wholeWords } from '../locales/whole-words.js';
import { fill } from '../locales/words.js';
import { kindOf } from './banner.js';

/** One sentence in the banner's place, and what can be done; it takes the focus, and so is read out. */
function message(text, actions) {
    return html `<div part="text" role="alert" tabindex="-1" class="forthright-focusable"><p>${text}</p></div>
    <div part="actions">
      ${actions.map(([part, label, act]) => html `<button type="button" part="${part}-button" class="forthright-action" @click=${act}>${label}</button>`)}
    </div>`;
}
const close = (banner) => () => {
    banner.hidden = true;
};
/** Says what was answered, as prominently for no as for yes (the GOV.UK pattern). */
function confirmation(banner) {
    const { consent } = banner;
    const { accepted, rejected, hide } = wholeWords(banner.words).govAnswer;
    const isYes = consent.config.categories.some(({ id, control }) => control === 'ask' && consent.allows(id));
    const text = fill(isYes ? accepted : rejected, { kind: kindOf(consent, banner.words) });
    return message(text, [['close', hide, close(banner)]]);
}
/** After a withdrawal, code that already ran stops only when the page is loaded again. */
function reloadOffer(banner) {
    const { reloadNote, reload, notNow } = wholeWords(banner.words);
    return message(reloadNote, [
        ['reload', reload, () => location.reload()],
        ['close', notNow, close(banner)],
    ]);
}

export { confirmation, reloadOffer };
