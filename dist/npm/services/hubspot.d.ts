import type { KnownService } from './known-service.js';
/** HubSpot's tracking code, with its chat. Switch HubSpot's own cookie question off, or people are asked twice. */
declare const _default: KnownService;
export default _default;
