import { nothing, type TemplateResult } from 'lit/html.js';
import type { ResolvedConfig } from '../../core/config.js';
import type { Consent } from '../../core/consent.js';
import type { NoticeConfig } from '../../core/notice-config.js';
import type { RightsConfig } from '../../core/rights-config.js';
import type { AsksMessages } from '../../locales/en-GB.asks.js';
import { type FactsMessages } from '../../locales/en-GB.facts.js';
import { fill, type Words } from '../../locales/words.js';
import { waysFor, type Way } from '../parts/ways.js';
export type Part = TemplateResult | typeof nothing;
/** Draws one kind of fact; nothing where the configuration says nothing of it. */
export type Draw = (view: FactsView) => Part;
/** What the facts are drawn from. */
export interface FactsSource {
    readonly config: ResolvedConfig;
    readonly notice: Readonly<NoticeConfig>;
    readonly rights: Readonly<RightsConfig>;
    readonly words: Words;
    /** What is not said in the language of the page is said in English. */
    readonly said: Partial<FactsMessages>;
    readonly asks: AsksMessages;
    /** Of the headings, 1 to 6. */
    readonly level: number;
    /** The ids of what is shown; all of it if empty. */
    readonly only: readonly string[];
    /** Whether an address may become a link. */
    isSafe(url: string): boolean;
    /** What there is in a page alone: without it nothing is drawn that a script would have to answer. */
    readonly live?: {
        readonly consent: Consent;
        /** Whether the page has what a selector names. */
        has(selector: string): boolean;
        /** Not there where the page may not: on plain http. */
        readonly copy?: (text: string) => void;
        /** What was copied last. */
        readonly copied: string;
    };
}
type Row = readonly [label: string, content: unknown];
/** Everything that draws facts speaks through this, whichever file it is in. */
export interface FactsView extends FactsSource {
    readonly said: FactsMessages;
    /** Those that `only` names. */
    chosen<T>(items: readonly T[] | undefined, idOf?: (item: T) => unknown): readonly T[];
    heading(title: unknown, isDeeper?: boolean): TemplateResult;
    /** Labels and what belongs to them, where there is something. */
    pairs(rows: readonly Row[]): Part;
    /** A list; a single thing stands by itself. */
    list(items: readonly unknown[] | undefined): Part;
    table(columns: readonly string[], rows: readonly (readonly unknown[])[], ids?: readonly unknown[]): Part;
    paragraph(text: unknown): Part;
    /** A link, or its text alone where the address is none we open. */
    link(url: string | undefined, text: unknown): unknown;
    /** What people can press, in a page. */
    button(label: string, act: () => void, status?: string): Part;
    cards(ways: readonly Way[]): Part;
    waysFor: typeof waysFor;
    idOf(kind: string, id: unknown): string | typeof nothing;
    fill: typeof fill;
    /** Where a request begins. */
    startOf(right: string): string | undefined;
    date(iso: string): string;
    period(iso: string): string;
    together(items: readonly string[]): string;
    country(letters: string): string;
    units(count: number, unit: string): string;
}
export declare function viewOf(source: FactsSource): FactsView;
export {};
