import type { ToolsMessages } from '../../locales/en-GB.tools.js';
import type { Entry } from './outline.js';
/**
 * A button in each heading that copies the way to it. Its word is drawn by the style sheet, so that the text of the
 * heading stays as it was; and the heading is named by its own words alone.
 */
export declare function addLinks(entries: readonly Entry[], said: ToolsMessages, tell: (what: string) => void): void;
/** Takes them away again. */
export declare function removeLinks(host: HTMLElement): void;
