import { type TemplateResult } from 'lit/html.js';
import type { RightsMessages } from '../../locales/en-GB.rights.js';
import type { Words } from '../../locales/words.js';
import { LaterElement } from '../parts/later-element.js';
/**
 * The rights-request launcher: a person picks a right, says what it is about, hands the message over by a way that the
 * organisation offers, and leaves with a reference and the dates. What stands between its tags, such as an address, is
 * shown until the element can draw. `#ask-access` in the page's address opens that right.
 *
 * @tag forthright-rights
 *
 * @slot - What is shown until then, and without JavaScript.
 *
 * @attr {string} right - Opens this one, such as `access`.
 * @attr {boolean} easy - Speaks in easy-read words.
 *
 * @event {CustomEvent<RequestDetail>} forthright-request - Something was handed over, on `document`. Never what was typed.
 *
 * @csspart heading - The title of a step.
 * @csspart ask - One thing that people can ask for.
 * @csspart field - One question with its answer.
 * @csspart letter - The message.
 * @csspart way - One way to hand it over.
 * @csspart reference - The reference.
 * @csspart date - A date that an answer is due by.
 */
export declare class ForthrightRightsElement extends LaterElement<RightsMessages> {
    #private;
    static styles: string[];
    static english: {
        heading: string;
        intro: string;
        notSure: string;
        asked: string;
        easyOn: string;
        easyOff: string;
        back: string;
        next: string;
        again: string;
        cost: string;
        when: string;
        leftOut: string;
        none: string;
        applies: string;
        appliesNot: string;
        anyway: string;
        sayHeading: string;
        sayIntro: string;
        forWhom: string;
        self: string;
        other: string;
        otherName: string;
        otherHint: string;
        name: string;
        contact: string;
        contactHint: string;
        topic: string;
        topicHint: string;
        include: string;
        period: string;
        wrong: string;
        correct: string;
        proof: string;
        unable: string;
    };
    static own: "rights";
    static observedAttributes: string[];
    static define(tag?: string, registry?: CustomElementRegistry): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
    attributeChangedCallback(name: string): void;
    protected makeRoot(): ShadowRoot;
    protected draw(words: Words): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'forthright-rights': ForthrightRightsElement;
    }
}
