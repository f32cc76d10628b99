/** British English for the line at the head of a notice that says what changed; part of the words of the notice. */
declare const words: {
    one: string;
    more: string;
    clarification: string;
};
export type ChangedMessages = typeof words;
export default words;
