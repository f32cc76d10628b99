/** A code, and what the message needs to be plain. The words are in `problems.ts`, fetched only when needed. */
export type Problem = readonly [code: string, ...facts: unknown[]];

const told = new Set<string>();
let tell: ((problem: Problem) => void) | undefined;

/** Says once, to the owner, what is wrong. Never throws, never stops anything. */
export function complain(...problem: Problem): void {
  const key = problem.filter((part) => typeof part === 'string').join();
  if (!told.has(key)) tell?.(problem);
  told.add(key);
}

/** Chooses who puts problems into words. */
export function tellProblems(teller: (problem: Problem) => void): void {
  tell = teller;
}
