import { page } from './core/page.js';
import { ForthrightChoicesElement } from './elements/choices.js';
import { inlineForm } from './elements/inline.js';

/** Lazy entry: the choices as a form in a cookies page. Needs choices.js, which is fetched first and so checked. */
ForthrightChoicesElement.inlineForm = inlineForm;
for (const choices of page.querySelectorAll('forthright-choices'))
    choices.requestUpdate();
