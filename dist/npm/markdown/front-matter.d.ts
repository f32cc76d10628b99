import type { NoticeConfig } from '../core/notice-config.js';
import type { MarkdownProblem } from './problem.js';
/** What stands above a notice: that part of the configuration which belongs to its text. */
export interface FrontMatter extends Pick<NoticeConfig, 'title' | 'version' | 'effective' | 'reviewBy' | 'audience' | 'changes' | 'glossary'> {
    language?: string;
    /** By id of a heading: ids that it had before, so that old links still arrive. */
    aliases?: Readonly<Record<string, readonly string[]>>;
}
/** Reads it. What is not as it should be is left out, and told. */
export declare function readFront(yaml: string): {
    front: FrontMatter;
    problems: MarkdownProblem[];
};
/** What may stand there, for whoever says that something else does. */
export declare const knownFields: () => string[];
