/** One line of the contents. */
export interface Entry {
    readonly heading: HTMLElement;
    /** What a link to it names. */
    readonly id: string;
    readonly text: string;
    /** 0 to 2. */
    readonly depth: number;
}
/** What we put into the text for the eye alone is marked so, and is not part of it. */
export declare const ours = "[data-forthright-added]";
/** The text of an element as its author wrote it. */
export declare function textOf(el: Element): string;
/** Three levels of headings below the title, in order. A heading without an id is given one; no id is ever changed. */
export declare function outlineOf(host: HTMLElement): Entry[];
/** What an address within the text leads to: an id, or one that the heading had earlier (`data-aliases`). */
export declare function targetOf(host: HTMLElement, fragment: string): HTMLElement | null;
/** The heading of what is led to, or that itself. */
export declare const headingOf: (target: HTMLElement) => HTMLElement;
/** A section whole: the element it stands in, or its heading and what follows, up to the next heading of that rank. */
export declare function partsOf(host: HTMLElement, target: HTMLElement): Element[];
/** Leaves only these parts on screen; without any, everything. Paper always has it all. */
export declare function only(host: HTMLElement, parts: readonly Element[]): void;
/** Opens whatever a node stands in. Answers whether it had been left out by `only`. */
export declare function open(host: HTMLElement, node: Node): boolean;
