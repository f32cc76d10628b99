/** As long as ten of the longest notices. */
const longest = 1_000_000;
/** Marks of one block, and brackets, quotes and lists within each other. Beyond, reading takes time that grows with its square. */
const most = {marks: 4000, open: 60, containers: 30};

/** How deep lists, quotes and the like may stand within each other. */
export const deepest = 60;

/** Says why a text is not read: no notice is like that, and it could keep a browser busy for minutes. */
export function tooMuch(text: string): string | undefined {
  if (text.length > longest) return `it has more than ${longest} characters`;
  for (const block of text.split(/\n[ \t]*\n/)) {
    if (block.length < most.containers) continue;
    let open = 0;
    let marks = 0;
    for (const char of block) {
      if (char === '[') open++;
      else if (char === ']' && open) open--;
      if ('*_[]!`<&~'.includes(char)) marks++;
      if (open > most.open) return `more than ${most.open} brackets stand within each other`;
    }
    if (marks > most.marks) return `one paragraph, list or table has more than ${most.marks} marks`;
    for (const line of block.split('\n'))
      if (containersOf(line) > most.containers)
        return `more than ${most.containers} quotes or lists stand within each other`;
  }
  return undefined;
}

/** How many quotes, items and notes a line begins. */
function containersOf(line: string): number {
  const one = /[ \t]*(?:>|(?:[-*+:]|\d{1,9}[.)]|[a-z][.)]|\[\^[^\]]*\]:)(?=[ \t]))/y;
  let count = 0;
  while (count <= most.containers && one.test(line)) count++;
  return count;
}
