import { page } from './page.js';

/** Tells the page; answers false if a listener cancelled. A listener that throws stops nothing of ours. */
function emit(name, detail) {
    return page.dispatchEvent(new CustomEvent('forthright-' + name, { detail, cancelable: name === 'show' }));
}

export { emit };
