import {expect} from '@open-wc/testing';
import {daysOf} from '../../../src/guard/duration.js';

const cases: readonly (readonly [string | undefined, number | undefined])[] = [
  ['session', 0],
  ['forever', Infinity],
  ['P30D', 30],
  ['P2Y', 732],
  ['P13M', 403],
  ['P1W', 7],
  ['PT36H', 1.5],
  ['P1DT12H', 1.5],
  ['P', undefined],
  ['a while', undefined],
  [undefined, undefined],
];

describe('guard: how long', () => {
  for (const [lasts, days] of cases)
    it(`reads ${lasts} as ${days} days`, () => {
      expect(daysOf(lasts)).to.equal(days);
    });
});
