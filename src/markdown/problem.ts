/** Something in a text that did not become what its writer may have meant. */
export interface MarkdownProblem {
  /** The line of the file, from 1. */
  readonly line: number;
  readonly kind:
    | 'marker'
    | 'value'
    | 'html'
    | 'link'
    | 'image'
    | 'anchor'
    | 'id'
    | 'alias'
    | 'attribute'
    | 'footnote'
    | 'front'
    | 'field'
    | 'note'
    | 'cell'
    // Found by slips.ts alone:
    | 'open'
    | 'late'
    | 'fence'
    | 'indent'
    | 'comment'
    | 'again'
    | 'braces'
    | 'hash'
    | 'table'
    | 'reference';
  /** What stands there. */
  readonly what: string;
}
