/** British English for those who are not sure what to ask for in `<forthright-rights>`; it comes with it. */
declare const words: {
    heading: string;
    answers: {
        access: string;
        rectification: string;
        erasure: string;
        object: string;
        'withdraw-consent': string;
        'object-direct-marketing': string;
        'automated-decisions': string;
        'complain-controller': string;
    };
};
export type NotSureMessages = typeof words;
export default words;
