/** A style sheet as text; the build makes it small. */
export declare const css: ({ raw }: TemplateStringsArray) => string;
/** Gives a tree our sheets, each once. Constructed sheets pass `style-src 'self'`; older browsers get an element. */
export declare function adoptStyles(root: Document | ShadowRoot, styles: readonly string[]): void;
