import { nothing, type TemplateResult } from 'lit/html.js';
import type { AsksMessages } from '../../locales/en-GB.asks.js';
import type { ToolsMessages } from '../../locales/en-GB.tools.js';
import type { Facts } from '../parts/later-element.js';
/** What the six lines are made of, besides the text. */
export interface Told {
    readonly said: ToolsMessages;
    readonly asks: AsksMessages;
    readonly facts: Facts;
    readonly language: string;
    readonly site: string | undefined;
}
/** Six facts, each with the way to its section. What nobody has written down is left out. */
export declare function renderKeyFacts(host: HTMLElement, told: Told, idOf: (marked: HTMLElement) => string): TemplateResult | typeof nothing;
