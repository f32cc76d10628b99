/**
 * `document`, safe from the page's own markup: `<img name="cookie">` or `<form id="body">` shadow members of the real
 * one, and our code would meet an image where it expects a string. Members are looked up on the prototype instead.
 */
const page = new Proxy({}, {
    get(_, key) {
        const value = Reflect.get(Document.prototype, key, document);
        return typeof value === 'function' ? value.bind(document) : value;
    },
});

export { page };
