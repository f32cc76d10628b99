import type { MarkdownProblem } from './problem.js';
export declare function findSlips(markdown: string): MarkdownProblem[];
