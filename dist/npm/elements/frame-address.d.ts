/**
 * The address to put into a frame: for some providers the one that is made for frames, and that asks for less about the
 * visitor; for all others the address as it is. Films play at once only if the visitor asked for this one.
 */
export declare function frameAddress(url: URL, plays: boolean): string;
