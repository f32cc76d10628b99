import type { Consent } from '../../core/consent.js';
import type { FrontMatter } from '../../markdown/front-matter.js';
/**
 * Fetches what `src` names and puts it into the element, once for each address; `arrived` hears what the front matter
 * says. Call it when the element is connected, and when `src` changes.
 */
export declare function watchSource(element: HTMLElement & {
    consent?: Consent;
}, arrived: (front: FrontMatter) => void): Promise<void>;
