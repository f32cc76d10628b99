import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {importSource} from '../../scripts/import-source.mjs';
import {writeDeclaration} from '../../scripts/write-declaration.mjs';

const read = (path) => readFileSync(new URL(`../../demo/information-governance/${path}`, import.meta.url), 'utf8');
const config = JSON.parse(read('forthright.json'));
const {declare} = await importSource('declare.ts');

describe('the declaration written at build time', () => {
  it('stands in the cookies page of the demo as the configuration says it', () => {
    const page = read('cookies.html');

    assert.match(page, /<forthright-storage level="3">\s*<section>/);
    assert.equal(writeDeclaration(config, page), page, 'Run scripts/write-declaration.mjs for this page.');
  });

  it('takes the place of what was written before, and leaves the rest alone', () => {
    const page = '<html lang="cy">\n  <p>$& before</p>\n  <forthright-storage level=3>old</forthright-storage>\n<p>after</p>';

    const once = writeDeclaration(config, page);

    assert.equal(writeDeclaration(config, once), once);
    assert.match(once, /^<html lang="cy">\n {2}<p>\$& before<\/p>\n {2}<forthright-storage level=3>\n {4}<section>\n {6}<h3 id="title-essential">Hanfodol<\/h3>/);
    assert.match(once, /<\/section>\n {2}<\/forthright-storage>\n<p>after<\/p>$/);
    assert.doesNotMatch(once, /old/);
  });

  it('needs no page, and leaves no trace of one', () => {
    assert.match(declare(config), /<h2 id="title-essential">Essential<\/h2>/);
    assert.equal('location' in globalThis, false);
  });

  it('names our cookie as it is called where the site is', () => {
    const nameFor = (url) => /([\w-]*forthright)<div>/.exec(declare({site: {url}}))[1];

    assert.equal(nameFor('https://site.example/'), '__Host-forthright');
    assert.equal(nameFor(undefined), '__Host-forthright');
    assert.equal(nameFor('http://site.example/'), 'forthright');
  });

  it('shows what is wrong in a configuration as text, or not at all, and never throws', () => {
    for (const odd of [null, 'x', [], {categories: 'x'}, {categories: [null]}, {services: [null]}, {texts: 1}, {cookie: 'x'}, {site: null}])
      assert.match(declare(odd), /forthright/, JSON.stringify(odd));
  });
});
