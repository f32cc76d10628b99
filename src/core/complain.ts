/** A code, and what the message needs to be plain. The words are in `problems.ts`, fetched only when needed. */
export type Problem = readonly [code: string, ...facts: unknown[]];

let tell: ((problem: Problem) => void) | undefined;

/** Says to the owner what is wrong; problems.ts says each thing once. Never throws, never stops anything. */
export const complain = (...problem: Problem): void => tell?.(problem);

/** Chooses who puts problems into words. */
export function tellProblems(teller: (problem: Problem) => void): void {
  tell = teller;
}
