import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const root = new URL('../../', import.meta.url).pathname;

/** Every text we publish, without what others wrote. */
const filesIn = (folder) =>
  readdirSync(root + folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && !/node_modules|vendor/.test(entry.parentPath) && /\.(ts|js|mjs|html|css|json|md|php)$/.test(entry.name))
    .map(({parentPath, name}) => `${parentPath}/${name}`.replace(root, '').replace(/\/+/g, '/'));

const published = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...['src', 'docs', 'demo', 'dist'].flatMap(filesIn),
];

/** The words in which hide lists look for us: in tags, ids, classes and addresses of files. */
const blocked = /(cookies?|consent|privacy)[-_]?(consent|banner|notice|bar|popup|modal|manager|alert|wall|overlay|message)/i;

describe('words', () => {
  it('never claim that a site obeys the law because of us', () => {
    const claims = published.filter((path) => /\bcomplian(t|ce)\b|\bGDPR[- ]ready\b|\bfully lawful\b/i.test(readFileSync(root + path, 'utf8')));

    assert.deepEqual(claims, []);
  });

  it('in the names of files we publish are on no hide list', () => {
    assert.deepEqual(published.filter((path) => blocked.test(path)), []);
  });

  it('in tags, ids and classes are on no hide list', () => {
    const names = /(?:\s(?:id|class)=["']?|<|\.|#)(forthright-[\w-]+|[\w-]*(?:cookie|consent|privacy)[\w-]*)/gi;
    const found = published
      .filter((path) => /^(src|dist|demo)\/.*\.(ts|js|html|css)$/.test(path))
      .flatMap((path) => [...readFileSync(root + path, 'utf8').matchAll(names)].map(([, name]) => name).filter((name) => blocked.test(name)).map((name) => `${path}: ${name}`));

    assert.deepEqual(found, []);
  });
});
