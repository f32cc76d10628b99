/** Makes docs/messages.md from the messages in src/problems.ts. What to do about each, and an example, stand here. */
import {writeFileSync} from 'node:fs';
import {importSource} from './import-source.mjs';

/** By code: what the example is filled with, and what mends it. */
const remedies = {
  F001: [
    [],
    'Add one of these; the README has a block to paste. If `forthright.start()` is called later on purpose, call it before the page has finished loading.',
  ],
  F002: [
    ['Unexpected token } in JSON at position 41'],
    'JSON wants double quotes, and no comma before a closing bracket. `"$schema"` with the address of `config.schema.json` makes an editor point at the place.',
  ],
  F003: [
    ['/forthright.json', 'Failed to fetch'],
    'Open the address in a browser. On another origin it needs CORS headers, and a Content Security Policy needs it under `connect-src`.',
  ],
  F004: [['categories', 'list', 'object'], 'Write the value in the type named. `config.schema.json` has all of them.'],
  F005: [['cookie.day', 'name domain path days'], 'Correct the spelling, or remove the option.'],
  F006: [['profile', 'uk uk-gov eu', 'uk-gob'], 'Use one of the words listed.'],
  F007: [['my category'], 'Give every category a short id of its own.'],
  F008: [
    ['statistics', 'statistics', 'no-replay no-advertising'],
    'If the missing statements are true of what you run, add them to `facts`. If they are not, leave it: asking first is what the law wants.',
  ],
  F009: [
    [],
    'If the site uses nothing optional, all is well and no banner is needed. Otherwise add the category, such as `{"id": "analytics"}`.',
  ],
  F010: [['slido', 'mdia'], 'Correct the `category` of the service, or give it an id that no category has.'],
  F011: [['javascript:void(0)'], 'Write a full address, or one relative to the page.'],
  F012: [[], 'Call `start()` first, or wait for the event `forthright-ready`.'],
  F013: [
    ['analitics', 'essential analytics media'],
    'Use the id of a category that is not always on. Services follow their category.',
  ],
  F014: [
    [],
    'Nothing, if the visitor has switched cookies off, or if you moved the cookie and old copies remain. Otherwise check `cookie.domain` and `cookie.path`: the browser refuses a cookie for a domain that the page is not on.',
  ],
  F016: [
    ['analitics', 'essential analytics media'],
    'Correct the attribute, or add the category to the configuration.',
  ],
  F017: [['javascript:run()'], 'Do as the message says.'],
  F019: [[], 'Look for a second tag, often one from a tag manager or a plugin.'],
  F020: [
    [],
    'Publish all files of `dist` beside `forthright.js`, from the same version, and allow their origin in `script-src`.',
  ],
  F021: [['fr', 'en-GB cy'], 'Write the phrases under `texts`, or set `language` to one that is known.'],
  F022: [['backgroundColor size'], 'Remove the rule of the page or theme that reaches one of the two buttons only.'],
  F023: [[], 'Put the button into the footer of every page.'],
  F024: [['https://video.example/poster.jpg'], 'Put the picture on your own site.'],
  F025: [
    [],
    'Copy the snippet from `docs/install.md` and put it into the head, above the tag of Google or of your tag manager. Or let that tag wait: `type="text/plain" data-consent="analytics"`.',
  ],
  F026: [
    ['www.googletagmanager.com'],
    'Give the tag `type="text/plain" data-consent="analytics"` (or `marketing`), so that nothing is asked for before a yes. If the tag waits for another category on purpose, nothing is wrong.',
  ],
  F027: [['claro', 'klaro orejime cookiebot'], 'Use one of the names in `docs/moving.md`, or leave `from` out.'],
  F028: [
    ['/records'],
    'See why the endpoint of `record.endpoint` does not answer with a 2xx: it has been out of reach for a while.',
  ],
  F029: [
    ['/records', '422'],
    'Make the endpoint answer as `docs/record.openapi.json` says: 201 or 200 to a record that it has taken, 503 where it should come again later. If a policy is named, add the endpoint to it.',
  ],
  F030: [['matomo', 'push is not a function'], 'Mend the function `signal` of that service in your configuration.'],
  F031: [
    ['/privacy.json', 'Error: 404'],
    'Look whether the address of `notice.from` or `rights.from` answers with JSON, and whether a policy of the page allows it.',
  ],
  F034: [
    ['contact', 'contacts rights complaints'],
    'Correct the word in `of`, or write the facts: docs/facts.md says which option each kind comes from. Look at `only` too.',
  ],
  F032: [
    ['retension', '12', '/privacy.md', 'retention rights'],
    'Write one of the markers of `docs/notice-markdown.md`. Those that stand for a table or an element need a paragraph of their own; `version`, `effective` and `site` need their value in the front matter or the configuration.',
  ],
  F033: [
    ['/privacy.md', 'Error: the server answered 404'],
    'Look whether the address of `src` answers with Markdown, and whether a policy of the page allows it.',
  ],
  F040: [
    ['4', '/privacy.md', 'effective should be a date such as 2026-11-25'],
    'Mend that line of the front matter, as in `docs/notice-markdown.md`.',
  ],
  F037: [
    ['TypeError: post.join is not a function'],
    'Check the configuration against `dist/config.schema.json`, or with `npx forthright check`.',
  ],
  F038: [
    ['retension'],
    'Correct the word in `section`: it is the id of a heading, a section or any other element in the notice.',
  ],
  F036: [[], 'Write `{"rights": {"email": "dpo@charity.example"}}`, or contacts and routes (docs/rights.md).'],
  F042: [[], 'Do as the message says; the README has the lines to paste, under npm.'],
  F041: [['500'], 'Write how many days an answer counts, or leave it out for 182.'],
  F035: [
    ['marketing', '3', '2'],
    'Set `revision` of that category to the version of the change, or let `npx forthright diff --write` do it. If nobody is to be asked, take the category out of `asks`.',
  ],
};

const page = (sections) => `# Messages

<!-- Made from src/problems.ts by scripts/make-docs.mjs. Do not edit. -->

What Forthright finds wrong stands on the browser's console, once a page, as one line with a code. The same line is in
the \`detail\` of the event \`forthright-error\`. Nothing here is shown to visitors, and nothing here stops your page. When
in doubt, what is optional stays off.

${sections.join('\n\n')}
`;

/** The whole page. A code without a remedy, or a remedy without a code, is an error. */
export async function makeMessages() {
  const {explanations} = await importSource('problems.ts');
  const codes = Object.keys(explanations).sort();
  const odd = [
    ...codes.filter((code) => !remedies[code]),
    ...Object.keys(remedies).filter((code) => !explanations[code]),
  ];
  if (odd.length) throw new Error(`scripts/make-docs.mjs and src/problems.ts differ about ${odd.join(', ')}.`);
  return page(
    codes.map((code) => {
      const [facts, mend] = remedies[code];
      const {area, say} = explanations[code];
      return `## ${code}\n\nAbout: ${area}. For example:\n\n    [forthright] ${code} ${say(...facts)}\n\n**What to do.** ${mend}`;
    }),
  );
}

if (process.argv[1] === import.meta.filename) writeFileSync('docs/messages.md', await makeMessages());
