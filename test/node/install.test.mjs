import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {createContext, runInContext} from 'node:vm';

const page = readFileSync(new URL('../../docs/install.md', import.meta.url), 'utf8');
const [snippet, script] = page.match(/<script>(try[^]*?)<\/script>/);

describe('head snippet', () => {
  it('has at most 500 bytes', () => {
    assert.ok(Buffer.byteLength(snippet) <= 500);
  });

  it('is allowed by the hash beside it', () => {
    assert.ok(page.includes(`script-src 'self' 'sha256-${createHash('sha256').update(script).digest('base64')}'`));
  });

  it('leaves those alone who have decided, and is quiet where cookies are denied', () => {
    const denied = {
      toString() {
        throw new Error('denied');
      },
    };
    const fetched = (document) => {
      const links = [];
      new Function('document', script)({
        head: {append: (link) => links.push(link.href)},
        createElement: () => ({}),
        ...document,
      });
      return links;
    };

    assert.deepEqual(fetched({cookie: ''}), ['/assets/ui.js']);
    assert.deepEqual(fetched({cookie: 'a=1; __Host-forthright=1~10.htfmc.5a1qk.analytics~1abc'}), []);
    assert.deepEqual(fetched({cookie: denied}), []);
  });
});

describe('head snippet for Consent Mode', () => {
  const snippets = [...page.matchAll(/<script>(\{[^]*?)<\/script>/g)];
  const [https, http] = snippets.map(([, script]) => script);

  const denied = {
    ad_storage: 'denied',
    ad_user_data: 'denied',
    ad_personalization: 'denied',
    analytics_storage: 'denied',
    functionality_storage: 'denied',
    personalization_storage: 'denied',
    security_storage: 'granted',
  };
  const analytics = {...denied, analytics_storage: 'granted'};
  const marketing = {...denied, ad_storage: 'granted', ad_user_data: 'granted', ad_personalization: 'granted'};

  /** Runs it as a page does; answers what `dataLayer` holds then, and the world it ran in. */
  function run(script, cookie, world = {}) {
    const document = {
      get cookie() {
        if (cookie instanceof Error) throw cookie;
        return cookie;
      },
    };
    const self = Object.assign(world, {document});
    createContext(self);
    self.self = self;
    runInContext(script, self);
    return {layer: self.dataLayer, world: self};
  }

  const said = (script, cookie) => {
    const {layer} = run(script, cookie);
    assert.equal(layer.length, 1);
    const [command, kind, state] = layer[0];
    assert.deepEqual([command, kind], ['consent', 'default']);
    return {...state};
  };
  const named = `__Host-forthright=1~`;

  it('has at most 400 bytes, in both forms', () => {
    assert.equal(snippets.length, 2);
    for (const [snippet] of snippets) assert.ok(Buffer.byteLength(snippet) <= 400, snippet);
  });

  it('is allowed by the hash beside it', () => {
    for (const script of [https, http])
      assert.ok(page.includes(`script-src 'self' 'sha256-${createHash('sha256').update(script).digest('base64')}'`));
  });

  it('denies all seven signals but security before a decision', () => {
    assert.deepEqual(said(https, ''), denied);
    assert.deepEqual(said(https, 'a=1; b=2'), denied);
  });

  it('applies a stored yes, wherever the cookie and the answer stand', () => {
    for (const around of [
      (text) => text,
      (text) => `a=1; ${text}`,
      (text) => `${text}; z=2`,
      (text) => `a=,; ${text}; z=,`,
    ]) {
      assert.deepEqual(said(https, around(`${named}12.htfmc.5a1qk.analytics~1abc`)), analytics);
      assert.deepEqual(said(https, around(`${named}10.htfmc.5a1qk.marketing~02.htfmc.t.analytics~1abc`)), marketing);
      assert.deepEqual(said(https, around(`${named}02.htfmc.t.media~12.htfmc.5a1qk.analytics~abc`)), analytics);
    }
  });

  it('reads the answer of the category where services were answered one by one', () => {
    assert.deepEqual(said(https, `${named}12110.htfmc.5a1qk.analytics~1abc`), analytics);
    assert.deepEqual(said(https, `${named}02011.htfmc.5a1qk.analytics~1abc`), denied);
  });

  it('applies a stored no', () => {
    assert.deepEqual(said(https, `${named}01.htfmc.5a1qk.analytics~01.htfmc.5a1qk.marketing~1abc`), denied);
  });

  for (const [what, cookie] of Object.entries({
    'another format': '__Host-forthright=2~12.htfmc.5a1qk.analytics~1abc',
    'a format with two digits': '__Host-forthright=11.htfmc.5a1qk.analytics~1abc',
    'an empty value': '__Host-forthright=',
    'a value cut short': `${named}12.htfmc.5a1qk.analy`,
    'a value cut short behind the id': `${named}12.htfmc.5a1qk.analytics`,
    'another category whose id ends alike': `${named}12.htfmc.5a1qk.my-analytics~1abc`,
    'another category whose id begins alike': `${named}12.htfmc.5a1qk.analytics-more~1abc`,
    'a yes in another cookie': `${named}02.htfmc.5a1qk.media~1abc; z=~12.htfmc.5a1qk.analytics~1`,
    'a check that begins with 1, and an id in another cookie': `${named}02.htfmc.t.media~1abc; z=.analytics~`,
    'a cookie without the prefix, which a sibling host can plant': 'forthright=1~12.htfmc.5a1qk.analytics~1abc',
    'another cookie whose name ends alike': `x${named}12.htfmc.5a1qk.analytics~1abc`,
    'a name that has ours behind a space': `x ${named}12.htfmc.5a1qk.analytics~1abc`,
    'two copies': `${named}12.htfmc.5a1qk.analytics~1abc; ${named}12.htfmc.5a1qk.analytics~1abc`,
    'a copy of another format': `${named}12.htfmc.5a1qk.analytics~1abc; __Host-forthright=2~x`,
    'an empty copy at the end': `${named}12.htfmc.5a1qk.analytics~1abc; __Host-forthright=`,
    'an empty copy in front': `__Host-forthright=; ${named}12.htfmc.5a1qk.analytics~1abc`,
    'three copies': `${named}12.t.t.analytics~1; a=1; ${named}12.t.t.analytics~1; ${named}12.t.t.analytics~1`,
    'cookies that are denied': new Error('SecurityError'),
  }))
    it(`says no to ${what}`, () => {
      assert.deepEqual(said(https, cookie), denied);
    });

  it('reads the cookie without the prefix in its other form, and says no to two of them', () => {
    const one = 'forthright=1~12.htfmc.5a1qk.analytics~1abc';

    assert.deepEqual(said(http, one), analytics);
    assert.deepEqual(said(http, `a=1; ${one}`), analytics);
    assert.deepEqual(said(http, `${one}; ${one}`), denied);
    assert.deepEqual(said(http, `x${one}`), denied);
  });

  it('pushes what Google reads: arguments, never a list', () => {
    const {layer, world} = run(https, '');
    world.gtag('js', 1);

    assert.deepEqual(
      [...layer].map((entry) => Object.prototype.toString.call(entry)),
      ['[object Arguments]', '[object Arguments]'],
    );
  });

  it('keeps what is in dataLayer, and leaves nothing behind but dataLayer and gtag', () => {
    const early = [{event: 'early'}];

    const {layer, world} = run(https, '', {dataLayer: early});

    assert.equal(layer, early);
    assert.equal(layer.length, 2);
    assert.deepEqual(Object.keys(world).sort(), ['dataLayer', 'document', 'gtag', 'self']);
  });
});

describe('the files that are fetched later', () => {
  it('import nothing by themselves but what was fetched, and checked by its hash, before them', () => {
    const dist = new URL('../../dist/', import.meta.url);
    const imports = {};
    for (const name of readdirSync(dist).filter((name) => /\.js$/.test(name) && name !== 'index.js'))
      for (const [, other] of readFileSync(new URL(name, dist), 'utf8').matchAll(/(?:from|import)"\.\/([\w-]+\.js)"/g))
        (imports[other] ??= []).push(name);

    // Everything comes by way of ui.js.
    delete imports['ui.js'];
    assert.deepEqual(imports, {
      // extras.ts fetches choices.js before each of these.
      'choices.js': ['button.js', 'inline.js', 'storage.js', 'watch-banner.js'],
      // And this one before each of these.
      'parts.js': ['changes.js', 'facts.js', 'hand-over.js', 'main-facts.js', 'notice.js', 'rights.js', 'tools.js'],
      // It fetches these itself.
      'extras.js': ['early.js', 'mode.js', 'wp.js'],
    });
  });
});
