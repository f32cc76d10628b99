import {html, type TemplateResult} from 'lit/html.js';
import type {ResolvedConfig} from '../core/config.js';
import type {Messages} from '../locales/messages.js';
import {wordsOf} from '../locales/words.js';
import {renderStores, servicesOf} from './stores.js';

/** Draws a title, under this id. */
export type Heading = (title: string, id: string) => TemplateResult;

/** Everything the site stores, category by category: the same for `<forthright-storage>` and for what is written at build time. */
export const renderDeclaration = (
  config: ResolvedConfig,
  words: Messages,
  heading: Heading,
  isSafe?: (url: string) => boolean,
): readonly TemplateResult[] =>
  config.categories.map((category) => {
    const {title, description} = wordsOf(category, words, config.texts);
    const services = servicesOf(category, config, words);
    const id = `title-${category.id}`;
    return html`<section part="category">
      ${heading(title, id)}
      <p>${description}</p>
      ${services[0] ? renderStores(services, words, id, isSafe) : html`<p class="note">${words.stores.unlisted}</p>`}
    </section>`;
  });
