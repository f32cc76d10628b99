/** Makes docs/install.md: what to paste, with the hashes and sizes of this very build; and the size in the README. Runs after the build. */
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {importSource} from './import-source.mjs';

const read = (name) => readFileSync(`dist/${name}`);
const hash = (content, kind) => `${kind}-${createHash(kind).update(content).digest('base64')}`;
const kilobytes = (name) => (brotliCompressSync(read(name)).length / 1000).toFixed(1);

const files = [
  ['forthright.js', 'on every page'],
  ['ui.js', 'when something must be shown'],
  ['choices.js', 'when the choices are opened, or stand in the page'],
  ['embed.js', 'where a `<forthright-embed>` does, after `choices.js`'],
  ['storage.js', 'where a `<forthright-storage>` does, after `choices.js`'],
  ['watch-banner.js', 'once something has the focus while the question stands, and on your own machine'],
  ['cy.js', 'on pages in Welsh'],
  ['problems.js', 'when something is wrong with the set-up'],
  ['forthright.css', 'where you link it: for a banner written as HTML'],
];

/** Fetches the banner beside the loader, for those who have not decided. A wrong guess costs a request, never a decision. */
const snippet = () =>
  "<script>try{/forthright=1~/.test(document.cookie)||document.head.append(Object.assign(document.createElement('link'),{rel:'modulepreload',href:'/assets/ui.js'," +
  `crossOrigin:'anonymous',integrity:'${hash(read('ui.js'), 'sha256')}'}))}catch{}</script>`;

const indent = (text) => text.replace(/^(?=.)/gm, '    ');

/** The banner as HTML, in the words of British English. */
function banner({heading, intro, accept, reject, choose, changeLater, readNotice, categories: {analytics}}) {
  const title = heading.replace('{site}', 'Example');
  return `<link rel="stylesheet" href="/assets/forthright.css">
…
<forthright-banner hidden layout="bar" role="region" aria-label="${title}">
  <div part="text">
    <h2 part="heading">${title}</h2>
    <p>${intro}</p>
    <ul>
      <li><strong>${analytics.title}</strong> – ${analytics.description}</li>
    </ul>
    <p part="note">
      ${changeLater}
      <a part="notice-link" class="forthright-focusable" href="/privacy">${readNotice}</a>
    </p>
  </div>
  <div part="actions">
    <button type="button" part="accept-button" class="forthright-action" data-forthright="accept">${accept}</button>
    <button type="button" part="reject-button" class="forthright-action" data-forthright="reject">${reject}</button>
    <button type="button" part="choose-button" class="forthright-action forthright-quiet" data-forthright="choices">${choose}</button>
  </div>
</forthright-banner>`;
}

/** The whole page. */
export async function makeInstall() {
  const {default: words} = await importSource('locales/en-GB.ts');
  return `# Install, with the hashes of this build

<!-- Made by scripts/make-install.mjs. Do not edit. -->

Every example assumes that the files of \`dist\` stand under \`/assets/\`. Put them there together: the loader finds the
others beside itself.

## Files

| file | kB, brotli | fetched |
|---|--:|---|
${files.map(([name, when]) => `| \`${name}\` | ${kilobytes(name)} | ${when} |`).join('\n')}

## The tag

${indent(`<script src="/assets/forthright.js" crossorigin="anonymous"
  integrity="${hash(read('forthright.js'), 'sha384')}"></script>`)}

This one hash pins everything: the loader knows the hash of every file that it fetches, and runs no other. Where a file
was changed, nothing is asked and nothing optional starts. Take the new hash with every new version.

## The head snippet

A round trip costs more than code. This line, above the tag, makes the browser fetch the banner while it fetches the
loader, for visitors who have no decision in their cookie. Everybody else downloads the loader alone.

${indent(snippet())}

It has ${Buffer.byteLength(snippet())} bytes. Change \`/assets/ui.js\` to your address; \`forthright=\`, if your cookie has another name; and then the
hash below, with which a Content Security Policy allows it:

${indent(`script-src 'self' '${hash(snippet().replace(/<\/?script>/g, ''), 'sha256')}'`)}

## A banner that is in the page already

Write the question into your pages as HTML, hidden, as a direct child of the body. The loader shows it to those who have
not decided, and takes the answer. Nothing moves when the element takes over. Say the same as your configuration does:
every category that is asked for, in one line each.

${indent(banner(words))}
`;
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync('docs/install.md', await makeInstall());
  const readme = readFileSync('README.md', 'utf8');
  writeFileSync(
    'README.md',
    readme.replace(/(<!-- size -->).*(<!-- \/size -->)/, `$1${kilobytes('forthright.js')} kB (brotli)$2`),
  );
}
