import { complain } from '../../core/complain.js';
import { ForthrightElement } from '../forthright-element.js';

/** The address that each element shows, or waits for. */
const wanted = new WeakMap();
/**
 * Fetches what `src` names and puts it into the element, once for each address; `arrived` hears what the front matter
 * says. Call it when the element is connected, and when `src` changes.
 */
async function watchSource(element, arrived) {
    const url = element.getAttribute('src');
    if (!url || wanted.get(element) === url)
        return;
    wanted.set(element, url);
    const isWanted = () => wanted.get(element) === url;
    try {
        const { fillFrom } = await import('../../markdown.js');
        const front = await fillFrom(element, url, { config: element.consent?.config, isWanted });
        if (!front) {
            if (isWanted())
                wanted.delete(element);
            return;
        }
        arrived(front);
        // Markers have brought elements with them. In a site's own bundle, the site defines them.
        await ForthrightElement.shared.meetElements?.();
    }
    catch (error) {
        wanted.delete(element);
        complain('F020', error);
    }
}

export { watchSource };
