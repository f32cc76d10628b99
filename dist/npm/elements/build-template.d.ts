/**
 * Makes the nodes of one of our own templates without `innerHTML`, which Trusted Types forbid. The build puts it in
 * Lit's place of that call, so the elements need no policy on any page. It reads what our templates contain: elements,
 * attributes, text and Lit's marks; no entities, no raw text.
 */
export declare function buildTemplate(into: Node, html: string): void;
