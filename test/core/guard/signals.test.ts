import {expect} from '@open-wc/testing';
import type {Config} from '../../../src/core/config.js';
import {checkSignals} from '../../../src/guard/signals.js';
import type {LayerEntry, View} from '../../../src/guard/view.js';
import {accepted, short, viewOf} from '../../helpers/view.js';

const find = (seen: Partial<View>, config: Config = {}) => checkSignals(viewOf(config, seen)).map(short);
const call = (...call: unknown[]): LayerEntry => ({kind: 'arguments', call});
const standard = call('consent', 'default', '{}');
const start = call('js', '{}');

describe('guard: signals', () => {
  it('reports a default that comes after a tag has started', () => {
    expect(find({dataLayer: [start, standard]})).to.deep.equal(['R94 error dataLayer']);
    expect(find({dataLayer: [{kind: 'object', call: ['gtm.js']}, standard]})).to.deep.equal(['R94 error dataLayer']);
    expect(find({dataLayer: [standard, start]})).to.deep.equal([]);
  });

  it('reports a missing default where Consent Mode is switched on', () => {
    expect(find({dataLayer: [start]}, {signals: {googleConsentMode: true}})).to.deep.equal(['R94 error dataLayer']);
    expect(find({dataLayer: [start]})).to.deep.equal([]);
  });

  it('reports a command that was pushed as a list', () => {
    expect(find({dataLayer: [standard, {kind: 'array', call: ['consent', 'update', '{}']}]})).to.deep.equal([
      'R94 error dataLayer',
    ]);
    expect(find({dataLayer: [standard, call('consent', 'update', '{}')]})).to.deep.equal([]);
  });

  it('reports links that carry identifiers', () => {
    expect(find({dataLayer: [call('set', 'url_passthrough', true)]})).to.deep.equal(['R96 warning dataLayer']);
    expect(find({dataLayer: [call('set', 'url_passthrough', false)]})).to.deep.equal([]);
  });

  it('reports the mode in which Google is asked before consent', () => {
    const early = {address: 'www.googletagmanager.com/gtag/js', allowed: [], answered: []};

    expect(find({dataLayer: [standard], requests: [early]})).to.deep.equal(['R95 warning www.googletagmanager.com']);
    expect(find({dataLayer: [standard], requests: [{...early, ...accepted}]})).to.deep.equal([]);
    expect(find({dataLayer: [standard], requests: [early]}, {profile: 'us-optout'})).to.deep.equal([]);
  });

  it('notes that Global Privacy Control is sent and not heard', () => {
    const signals = {globalPrivacyControl: false};

    expect(find({hasSignal: true}, {signals})).to.deep.equal(['R90 info signals.globalPrivacyControl']);
    expect(find({hasSignal: true})).to.deep.equal([]);
    expect(find({hasSignal: false}, {signals})).to.deep.equal([]);
  });

  it('notes another consent tool', () => {
    expect(find({globals: ['__tcfapi']})).to.deep.equal(['R98 info window.__tcfapi']);
    expect(find({globals: []})).to.deep.equal([]);
  });
});
