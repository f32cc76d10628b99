/** Prints a text by itself: in this page, since a window of its own may be forbidden. It is gone once it is printed. */
export declare function printLetter(text: string, language: string): void;
