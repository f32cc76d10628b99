import { type TemplateResult } from 'lit/html.js';
import type { Flow } from './flow.js';
/** Plain answers, each of which leads to a right or a complaint. */
export declare function draw(flow: Flow): TemplateResult;
