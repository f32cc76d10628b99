import { tellProblems } from './core/complain.js';
import { createConsent as createConsent$1 } from './core/consent.js';
export { listenForAnswers } from './core/answer.js';
export { openGates } from './core/gate.js';
export { keepInStep } from './core/in-step.js';
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
    if (config)
        consent.start(config);
    return consent;
}

export { createConsent };
