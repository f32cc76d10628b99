/** Makes docs/guard.md from the rules in src/guard/rules.ts. What each check looks at stands here. */
import {writeFileSync} from 'node:fs';
import {importSource} from './import-source.mjs';

/** By name, in the order of the page. */
const groups = {
  'What runs and loads': {
    'not-inert':
      'A script, frame, picture or player that names a category, but that the browser runs or loads at once.',
    'cannot-wait': 'An element with `data-consent` that has nothing to hold back, such as a paragraph.',
    'tracker-in-page': 'A script, frame or picture of a well-known tracker that names no category.',
    'tracker-running':
      'The global of a well-known tracker, although nothing was allowed; it finds copies on your own server.',
    'request-before-answer': 'A request of a service, a gated element or a well-known tracker before anybody answered.',
    'request-after-refusal': 'The same after a no, or after a withdrawal.',
    'stranger-before-answer': 'A request to any other site before anybody said yes.',
    'unnamed-host': 'A request to another site that no service names.',
    'fonts-from-elsewhere': 'Fonts from a well-known host that no service names.',
    'embed-on-load': 'A film, map or poll from another site that loads with the page.',
    'library-from-elsewhere': 'Where `forthright.js` comes from.',
  },
  'What is stored': {
    'stored-before-answer': 'A cookie or key of a service that nobody has allowed, or of a well-known tracker.',
    'stored-after-refusal': 'The same after a no, or after a withdrawal.',
    'tracker-undeclared': 'What a well-known tracker stores, allowed but not declared.',
    undeclared: 'Cookies, localStorage, sessionStorage, databases and caches that no service declares.',
    'lasts-longer': 'The end of a cookie against `lasts`, in browsers that tell it.',
    'never-seen': 'What is declared for this host, allowed, and not there.',
  },
  'What is declared': {
    'basis-unknown': 'Every `basis`.',
    'mixed-purposes': 'The same name under an exception and under consent.',
    'tracker-necessary': 'A well-known tracker, by its id, cookies or hosts, in a category that is always on.',
    'necessary-without-reason': 'A service in a category that is always on, with less than 20 letters of `purpose`.',
    'facts-missing': '`facts` of `statistics` and `appearance`.',
    'statistics-doubtful': 'Tools under an exception that do more with their usual settings.',
    'replay-exempt': 'Tools that record single visits, under an exception.',
    'adverts-exempt': 'Tools for adverts, under an exception.',
    'exception-elsewhere': '`statistics` and `appearance` under a profile that does not know them.',
    'toggle-without-effect': 'A category without a service, for which nothing on the page waits.',
    'no-notice': '`notice.url`.',
    'provider-missing': 'A service of another organisation without `provider`.',
    'provider-unclear': 'A service that says neither who is behind it nor that it is your own.',
    bundled: 'Adverts in one category with something else, by well-known tools and by its description.',
    'kept-too-long': '`cookie.days` against the longest time that fits the profile.',
    'asked-again-soon': '`cookie.days` below half a year.',
    'audience-13-months': '`lasts` of French audience measurement.',
  },
  'What is said': {
    'implied-consent': 'Your texts, in English and Welsh: agreement by going on, scrolling or closing.',
    pressure: 'Your texts: shaming, threats of a worse site, hurry.',
    praise: 'Your texts: a site that is only good after a yes.',
    'vague-label': 'Your words on the two buttons: “OK”, “Got it”, “Not now”.',
    'legitimate-interest': 'Your texts: a legitimate interest in storing something.',
    'no-word-of-change': 'Your own `changeLater`.',
    'claims-too-much': 'Your texts: that the site is as the law wants it, or perfectly safe.',
  },
  'What people see': {
    'no-reject': 'A banner with a way to accept, and none to reject that can be seen.',
    'unequal-buttons':
      'Accept and Reject after theming: element, size (to 1 pixel), letters, underline, opacity, border, contrast of the text and with what is around (to 0.5), and whether they share a row or a column.',
    'small-target': 'The size of both buttons.',
    'pale-words': 'The contrast of every text in the banner and the open choices.',
    'page-locked': 'Whether the page can be scrolled and used while the question stands.',
    'not-in-flow': '`layout` under `uk-gov` and `wales-public`.',
    'asked-on-cookies-page': 'The banner beside choices or a declaration in the page.',
    'no-information': 'A link to the notice, where nothing can be changed.',
    'no-way-back': 'Something on the page that opens the choices.',
  },
  'What other tools say and hear': {
    'signal-ignored': 'Global Privacy Control, where you switched it off.',
    'default-late': 'The order of `dataLayer`.',
    'default-missing': 'The same, where `signals.googleConsentMode` is on.',
    'array-pushed': 'The kind of each entry of `dataLayer`.',
    'advanced-mode': 'Requests to Google before consent, beside a default.',
    'links-decorated': '`url_passthrough`.',
    'other-consent-tool': 'A `__tcfapi` on the page; it is never ours.',
  },
};

const words = {error: 'Error', warning: 'Warning', info: 'Note'};

const page = (sections) => `# What the guard checks

<!-- Made from src/guard/rules.ts by scripts/make-guard-docs.mjs. Do not edit. -->

The guard looks at a page as a visitor's browser has it, and holds it against rules of law and of good manners. It runs
where you ask for it: in the [inspector](../README.md#check-your-own-site), and in your own tests with
\`checkPage(consent)\`. It sends nothing, and it changes nothing.

It sees what a script can see. Cookies that are \`HttpOnly\`, what frames of other sites store, and what happens before
the guard is there stay hidden from it. Nothing found does not mean that all is well, and a finding may have a good reason.
It is no legal advice.

An **error** is what a rule speaks against. A **warning** is doubtful, or harmless only because Forthright asks first.
A **note** is good to know.

${sections.join('\n\n')}
`;

/** The whole page. A check without a line here, or a line without a check, is an error. */
export async function makeGuardDocs() {
  const {rules} = await importSource('guard/rules.ts');
  const told = Object.values(groups).flatMap(Object.keys);
  const odd = [...Object.keys(rules).filter((name) => !told.includes(name)), ...told.filter((name) => !rules[name])];
  if (odd.length) throw new Error(`scripts/make-guard-docs.mjs and src/guard/rules.ts differ about ${odd.join(', ')}.`);
  const cell = (text) => text.replaceAll('|', '\\|').replace(/<[^>]+>/g, '`$&`');
  return page(
    Object.entries(groups).map(([title, checks]) => {
      const rows = Object.entries(checks).map(([name, looks]) => {
        const [rule, severity, source, mend] = rules[name];
        return `| ${rule} | ${words[severity]} | ${cell(looks)} | ${cell(source)} | ${cell(mend)} |`;
      });
      return `## ${title}\n\n| rule | | what is looked at | source | mend |\n|---|---|---|---|---|\n${rows.join('\n')}`;
    }),
  );
}

if (process.argv[1] === import.meta.filename) writeFileSync('docs/guard.md', await makeGuardDocs());
