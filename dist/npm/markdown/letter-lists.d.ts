import type { Extension } from 'micromark-util-types';
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
declare module 'mdast' {
    interface ListData {
        /** Set on lists with letters. */
        letters?: boolean;
    }
}
export declare const letterLists: Extension;
export declare const letterListsFromMarkdown: FromMarkdownExtension;
