/** Opens what is closed and spells addresses out while the page is printed; the style sheet does what it can by itself. */
export declare function preparePrint(host: HTMLElement, signal: AbortSignal): void;
/** Puts the same at the foot of every sheet, where the browser can. */
export declare function printFoot(text: string): void;
