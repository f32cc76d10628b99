/**
 * `document`, safe from the page's own markup: `<img name="cookie">` or `<form id="body">` shadow members of the real
 * one, and our code would meet an image where it expects a string. Members are looked up on the prototype instead.
 */
export declare const page: Document;
