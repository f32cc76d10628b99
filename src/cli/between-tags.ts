/**
 * Puts something between the tags of an element, wherever it stands in a page; what stood there is replaced. Comments and
 * scripts that speak of the element are left alone. Answers nothing if the page has none.
 */
export function putBetween(
  page: string,
  tag: string,
  write: (start: string, indent: string) => string,
): string | undefined {
  let isFound = false;
  const pattern = new RegExp(
    `<!--[^]*?-->|<script\\b[^]*?</script>|([ \\t]*)(<${tag}(?=[\\s>])(?:"[^"]*"|'[^']*'|[^"'>])*>)[^]*?(</${tag}\\s*>)`,
    'gi',
  );
  const written = page.replace(pattern, (found: string, indent: string, start?: string, end?: string) => {
    if (start === undefined) return found;
    isFound = true;
    return `${indent}${start}\n${write(start, indent)}\n${indent}${end}`;
  });
  return isFound ? written : undefined;
}

/** The language that a page says it is in. */
export const languageOf = (page: string): string | undefined => /<html\b[^>]*\blang=["']?([\w-]+)/i.exec(page)?.[1];
