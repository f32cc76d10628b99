import {expect} from '@open-wc/testing';
import type {Config, StoreConfig} from '../../../src/core/config.js';
import {checkStored, whoseIs} from '../../../src/guard/stored.js';
import type {Stored, View} from '../../../src/guard/view.js';
import {allFacts} from '../../helpers/all-facts.js';
import {accepted, goodConfig, refused, short, viewOf} from '../../helpers/view.js';

const stores = (...stores: StoreConfig[]): Config => ({services: [{...goodConfig.services![0]!, stores}]});
const cookie = (name: string, days?: number): Stored => ({kind: 'cookie', name, days});
const find = (config: Config, stored: Stored[], seen: Partial<View> = {}) =>
  checkStored(viewOf(config, {stored, isLoaded: false, ...seen})).map(short);

describe('guard: what is stored', () => {
  it('reports what is there before anybody answered', () => {
    expect(find(stores({name: 'visit'}), [cookie('visit')])).to.deep.equal(['R1 error visit']);
    expect(find(stores({name: 'visit'}), [cookie('visit')], accepted)).to.deep.equal([]);
  });

  it('reports what is there after a no', () => {
    expect(find(stores({name: 'visit'}), [cookie('visit')], refused)).to.deep.equal(['R2 error visit']);
    expect(find(stores({name: 'visit'}), [], refused)).to.deep.equal([]);
  });

  it('reports what is there after an objection, and not before', () => {
    const config = {
      categories: [{id: 'statistics', facts: allFacts}],
      services: [{id: 'counter', category: 'statistics', providerRole: 'own' as const, stores: [{name: 'visit'}]}],
    };
    const isOn = {allowed: ['essential', 'statistics', 'counter']};

    expect(find(config, [cookie('visit')], isOn)).to.deep.equal([]);
    expect(find(config, [cookie('visit')], {answered: ['statistics']})).to.deep.equal(['R2 error visit']);
  });

  it('reports what no service declares', () => {
    expect(find({}, [cookie('basket')])).to.deep.equal(['R13 warning basket']);
    expect(find(stores({name: 'basket'}), [cookie('basket')], accepted)).to.deep.equal([]);
  });

  it('reports a known tracker that no service declares, by whether anything was allowed', () => {
    expect(find({}, [cookie('_ga')])).to.deep.equal(['R1 error _ga']);
    expect(find({}, [cookie('_ga_ABC')], refused)).to.deep.equal(['R2 error _ga_ABC']);
    expect(find({}, [cookie('_ga')], accepted)).to.deep.equal(['R13 error _ga']);
  });

  it('reports what stays for longer than declared', () => {
    const config = stores({name: 'visit', lasts: 'P30D'});

    expect(find(config, [cookie('visit', 390)], accepted)).to.deep.equal(['R13 warning visit']);
    expect(find(config, [cookie('visit', 30)], accepted)).to.deep.equal([]);
    expect(find(stores({name: 'visit', lasts: 'session'}), [cookie('visit', 1)], accepted)).to.deep.equal([
      'R13 warning visit',
    ]);
    expect(find(stores({name: 'visit', lasts: 'a while'}), [cookie('visit', 390)], accepted)).to.deep.equal([]);
  });

  it('notes what is declared, allowed and never seen', () => {
    const config = stores({name: 'visit'}, {name: 'far', host: 'other.example'});

    expect(find(config, [], {...accepted, isLoaded: true})).to.deep.equal(['R13 info visit']);
    expect(find(config, [cookie('visit')], {...accepted, isLoaded: true})).to.deep.equal([]);
    expect(find(config, [], {isLoaded: true})).to.deep.equal([]);
  });

  it('understands patterns, kinds and hosts', () => {
    const config = stores(
      {pattern: '_pk_*'},
      {name: 'key', kind: 'localStorage'},
      {name: 'shared', host: 'library.example'},
      {name: 'a.b', kind: 'indexedDB'},
    );
    const isKnown = (stored: Stored) => find(config, [stored], accepted).length === 0;

    expect(isKnown(cookie('_pk_id.1'))).to.equal(true);
    expect(isKnown({kind: 'localStorage', name: 'key'})).to.equal(true);
    expect(isKnown(cookie('key'))).to.equal(false);
    expect(isKnown(cookie('shared'))).to.equal(true);
    expect(isKnown({kind: 'indexedDB', name: 'a.b'})).to.equal(true);
    expect(isKnown({kind: 'indexedDB', name: 'axb'})).to.equal(false);
  });

  it('knows our own things', () => {
    const ours: Stored[] = [
      cookie('forthright'),
      cookie('__Host-forthright'),
      {kind: 'localStorage', name: 'forthright-receipt'},
    ];

    expect(find({}, ours)).to.deep.equal([]);
    expect(find({cookie: {name: 'answer'}}, [cookie('answer')])).to.deep.equal([]);
    expect(find({}, [cookie('forthrightly')])).to.deep.equal(['R13 warning forthrightly']);
  });

  it('tells whose something is', () => {
    const view = viewOf(stores({name: 'visit'}));

    expect(['forthright', 'visit', 'basket'].map((name) => whoseIs(view, cookie(name)))).to.deep.equal([
      'Forthright’s own',
      'declared by Counter',
      'not declared',
    ]);
  });
});
