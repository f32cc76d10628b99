import { nothing, html } from 'lit/html.js';
import { page } from '../core/page.js';
import english from '../locales/en-GB.inline.js';
import { fill } from '../locales/words.js';
import { adoptStyles } from '../styles/css.js';
import { renderSignal, renderButton, renderDecided, titleOf, renderAbout, renderServices, partlyOf } from './choices-parts.js';
import { save, idsOf, onOf, flip } from './draft.js';
import styles from './inline.styles.js';

/** Where the visitor came from: another page of this site, or nothing. */
function pageBefore() {
    const { referrer } = page;
    if (!referrer)
        return undefined;
    const { origin, pathname, search } = new URL(referrer);
    const isHere = pathname + search === location.pathname + location.search;
    return origin === location.origin && !isHere ? referrer : undefined;
}
/** The choices as a form in the page, in the pattern of GOV.UK: Yes and No for each category, and what was saved is said. */
function inlineForm(choices) {
    let isSaved = false;
    adoptStyles(choices.shadowRoot, [styles]);
    /** Says so at the top, and is read out, since the focus goes there. */
    const confirm = async () => {
        isSaved = true;
        choices.requestUpdate();
        await choices.updateComplete;
        choices.shadowRoot.querySelector('[role=alert]')?.focus();
    };
    const renderSaved = (words) => {
        const before = pageBefore();
        return html `<div part="saved" role="alert" tabindex="-1" class="forthright-focusable">
      <p>${words.saved}</p>
      ${before ? html `<a part="back-link" class="forthright-focusable" href=${before}>${words.goBack}</a>` : nothing}
    </div>`;
    };
    const renderAnswer = (id, label, isChosen, choose) => html `<label>
      <input type="radio" class="forthright-focusable" name="answer-${id}" .checked=${isChosen} @change=${choose} />
      ${label}
    </label>`;
    const renderQuestion = (category, view, words) => {
        const { id } = category;
        const ids = idsOf(category, view);
        const { length: count } = onOf(ids, view);
        const partly = partlyOf(ids, view);
        const answer = (on) => () => flip(ids, on, view);
        return html `<fieldset part="question" aria-description=${partly}>
      <legend>${fill(words.question, { title: titleOf(category, view) })}</legend>
      <strong>${partly}</strong> ${renderAnswer(id, words.yes, count === ids.length, answer(true))}
      ${renderAnswer(id, words.no, !count, answer(false))}
    </fieldset>`;
    };
    const renderCategory = (category, view, words) => html `<section part="category">
      <h3 id="title-${category.id}">${titleOf(category, view)}</h3>
      ${renderAbout(category, view)} ${category.control === 'always' ? nothing : renderQuestion(category, view, words)}
      ${renderServices(category, view)}
    </section>`;
    return (view) => {
        const { consent, flipped } = view;
        const words = { ...english, ...view.words };
        const keep = () => {
            save(view);
            void confirm();
        };
        const withdraw = () => {
            consent.rejectAll({ method: 'reject' });
            flipped.clear();
            void confirm();
        };
        return html `<section class="inline" aria-labelledby="heading">
      ${isSaved && !flipped.size ? renderSaved(words) : nothing}
      <h2 id="heading" part="heading">${view.words.settings}</h2>
      <p>${view.words.choicesIntro}</p>
      ${renderSignal(view)} ${consent.config.categories.map((category) => renderCategory(category, view, words))}
      ${renderButton('save', words.saveSettings, keep)}
      <div class="end">${renderDecided(view, withdraw)}</div>
    </section>`;
    };
}

export { inlineForm };
