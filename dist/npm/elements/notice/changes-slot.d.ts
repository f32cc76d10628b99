import { nothing, type TemplateResult } from 'lit/html.js';
import type { Consent } from '../../core/consent.js';
import { type ChangedMessages } from '../../locales/en-GB.changed.js';
import type { Facts } from '../parts/later-element.js';
/**
 * At the head of a notice, for those who decided something: how much changed since. It leads to the list of changes on
 * the page, or holds a short one where there is none.
 */
export declare function renderChanges(notice: {
    consent?: Consent;
    facts: Facts;
    said?: Partial<ChangedMessages> | undefined;
}): TemplateResult | typeof nothing;
