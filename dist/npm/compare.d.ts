/** Lazy entry: compares two texts word by word. Fetched when somebody asks to see what changed. */
export { compareTexts, renderComparison } from './elements/notice/comparison.js';
