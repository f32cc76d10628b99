import type { Config } from './core/config.js';
import { type Consent } from './core/consent.js';
export { listenForAnswers } from './core/answer.js';
export { openGates } from './core/gate.js';
export { keepInStep } from './core/in-step.js';
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
