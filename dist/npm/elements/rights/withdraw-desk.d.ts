import { type TemplateResult } from 'lit/html.js';
import type { Flow } from './flow.js';
/** Every yes in one place: on the device, where a switch ends it, and elsewhere, where a message does. */
export declare function draw(flow: Flow): TemplateResult;
