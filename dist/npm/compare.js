import { compareTexts, renderComparison } from './elements/notice/comparison.js';



export { compareTexts, renderComparison };
