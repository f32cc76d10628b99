/** Makes dist/config.schema.json from the type `Config`. Doc comments become descriptions. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {createGenerator} from 'ts-json-schema-generator';

/** The schema as an object. The same source makes the same schema, byte for byte. */
export function makeSchema() {
  const {definitions, ...schema} = createGenerator({
    path: 'src/core/config.ts',
    tsconfig: 'tsconfig.json',
    additionalProperties: false,
    extraTags: ['defaultValue'],
    skipTypeCheck: true,
    sortProps: false,
    // JSON has none; `signal` is for configurations that are written as code.
    functions: 'hide',
  }).createSchema('Config');

  const isNamed = (name) => /^\w+$/.test(name);

  const tidy = (text) => text.replace(/ {2,}/g, ' ');

  /** `Record<…>` gets a name that holds its place in the source: written in place instead. Defaults are told, not set. */
  const plain = (part) => {
    if (Array.isArray(part)) return part.map(plain);
    if (typeof part !== 'object' || part === null) return part;
    const name = decodeURIComponent((part.$ref ?? '').replace('#/definitions/', ''));
    const {$ref, defaultValue, ...rest} =
      !name || isNamed(name) ? part : {...part, ...definitions[name], $ref: undefined};
    if (defaultValue) rest.description = [rest.description, `Default: ${defaultValue}.`].filter(Boolean).join(' ');
    if (typeof rest.description === 'string') rest.description = tidy(rest.description);
    for (const key in rest) rest[key] = plain(rest[key]);
    return $ref ? {$ref, ...rest} : rest;
  };

  const named = Object.entries(definitions).filter(([name]) => isNamed(name));
  return {...schema, title: 'Forthright configuration', definitions: plain(Object.fromEntries(named))};
}

if (process.argv[1] === import.meta.filename) {
  mkdirSync('dist', {recursive: true});
  writeFileSync('dist/config.schema.json', JSON.stringify(makeSchema(), null, 2) + '\n');
}
