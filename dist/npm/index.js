import { listenForAnswers as listenForAnswers$1 } from './core/answer.js';
import { tellProblems, complain } from './core/complain.js';
import { createConsent as createConsent$1 } from './core/consent.js';
import { openGates as openGates$1 } from './core/gate.js';
import { keepInStep as keepInStep$1 } from './core/in-step.js';
export { decodeRecord, encodeRecord, readAnswer } from './core/record.js';

/** npm entry. Importing it does nothing visible, and works without a DOM. */
/**
 * Holds the visitor's decision; with a configuration it starts at once. What is wrong with it is said on the console.
 * On a server there is no visitor to ask: it never starts, and nothing optional is ever allowed.
 */
function createConsent(config) {
    const consent = createConsent$1();
    if (typeof document === 'undefined')
        return Object.assign(consent, { start: () => undefined });
    tellProblems((problem) => void import('./problems.js').then(({ tell }) => tell(problem)));
    const show = async () => {
        // Whoever shows may come while the page loads.
        if (document.readyState !== 'complete')
            await new Promise((resolve) => addEventListener('load', resolve));
        if (consent.show === show)
            complain('F042');
    };
    consent.show = show;
    if (config)
        consent.start(config);
    return consent;
}
/** On a server there is no page to act on: nothing happens. */
const inPage = (act) => (consent) => {
    if (typeof document !== 'undefined')
        act(consent);
};
/** Opens gated markup as soon as it is allowed, now and whenever the decision changes. */
const openGates = inPage(openGates$1);
/** Keeps the page in step with other tabs, and after it comes back from the back/forward cache. */
const keepInStep = inPage(keepInStep$1);
/** Answers the `data-forthright` hooks: those of our own banner decide, any other may open the choices. */
const listenForAnswers = inPage(listenForAnswers$1);
/**
 * Puts the banner and the choices on the screen whenever they are due, brings the elements in the page to life, and does
 * what else the configuration asks for, such as signals and records: all that the script tag does by itself. The code
 * for it is fetched once there is a configuration. The first decision on a page counts.
 */
const showSurfaces = inPage((consent) => {
    const show = async (what = consent.asks[0] ? 'ask' : 'choices') => {
        const [ui, { ForthrightElement }] = await Promise.all([
            import('./ui.js'),
            import('./elements/forthright-element.js'),
        ]);
        // What was defined and drawn before now had no decision to show.
        for (const el of document.querySelectorAll('*'))
            if (el instanceof ForthrightElement && !el.consent) {
                el.disconnectedCallback();
                el.consent = consent;
                el.connectedCallback();
            }
        await ui.show(what, consent);
    };
    consent.show = show;
    consent.hide = () => void import('./ui.js').then((ui) => ui.hide());
    if (consent.asks[0])
        void show();
    consent.subscribe(() => {
        if (consent.config)
            void show('');
    });
});

export { createConsent, keepInStep, listenForAnswers, openGates, showSurfaces };
