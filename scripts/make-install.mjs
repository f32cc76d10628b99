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
  ['extras.js', 'where the page or the configuration has more for it to do'],
  ['inline.js', 'where a `<forthright-choices inline>` stands in the page, after `choices.js`'],
  ['button.js', 'where a `<forthright-button>` does, after `choices.js`'],
  ['embed.js', 'where a `<forthright-embed>` does, after `choices.js`'],
  ['storage.js', 'where a `<forthright-storage>` does, after `choices.js`'],
  ['parts.js', 'before each of the next four'],
  ['facts.js', 'where a `<forthright-facts>` stands in the page'],
  ['main-facts.js', 'by `facts.js`'],
  ['more-facts.js', 'by `facts.js`, where `of` names one of the rarer facts'],
  ['notice.js', 'where a `<forthright-notice>` does'],
  ['rights.js', 'where a `<forthright-rights>` does'],
  ['markdown.js', 'where a `<forthright-notice src>` shows Markdown'],
  ['front-matter.js', 'where that Markdown begins with front matter'],
  ['not-sure.js', 'when somebody there is not sure what to ask for'],
  ['hand-over.js', 'when a request there is ready to be handed over'],
  ['withdraw-desk.js', 'when somebody there wants to take back a yes'],
  ['follow-up.js', 'when somebody there has asked already'],
  ['easy.js', 'when somebody there wants easy-read words'],
  ['tools.js', 'after `notice.js`'],
  ['languages.js', 'where the page with a notice links to itself in other languages'],
  ['find.js', 'when somebody looks for words in a notice'],
  ['glossary.js', 'where a notice has words to explain'],
  ['exit.js', 'with `notice.exitUrl` or `rights.exitUrl`, where a notice or the rights launcher stands'],
  ['notice-dialog.js', 'with `notice.dialog`'],
  ['changes.js', 'where a `<forthright-changes>` does'],
  ['compare.js', 'when somebody asks there to see what changed in the text'],
  ['cy-parts.js', 'by these four on pages in Welsh'],
  ['watch-banner.js', 'once something has the focus while the question stands, and on your own machine'],
  ['mode.js', 'with `signals.googleConsentMode`'],
  ['early.js', 'with `signals.googleConsentMode`, to warn you of requests before a yes'],
  ['layer.js', 'with `signals.dataLayer`'],
  ['wp.js', 'with `signals.wpConsentApi`'],
  ['sweep.js', 'where something is declared in `stores` that is not allowed'],
  ['migrate.js', 'where `migrate` is set, for those who have not decided'],
  ['record.js', 'where `record` is set'],
  ['receipt.js', 'when somebody saves a copy of their answers'],
  ['cy.js', 'on pages in Welsh'],
  ['inspector.js', 'with `data-debug` on the tag, or `?forthright=debug` on your own machine'],
  ['checks.js', 'by `inspector.js`'],
  ['send-request.js', 'when somebody sends a request to `rights.endpoint`'],
  ['deadlines.js', 'when a request has a date; and `forthright/deadlines` for your own code'],
  ['problems.js', 'when something is wrong with the set-up'],
  ['forthright.css', 'where you link it: for a banner or a declaration written as HTML'],
];

/** Fetches the banner beside the loader, for those who have not decided. A wrong guess costs a request, never a decision. */
const snippet = () =>
  "<script>try{/forthright=1~/.test(document.cookie)||document.head.append(Object.assign(document.createElement('link'),{rel:'modulepreload',href:'/assets/ui.js'," +
  `crossOrigin:'anonymous',integrity:'${hash(read('ui.js'), 'sha256')}'}))}catch{}</script>`;

/**
 * Sets the defaults of Consent Mode, the stored decision already applied. It has 400 bytes, and says no wherever it is not
 * sure: no cookie to read, two of them, another format. What it splits at `forthright=` is tested as one text, the parts
 * joined by commas; a third part stands for a second cookie. The last letters of a category's id are followed by `~`.
 */
const modeSnippet = (prefix = '__Host-') =>
  "<script>{let c=0,o={};try{c=document.cookie.split`forthright=`}catch{}'ad ad_user_data ad_personalization analytics " +
  "functionality personalization security'.split` `.map(k=>o[k[2]<'a'?k:k+'_storage']=k>'s'||(c[2]??''+c).match(" +
  `\`(^|; )${prefix},1[^;]*~1[^~;]*[.]\${{d:'marketing',n:k}[k[1]]}~\`)?'granted':'denied');` +
  "(gtag=function(){(self.dataLayer||=[]).push(arguments)})('consent','default',o)}</script>";

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

## The head snippet for Google Consent Mode

Only for pages with tags of Google, and \`"signals": {"googleConsentMode": true}\`. Put it above every tag of Google and
above your tag manager: it makes \`dataLayer\` and \`gtag\`, and sets the default of all seven signals, with the visitor's
decision already applied. Where it cannot be sure, the answer is no, and the loader corrects that a moment later.

${indent(modeSnippet())}

It has ${Buffer.byteLength(modeSnippet())} bytes. The hash for a Content Security Policy:

${indent(`script-src 'self' '${hash(modeSnippet().replace(/<\/?script>/g, ''), 'sha256')}'`)}

It knows the categories \`marketing\` and \`analytics\` by their ids, and leaves the signals of preferences to the loader. If you
give \`signals\` of your own to a category or service, write in its id where the snippet has \`marketing\` or \`k\` (quoted).

On plain http, and where the configuration sets \`cookie.domain\` or \`cookie.path\`, the cookie has no \`__Host-\` in its
name. Use this one instead there, and never elsewhere: without the prefix, another host of your domain could plant a yes.

${indent(modeSnippet(''))}

It has ${Buffer.byteLength(modeSnippet(''))} bytes, and this hash:

${indent(`script-src 'self' '${hash(modeSnippet('').replace(/<\/?script>/g, ''), 'sha256')}'`)}

Both head snippets may stand on a page, in any order.

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
