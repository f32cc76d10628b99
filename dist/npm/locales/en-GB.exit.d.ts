/** British English for the quick exit; it comes with it. */
declare const words: {
    leave: string;
    how: string;
    more: string;
    once: string;
    stopped: string;
    leaving: string;
};
export type ExitMessages = typeof words;
export default words;
