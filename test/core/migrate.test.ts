import {expect} from '@open-wc/testing';
import {tellProblems, type Problem} from '../../src/core/complain.js';
import type {Config} from '../../src/core/config.js';
import {createConsent, type Consent} from '../../src/core/consent.js';
import {tools} from '../../src/core/earlier-tools.js';
import {migrate} from '../../src/core/migrate.js';
import {clearCookies, expireCookies} from '../helpers/cookies.js';
import {random} from '../helpers/random.js';
import {storeDecision} from '../helpers/store-decision.js';

const name = 'forthright-test';
const encoded = (data: unknown) => encodeURIComponent(JSON.stringify(data));
const say = (tool: string, value: string, cookie = tools[tool]!.cookies[0]!, marks: string[] = []) =>
  tools[tool]!.parse(value, cookie, marks);

const categories = ['analytics', 'marketing', 'preferences', 'media'].map((id) => ({id}));
const base: Config = {cookie: {name}, categories, services: [{id: 'youtube', category: 'media'}]};

function start(config: Config): Consent {
  const consent = createConsent();
  consent.start({...base, ...config});
  return consent;
}

function leave(cookies: Record<string, string>): void {
  for (const [name, value] of Object.entries(cookies)) document.cookie = `${name}=${value}; path=/`;
}

/** What was taken over from these cookies: yes and no by category. */
function takenFrom(cookies: Record<string, string>, config: Config = {migrate: true}): Record<string, boolean> {
  leave(cookies);
  const consent = start(config);
  migrate(consent);
  const answers = Object.entries(consent.decision?.categories ?? {});
  return Object.fromEntries(answers.map(([id, {allowed}]) => [id, allowed]));
}

const cookiebot = (more: string) =>
  `{stamp:%27oJ35SLjkzW4RaUoGqC9nv0TjIDn9KP4raUYB5i2R9p0pT/40h2LtBg==%27%2Cnecessary:true%2C${more}%2Cver:1%2Cutc:1666875104776%2Cregion:%27gb%27}`;
const cookieyes = (start: string, analytics = 'no') =>
  `consentid:OHNOck5kY2gzQjJ6UFlmN2dPUGFkZjVNM2hWRm9lZU4,${start},necessary:yes,functional:no,analytics:${analytics},performance:no,advertisement:no`;
const onetrust = (groups: string, count = 1) =>
  `isGpcEnabled=0&datestamp=Mon+Jul+15+2024+15%3A20%3A51+GMT%2B0100&version=202405.2.0&consentId=1&interactionCount=${count}&landingPath=NotLandingPage&groups=${encodeURIComponent(groups)}&AwaitingReconsent=false`;

describe('migrate', () => {
  let told: Problem[];
  beforeEach(async () => {
    told = [];
    tellProblems((problem) => told.push(problem));
    localStorage.clear();
    await clearCookies();
  });
  afterEach(() => localStorage.clear());

  describe('reads what a tool wrote', () => {
    const table: Record<string, [said: unknown, expected: unknown]> = {
      'vanilla-cookieconsent 3': [
        say(
          'vanilla-cookieconsent',
          encoded({
            categories: ['necessary', 'ads'],
            revision: 0,
            services: {necessary: [], ads: ['pixel'], analytics: []},
          }),
        ),
        [
          ['necessary', true],
          ['ads', true],
          ['pixel', true],
          ['analytics', false],
        ],
      ],
      'vanilla-cookieconsent 2, all refused': [
        say('vanilla-cookieconsent', '{"categories":["necessary"],"level":["necessary"],"revision":0}'),
        [
          ['necessary', true],
          ['*', false],
        ],
      ],
      'vanilla-cookieconsent, run out': [
        say('vanilla-cookieconsent', encoded({categories: ['ads'], services: {}, expirationTime: 1})),
        [],
      ],
      Klaro: [
        say('klaro', encoded({youtube: true, matomo: false})),
        [
          ['youtube', true],
          ['matomo', false],
        ],
      ],
      Orejime: [say('orejime', encoded({analytics: false})), [['analytics', false]]],
      tarteaucitron: [
        say('tarteaucitron', '!gtag=true!youtube=false!vimeo=wait'),
        [
          ['gtag', true],
          ['youtube', false],
        ],
      ],
      Cookiebot: [
        say('cookiebot', cookiebot("preferences:true%2Cstatistics:false%2Cmarketing:false%2Cmethod:'explicit'")),
        [
          ['necessary', true],
          ['preferences', true],
          ['statistics', false],
          ['marketing', false],
        ],
      ],
      'Cookiebot, where it asked nobody': [say('cookiebot', '-1'), []],
      'Cookiebot, where it took silence for a yes': [
        say('cookiebot', "{stamp:'-1',necessary:true,statistics:true,marketing:true,method:'implied',ver:1}"),
        [],
      ],
      'Cookiebot, all refused': [say('cookiebot', '0'), [['*', false]]],
      CookieYes: [
        say('cookieyes', cookieyes('consent:yes,action:yes', 'yes')),
        [
          ['necessary', true],
          ['functional', false],
          ['analytics', true],
          ['performance', false],
          ['advertisement', false],
        ],
      ],
      'CookieYes, before an answer': [say('cookieyes', cookieyes('consent:no,action:')), []],
      OneTrust: [
        say('onetrust', onetrust('C0001:1,C0002:0,C0004:1')),
        [
          ['C0001', true],
          ['C0002', false],
          ['C0004', true],
        ],
      ],
      'OneTrust, before an answer': [say('onetrust', onetrust('C0001:1,C0002:0', 0)), []],
      'OneTrust, older': [
        say('onetrust', 'hosts=&groups=C0002%3A0', undefined, ['OptanonAlertBoxClosed=2024-07-15T07:20:51.814Z']),
        [['C0002', false]],
      ],
      'OneTrust, with groups in the address of a page': [
        say(
          'onetrust',
          `interactionCount=1&landingPath=${encodeURIComponent('https://site.example/?a&groups=C0004:1')}&groups=C0004%3A0`,
        ),
        [['C0004', false]],
      ],
      'Osano, no': [say('osano', 'deny'), [['*', false]]],
      'Osano, yes': [say('osano', 'allow'), [['*', true]]],
      'Osano, closed': [say('osano', 'dismiss'), []],
      'Osano 4, one category': [say('osano', 'DENY', 'cookieconsent_status_ANALYTICS'), [['ANALYTICS', false]]],
      'GOV.UK': [
        say('govuk', encoded({essential: true, settings: false, usage: true}), undefined, [
          'cookies_preferences_set=true',
        ]),
        [
          ['essential', true],
          ['settings', false],
          ['usage', true],
        ],
      ],
      'GOV.UK, before an answer': [say('govuk', encoded({essential: true, settings: false, usage: false})), []],
    };

    for (const [tool, [said, expected]] of Object.entries(table))
      it(`of ${tool}`, () => {
        expect(said).to.deep.equal(expected);
      });
  });

  describe('by itself', () => {
    const refusals: Record<string, [cookies: Record<string, string>, refused: string[]]> = {
      'vanilla-cookieconsent': [
        {cc_cookie: encoded({categories: ['necessary'], services: {necessary: [], analytics: []}})},
        ['analytics'],
      ],
      klaro: [{klaro: encoded({marketing: false, unknown: false})}, ['marketing']],
      orejime: [{'eu-consent': encoded({analytics: false})}, ['analytics']],
      tarteaucitron: [{tarteaucitron: '!youtube=false!vimeo=wait'}, ['media']],
      cookiebot: [
        {CookieConsent: cookiebot('preferences:false%2Cstatistics:false%2Cmarketing:false')},
        ['analytics', 'marketing', 'preferences'],
      ],
      cookieyes: [{'cookieyes-consent': cookieyes('consent:no,action:yes')}, ['analytics', 'marketing', 'preferences']],
      onetrust: [
        {OptanonConsent: onetrust('C0001:1,C0002:0,C0003:0,C0004:0')},
        ['analytics', 'marketing', 'preferences'],
      ],
      osano: [{cookieconsent_status: 'deny'}, ['analytics', 'marketing', 'media', 'preferences']],
      govuk: [
        {
          cookies_policy: encoded({essential: true, settings: false, usage: false, campaigns: false}),
          cookies_preferences_set: 'true',
        },
        ['analytics', 'marketing', 'preferences'],
      ],
    };

    it('knows a refusal of every tool', () => {
      expect(Object.keys(refusals).sort()).to.deep.equal(Object.keys(tools).sort());
    });

    for (const [tool, [cookies, refused]] of Object.entries(refusals)) {
      it(`takes over a refusal from ${tool}`, () => {
        const taken = takenFrom(cookies);

        expect(Object.keys(taken).sort()).to.deep.equal(refused);
        expect(Object.values(taken)).to.not.include(true);
      });
    }

    it('takes over no yes, of any tool', () => {
      const taken = takenFrom({
        cc_cookie: encoded({categories: ['necessary', 'analytics'], services: {analytics: []}}),
        klaro: encoded({analytics: true, marketing: true}),
        tarteaucitron: '!youtube=true',
        CookieConsent: cookiebot('statistics:true%2Cmarketing:true'),
        'cookieyes-consent': cookieyes('consent:yes,action:yes', 'yes').replaceAll(':no', ':yes'),
        OptanonConsent: onetrust('C0001:1,C0002:1,C0003:1,C0004:1'),
        cookieconsent_status: 'allow',
      });

      expect(taken).to.deep.equal({});
    });

    it('objects to statistics that are on by exception', () => {
      leave({'cookieyes-consent': cookieyes('consent:no,action:yes')});
      const consent = start({
        migrate: true,
        categories: [{id: 'statistics', facts: ['sole-purpose', 'no-following', 'own-or-processor', 'totals-only']}],
        services: [],
      });

      migrate(consent);

      expect(consent.allows('statistics')).to.equal(false);
    });

    it('notes that it was imported', () => {
      leave({cookieconsent_status: 'deny'});
      const consent = start({migrate: true});

      migrate(consent);

      expect(consent.decision!.categories['analytics']!.method).to.equal('import');
    });
  });

  describe('with a map', () => {
    it('takes over a yes that it names', () => {
      const map = {statistics: 'analytics'};

      const taken = takenFrom({CookieConsent: cookiebot('statistics:true%2Cmarketing:true')}, {migrate: {map}});

      expect(taken).to.deep.equal({analytics: true});
    });

    it('lets a no win, where several of theirs stand for one of ours', () => {
      const map = {gtag: 'analytics', hotjar: 'analytics'};

      const taken = takenFrom({tarteaucitron: '!hotjar=false!gtag=true'}, {migrate: {map}});

      expect(taken).to.deep.equal({analytics: false});
    });

    it('lets a no win, where two tools differ', () => {
      const map = {usage: 'analytics', gtag: 'analytics'};
      const cookies = {
        tarteaucitron: '!gtag=true',
        cookies_policy: encoded({usage: false}),
        cookies_preferences_set: 'true',
      };

      expect(takenFrom(cookies, {migrate: {map}})).to.deep.equal({analytics: false});
    });

    it('lets a no win within one value', () => {
      const map = {gtag: 'analytics'};

      expect(takenFrom({tarteaucitron: '!gtag=false!gtag=true'}, {migrate: {map}})).to.deep.equal({analytics: false});
    });

    it('takes what vanilla-cookieconsent does not list for a no', () => {
      const map = {ads: 'marketing', stats: 'analytics'};

      const taken = takenFrom({cc_cookie: encoded({categories: ['necessary', 'stats']})}, {migrate: {map}});

      expect(taken).to.deep.equal({marketing: false, analytics: true});
    });

    it('sets one service apart from its category', () => {
      const services = [
        {id: 'youtube', category: 'media'},
        {id: 'vimeo', category: 'media'},
      ];
      leave({klaro: encoded({yt: true, vimeo: false})});
      const consent = start({services, migrate: {map: {yt: 'youtube'}}});

      migrate(consent);

      expect([consent.allows('youtube'), consent.allows('vimeo'), consent.allows('media')]).to.deep.equal([
        true,
        false,
        false,
      ]);
    });

    it('tells the owner of a target that there is not, and goes on', () => {
      const map = {gtag: 'analitics', ads: 'marketing'};

      const taken = takenFrom({tarteaucitron: '!gtag=true!ads=true'}, {migrate: {map}});

      expect(taken).to.deep.equal({marketing: true});
      expect(told.map(([code, id]) => [code, id])).to.deep.equal([['F013', 'analitics']]);
    });
  });

  it('looks only for the tools that are named', () => {
    const cookies = {cookieconsent_status: 'deny', tarteaucitron: '!youtube=false'};

    expect(takenFrom(cookies, {migrate: {from: ['tarteaucitron']}})).to.deep.equal({media: false});
  });

  it('tells the owner of a tool that it does not know', () => {
    takenFrom({}, {migrate: {from: ['claro']}});

    expect(told.map(([code, tool]) => [code, tool])).to.deep.equal([['F027', 'claro']]);
  });

  it('reads localStorage where a tool may keep its answers there', () => {
    localStorage.setItem('klaro', JSON.stringify({analytics: false}));
    localStorage.setItem('cc_cookie', JSON.stringify({categories: [], services: {marketing: []}}));

    expect(takenFrom({})).to.deep.equal({marketing: false, analytics: false});
  });

  it('leaves alone who has decided here', () => {
    storeDecision({analytics: true}, name);

    expect(takenFrom({cookieconsent_status: 'deny'})).to.deep.equal({analytics: true});
  });

  it('reads once: a later look changes nothing', () => {
    const consent = start({migrate: true});
    migrate(consent);
    leave({cookieconsent_status: 'deny'});

    migrate(consent);

    expect(consent.decision).to.equal(undefined);
  });

  it('deletes nothing of the other tool', () => {
    localStorage.setItem('klaro', '{"analytics":false}');

    takenFrom({cookieconsent_status: 'deny'});

    expect(document.cookie).to.include('cookieconsent_status=deny');
    expect(localStorage.getItem('klaro')).to.equal('{"analytics":false}');
  });

  it('does nothing without an earlier answer', () => {
    expect(takenFrom({})).to.deep.equal({});
  });

  for (const odd of [null, 'yes', 7, [], {from: 'klaro'}, {map: 'analytics'}, {map: {analytics: 7}}, {map: null}])
    it(`grants nothing where the owner wrote ${JSON.stringify(odd)}`, () => {
      const taken = takenFrom({klaro: encoded({analytics: true})}, {migrate: odd as Config['migrate']});

      expect(Object.values(taken)).to.not.include(true);
    });

  describe('hostile values', () => {
    const seeds: readonly string[] = [
      encoded({categories: ['analytics'], services: {analytics: ['ga']}, expirationTime: 1e15}),
      encoded({analytics: true, marketing: false}),
      '!gtag=true!analytics=true!youtube=false',
      cookiebot('statistics:true%2Cmarketing:true'),
      cookieyes('consent:yes,action:yes', 'yes'),
      onetrust('C0001:1,C0002:1'),
      'allow',
      '{"__proto__":{"analytics":true},"constructor":true,"toString":false}',
      '%E0%A4%A',
      '[[[[{"a":',
    ];
    const pieces = ['%', '{', '}', '"', ':', ',', '!', '=', 'true', 'false', '__proto__', '\u0000', '&', '😀', '%00'];

    /** Without what would end the cookie. */
    const inCookie = (text: string) => [...text].filter((char) => char > ' ' && char !== ';').join('');

    const mutate = (text: string, next: () => number): string => {
      let mutated = text;
      for (let times = next() * 6; times > 0; times--) {
        const at = Math.floor(next() * mutated.length);
        const cut = Math.floor(next() * 4);
        const piece = next() < 0.5 ? pieces[Math.floor(next() * pieces.length)]! : String.fromCharCode(next() * 300);
        mutated = mutated.slice(0, at) + piece + mutated.slice(at + cut);
      }
      return mutated;
    };

    it('never throw, and say no more than yes or no by name', () => {
      const next = random(20261125);

      for (let round = 0; round < 4000; round++) {
        const value = mutate(seeds[Math.floor(next() * seeds.length)]!, next);
        for (const {parse, cookies} of Object.values(tools)) {
          const said = parse(value, cookies[0]!, ['cookies_preferences_set=true', 'OptanonAlertBoxClosed=1']);
          for (const [name, allowed] of said)
            if (typeof name !== 'string' || typeof allowed !== 'boolean') expect.fail(`${value}: ${name} ${allowed}`);
        }
      }
    });

    it('never grant anything without a map', () => {
      const next = random(26111954);

      for (let round = 0; round < 150; round++) {
        for (const key of ['klaro', 'cc_cookie'])
          localStorage.setItem(key, mutate(seeds[Math.floor(next() * seeds.length)]!, next));
        for (const {cookies} of Object.values(tools))
          leave({[cookies[0]!]: inCookie(mutate(seeds[Math.floor(next() * seeds.length)]!, next))});
        const consent = start({migrate: true});

        migrate(consent);

        expect(categories.filter(({id}) => consent.allows(id))).to.deep.equal([]);
        expireCookies();
      }
    });

    for (const piece of ['!a=true', '{', ',a:', '%7B', '[', 'a=1&groups=', '"\\', "'", '%'])
      it(`are read to their end, 50 kB of ${piece} too`, () => {
        const value = piece.repeat(50_000 / piece.length);

        const said = Object.values(tools).flatMap(({parse, cookies}) =>
          parse(value, cookies[0]!, ['cookies_preferences_set=true']),
        );

        // A pattern that ran away would never come here.
        expect(said.every(([name, allowed]) => name === 'a' && allowed)).to.equal(true);
      });

    it('longer than any tool writes are not read', () => {
      localStorage.setItem('klaro', JSON.stringify({analytics: false, more: 'x'.repeat(60_000)}));

      expect(takenFrom({})).to.deep.equal({});
    });

    it('leave the prototype of every object alone', () => {
      takenFrom(
        {klaro: encodeURIComponent('{"__proto__":true,"constructor":true,"analytics":false}')},
        {migrate: {map: {constructor: '__proto__'}}},
      );

      expect(({} as Record<string, unknown>)['analytics']).to.equal(undefined);
      expect(Object.keys(Object.prototype)).to.deep.equal([]);
    });
  });
});
