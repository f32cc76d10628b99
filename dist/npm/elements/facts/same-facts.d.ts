/** What a tree says and where its links lead, without what a script alone can answer. Spaces are a matter of layout. */
export declare function factsIn(root: Element): string;
