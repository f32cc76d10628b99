import {expect} from '@open-wc/testing';
import {createConsent, type Consent} from '../../../src/core/consent.js';
import {feedDataLayer} from '../../../src/core/signals/data-layer.js';
import {allFacts} from '../../helpers/all-facts.js';
import {clearCookies} from '../../helpers/cookies.js';

declare const window: Window & {dataLayer?: unknown};

function start(): Consent {
  const consent = createConsent();
  consent.start({
    cookie: {name: 'forthright-test'},
    categories: [{id: 'statistics', facts: allFacts}, {id: 'analytics'}, {id: 'media'}],
    services: [
      {id: 'poll', category: 'media'},
      {id: 'map', category: 'media'},
    ],
  });
  return consent;
}
const undecided = {essential: true, statistics: true, analytics: false, media: false, poll: false, map: false};

describe('dataLayer', () => {
  beforeEach(clearCookies);
  afterEach(() => {
    delete window.dataLayer;
  });

  it('hears at the start, once, what is allowed of every category and service', () => {
    window.dataLayer = [];

    feedDataLayer(start());

    expect(window.dataLayer).to.deep.equal([{event: 'forthright-ready', forthright: undecided}]);
  });

  it('hears of a stored decision at the start', () => {
    start().set({analytics: true, map: true});
    window.dataLayer = [];

    feedDataLayer(start());

    expect(window.dataLayer).to.deep.equal([
      {event: 'forthright-ready', forthright: {...undecided, analytics: true, map: true}},
    ]);
  });

  it('hears of every change', () => {
    window.dataLayer = [];
    const consent = start();
    feedDataLayer(consent);

    consent.acceptAll();
    consent.withdraw('poll');

    expect((window.dataLayer as unknown[]).slice(1)).to.deep.equal([
      {event: 'forthright-change', forthright: {...undecided, analytics: true, media: true, poll: true, map: true}},
      {event: 'forthright-change', forthright: {...undecided, analytics: true, map: true}},
    ]);
  });

  it('is not made where there is none, and hears of changes once it is there', () => {
    const consent = start();
    feedDataLayer(consent);
    consent.rejectAll();
    const before = window.dataLayer;

    window.dataLayer = [];
    consent.set({media: true});

    expect(before).to.equal(undefined);
    expect((window.dataLayer as {event: string}[]).map(({event}) => event)).to.deep.equal(['forthright-change']);
  });

  it('is left alone where something else has its name', () => {
    const frame = document.createElement('form');
    frame.id = 'dataLayer';
    document.body.append(frame);
    const consent = start();

    feedDataLayer(consent);
    consent.acceptAll();

    frame.remove();
    expect(consent.allows('analytics')).to.equal(true);
  });
});
