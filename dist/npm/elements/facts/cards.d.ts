import { nothing, type TemplateResult } from 'lit/html.js';
import type { Channel, ContactConfig, RouteConfig } from '../../core/rights-config.js';
import { type Way } from '../parts/ways.js';
import type { FactsView, Part } from './view.js';
/** Somebody who can be reached, as a card. */
export declare function renderCard(contact: ContactConfig, channels: readonly Channel[], view: FactsView, { id, route }?: {
    id?: string | typeof nothing;
    route?: RouteConfig;
}): TemplateResult;
/** The ways in which something can be handed over: one card for each route, side by side. */
export declare function renderCards(ways: readonly Way[], view: FactsView): Part;
