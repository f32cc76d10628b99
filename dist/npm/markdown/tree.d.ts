/** The only elements that Markdown becomes. */
export type ElementName = 'a' | 'blockquote' | 'br' | 'code' | 'dd' | 'div' | 'dl' | 'dt' | 'em' | 'h1' | 'h2' | 'h3' | 'h4' | 'hr' | 'img' | 'li' | 'ol' | 'p' | 'pre' | 'section' | 'span' | 'strong' | 'sup' | 'table' | 'tbody' | 'td' | 'th' | 'thead' | 'tr' | 'ul' | 'forthright-changes' | 'forthright-choices' | 'forthright-facts' | 'forthright-rights' | 'forthright-storage';
/** The only attributes that they have. None of them runs anything; addresses go through `addresses.ts`. */
export type AttributeName = 'alt' | 'aria-label' | 'data-aliases' | 'data-align' | 'data-fact' | 'data-footnotes' | 'data-glossary' | 'data-layer' | 'dir' | 'href' | 'id' | 'inline' | 'lang' | 'level' | 'of' | 'scope' | 'src' | 'start' | 'title' | 'type';
export interface TreeElement {
    readonly name: ElementName;
    readonly attributes: Readonly<Partial<Record<AttributeName, string>>>;
    readonly children: readonly TreeNode[];
}
/** An element, or text. */
export type TreeNode = TreeElement | string;
/** What an element may be given: attributes that are not set are left out. */
type Attributes = Partial<Record<AttributeName, string | undefined>>;
/** Makes an element. Texts that stand side by side become one, as in a page. */
export declare function make(name: ElementName, given?: Attributes, children?: readonly TreeNode[]): TreeElement;
export declare function joinTexts(nodes: readonly TreeNode[]): TreeNode[];
/** A line for each, for people who read the source of a page. */
export declare const onLines: (nodes: readonly TreeNode[]) => TreeNode[];
/** How many lines of a text end before this place. */
export declare const linesBefore: (text: string, index: number) => number;
export {};
