/** British English for what follows a request in `<forthright-rights>`; it comes with it. */
declare const words: {
    heading: string;
    intro: string;
    reference: string;
    asked: string;
    late: string;
    lateAbout: string;
    refused: string;
    refusedAbout: string;
    identity: string;
    identityAbout: string;
    lateText: string;
    refusedText: string;
    identityText: string;
    today: string;
    noReference: string;
};
export type FollowUpMessages = typeof words;
export default words;
