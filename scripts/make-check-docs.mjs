/** Makes docs/check.md from the rules in src/check/rules.ts. */
import {writeFileSync} from 'node:fs';
import {importSource} from './import-source.mjs';

/** The rule that each part of the page begins with, and its heading. */
const parts = {
  'notice/missing:controller': 'Who and why',
  'notice/missing:recipients': 'With whom, where, how long',
  'notice/art9-condition': 'Special kinds of data, and children',
  'notice/missing:access': 'Rights',
  'notice/complaint-controller': 'Complaints',
  'notice/stale-regulator-name': 'What the law is called now',
  'cookies/not-told': 'Cookies and what is stored',
  'notice/no-version': 'Versions and changes',
  'notice/two-domains': 'The text',
  'config/mistake': 'The configuration',
};
const words = {error: 'Error', warning: 'Warning', info: 'Note'};

const page = (tables) => `# What \`forthright check\` looks for

<!-- Made from src/check/rules.ts by scripts/make-check-docs.mjs. Do not edit. -->

\`\`\`sh
npx forthright check forthright.json privacy.md cookies.html
npx forthright check --json --strict --date 2026-11-25
\`\`\`

It reads a configuration and its notices (Markdown or HTML), and reports what it does not find. Give it all the pages that
belong together: what stands in one of them is not missing in another. Without a file it reads \`forthright.json\`; a
configuration that stands in the page is read too.

An **error** is what a rule speaks against. A **warning** is doubtful. A **note** is good to know. It ends with 0 if there is
no error, with 1 if there is one, and with 2 if it could not run; with \`--strict\` warnings count like errors.
\`--json\` prints \`{"findings": [...], "checked": [...]}\`, and each finding has
\`{rule, severity, where, message, source, mend}\`. \`--date\` is the day to count from.

Words are looked at in English notices alone (by \`lang\`, by \`language\` in the front matter, or else by the words
themselves); what stands in the configuration is looked at always. A fact counts as told if it is in the configuration or in
the text. So does what a notice puts in, such as \`{{rights}}\` or \`<forthright-facts>\`.

A machine finds words, not meaning: what it did not find may stand there in others, nothing found does not mean that all is
well, and a finding may have a good reason. It is no legal advice. [The guard](guard.md) looks at pages as they run; its rules
are others.

${tables.join('\n\n')}
`;

export async function makeCheckDocs() {
  const {rules} = await importSource('check/rules.ts');
  const cell = (text) => text.replaceAll('|', '\\|').replaceAll('{{storage}}', '`{{storage}}`');
  const tables = [];
  for (const [rule, [severity, source, looks, mend]] of Object.entries(rules)) {
    if (parts[rule]) tables.push(`## ${parts[rule]}\n\n| rule | | what is looked for | source | mend |\n|---|---|---|---|---|`);
    tables[tables.length - 1] += `\n| \`${rule}\` | ${words[severity]} | ${cell(looks)} | ${cell(source)} | ${cell(mend)} |`;
  }
  const lost = Object.keys(parts).filter((rule) => !rules[rule]);
  if (lost.length) throw new Error(`scripts/make-check-docs.mjs begins a part with ${lost.join(', ')}, which is no rule.`);
  return page(tables);
}

if (process.argv[1] === import.meta.filename) writeFileSync('docs/check.md', await makeCheckDocs());
