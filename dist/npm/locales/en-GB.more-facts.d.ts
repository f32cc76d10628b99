/** British English for those facts that have a file of their own; it comes with them. */
declare const words: {
    whatFor: string;
    data: string;
    allowedBecause: string;
    article: string;
    bases: {
        consent: string;
        contract: string;
        'legal-obligation': string;
        'vital-interests': string;
        'public-task': string;
        'recognised-legitimate-interest': string;
        'legitimate-interests': string;
    };
    interests: string;
    special: {
        'explicit-consent': string;
        employment: string;
        'vital-interests': string;
        'not-for-profit': string;
        'made-public': string;
        'legal-claims': string;
        'substantial-public-interest': string;
        'health-or-social-care': string;
        'public-health': string;
        research: string;
    };
    schedule: string;
    policyDocument: string;
    ifNotProvided: string;
    from: string;
    fromYou: string;
    about: string;
    notCollected: string;
    kinds: {
        ordinary: string;
        special: string;
        criminal: string;
    };
    states: {
        identified: string;
        pseudonymous: string;
        anonymous: string;
        aggregated: string;
    };
    who: string;
    when: string;
    where: string;
    told: {
        consent: string;
        always: string;
        'where-possible': string;
        'may-not': string;
    };
    noNames: string;
    onThisSite: string;
    always: string;
    theirPolicy: string;
    onScreen: string;
    on: string;
    off: string;
    offScreen: string;
    unlessObjected: string;
    includes: string;
    effect: string;
    toEnd: string;
    endThere: string;
    anotherSite: string;
    was: string;
    now: string;
    grades: {
        editorial: string;
        clarification: string;
        material: string;
    };
    counts: string;
};
/** A pack for another language has the same phrases. */
export type MoreFactsMessages = typeof words;
export default words;
