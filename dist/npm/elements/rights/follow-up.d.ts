import { type TemplateResult } from 'lit/html.js';
import type { Flow } from './flow.js';
/** What one writes after asking: it is late, they refused, they want to know who one is. */
export declare function draw(flow: Flow): TemplateResult;
