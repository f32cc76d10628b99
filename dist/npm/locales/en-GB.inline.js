/** British English for the choices that stand in a page; it comes with them. */
var english = {
    question: 'Do you allow “{title}”?',
    yes: 'Yes',
    no: 'No',
    saveSettings: 'Save cookie settings',
    saved: 'Your cookie settings were saved.',
    goBack: 'Go back to the page you were looking at',
};

export { english as default };
