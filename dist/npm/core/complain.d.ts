/** A code, and what the message needs to be plain. The words are in `problems.ts`, fetched only when needed. */
export type Problem = readonly [code: string, ...facts: unknown[]];
/** Says to the owner what is wrong; problems.ts says each thing once. Never throws, never stops anything. */
export declare const complain: (...problem: Problem) => void;
/** Chooses who puts problems into words. */
export declare function tellProblems(teller: (problem: Problem) => void): void;
