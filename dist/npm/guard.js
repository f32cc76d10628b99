export { checkPage } from './guard/check-page.js';
export { checkView } from './guard/checks.js';
export { checkDeclaration } from './guard/declaration.js';
export { checkWords } from './guard/words.js';
