/**
 * `document`, safe from the page's own markup: `<img name="cookie">` or `<form id="body">` shadow members of the real
 * one, and our code would meet an image where it expects a string. Members are looked up on the prototype instead.
 */
export const page = new Proxy({} as Document, {
  get(_, key) {
    const value: unknown = Reflect.get(Document.prototype, key, document);
    return typeof value === 'function' ? (value.bind(document) as unknown) : value;
  },
});
