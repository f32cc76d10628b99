/** Lazy entry: keeps proof of what was answered, on pages whose configuration wants it (`record`). */
export { keepRecords } from './core/send-record.js';
