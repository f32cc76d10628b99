/** British English for `<forthright-changes>`; it comes with it. */
declare const words: {
    version: string;
    /** The names of the months, with spaces between, for a language that browsers do not know. */
    months: string;
    isNew: string;
    editorial: string;
    clarification: string;
    material: string;
    none: string;
    /** One fact: what it was, what it is. */
    both: string;
    came: string;
    went: string;
    asks: string;
    asked: string;
    willAsk: string;
    answer: string;
    compare: string;
    loading: string;
    failed: string;
    earlier: string;
    noChange: string;
    oneChange: string;
    changes: string;
    oneSame: string;
    same: string;
    under: string;
    added: string;
    removed: string;
    moved: string;
    changed: string;
    was: string;
    now: string;
    addedWords: string;
    removedWords: string;
    became: string;
    atLevel: string;
    kinds: {
        heading: string;
        text: string;
        item: string;
        step: string;
        row: string;
        term: string;
        meaning: string;
    };
};
/** A pack for another language has the same phrases. */
export type ChangesMessages = typeof words;
export default words;
