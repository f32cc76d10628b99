/** A template as text. Values are text, what a person could only press is left out, and so is what `leftOut` matches. */
export declare function writeTemplate(value: unknown, leftOut: RegExp): string;
/** For people who read the page's source. Every `<` and `>` is markup: those of values are escaped. */
export declare function layOut(html: string): string;
