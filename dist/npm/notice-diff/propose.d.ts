import type { Config } from '../core/config.js';
import type { NoticeChangeConfig } from '../core/notice-config.js';
import type { Block } from './blocks.js';
import { type Finding } from './finding.js';
export interface Version {
    readonly text?: readonly Block[];
    readonly facts?: Config;
}
/** Everything that changed between two versions, gravest first. */
export declare function findChanges(before: Version, after: Version): Finding[];
/** The entry for `notice.changes`; undefined where nothing changed. An owner will want to write the summary anew. */
export declare function proposeChange(findings: readonly Finding[], { version, date }: {
    version: string;
    date: string;
}): NoticeChangeConfig | undefined;
