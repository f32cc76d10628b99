import { page } from './core/page.js';
import { ForthrightInspectorElement } from './elements/inspector.js';

/** Puts the panel on the page, once; it checks, reports and draws by itself. */
function inspect(consent) {
    ForthrightInspectorElement.define();
    if (page.querySelector('forthright-inspector'))
        return;
    page.documentElement.append(Object.assign(page.createElement('forthright-inspector'), { consent }));
}

export { inspect };
