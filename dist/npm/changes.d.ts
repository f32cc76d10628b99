export { renderChanges } from './elements/notice/changes-slot.js';
