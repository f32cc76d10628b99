import { type TemplateResult } from 'lit/html.js';
import { ForthrightElement } from './forthright-element.js';
/**
 * Stands in for a film, poll or map of another organisation until it is allowed, and says who would receive what. A link
 * between its tags is there without JavaScript, and stays.
 *
 * @tag forthright-embed
 *
 * @slot - The link for those without JavaScript. Without one, a plain link is drawn.
 *
 * @event {CustomEvent<RunDetail>} forthright-run - The frame has loaded.
 *
 * @attr {string} service - The service or category that it waits for.
 * @attr {string} src - The page to show: http, https or relative.
 * @attr {string} title - What it is, in a few words.
 * @attr {string} poster - A picture to show before, from your own site.
 * @attr {string} ratio - Width to height, such as `4/3`. Standard: `16/9`.
 *
 * @csspart box - The place of the frame and of what stands in for it.
 * @csspart poster - The picture.
 * @csspart placeholder - All that is said.
 * @csspart title - What it is.
 * @csspart note - Who would receive what.
 * @csspart actions - Holds the buttons.
 * @csspart once-button - Loads the frame now, in this page alone.
 * @csspart always-button - Allows the service, or the category.
 * @csspart link - Leads to the page itself.
 * @csspart frame - The frame.
 */
export declare class ForthrightEmbedElement extends ForthrightElement {
    #private;
    static styles: string[];
    static observedAttributes: string[];
    static define(tag?: string, registry?: CustomElementRegistry): void;
    attributeChangedCallback(): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'forthright-embed': ForthrightEmbedElement;
    }
}
