import {expect} from '@open-wc/testing';
import type {Consent} from '../../src/core/consent.js';
import {keepInStep} from '../../src/core/in-step.js';
import {until} from '../helpers/until.js';

describe('in step with other tabs', () => {
  let looks = 0;
  let errors: unknown[] = [];
  const note = ({error}: ErrorEvent) => errors.push(error);

  before(() => keepInStep({refresh: () => looks++} as unknown as Consent));

  beforeEach(() => {
    errors = [];
    window.addEventListener('error', note);
  });
  afterEach(() => {
    window.removeEventListener('error', note);
    window.dispatchEvent(new PageTransitionEvent('pageshow'));
  });

  /** What another tab hears while something happens here, and a word of its own that comes after. */
  const heardElsewhere = async (act: () => void): Promise<unknown[]> => {
    const heard: unknown[] = [];
    const elsewhere = new BroadcastChannel('forthright');
    elsewhere.onmessage = ({data}) => heard.push(data);
    const last = new BroadcastChannel('forthright');
    act();
    last.postMessage('last');
    await until(() => heard.includes('last'));
    elsewhere.close();
    last.close();
    return heard;
  };

  const change = () => document.dispatchEvent(new CustomEvent('forthright-change'));

  it('tells them to look again', async () => {
    expect(await heardElsewhere(change)).to.deep.equal([0, 'last']);
  });

  it('looks again when told', async () => {
    const before = looks;
    const elsewhere = new BroadcastChannel('forthright');

    elsewhere.postMessage(0);

    await until(() => looks > before);
    elsewhere.close();
  });

  it('says nothing, and does not fail, once the page is left', async () => {
    window.dispatchEvent(new PageTransitionEvent('pagehide'));

    expect(await heardElsewhere(change)).to.deep.equal(['last']);
    expect(errors).to.deep.equal([]);
  });

  it('looks at once and listens again when the page comes back', async () => {
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    const before = looks;

    window.dispatchEvent(new PageTransitionEvent('pageshow'));

    expect(looks).to.equal(before + 1);
    expect(await heardElsewhere(change)).to.deep.equal([0, 'last']);
  });
});
