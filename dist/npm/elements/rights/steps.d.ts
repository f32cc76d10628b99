import { type TemplateResult } from 'lit/html.js';
import type { RightConfig } from '../../core/rights-config.js';
import type { Flow } from './flow.js';
/** Whether there is something to know before asking. */
export declare function hasLimits(flow: Flow, entry: RightConfig): boolean;
export declare function renderChoose(flow: Flow): TemplateResult;
export declare function renderLimits(flow: Flow): TemplateResult;
export declare function renderSay(flow: Flow): TemplateResult;
