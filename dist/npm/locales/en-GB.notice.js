/** British English for `<forthright-notice>`; it comes with it. */
const words = {
    contents: 'Contents',
};

export { words as default };
