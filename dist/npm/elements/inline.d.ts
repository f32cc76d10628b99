import { type TemplateResult } from 'lit/html.js';
import { type View } from './choices-parts.js';
import type { ForthrightChoicesElement } from './choices.js';
/** The choices as a form in the page, in the pattern of GOV.UK: Yes and No for each category, and what was saved is said. */
export declare function inlineForm(choices: ForthrightChoicesElement): (view: View) => TemplateResult;
