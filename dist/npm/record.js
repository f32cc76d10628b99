import { keepRecords } from './core/send-record.js';



export { keepRecords };
