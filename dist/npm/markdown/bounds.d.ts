/** How deep lists, quotes and the like may stand within each other. */
export declare const deepest = 60;
/** Says why a text is not read: no notice is like that, and it could keep a browser busy for minutes. */
export declare function tooMuch(text: string): string | undefined;
