/** Whether an address opens a page, and with `also` a mail or a call; `javascript:` and the like are refused and told. */
export declare function isSafeUrl(url: string, also?: boolean): boolean;
