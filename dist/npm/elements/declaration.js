import { html } from 'lit/html.js';
import { wordsOf } from '../locales/words.js';
import { servicesOf, renderStores } from './stores.js';

/** Everything the site stores, category by category: the same for `<forthright-storage>` and for what is written at build time. */
const renderDeclaration = (config, words, heading, isSafe) => config.categories.map((category) => {
    const { title, description } = wordsOf(category, words, config.texts);
    const services = servicesOf(category, config, words);
    const id = `title-${category.id}`;
    return html `<section part="category">
      ${heading(title, id)}
      <p>${description}</p>
      ${services[0] ? renderStores(services, words, id, isSafe) : html `<p class="note">${words.stores.unlisted}</p>`}
    </section>`;
});

export { renderDeclaration };
