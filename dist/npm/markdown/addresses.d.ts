/** The address as it may stand in a link, or nothing: http, https, mailto, tel and relative ones pass. */
export declare function linkAddress(written: string): string | undefined;
/** The address of an image, or nothing: another site would learn of the visit. */
export declare function imageAddress(written: string, origin?: string): string | undefined;
