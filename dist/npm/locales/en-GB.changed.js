/** British English for the line at the head of a notice that says what changed; part of the words of the notice. */
const words = {
    one: 'Changed since you last looked: 1 change',
    more: 'Changed since you last looked: {count} changes',
    clarification: 'What we do with your data is the same.',
};

export { words as default };
