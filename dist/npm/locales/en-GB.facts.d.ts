import type { OwnWords } from '../elements/facts/in-words.js';
/** British English for `<forthright-facts>`; it comes with it. */
declare const words: {
    us: string;
    partOf: string;
    email: string;
    phone: string;
    post: string;
    web: string;
    form: string;
    'in-person': string;
    copy: string;
    copied: string;
    contactRoles: {
        controller: string;
        dpo: string;
        representative: string;
        'caldicott-guardian': string;
        worker: string;
        helpdesk: string;
        service: string;
        processor: string;
        regulator: string;
        other: string;
    };
    subject: string;
    subjectNote: string;
    include: string;
    proof: string;
    weSayItArrived: string;
    weAnswer: string;
    workingDay: string;
    workingDays: string;
    conditions: string;
    exceptions: string;
    consequence: string;
    start: string;
    how: string;
    anyWay: string;
    complainToUs: string;
    weLookIntoIt: string;
    complainAbove: string;
    anyTime: string;
    kept: string;
    howLong: string;
    countedFrom: string;
    andThen: string;
    version: string;
    inForce: string;
    changedOn: string;
    reviewBy: string;
    whoWeAre: string;
    why: string;
    whoSeesIt: string;
    yourRights: string;
    someRights: string;
    howToComplain: string;
    toBoth: string;
    more: string;
};
/** A pack for another language has the same phrases. */
export type FactsMessages = typeof words & {
    /** Units and months of a language that not every browser knows. */
    readonly inWords?: OwnWords;
};
export default words;
