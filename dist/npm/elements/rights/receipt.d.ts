import { type TemplateResult } from 'lit/html.js';
import type { HandOverMessages } from '../../locales/en-GB.hand-over.js';
import type { Flow } from './flow.js';
import type { Handing } from './hand-over.js';
/** What one leaves with: the reference, the dates, and what to do if nothing comes. */
export declare function renderReceipt(flow: Flow, handing: Handing, words: HandOverMessages): TemplateResult;
