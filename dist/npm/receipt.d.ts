import type { Consent, ConsentReceipt } from './core/consent.js';
import { type Words } from './locales/words.js';
/** A receipt as plain data: docs/receipt.schema.json. */
export type PlainReceipt = ConsentReceipt & {
    readonly version: 1;
};
/** The receipt as plain data. Nothing is added but the version of its form. */
export declare const toJson: (receipt: ConsentReceipt) => PlainReceipt;
type Node = Readonly<Record<string, unknown>>;
/**
 * The receipt as JSON-LD, shaped after ISO/IEC TS 27560:2023 as the W3C's DPV guide has it: docs/receipt-ld.schema.json.
 * Undefined until the visitor decided something. `id` names this record; a page on plain http has to bring its own.
 */
export declare function toJsonLd(consent: Consent, id?: string): Node | undefined;
/** The receipt as a whole HTML document in the visitor's language: no script, nothing fetched, every value is text. */
export declare function toHtml(consent: Consent, words: Words): string;
/** Hands the page over as a download: it leaves the browser on no other way. */
export declare function save(consent: Consent, words: Words): void;
export {};
