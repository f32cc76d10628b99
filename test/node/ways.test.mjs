import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importSource} from '../../scripts/import-source.mjs';

const {contactsOf, linkTo, offered, regulator, waysFor} = await importSource('elements/parts/ways.ts');
const {fiveSites} = await import('../helpers/five-sites.ts');
const {checkConfig} = await importSource('check-config.ts');

/** Each way in a word: `email dpo`. */
const inShort = (right, rights) => {
  const entry = offered(rights).find((entry) => entry.rights.includes(right)) ?? {rights: [right]};
  return waysFor(entry, rights).map(({channel, contact}) => `${channel} ${contact.id}`);
};

const every = [
  'access',
  'rectification',
  'erasure',
  'withdraw-consent',
  'object',
  'object-storage',
  'restriction',
  'portability',
  'automated-decisions',
  'informed',
  'notification',
  'complain-controller',
  'complain-regulator',
];

describe('what people can ask for', () => {
  it('is everything the law gives them, whatever the owner lists', () => {
    for (const [name, {rights}] of Object.entries({...fiveSites, none: {rights: {}}}))
      assert.deepEqual(
        every.filter((right) => !offered(rights).some((entry) => entry.rights.includes(right))),
        [],
        name,
      );
  });

  it('comes once, first what the owner lists', () => {
    const rights = offered(fiveSites.tool.rights).flatMap((entry) => entry.rights);

    assert.deepEqual(rights.slice(0, 4), ['withdraw-consent', 'erasure', 'object-direct-marketing', 'restriction']);
    assert.equal(new Set(rights).size, rights.length);
  });

  it('is to stop marketing, where there is any', () => {
    const has = ({rights}) => offered(rights).some((entry) => entry.rights.includes('object-direct-marketing'));

    assert.equal(has(fiveSites.group), true);
    assert.equal(has(fiveSites.advice), false);
  });

  it('leaves out an entry that names nothing', () => {
    const wrong = [null, 'access', {}, {rights: []}, {rights: 'access'}, {rights: ['access']}];

    assert.deepEqual(offered({rights: wrong})[0], {rights: ['access']});
    assert.equal(offered({rights: wrong}).length, every.length);
  });
});

describe('ways of five organisations', () => {
  const table = {
    tool: {
      access: ['email host'],
      erasure: ['email host'],
      'complain-controller': ['email host'],
      'complain-regulator': ['web regulator', 'phone regulator'],
    },
    group: {access: ['email officer', 'post officer'], 'complain-controller': ['email officer', 'post officer']},
    service: {
      access: ['in-person team', 'email team', 'phone team', 'email guardian', 'phone guardian'],
      erasure: ['in-person team', 'email team', 'phone team'],
      'complain-controller': ['in-person team', 'email team', 'phone team', 'email guardian', 'phone guardian'],
    },
    advice: {access: ['email officer'], portability: ['email officer'], 'complain-controller': ['email officer']},
    youth: {access: ['email records'], erasure: ['email info'], 'complain-controller': ['email info']},
  };
  for (const [name, ways] of Object.entries(table))
    it(`lead somewhere for every right: ${name}`, () => {
      const {rights} = fiveSites[name];
      for (const [right, expected] of Object.entries(ways)) assert.deepEqual(inShort(right, rights), expected, right);
      for (const right of every) assert.ok(inShort(right, rights).length, right);
    });

  it('keep subject, proof and promises with the route', () => {
    const complaint = waysFor({rights: ['complain-controller']}, fiveSites.tool.rights)[0].route;
    const [access] = waysFor({rights: ['access'], routes: ['records']}, fiveSites.youth.rights);

    assert.equal(complaint.subject, 'Complaint');
    assert.match(access.route.proof, /before we show you/);
  });

  it('end a consent by the routes of that consent', () => {
    const [contact] = fiveSites.service.rights.consents;

    const ways = waysFor({rights: ['withdraw-consent'], routes: contact.routes}, fiveSites.service.rights);

    assert.deepEqual(
      ways.map(({channel}) => channel),
      ['form', 'in-person'],
    );
  });

  it('are written in options that we know', () => {
    for (const [name, config] of Object.entries(fiveSites))
      assert.deepEqual(
        checkConfig(config).filter(([code]) => code !== 'F009'),
        [],
        name,
      );
  });
});

describe('ways', () => {
  const table = [
    ['one address', {email: 'a@site.example'}, ['email us']],
    [
      'one address among unreachable contacts',
      {email: 'a@site.example', contacts: [{id: 'dpo', title: 'DPO'}]},
      ['email us'],
    ],
    [
      'contacts without routes: who looks after data',
      {
        contacts: [
          {id: 'c', title: 'C', role: 'controller', phone: '1'},
          {id: 'd', title: 'D', role: 'dpo', web: '/ask'},
        ],
      },
      ['web d'],
    ],
    ['contacts without routes and without roles', {contacts: [{id: 'c', title: 'C', post: ['A', 'B']}]}, ['post c']],
    [
      'a route without a contact falls back to the address',
      {email: 'a@site.example', routes: [{id: 'r', to: 'nobody'}]},
      ['email us'],
    ],
    [
      'only what the contact has',
      {contacts: [{id: 'c', title: 'C', email: 'a@b.example'}], routes: [{id: 'r', to: 'c', by: ['phone', 'email']}]},
      ['email c'],
    ],
    [
      'an endpoint first, the others after it',
      {email: 'a@site.example', endpoint: '/requests'},
      ['endpoint us', 'email us'],
    ],
    [
      'an endpoint where the route puts it',
      {
        endpoint: '/r',
        contacts: [{id: 'c', title: 'C', email: 'a@b.example'}],
        routes: [{id: 'r', to: 'c', by: ['email', 'endpoint']}],
      },
      ['email c', 'endpoint c'],
    ],
    ['an endpoint alone', {endpoint: '/requests'}, ['endpoint us']],
    ['nothing', {}, []],
    ['what is no configuration', {contacts: 'x', routes: {a: 1}, rights: 5, complaints: null}, []],
  ];
  for (const [name, rights, expected] of table)
    it(`for ${name}`, () => assert.deepEqual(inShort('access', rights), expected));

  it('of an entry whose routes are not there are those of everything else', () => {
    const {rights} = fiveSites.group;

    assert.deepEqual(waysFor({rights: ['access'], routes: ['gone']}, rights).length, 2);
  });
});

describe('the regulator', () => {
  const reached = (rights) => inShort('complain-regulator', rights);

  it('is always there, and is never handed anything by our endpoint', () => {
    assert.deepEqual(reached({endpoint: '/requests', email: 'a@site.example'}), ['web regulator', 'phone regulator']);
    assert.equal(contactsOf({}).at(-1), regulator);
  });

  it('is the contact that is named, or whose role it is', () => {
    const own = {id: 'ours', title: 'Our regulator', phone: '1'};

    assert.deepEqual(reached({contacts: [own], regulator: 'ours'}), ['phone ours']);
    assert.deepEqual(reached({contacts: [{...own, role: 'regulator'}]}), ['phone ours']);
    assert.equal(contactsOf({contacts: [own], regulator: 'ours'}).length, 1);
  });

  it('is the one of the UK where the named one is missing', () => {
    assert.deepEqual(reached({regulator: 'gone', contacts: [{id: 'a', title: 'A', email: 'a@b.example'}]}), [
      'web regulator',
      'phone regulator',
    ]);
  });

  it('never stands in for the organisation', () => {
    assert.deepEqual(
      inShort('access', {contacts: [{id: 'ico', title: 'ICO', role: 'regulator', email: 'x@y.example'}]}),
      [],
    );
  });
});

describe('links to a contact', () => {
  const numbers = [
    ['+44 (0)20 7946 0100', 'tel:+442079460100'],
    ['(01632) 960 100', 'tel:01632960100'],
    ['01632 960100 ext 12', 'tel:01632960100'],
    ['0303 123 1113', 'tel:03031231113'],
  ];
  for (const [phone, link] of numbers) it(`call ${phone}`, () => assert.equal(linkTo('phone', {phone}), link));

  it('write to an address, and put nothing else into the message', () => {
    assert.equal(linkTo('email', {email: 'a+b@c.example'}), 'mailto:a%2Bb@c.example');
    assert.equal(linkTo('email', {email: 'a@b.example?bcc=x@y.example'}), 'mailto:a@b.example%3Fbcc%3Dx%40y.example');
  });

  it('lead nowhere for what is no link', () => {
    assert.equal(linkTo('post', {post: ['A']}), undefined);
    assert.equal(linkTo('in-person', {inPerson: 'Ask.'}), undefined);
  });
});
