import type { HandOverMessages } from '../../locales/en-GB.hand-over.js';
import type { Flow } from './flow.js';
/** The name of the organisation, or of its site. */
export declare const siteOf: ({ consent }: Flow) => string;
/** The request in one sentence for each right, as it is said aloud too. */
export declare const askOf: (flow: Flow, words: HandOverMessages) => string;
/** The message from what was said; what was changed by hand stays as it is. */
export declare function messageOf(flow: Flow, reference: string, words: HandOverMessages): string;
