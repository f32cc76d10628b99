import { type TemplateResult } from 'lit/html.js';
import type { RightConfig } from '../../core/rights-config.js';
import type { Flow } from './flow.js';
/** Whether there is something to know before asking. */
export declare function hasLimits(flow: Flow, entry: RightConfig): boolean;
/** `easy` is the way to easier words, where there are any. */
export declare function renderChoose(flow: Flow, easy: TemplateResult | false): TemplateResult;
export declare function renderLimits(flow: Flow): TemplateResult;
export declare function renderSay(flow: Flow): TemplateResult;
