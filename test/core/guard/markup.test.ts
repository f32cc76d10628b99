import {expect} from '@open-wc/testing';
import {checkMarkup} from '../../../src/guard/markup.js';
import type {Config} from '../../../src/core/config.js';
import type {Gated, View} from '../../../src/guard/view.js';
import {accepted, short, viewOf} from '../../helpers/view.js';

const find = (seen: Partial<View>, config: Config = {}) => checkMarkup(viewOf(config, seen)).map(short);
const gated = (state: Gated['state'], needs = ['analytics']): Gated[] => [
  {where: '<script>', needs, state, addresses: []},
];
const outside = (address: string) => [{where: '<script src>', address}];

describe('guard: what stands in the page', () => {
  it('reports what looks gated and is not', () => {
    expect(find({gated: gated('bare')})).to.deep.equal(['R1 error <script>']);
    expect(find({gated: gated('waits')})).to.deep.equal([]);
    expect(find({gated: gated('opened')})).to.deep.equal([]);
  });

  it('reports what cannot wait', () => {
    expect(find({gated: gated('unfit')})).to.deep.equal(['R1 warning <script>']);
  });

  it('reports a tracker that does not wait', () => {
    expect(find({outsiders: outside('www.googletagmanager.com/gtm.js')})).to.deep.equal(['R1 error <script src>']);
    expect(find({outsiders: outside('www.library.example/gtm.js')})).to.deep.equal([]);
  });

  it('does not report what an allowed script may have put there', () => {
    expect(find({outsiders: outside('connect.facebook.net/en/sdk.js'), ...accepted})).to.deep.equal([]);
  });

  it('reports an embed that loads with the page', () => {
    expect(find({outsiders: outside('www.youtube.com/embed/abc')})).to.deep.equal(['R10 warning <script src>']);
    expect(
      find({
        gated: [
          ...gated('waits'),
          {where: '<iframe>', needs: ['media'], state: 'waits', addresses: ['www.youtube.com/embed/abc']},
        ],
      }),
    ).to.deep.equal([]);
  });

  it('reports a tracker from the site’s own host by its global', () => {
    expect(find({globals: ['Matomo']})).to.deep.equal(['R1 warning window.Matomo']);
    expect(find({globals: ['Matomo'], ...accepted})).to.deep.equal([]);
    expect(find({globals: []})).to.deep.equal([]);
  });

  it('reports a switch that moves nothing', () => {
    const config = {categories: [{id: 'analytics'}, {id: 'media'}]};

    expect(find({}, config)).to.deep.equal(['R14 warning categories.media']);
    expect(find({gated: gated('waits', ['media'])}, config)).to.deep.equal([]);
  });

  it('reports a page without a way back, where there is something to change', () => {
    expect(find({hasWayBack: false})).to.deep.equal(['R35 error page']);
    expect(find({hasWayBack: true})).to.deep.equal([]);
  });

  it('reports a page that tells of nothing, where nothing can be changed', () => {
    const config = {categories: [{id: 'essential'}], services: []};

    expect(find({hasWayBack: false, hasNoticeLink: false}, config)).to.deep.equal(['R30 warning page']);
    expect(find({hasWayBack: false, hasNoticeLink: true}, config)).to.deep.equal([]);
  });

  it('notes a question that stands on the cookies page', () => {
    expect(find({isCookiesPage: true})).to.deep.equal(['R29 info banner']);
    expect(find({isCookiesPage: true, isAsking: false})).to.deep.equal([]);
  });
});
