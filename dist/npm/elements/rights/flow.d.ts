import type { TemplateResult } from 'lit/html.js';
import type { Consent } from '../../core/consent.js';
import type { Channel, Right, RightConfig } from '../../core/rights-config.js';
import type { AsksMessages } from '../../locales/en-GB.asks.js';
import type { RightsMessages } from '../../locales/en-GB.rights.js';
import type { Words } from '../../locales/words.js';
import type { Facts } from '../parts/later-element.js';
/** One question at a time. */
export type Step = 'choose' | 'unsure' | 'limits' | 'say' | 'desk' | 'later' | 'check' | 'receipt';
/** What people type, and nothing else, by the name of the field. It is kept here, and goes with the page. */
export type Field = 'name' | 'contact' | 'otherName' | 'topic' | 'period' | 'wrong' | 'correct' | 'reference' | 'asked';
/** What is asked for with one message. Another message is another request. */
export interface Request {
    readonly entry: RightConfig;
    /** Consents that are to end. */
    readonly ends?: readonly {
        readonly id: string;
        readonly title: string;
    }[];
    /** What a letter that follows an earlier one says, and whether it starts a clock. */
    readonly followUp?: {
        readonly text: string;
        readonly hasDate: boolean;
    };
    /** The message, once it was changed by hand. */
    message?: string | undefined;
    reference?: string;
    /** What was done with the message; empty until something was. */
    handed?: Channel | 'copy' | 'save' | 'print';
}
/** What the later files are given: the rights launcher as they see it. */
export interface Flow {
    readonly consent: Consent;
    readonly facts: Facts;
    readonly said: RightsMessages;
    readonly asks: AsksMessages;
    /** The words of the banner, in the language of the page. */
    readonly words: Words;
    readonly root: ShadowRoot;
    readonly typed: Partial<Record<Field, string>>;
    isForOther: boolean;
    step: Step;
    readonly request: Request;
    /** When the first step was shown, in milliseconds. */
    readonly since: number;
    /** Shows a step, of another request where one is given. What was typed stays; the way back leads to the step and request before. */
    go(step: Step, request?: Request): void;
    /** Begins with a right, with its first step. */
    pick(entry: RightConfig): void;
    redraw(): Promise<void>;
    titleOf(entry: RightConfig): string;
    entryFor(right: Right): RightConfig;
    renderHeading(text: string): TemplateResult;
    renderButton(label: string, act: () => void, kind?: 'quiet' | 'small'): TemplateResult;
    renderField(name: Field, label: string, hint?: string, rows?: number, auto?: string, mistake?: string): TemplateResult;
}
