import type { Config } from './core/config.js';
import { type Consent } from './core/consent.js';
export { decodeRecord, encodeRecord, readAnswer } from './core/record.js';
export type { Basis, Category, CategoryConfig, Config, CookieConfig, Fact, MigrateConfig, Profile, RecordConfig, ResolvedConfig, ServiceConfig, SignalsConfig, } from './core/config.js';
export type { Consent, ConsentReceipt, Decision, SetOptions } from './core/consent.js';
export type { AllowanceDetail, ChangeDetail, ErrorDetail, ForthrightEvents, ReadyDetail, RequestDetail, RunDetail, ShowDetail, Surface, } from './core/events.js';
export type { NoticeConfig } from './core/notice-config.js';
export type { Answer, Answers, Method } from './core/record.js';
export type { Channel, Nation, Right, RightsConfig } from './core/rights-config.js';
export type { Messages } from './locales/messages.js';
/**
 * Holds the visitor's decision; with a configuration it starts at once. What is wrong with it is said on the console.
 * On a server there is no visitor to ask: it never starts, and nothing optional is ever allowed.
 */
export declare function createConsent(config?: Config): Consent;
/** Opens gated markup as soon as it is allowed, now and whenever the decision changes. */
export declare const openGates: (consent: Consent) => void;
/** Keeps the page in step with other tabs, and after it comes back from the back/forward cache. */
export declare const keepInStep: (consent: Consent) => void;
/** Answers the `data-forthright` hooks: those of our own banner decide, any other may open the choices. */
export declare const listenForAnswers: (consent: Consent) => void;
/**
 * Puts the banner and the choices on the screen whenever they are due, brings the elements in the page to life, and does
 * what else the configuration asks for, such as signals and records: all that the script tag does by itself. The code
 * for it is fetched once there is a configuration. The first decision on a page counts.
 */
export declare const showSurfaces: (consent: Consent) => void;
