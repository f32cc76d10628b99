import type { ResolvedConfig } from '../core/config.js';
import type { FrontMatter } from './front-matter.js';
export interface FillOptions {
    /** Where `{{site}}`, and what the front matter does not say, come from. */
    config?: ResolvedConfig;
    /** Asked once the text is here: another may be wanted by then. */
    isWanted?: () => boolean;
}
/**
 * Fetches Markdown and puts it, as elements, in place of what stands in `element`; answers what its front matter says.
 * If anything is wrong with it, what stands there stays, the owner is told, and the answer is nothing.
 */
export declare function fillFrom(element: Element, url: string, { config, isWanted }?: FillOptions): Promise<FrontMatter | undefined>;
