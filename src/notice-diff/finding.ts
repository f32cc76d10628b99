import type {NoticeChangeConfig} from '../core/notice-config.js';

export type Grade = NoticeChangeConfig['grade'];

/** One thing that changed, and what it makes of the whole change. */
export interface Finding {
  /** Such as `change/retention`. */
  readonly rule: string;
  readonly grade: Grade;
  /** Where: a section of the text, or a place in the configuration. */
  readonly where: string;
  /** What changed, in one sentence, and why that has this grade. */
  readonly message: string;
  readonly what: string;
  readonly was?: string;
  readonly now?: string;
  /** The categories and consents that have to be asked again. */
  readonly asks: readonly string[];
  /** It was guessed from words, and would not be if the facts say otherwise. */
  readonly isGuess?: boolean;
}

export const grades: readonly Grade[] = ['editorial', 'clarification', 'material'];

/** The gravest grade of all; undefined where nothing changed. */
export const gravest = (findings: readonly Pick<Finding, 'grade'>[]): Grade | undefined =>
  grades.filter((grade) => findings.some((finding) => finding.grade === grade)).at(-1);
