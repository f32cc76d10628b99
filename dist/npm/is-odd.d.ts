import { type ResolvedConfig } from './core/config.js';
/** Every option, and every word with a meaning of its own; a test holds them against the JSON Schema. */
export declare const vocabulary: readonly string[];
/**
 * Whether a configuration has a word or a type that we do not know: cheap enough to look every time. What exactly is
 * wrong, and where, is for check-config.ts to say. `messages` are the English ones of banner and choices.
 */
export declare function isOdd(written: unknown, messages: object): boolean;
/** How long browsers keep a cookie at all. */
export declare const isDays: (days: unknown) => boolean;
export declare const typeOf: (value: unknown) => "string" | "number" | "bigint" | "boolean" | "symbol" | "undefined" | "object" | "function" | "null" | "list";
/** Whether something of a configuration was left out, or is asked about although it was meant to start without. */
export declare function isLacking({ written, categories, services, profile }: ResolvedConfig): boolean;
