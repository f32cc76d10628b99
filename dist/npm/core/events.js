/** Tells the page; answers false if a listener cancelled. A listener that throws stops nothing of ours. */
function emit(name, detail) {
    return EventTarget.prototype.dispatchEvent.call(document, new CustomEvent(name, { detail, cancelable: name === 'forthright-show' }));
}

export { emit };
