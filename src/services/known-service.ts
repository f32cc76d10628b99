import type {ServiceConfig} from '../core/config.js';

/** Ready-made facts about a well-known service. Copy them, correct them for your own set-up, and put them in `services`. */
export interface KnownService extends ServiceConfig {
  /** Where the facts come from. */
  source: {
    /** The vendor's own page about what it stores. */
    url: string;
    /** The day we last looked: `2026-11-25`. */
    checked: string;
    /** What we could not see for ourselves, and what an owner must know. */
    note?: string;
  };
  /**
   * Tells the vendor's code on this page what the visitor decided. Does nothing where that code is not there, and never
   * throws. Call it only after a decision: some vendors store the answer, a no included.
   */
  signal?: (allowed: boolean) => void;
}
