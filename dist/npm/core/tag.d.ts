/** A short stand-in for a text. Not for secrets. */
export declare function tagOf(text: string): string;
