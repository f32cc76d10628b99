/** How an element's text stands out from what is behind it, as WCAG counts; undefined before a picture. */
export declare function textContrast(el: Element): number | undefined;
/** How an element stands out from what is around it. */
export declare function fillContrast(el: Element): number | undefined;
