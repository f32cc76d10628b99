import { nothing, type TemplateResult } from 'lit/html.js';
import type { Category } from '../core/config.js';
import type { Messages } from '../locales/messages.js';
import { type Draft } from './draft.js';
/** What the choices are drawn from, in a dialog and in a page. */
export interface View extends Draft {
    readonly words: Messages;
}
type Part = TemplateResult | typeof nothing;
export declare const renderNote: (text: string | false | undefined) => Part;
export declare const renderButton: (part: string, label: string, act: () => void, quiet?: boolean) => TemplateResult;
/** The title of a category, as text. */
export declare const titleOf: (category: Category, { consent, words }: View) => string;
/** What a category is for, who uses it, and why it is on without a yes. */
export declare function renderAbout(category: Category, { consent, words }: View): TemplateResult;
/** Says that some of several services are on, otherwise nothing; the switch alone would show it, but not tell it. */
export declare function partlyOf(ids: readonly string[], view: View): string;
/** One switch, for one id or for several at once. */
export declare function renderSwitch(id: string, ids: readonly string[], view: View): TemplateResult;
/** A line of the list: what is said at the left, the switch or its stand-in at the right, the rest below. */
export declare const renderLine: (part: string, about: unknown, control: unknown, fold: unknown) => TemplateResult;
/** What a category stores; where it has several services, service by service, each with a switch if it may have one. */
export declare function renderServices(category: Category, view: View): Part;
/** What the browser asks for by itself, and that we keep to it. */
export declare const renderSignal: ({ consent, words }: View) => Part;
/** When the visitor decided, and the way to take all of it back. */
export declare function renderDecided({ consent, words }: View, withdraw: () => void): TemplateResult;
export {};
