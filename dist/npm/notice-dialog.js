import { listen } from './elements/notice/dialog.js';



export { listen };
