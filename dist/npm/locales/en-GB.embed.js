/** British English for embeds; it comes with them. */
var english = {
    embedNote: 'If this is shown, {name} learns your internet address and which site you are on, and may store things on your device.',
    showOnce: 'Show once',
    alwaysShow: 'Always show',
    alwaysNote: '“{button}” turns on “{title}” on the whole site until you change it.',
    openAt: 'Open it at {host}',
};

export { english as default };
