/** A date such as 2026-11-25 in words. */
export declare function dayInWords(date: string | undefined, language?: string): string | undefined;
