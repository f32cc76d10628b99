import { type TemplateResult } from 'lit/html.js';
import { type ForthrightBannerElement } from './banner.js';
/** Says what was answered, as prominently for no as for yes (the GOV.UK pattern). */
export declare function confirmation(banner: ForthrightBannerElement): TemplateResult;
/** After a withdrawal, code that already ran stops only when the page is loaded again. */
export declare function reloadOffer(banner: ForthrightBannerElement): TemplateResult;
