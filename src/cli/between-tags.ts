/**
 * Puts something between the tags of an element, wherever it stands in a page; what stood there is replaced. Comments and
 * scripts that speak of the element are left alone, and the page keeps its ends of lines. Answers nothing if the page has
 * none.
 */
export function putBetween(
  page: string,
  tag: string,
  write: (start: string, indent: string) => string,
  /** What the tag that opens it becomes. */
  restart = (start: string) => start,
): string | undefined {
  let isFound = false;
  const end = /\r?\n/.exec(page)?.[0] ?? '\n';
  const pattern = new RegExp(
    `<!--[^]*?-->|<script\\b[^]*?</script>|([ \\t]*)(<${tag}(?=[\\s>])(?:"[^"]*"|'[^']*'|[^"'>])*>)[^]*?(</${tag}\\s*>)`,
    'gi',
  );
  const written = page.replace(pattern, (found: string, indent: string, start?: string, close?: string) => {
    if (start === undefined) return found;
    isFound = true;
    return `${indent}${restart(start)}\n${write(start, indent)}\n${indent}${close}`.replace(/\r?\n/g, end);
  });
  return isFound ? written : undefined;
}

/** The language that a page says it is in. */
export const languageOf = (page: string): string | undefined => /<html\b[^>]*\blang=["']?([\w-]+)/i.exec(page)?.[1];
