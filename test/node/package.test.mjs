import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const root = new URL('../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('dist/custom-elements.json', root), 'utf8'));

/** Runs a module in a Node of its own, from the root of the package; answers what it printed. */
function run(code) {
  const {stdout, stderr, status} = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {cwd: root.pathname, encoding: 'utf8'});
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

/** What a module changes about the world when it is imported: globals, and what keeps the process alive. */
const traces = (path) =>
  run(`
    const before = Reflect.ownKeys(globalThis);
    await import('${path}');
    const after = Reflect.ownKeys(globalThis).filter((key) => !before.includes(key)).map(String);
    console.log(JSON.stringify({globals: after, alive: process.getActiveResourcesInfo().filter((name) => /Timeout|MessagePort|Server/.test(name))}));
  `);

describe('npm package', () => {
  it('does nothing on import, where there is no DOM', () => {
    assert.deepEqual(traces('forthright'), {globals: [], alive: []});
  });

  it('never allows an optional category where nobody can be asked', () => {
    const answers = run(`
      const {createConsent} = await import('forthright');
      const consent = createConsent({
        categories: [{id: 'essential'}, {id: 'analytics'}, {id: 'media', basis: 'consent'}],
        services: [{id: 'poll', category: 'media'}],
      });
      console.log(JSON.stringify({
        optional: ['analytics', 'media', 'poll', 'unknown', 'constructor'].filter((id) => consent.allows(id)),
        decided: !!consent.decision,
        aborted: consent.signal('analytics').aborted,
      }));
    `);

    assert.deepEqual(answers, {optional: [], decided: false, aborted: true});
  });

  it('decides nothing on a server, and does not bring it down', () => {
    const allowed = run(`
      const {createConsent} = await import('forthright');
      const consent = createConsent({categories: [{id: 'analytics'}]});
      console.warn = () => undefined;
      consent.acceptAll();
      consent.set({analytics: true});
      console.log(JSON.stringify(consent.allows('analytics')));
    `);

    assert.equal(allowed, false);
  });

  it('lets the lines of the README run on a server, and ends', () => {
    const [, lines] = /\n### npm\n[^]*?```js\n([^]*?)```/.exec(readFileSync(new URL('README.md', root), 'utf8'));

    assert.equal(run(`${lines}\nconsole.log(JSON.stringify(consent.allows('analytics')));`), false);
  });

  it('writes the declaration where there is no DOM', () => {
    const html = run(`
      const {declare} = await import('forthright/declare');
      console.log(JSON.stringify(declare({categories: [{id: 'media'}]}, {language: 'en-GB'})));
    `);

    assert.match(html, /^<section>[^]*__Host-forthright[^]*<\/section>$/);
  });

  for (const name of ['banner', 'choices', 'button', 'embed', 'storage', 'inspector']) {
    it(`lets Node import elements/${name}.js, and defines nothing`, () => {
      const Name = name[0].toUpperCase() + name.slice(1);
      const defined = run(`
        const module = await import('forthright/elements/${name}.js');
        console.log(JSON.stringify([typeof module.Forthright${Name}Element, !!globalThis.customElements?.get('forthright-${name}')]));
      `);

      assert.deepEqual(defined, ['function', false]);
    });
  }
});

describe('what is packed', () => {
  const {stdout} = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {cwd: root.pathname, encoding: 'utf8'});
  const packed = new Set(JSON.parse(stdout)[0].files.map(({path}) => path));
  const read = (path) => readFileSync(new URL(path, root), 'utf8');
  const resolve = (address, from) => new URL(address, new URL(from, root)).href.slice(root.href.length);

  it('imports nothing that is not packed with it', () => {
    // Where only types are meant, the module itself may be missing. Comments of others name modules of theirs.
    const missing = [...packed]
      .filter((path) => /^dist\/.*\.(js|d\.ts)$/.test(path))
      .flatMap((path) =>
        [...read(path).replace(/\/\*\*[^]*?\*\//g, '').matchAll(/(?:\bfrom|\bimport|\bimport\()\s*["'`](\.{1,2}\/[^"'`\s]+)["'`]/g)]
          .map(([, address]) => resolve(address, path))
          .filter((file) => !packed.has(path.endsWith('.d.ts') ? file.replace(/\.js$/, '.d.ts') : file))
          .map((file) => `${path} → ${file}`),
      );

    assert.deepEqual(missing, []);
  });

  // What is run in the source stands in scripts.
  it('names and links no file that is not packed with it', () => {
    const texts = [...packed].filter((path) => /^(README|SECURITY|docs\/.*)\.md$/.test(path));
    const missing = texts.flatMap((path) => {
      const text = read(path).replace(/<!--[^]*?-->/g, '');
      const linked = [...text.matchAll(/\]\((?!\w+:|#)([^)#]+)/g)].map(([, address]) => resolve(address, path));
      const named = [...text.matchAll(/(?<![\w/.-])(?:demo|dist|docs|src|test)\/[\w./-]+\.\w+/g)].map(([file]) => file);
      return [...linked, ...named].filter((file) => !packed.has(file)).map((file) => `${path} → ${file}`);
    });

    assert.ok(texts.length > 5);
    assert.deepEqual(missing, []);
  });
});

describe('custom-elements.json', () => {
  const elements = manifest.modules.flatMap(({path, declarations}) => declarations.map((declaration) => ({path, ...declaration})));
  const tagged = elements.filter(({tagName}) => tagName);

  it('tells of every element, its parts, properties and events', () => {
    assert.deepEqual(tagged.map(({tagName}) => tagName).sort(), ['forthright-banner', 'forthright-button', 'forthright-changes', 'forthright-choices', 'forthright-embed', 'forthright-facts', 'forthright-inspector', 'forthright-notice', 'forthright-rights', 'forthright-storage']);
    for (const {tagName, cssParts, cssProperties} of tagged) {
      // Facts stand in the page's own text: they have classes.
      if (tagName !== 'forthright-facts') assert.ok(cssParts.length, `${tagName} has parts`);
      assert.ok(cssProperties.length, `${tagName} has properties`);
    }
    const events = Object.fromEntries(tagged.map(({tagName, events = []}) => [tagName, events.map(({name}) => name)]));
    assert.deepEqual(events, {
      'forthright-banner': ['forthright-show', 'forthright-hide'],
      'forthright-button': [],
      'forthright-changes': [],
      'forthright-choices': ['forthright-show', 'forthright-hide'],
      'forthright-embed': ['forthright-run'],
      'forthright-facts': [],
      'forthright-inspector': [],
      'forthright-notice': [],
      'forthright-rights': ['forthright-request'],
      'forthright-storage': [],
    });
  });

  it('points at files that are in the package', () => {
    const paths = [...JSON.stringify(manifest).matchAll(/"(?:path|module)":"([^"]+)"/g)].map(([, path]) => path);

    assert.deepEqual([...new Set(paths)].filter((path) => !path.startsWith('dist/npm/') || !existsSync(new URL(path, root))), []);
  });

  it('names every property that the sheets take', () => {
    const {cssProperties} = tagged.find(({tagName}) => tagName === 'forthright-banner');
    const sheet = readFileSync(new URL('src/styles/controls.styles.ts', root), 'utf8');
    const taken = new Set([...sheet.matchAll(/var\((--forthright-[\w-]+)/g), ...readFileSync(new URL('src/elements/banner.styles.ts', root), 'utf8').matchAll(/var\((--forthright-[\w-]+)/g)].map(([, name]) => name));
    // Set by ourselves from the page's own typeface.
    taken.delete('--forthright-page-font');

    assert.deepEqual(cssProperties.map(({name}) => name).sort(), [...taken].sort());
  });
});
