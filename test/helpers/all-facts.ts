import type {Fact} from '../../src/core/config.js';

/** Every statement that an exception can need. */
export const allFacts: Fact[] = ['sole-purpose', 'no-following', 'own-or-processor', 'totals-only'];
