import {expect} from '@open-wc/testing';
import {isAt, isLike, trackerAt, trackerOf, trackerStoring} from '../../../src/guard/trackers.js';
import googleAnalytics from '../../../src/services/google-analytics.js';
import googleTagManager from '../../../src/services/google-tag-manager.js';
import hotjar from '../../../src/services/hotjar.js';
import hubspot from '../../../src/services/hubspot.js';
import linkedin from '../../../src/services/linkedin.js';
import matomo from '../../../src/services/matomo.js';
import metaPixel from '../../../src/services/meta-pixel.js';
import microsoftClarity from '../../../src/services/microsoft-clarity.js';
import microsoftUet from '../../../src/services/microsoft-uet.js';
import plausible from '../../../src/services/plausible.js';
import posthog from '../../../src/services/posthog.js';
import stripe from '../../../src/services/stripe.js';
import turnstile from '../../../src/services/turnstile.js';
import umami from '../../../src/services/umami.js';

const known = [
  googleAnalytics,
  googleTagManager,
  hotjar,
  hubspot,
  linkedin,
  matomo,
  metaPixel,
  microsoftClarity,
  microsoftUet,
  plausible,
  posthog,
  umami,
];

describe('guard: well-known trackers', () => {
  for (const {id, stores = []} of known)
    it(`knows ${id}, and what it stores on the site’s own host`, () => {
      const names = stores
        .filter(({host, kind}) => !host && kind !== 'sessionStorage')
        .map(({name, pattern}) => name ?? pattern!.replaceAll('*', 'abc'));

      expect(trackerOf({id, category: 'x'})?.id).to.equal(id);
      expect(names.filter((name) => trackerStoring(name)?.id !== id)).to.deep.equal([]);
    });

  it('leaves alone what keeps a shop or a form safe', () => {
    expect([stripe, turnstile].map(trackerOf)).to.deep.equal([undefined, undefined]);
  });

  it('knows a host and those below it, and no other that looks like it', () => {
    const addresses = ['clarity.ms/tag', 'www.clarity.ms/tag', 'unclarity.ms/tag', 'clarity.ms.example/tag'];

    expect(addresses.map((address) => isAt(address, 'clarity.ms'))).to.deep.equal([true, true, false, false]);
  });

  it('knows a part of a site by its path', () => {
    expect(trackerAt('www.google.com/maps/embed')?.id).to.equal('google-maps');
    expect(trackerAt('www.google.com/search')).to.equal(undefined);
  });

  it('takes every character of a pattern but * as itself', () => {
    expect([
      isLike('_ce.s', '_ce.*'),
      isLike('_ceas', '_ce.*'),
      isLike('a+b', 'a+b'),
      isLike('x_ga', '_ga*'),
    ]).to.deep.equal([true, false, true, false]);
  });
});
