/** Lazy entry: the choices as a form in a cookies page. Needs choices.js, which is fetched first and so checked. */
import {page} from './core/page.js';
import {ForthrightChoicesElement} from './elements/choices.js';
import {inlineForm} from './elements/inline.js';

ForthrightChoicesElement.inlineForm = inlineForm;
for (const choices of page.querySelectorAll('forthright-choices')) choices.requestUpdate();
