/** Lazy entry: what stands in for embeds. Fetched only where one is in the page. */
import {ForthrightEmbedElement} from './elements/embed.js';

ForthrightEmbedElement.define();
