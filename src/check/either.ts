/** Any of these, as one expression with the marks of the first: long lists of phrases, a line for a few that belong together. */
export const either = (...parts: readonly RegExp[]): RegExp =>
  new RegExp(parts.map(({source}) => source).join('|'), parts[0]!.flags);
