/** Rollup plugin: what others wrote and we ship inside our files stands in dist/licenses.txt, with its licence. */
import {existsSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';

/** Folders of packages, of every bundle of this build. */
const packages = new Set();

const licenceOf = (folder) => {
  const {name, version, license} = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : `Licence: ${license}`;
  return `${name} ${version} (${license})\n\n${text}\n`;
};

/** `write`: for the last bundle of a build. */
export const listLicenses = ({write = false} = {}) => ({
  name: 'list-licenses',
  generateBundle(_, bundle) {
    for (const {modules = {}} of Object.values(bundle))
      for (const [id, {renderedLength}] of Object.entries(modules)) {
        const [, folder] = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replace(/\?.*/, '')) ?? [];
        if (folder && renderedLength && existsSync(`${folder}/package.json`)) packages.add(folder);
      }
    if (!write) return;
    const line = `\n${'-'.repeat(80)}\n\n`;
    writeFileSync('dist/licenses.txt', [...packages].sort().map(licenceOf).join(line));
  },
});
