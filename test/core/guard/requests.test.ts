import {expect} from '@open-wc/testing';
import type {Config} from '../../../src/core/config.js';
import {checkRequests} from '../../../src/guard/requests.js';
import {siteOf} from '../../../src/guard/service-at.js';
import type {Gated, Moment, View} from '../../../src/guard/view.js';
import {accepted, goodConfig, refused, short, viewOf} from '../../helpers/view.js';

const before: Moment = {allowed: ['essential'], answered: []};
const map: Config = {
  categories: [{id: 'analytics'}, {id: 'media'}],
  services: [
    ...goodConfig.services!,
    {
      id: 'map',
      category: 'media',
      provider: 'Example Maps',
      policyUrl: 'https://www.maps.example/privacy',
      stores: [{name: 'a', host: 'tiles.example'}],
    },
  ],
};
const find = (address: string, moment: Moment, config: Config = map, seen: Partial<View> = {}) =>
  checkRequests(viewOf(config, {requests: [{address, ...moment}], ...seen})).map(short);

describe('guard: what is fetched', () => {
  it('reports a service that is asked before anybody answered, or after a no', () => {
    expect(find('a.tiles.example/1.png', before)).to.deep.equal(['R1 error a.tiles.example']);
    expect(find('a.tiles.example/1.png', {...before, answered: ['media']})).to.deep.equal(['R2 error a.tiles.example']);
    expect(find('a.tiles.example/1.png', {allowed: ['media', 'map'], answered: ['media']})).to.deep.equal([]);
  });

  it('knows a service by the site of its privacy policy', () => {
    expect(find('cdn.maps.example/map.js', before)).to.deep.equal(['R1 error cdn.maps.example']);
  });

  it('reports a known tracker, declared or not', () => {
    expect(find('www.google-analytics.com/g/collect', before)).to.deep.equal(['R1 error www.google-analytics.com']);
    expect(find('www.google-analytics.com/g/collect', refused)).to.deep.equal(['R2 error www.google-analytics.com']);
    expect(find('www.google-analytics.com/g/collect', accepted)).to.deep.equal([]);
    expect(find('www.google.com/maps/embed', before)).to.deep.equal(['R1 error www.google.com']);
  });

  it('reports another site that is asked before anybody answered, and notes one that nobody names', () => {
    expect(find('cdn.other.example/x.js', before)).to.deep.equal(['R1 warning cdn.other.example']);
    expect(find('cdn.other.example/x.js', accepted)).to.deep.equal(['R23 info cdn.other.example']);
    expect(find('cdn.library.example/x.js', before)).to.deep.equal([]);
    expect(find('www.library.example/x.js', before)).to.deep.equal([]);
  });

  it('reports what a gated element loads, also from the site itself', () => {
    const gated: Gated[] = [
      {where: '<script>', needs: ['analytics'], state: 'waits', addresses: ['www.library.example/count.js']},
    ];

    expect(find('www.library.example/count.js', before, map, {gated})).to.deep.equal([
      'R1 error www.library.example/count.js',
    ]);
    expect(find('www.library.example/count.js', accepted, map, {gated})).to.deep.equal([]);
    expect(find('www.library.example/other.js', before, map, {gated})).to.deep.equal([]);
  });

  it('never takes the site itself for a service that has its policy here', () => {
    const own: Config = {services: [{...goodConfig.services![0]!, policyUrl: 'https://www.library.example/privacy'}]};

    expect(find('www.library.example/x.js', before, own)).to.deep.equal([]);
    expect(find('img.library.example/x.png', before, own)).to.deep.equal([]);
  });

  it('notes fonts from elsewhere', () => {
    expect(find('fonts.gstatic.com/s/a.woff2', before)).to.deep.equal(['R7 info fonts.gstatic.com']);
  });

  it('notes that we ourselves come from elsewhere, once', () => {
    const loader = 'cdn.example/forthright.js';

    expect(find(loader, before, map, {loader})).to.deep.equal(['R12 info cdn.example']);
    expect(find('www.library.example/a.js', before, map, {loader: 'www.library.example/forthright.js'})).to.deep.equal(
      [],
    );
  });

  it('says the same thing once', () => {
    const requests = ['a', 'b', 'c'].map((path) => ({address: `other.example/${path}`, ...before}));

    expect(checkRequests(viewOf(map, {requests}))).to.have.lengthOf(1);
  });

  it('knows what one owner has', () => {
    expect(
      ['www.library.example/x', 'a.b.council.gov.uk', 'localhost:8000/x', '127.0.0.1/x', '[::1]/x'].map(siteOf),
    ).to.deep.equal(['library.example', 'council.gov.uk', 'localhost', '127.0.0.1', '[::1]']);
  });
});
