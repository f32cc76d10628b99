import { ForthrightEmbedElement } from './elements/embed.js';

/** Lazy entry: what stands in for embeds. Fetched only where one is in the page. */
ForthrightEmbedElement.define();
