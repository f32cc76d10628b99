import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import Ajv from 'ajv';
import {importSource} from '../../scripts/import-source.mjs';
import {makeSchema} from '../../scripts/make-schema.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

const schema = makeSchema();
const {shape} = await importSource('check-config.ts');
const {facts, profiles} = await importSource('core/config.ts');

/** A part of the schema in the words of `shape`: names of types, lists of words, options by name. */
function toShape({$ref, type, enum: words, anyOf, items, properties}) {
  if ($ref) return toShape(schema.definitions[$ref.replace('#/definitions/', '')]);
  if (words) return words;
  if (anyOf) return [anyOf[0].const, toShape(anyOf[1])];
  // A list of words is checked by whoever needs them, not by its type.
  if (type === 'array') {
    const each = toShape(items);
    return Array.isArray(each) || typeof each === 'string' ? 'list' : [each];
  }
  if (!properties) return type;
  return Object.fromEntries(Object.entries(properties).map(([key, part]) => [key, toShape(part)]));
}

/** Every configuration that readers may copy from a text: JSON blocks of its own, or inside a page. */
function configsIn(path) {
  const text = read(path);
  const blocks = [
    ...text.matchAll(/<script type="application\/json" data-forthright-config>([^]*?)<\/script>/g),
    ...text.matchAll(/```json\n([^]*?)```/g),
  ];
  return blocks.map(([, json]) => ({path, config: JSON.parse(json)}));
}

const pagesIn = (folder) =>
  readdirSync(new URL(folder, root), {recursive: true, withFileTypes: true})
    .filter(
      (entry) => entry.isFile() && /\.(html|md)$/.test(entry.name) && !/node_modules|vendor/.test(entry.parentPath),
    )
    .map(({parentPath, name}) => `${parentPath}/${name}`);

describe('config.schema.json', () => {
  const validate = new Ajv({strict: true, allErrors: true}).compile(schema);
  const complaints = (config) =>
    validate(config) ? [] : validate.errors.map(({instancePath, message}) => `${instancePath} ${message}`);

  it('is the one that was built', () => {
    assert.deepEqual(JSON.parse(read('dist/config.schema.json')), schema);
  });

  it('says what the check of the configuration says', () => {
    const {signal, ...service} = shape.services[0];

    assert.deepEqual(toShape(schema), {...shape, services: [service]});
    assert.equal(signal, 'function');
  });

  it('knows the profiles and facts that the core knows', () => {
    const {Profile, Fact} = schema.definitions;

    assert.deepEqual([...Profile.enum].sort(), [...profiles].sort());
    assert.deepEqual([...Fact.enum].sort(), [...facts].sort());
  });

  it('accepts no option it does not know', () => {
    assert.equal(complaints({catgories: []}).length, 1);
    assert.equal(complaints({categories: [{id: 'media', preselected: true}]}).length, 1);
    assert.equal(complaints({profile: 'uk', categories: [{id: 'statistics', facts: ['trust-me']}]}).length, 1);
  });

  it('accepts every configuration that the README, the docs and the demo show', () => {
    const shown = ['README.md', ...pagesIn('docs'), ...pagesIn('demo')].flatMap(configsIn);

    assert.ok(shown.length > 0);
    for (const {path, config} of shown) assert.deepEqual(complaints(config), [], path);
  });
});
