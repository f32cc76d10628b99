/** What a site owner may not write. Each line marked so must fail to compile; test/node/types.test.mjs sees to it. */
import {createConsent, type Config} from '../../src/index.js';

export const complete: Config = {
  profile: 'uk',
  site: {name: 'Example Library', url: 'https://library.example/'},
  revision: '2026-11',
  categories: [
    {id: 'essential'},
    {id: 'statistics', facts: ['sole-purpose', 'no-following', 'own-or-processor', 'totals-only']},
    {id: 'media', revision: '2', change: 'Maps are new.'},
  ],
  services: [{id: 'poll', category: 'media', provider: 'Example Polls', providerRole: 'controller'}],
  texts: {'en-GB': {accept: 'Accept all'}},
  notice: {url: '/privacy'},
};

createConsent(complete);
createConsent();

// @ts-expect-error A misspelt option.
createConsent({catgories: []});

// @ts-expect-error There is no way to tick a category beforehand.
createConsent({categories: [{id: 'analytics', preselected: true}]});

// @ts-expect-error There is no way to leave Reject out.
createConsent({withoutReject: true});

// @ts-expect-error A category without an id.
createConsent({categories: [{title: 'Analytics'}]});

// @ts-expect-error A basis that does not exist for storage on a device.
createConsent({categories: [{id: 'analytics', basis: 'legitimate-interest'}]});

// @ts-expect-error A statement that the exceptions do not know.
createConsent({categories: [{id: 'statistics', facts: ['trust-us']}]});

// @ts-expect-error A profile that does not exist.
createConsent({profile: 'mars'});

// @ts-expect-error A layout that walls the page off.
createConsent({layout: 'wall'});

// @ts-expect-error Days are a number.
createConsent({cookie: {days: '182'}});

// @ts-expect-error A service belongs to a category.
createConsent({services: [{id: 'poll'}]});
