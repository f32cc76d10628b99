/** Lazy entry: the inspector, for owners who asked for it (`is-debugging.ts`). */
import type {Consent} from './core/consent.js';
import {page} from './core/page.js';
import {ForthrightInspectorElement} from './elements/inspector.js';

/** Puts the panel on the page, once; it checks, reports and draws by itself. */
export function inspect(consent: Consent): void {
  ForthrightInspectorElement.define();
  if (page.querySelector('forthright-inspector')) return;
  page.documentElement.append(Object.assign(page.createElement('forthright-inspector'), {consent}));
}
