import { type TemplateResult } from 'lit/html.js';
import type { ResolvedConfig } from '../core/config.js';
import type { Messages } from '../locales/messages.js';
/** Draws a title, under this id. */
export type Heading = (title: string, id: string) => TemplateResult;
/** Everything the site stores, category by category: the same for `<forthright-storage>` and for what is written at build time. */
export declare const renderDeclaration: (config: ResolvedConfig, words: Messages, heading: Heading, isSafe?: (url: string) => boolean) => readonly TemplateResult[];
