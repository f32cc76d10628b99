/** Lazy: the page in other languages, where it says that there are any. */
import { type TemplateResult } from 'lit/html.js';
export declare function renderLanguages(label: string): TemplateResult | undefined;
