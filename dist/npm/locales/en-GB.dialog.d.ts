/** British English for the notice in a dialog; it comes with it. */
declare const words: {
    title: string;
    close: string;
    page: string;
};
export type DialogMessages = typeof words;
export default words;
