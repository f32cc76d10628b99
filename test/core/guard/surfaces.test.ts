import {expect} from '@open-wc/testing';
import {checkSurfaces} from '../../../src/guard/surfaces.js';
import type {Config} from '../../../src/core/config.js';
import type {ButtonLook, Surface, View} from '../../../src/guard/view.js';
import {button, viewOf} from '../../helpers/view.js';

const find = (surface: Partial<Surface>, seen: Partial<View> = {}, config: Config = {}) =>
  checkSurfaces(
    viewOf(config, {
      surfaces: [{where: 'banner', accept: button(), reject: button({left: 172}), pale: [], ...surface}],
      ...seen,
    }),
  ).map(({rule, message}) => `${rule} ${message}`);
const differs = (look: Partial<ButtonLook>) => find({reject: button({left: 172, ...look})})[0];

describe('guard: what people see', () => {
  it('finds nothing where both look alike, beside or below each other', () => {
    expect(find({})).to.deep.equal([]);
    expect(find({reject: button({top: 56})})).to.deep.equal([]);
    expect(find({reject: button({left: 172, width: 160.9, textContrast: 12.4})})).to.deep.equal([]);
  });

  it('reports every way in which one is made weaker', () => {
    const start = 'R17 Accept and Reject do not look alike: ';

    expect(differs({tag: 'a'})).to.equal(start + 'element.');
    expect(differs({width: 120})).to.equal(start + 'size.');
    expect(differs({height: 30})).to.equal(start + 'size.');
    expect(differs({font: '14px,400'})).to.equal(start + 'letters.');
    expect(differs({decoration: 'underline'})).to.equal(start + 'underline.');
    expect(differs({opacity: '0.6'})).to.equal(start + 'opacity.');
    expect(differs({border: '0px,none'})).to.equal(start + 'border.');
    expect(differs({textContrast: 11.4})).to.equal(start + 'contrast of the text.');
    expect(differs({fillContrast: 1})).to.equal(start + 'contrast with what is around.');
    expect(differs({fillContrast: undefined})).to.equal(start + 'contrast with what is around.');
    expect(differs({left: 172, top: 90})).to.equal(start + 'place.');
  });

  it('reports an Accept without a Reject', () => {
    expect(find({reject: undefined})).to.deep.equal(['R16 There is a way to accept, and none to reject.']);
  });

  it('reports buttons that are too small to hit', () => {
    const small = {width: 20, height: 20};

    expect(find({accept: button(small), reject: button({...small, left: 30})})).to.deep.equal([
      'R17 A button is smaller than 24 by 24 pixels.',
    ]);
  });

  it('reports words that are too pale', () => {
    expect(find({pale: [{text: 'Small print', contrast: 2.345}]})).to.deep.equal([
      'R100 “Small print” has a contrast of 2.3 to 1.',
    ]);
  });

  it('reports a page that is locked while the question stands', () => {
    expect(find({}, {isLocked: true})).to.deep.equal(['R21 The page cannot be used while the question stands.']);
    expect(find({}, {isLocked: true, isAsking: false})).to.deep.equal([]);
  });

  it('reports a GOV.UK banner that lies over the page', () => {
    expect(find({}, {}, {profile: 'uk-gov', layout: 'bar'})[0]).to.match(/^R28 /);
    expect(find({}, {}, {profile: 'uk-gov', layout: 'top'})).to.deep.equal([]);
    expect(find({}, {}, {profile: 'uk', layout: 'bar'})).to.deep.equal([]);
  });
});
