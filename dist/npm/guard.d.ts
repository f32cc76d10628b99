/** npm entry for tests and owners: `import {checkPage} from 'forthright/guard.js'`. */
export { checkPage } from './guard/check-page.js';
export { checkView } from './guard/checks.js';
export { checkDeclaration } from './guard/declaration.js';
export { checkWords } from './guard/words.js';
export type { Finding, Severity } from './guard/rules.js';
export type { View } from './guard/view.js';
