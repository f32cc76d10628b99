import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {importSource} from '../../scripts/import-source.mjs';

const {checkNotice} = await importSource('check/check-notice.ts');
const {readHtml} = await importSource('check/read-html.ts');
const {readMarkdown} = await importSource('check/read-markdown.ts');
const {rules} = await importSource('check/rules.ts');

const read = (name) => readFileSync(new URL(`check/${name}`, import.meta.url), 'utf8');
const good = {config: JSON.parse(read('good.json')), md: read('good.md'), html: read('good.html')};
let sections = 0;
const today = '2026-11-25';

/** What is found in a configuration, a Markdown notice and an HTML notice; each may be left out. */
function check({config, md, html}, day = today) {
  const notices = [
    ...(md === undefined ? [] : [readMarkdown(md, 'good.md')]),
    ...(html === undefined ? [] : [readHtml(html, 'good.html')]),
  ];
  return checkNotice({config, configFile: config ? 'good.json' : 'good.md', notices, today: day});
}

/** The good text with one passage replaced; a passage that is not there is a mistake in the test. */
function swap(text, from, to) {
  assert.ok(text.includes(from), `“${from}” is in the text`);
  return text.replace(from, () => to);
}
/** The text without one section. */
function without(text, heading) {
  const start = text.indexOf(`## ${heading}`);
  assert.ok(start >= 0, heading);
  const end = text.indexOf('\n## ', start + 3);
  return text.slice(0, start) + (end < 0 ? '' : text.slice(end + 1));
}

/** Only the notice, one passage replaced. */
const md = (from, to) => ({md: swap(good.md, from, to)});
const html = (from, to) => ({html: swap(good.html, from, to)});
/** Only the configuration, one thing changed in it. */
const json = (change) => {
  const config = JSON.parse(JSON.stringify(good.config));
  change(config);
  return {config};
};
/** Both, each with its change. */
const both = (change, from = '# ', to = '# ') => ({...json(change), ...md(from, to)});
const purpose = (id, change) => json((config) => Object.assign(config.notice.purposes.find((one) => one.id === id), change));
const add = (sentence, heading = '## Words we use') => md(heading, `${sentence}\n\n${heading}`);

/** Each has one fault, and one alone. */
const faults = [
  ['notice/missing:controller', {md: 'You can reach the charity by e-mail: hello@harbour.example.\n'}, 'contains'],
  ['notice/missing:controller', {md: swap(swap(good.md, 'We are Harbour Street Advice, and we are the controller of your data.', ''), 'This notice is about the information that we keep', 'It is about the information kept')}],
  ['notice/missing:contact', {md: swap(swap(swap(good.md, 'Write to hello@harbour.example, call 01632 960123, or send a letter:', 'Come and see'), 'QY1 2AB', ''), 'Our data protection officer is there for questions: dpo@harbour.example.', '').replace('0303 123 1113', '').replace('<https://ico.org.uk/make-a-complaint/>', 'online')}],
  ['notice/missing:contact', json((config) => { for (const contact of config.rights.contacts) for (const key of ['email', 'phone', 'post']) delete contact[key]; config.rights.contacts.length = 1; }), 'contains'],
  ['notice/dpo-unreachable', json((config) => { delete config.rights.contacts[1].email; })],
  ['notice/dpo-unreachable', {md: swap(good.md, 'Our data protection officer is there for questions: dpo@harbour.example.', '') + '\n\n## Who checks this\n\nOur data protection officer looks after all of it.\n'}],
  ['notice/missing:purposes', {md: '# About your data\n\nWe are the controller.\n'}, 'contains'],
  ['notice/basis-missing', purpose('advice', {basis: [], interests: undefined})],
  ['notice/basis-missing', {md: without(good.md, 'Why we use it').replace('## Who else', '## Why\n\nWe use it to give you advice. If you do not give it, we cannot.\n\n## Who else').replace('You can withdraw your consent at any time. ', 'You can withdraw any time. ')}],
  ['notice/basis-list', {md: swap(without(good.md, 'Why we use it'), '## Who else', '## Why we use it\n\nWe use it with your consent, for a contract, or for our legitimate interests in helping people. If you do not give it, we cannot.\n\n## Who else')}],
  ['notice/sharing-basis', json((config) => { delete config.notice.recipients[0].basis; })],
  ['notice/li-unspecified', purpose('advice', {interests: []})],
  ['notice/li-unspecified', {md: swap(swap(good.md, 'Our legitimate interests in helping people in our town', 'Legitimate interests'), 'Legitimate interests, and health or social care', 'Health or social care').replace('A recognised legitimate interest: safeguarding', 'Our contract')}],
  ['notice/rli-condition', purpose('safety', {annex1: undefined})],
  ['notice/public-body-li', json((config) => { config.profile = 'uk-gov'; config.categories.splice(1, 1, {id: 'analytics'}); config.services[0].category = 'analytics'; })],
  ['notice/missing:data', {md: swap(swap(good.md, 'We collect your name, your e-mail address and what you tell us.', 'You tell us what happened.'), 'Some of it comes from the organisation that sent you to us.', 'Some of it comes from other organisations.').replace(' All who see them', ' Those who see them').replace('We keep notes on your health only if you tell us about it.', '').replace('information that we keep about', 'things we keep about').replace('Case records: 6 years', 'Cases: 6 years')}],
  ['notice/source-missing', {md: swap(swap(swap(good.md, '## What we keep and where it comes from {#data}', '## What we keep {#data}'), 'We collect your name, your e-mail address and what you tell us.', 'We keep a name and an e-mail address.'), 'Some of it comes from the organisation that sent you to us.', 'We keep letters too.').replace('only if you tell us about it', 'too').replace('- The newsletter: until you unsubscribe.', '- The newsletter: until it ends.')}],
  ['notice/missing:need', both((config) => { delete config.notice.purposes[3].ifNotProvided; }, 'If you do not give us your name, we can still talk to you, but we cannot keep a place on a course.', '')],
  ['notice/missing:recipients', {md: without(good.md, 'Who else sees it')}, 'contains'],
  ['notice/recipient-drift', json((config) => { config.services[1].provider = 'Beacon Films Ltd'; config.services[1].title = 'Beacon'; delete config.notice.recipients[1].service; })],
  ['notice/missing:transfers', {md: swap(good.md, 'Lantern Video keeps it in France, outside the UK, under the adequacy regulations. You can ask us for a copy of them.', '').replace('take your data to another organisation', 'take your data with you')}],
  ['notice/transfer-mechanism', json((config) => { delete config.notice.recipients[1].safeguard; config.notice.transfers = 'Lantern Video keeps data in France.'; })],
  ['notice/transfer-mechanism', md('Lantern Video keeps it in France, outside the UK, under the adequacy regulations.', 'Lantern Video has your name stored outside the UK.')],
  ['notice/missing:retention', {md: without(good.md, 'How long we keep it')}],
  ['notice/retention-vague', json((config) => { config.notice.retention[0] = {id: 'cases', title: 'Case records', period: 'as long as necessary'}; })],
  ['notice/retention-vague', {md: without(good.md, 'How long we keep it') + '\n\n## How long we keep it\n\nWe keep your data only as long as necessary for our work.\n'}],
  ['notice/retention-vague', html('Case records are kept for 6 years from the day your case is closed.', 'Case records are kept for no longer than necessary.')],
  ['notice/retention-purpose', purpose('advice', {retention: []})],
  ['notice/decisions-safeguards', md('No decision about you is made by a computer alone.', 'We make automated decisions about who is seen first.')],
  ['notice/decisions-safeguards', json((config) => { config.notice.decisions = 'We use automated decisions to sort requests.'; })],
  ['notice/missing:decisions', {md: without(good.md, 'Decisions by computers')}],

  ['notice/art9-condition', purpose('care', {special: [], schedule1: []})],
  ['notice/art9-condition', {md: swap(swap(good.md, 'Legitimate interests, and health or social care', 'Legitimate interests'), 'We keep notes on your health only if you tell us about it.', 'Notes on your health are special category data.')}],
  ['notice/schedule1-missing', purpose('care', {schedule1: []})],
  ['notice/art9-secrecy', both(() => undefined, ' All who see them have a duty of confidence.', '')],
  ['notice/art10-condition', purpose('safety', {schedule1: [], policyDocument: undefined})],
  ['notice/art10-condition', add('We keep a note of your criminal convictions.')],
  ['notice/apd', purpose('safety', {policyDocument: undefined})],
  ['notice/apd', add('For criminal offence data we rely on Schedule 1, paragraphs 10 and 18.')],
  ['decl/sensitive-category', json((config) => { config.services[0].title = 'HIV support counter'; })],
  ['children/default-on', json((config) => { config.notice.audience = 'Children and young people'; })],
  ['children/hard-text', both((config) => { config.notice.audience = 'Children and young people'; delete config.categories[1].facts; config.categories[1].basis = 'consent'; }, '## Words we use', `${'Organisational responsibilities necessitate administrative documentation concerning individual circumstances. '.repeat(30)}\n\n## Words we use`)],

  ['notice/missing:access', md('- You can ask for a copy of your data.\n', '')],
  ['notice/missing:rectification', md('- You can have mistakes corrected.\n', '')],
  ['notice/missing:erasure', md('- You can ask us to erase your data.\n', '')],
  ['notice/missing:restriction', md('- You can ask us to limit how we use it.\n', '')],
  ['notice/missing:restriction', both((config) => config.rights.rights.push({rights: ['restriction'], stated: false}), '- You can ask us to limit how we use it.\n', '')],
  ['notice/right-mismatch', md('- You can take your data to another organisation.\n', '')],
  ['notice/right-mismatch', md('- You can object to how we use it.\n', '')],
  ['notice/right-not-given', json((config) => { const {notice} = config; notice.purposes = notice.purposes.filter(({id}) => id === 'advice'); config.rights.rights.push({rights: ['portability']}); })],
  ['notice/object-not-separate', {md: swap(swap(good.md, '- You can object to how we use it.\n', ''), '- You can have mistakes corrected.\n', '- You can have mistakes corrected, have your data erased, and object to its use.\n')}],
  ['notice/withdraw-missing', {md: swap(swap(good.md, '- You can withdraw your consent at any time. Write to us or use the link in the newsletter.\n', ''), 'until you unsubscribe', 'until it ends')}],
  ['notice/withdraw-missing', json((config) => config.rights.rights.push({rights: ['withdraw-consent'], stated: false}))],
  ['rights/joined', json((config) => config.rights.rights.push({rights: ['withdraw-consent', 'erasure']}))],
  ['rights/joined', md('- You can ask us to erase your data.', '- You can withdraw your consent and have your data deleted.')],
  ['rights/not-a-right', md('- You can object to how we use it.', '- You can object to how we use it.\n- There is no fee.')],
  ['rights/late-answer', md('We answer within one month. We may', 'We answer requests within 40 days. We may')],
  ['rights/late-answer', json((config) => { config.rights.routes[0].promises[1] = {event: 'answer', count: 2, unit: 'month'}; })],
  ['rights/fee', md('We answer within one month. We may', 'We charge a fee of £10 for a copy. We may')],
  ['rights/id-required-upfront', md('We may ask for proof of who you are if we cannot be sure.', 'You must send us a copy of your passport with your request.')],
  ['rights/id-required-upfront', json((config) => { config.rights.routes[0].proof = 'Everybody must show a passport.'; })],
  ['rights/over-collection', json((config) => { config.rights.routes[0].include = ['Your date of birth']; })],
  ['rights/over-collection', md('We may ask for proof of who you are if we cannot be sure.', 'Give us your date of birth and your national insurance number with your request.')],
  ['rights/form-only', md('You do not have to use a form.', 'You must use our form for a request.')],
  ['rights/form-only', json((config) => { config.rights.contacts.push({id: 'desk', title: 'Desk', form: 'At the desk'}); config.rights.routes[0].to = 'desk'; })],
  ['rights/no-route', json((config) => { config.rights.routes[2].to = 'nobody'; })],
  ['rights/no-route', json((config) => { config.rights.rights[0].routes.push('nowhere'); })],
  ['rights/anonymous-identified', add('Our records are kept anonymous. You can see yours on proof of identity.')],

  ['notice/complaint-controller', md('If you are unhappy with how we used your data, tell us. You can complain by e-mail, phone or letter. We acknowledge your complaint within 5 working days, and answer within one month.\n\nYou can also complain to the Information Commission (known as the ICO) at any time, before or after you talk to us', 'You can complain to the Information Commission (known as the ICO) at any time')],
  ['notice/complaint-controller', both((config) => config.rights.rights.push({rights: ['complain-controller'], stated: false}), 'If you are unhappy with how we used your data, tell us. You can complain by e-mail, phone or letter. We acknowledge your complaint within 5 working days, and answer within one month.\n\nYou can also complain to the Information Commission (known as the ICO) at any time, before or after you talk to us', 'You can complain to the Information Commission (known as the ICO) at any time')],
  ['notice/complaint-regulator', {md: swap(good.md, 'You can also complain to the Information Commission (known as the ICO) at any time, before or after you talk to us: <https://ico.org.uk/make-a-complaint/>, 0303 123 1113.', '').replace('Under section 165 of it you can complain to the Information Commission.', '')}],
  ['notice/complaint-regulator', {md: swap(good.md, 'You can also complain to the Information Commission (known as the ICO) at any time, before or after you talk to us: <https://ico.org.uk/make-a-complaint/>, 0303 123 1113.', '').replace('Under section 165 of it you can complain to the Information Commission.', 'For independent advice about data, look at the pages of the Information Commission.')}],
  ['notice/exhaustion-wording', md('at any time, before or after you talk to us', 'only after you have complained to us')],
  ['notice/exhaustion-wording', add('You must complain to us first, before the ICO can help.', '## Cookies')],
  ['complaint/no-route', json((config) => { config.rights = {}; }), 'contains'],
  ['complaint/single-channel', json((config) => { delete config.rights.contacts[0].phone; delete config.rights.contacts[0].post; })],
  ['complaint/late-acknowledgement', json((config) => { config.rights.routes[1].promises = [{event: 'acknowledge', count: 40, unit: 'day'}]; })],
  ['complaint/late-acknowledgement', md('We acknowledge your complaint within 5 working days, and answer within one month.', 'We acknowledge your complaint within 8 weeks.')],
  ['complaint/promises-out-of-order', json((config) => { config.rights.routes[1].promises = [{event: 'acknowledge', count: 3, unit: 'working-day'}, {event: 'answer', count: 3, unit: 'day'}]; })],
  ['complaint/promises-out-of-order', md('We acknowledge your complaint within 5 working days, and answer within one month.', 'We acknowledge your complaint within three working days, and give a detailed answer within 3 days.')],

  ['notice/stale-regulator-name', add('The Information Commissioner’s Office answers questions too.')],
  ['notice/stale-regulator-name', json((config) => config.rights.contacts.push({id: 'ico', title: "Information Commissioner's Office", role: 'regulator', web: 'https://ico.org.uk/'}))],
  ['notice/regulator-address-check', add('Their address is Wycliffe House, Water Lane, Wilmslow.')],
  ['notice/stale-art77', add('This is your right under article 77 of the UK GDPR.')],
  ['notice/supervisory-authority', add('That is the supervisory authority of the UK.')],
  ['notice/stale-art22', add('Article 22 of the UK GDPR is about that.')],

  ['cookies/not-told', {...json(() => undefined), md: without(good.md, 'Cookies')}],
  ['cookies/none-named', {md: without(good.md, 'Cookies') + '\n\n## Cookies\n\nWe use cookies to count how people use the pages. You can turn them off at the foot of each page.\n'}],
  ['cookies/no-choice', {md: without(good.md, 'Cookies') + '\n\n## Cookies\n\nWe use `hs_count` cookies for statistics. They are small files that help us.\n'}],
  ['cookies/browser-only', {md: without(good.md, 'Cookies') + '\n\n## Cookies\n\nWe use `hs_count` cookies for statistics. You can set your browser to refuse cookies.\n'}],
  ['text/implied-consent', add('By using this website you consent to all of this.')],
  ['text/implied-consent', html('You don&rsquo;t have to use a form.', 'If you continue to browse, you agree to this.')],

  ['notice/no-version', {md: swap(good.md, 'version: 4\neffective: 2026-09-14\n', '')}],
  ['notice/not-reviewed', {md: swap(good.md, 'effective: 2026-09-14', 'effective: 2023-03-01')}],
  ['notice/not-reviewed', html('Version 4, in force since 14 September 2026.', 'Last updated: 29th June 2020')],
  ['notice/not-reviewed', json((config) => { config.notice.reviewBy = '2026-11-01'; })],
  ['notice/review-soon', html('Version 4, in force since 14 September 2026.', 'Last updated in May 2025.')],
  ['notice/change-not-raised', json((config) => { config.categories[2].revision = '2025-01'; })],
  ['notice/change-not-raised', json((config) => { delete config.categories[2].revision; delete config.revision; })],
  ['notice/change-unknown', json((config) => { config.notice.changes[0].asks.push('films'); })],
  ['notice/draft', md('version: 4', 'version: 4\ndraft: true')],

  ['notice/two-domains', json((config) => { config.rights.contacts[1].email = 'dpo@harbourstreet.example'; })],
  ['notice/two-domains', md('call 01632 960123', 'or to records@harbour-cio.example, call 01632 960123')],
  ['link/no-target', md('[write to us](#contact)', '[write to us](#)')],
  ['link/no-target', html('<a href="https://ico.org.uk/make-a-complaint/">', '<a>')],
  ['link/broken-anchor', md('[write to us](#contact)', '[write to us](#contacts)')],
  ['link/broken-anchor', html('<a href="#rights">', '<a href="#right">')],
  ['link/missing-section', add('See the section called “Research opt-out”.')],
  ['link/missing-section', {md: good.md.replace(/^## /gm, () => `## ${(sections += 1)}. `) + '\nMore stands in section 27.\n'}],
  ['link/mislabelled', md('[Cookie settings](/cookies)', '[our cookie page](https://ico.org.uk/for-the-public/)')],
  ['text/claim', add('Our forms are fully GDPR complian' + 't.')],
  ['text/initials', add('Ask the MARAC about it.')],
  ['notice/readability', add('Organisational responsibilities necessitate administrative documentation concerning individual circumstances. '.repeat(25))],

  ['config/mistake', json((config) => { config.layout = 'sideways'; })],
  ['config/mistake', json((config) => { config.notice.retentions = []; })],
  ['config/no-notice', {config: {categories: [{id: 'essential'}, {id: 'analytics'}], notice: {url: '/privacy'}, rights: {contacts: [{id: 'us', title: 'Us', email: 'us@x.example', phone: '01632 960000'}], routes: [{id: 'ask', to: 'us'}]}}}],
  ['config/no-effect', {config: {categories: [{id: 'essential'}]}}, 'contains'],
];


describe('forthright check', () => {
  for (const [name, material] of Object.entries({
    'a configuration and its notice in Markdown': {config: good.config, md: good.md},
    'a configuration and its notice in HTML': {config: good.config, html: good.html},
    'a configuration alone': {config: good.config},
    'a notice in Markdown alone': {md: good.md},
    'a notice in HTML alone': {html: good.html},
    'a formal notice, with other words': {md: read('formal.md')},
    'the same notice in both': {md: good.md, html: good.html},
  }))
    it(`finds nothing in ${name} where all is well`, () => {
      assert.deepEqual(check(material), []);
    });

  for (const [rule, material, kind] of faults)
    it(`finds ${rule}${kind ? ' among others' : ' alone'} (${Object.keys(material).join(' and ')})`, () => {
      const found = [...new Set(check(material).map((finding) => finding.rule))];

      if (kind === 'contains') assert.ok(found.includes(rule), found.join(', '));
      else assert.deepEqual(found, [rule]);
    });

  it('has a fault for every rule', () => {
    const tried = new Set(faults.map(([rule]) => rule));

    assert.deepEqual(Object.keys(rules).filter((rule) => !tried.has(rule) && rule !== 'config/unread'), []);
  });
});

/** What a person finds in five notices that were made to have the faults of real ones. */
const five = {
  tally: ['notice/transfer-mechanism', 'notice/missing:restriction', 'notice/not-reviewed', 'notice/stale-regulator-name', 'notice/missing:decisions', 'rights/joined', 'rights/not-a-right', 'notice/regulator-address-check'],
  lantern: ['notice/basis-list', 'notice/missing:transfers', 'cookies/browser-only', 'notice/not-reviewed', 'notice/stale-regulator-name', 'notice/missing:decisions'],
  bridge: ['notice/apd', 'notice/no-version', 'notice/stale-regulator-name'],
  county: ['notice/complaint-controller', 'notice/complaint-regulator', 'notice/right-mismatch', 'cookies/none-named', 'cookies/browser-only', 'notice/no-version', 'notice/stale-regulator-name', 'link/no-target', 'notice/regulator-address-check'],
  corner: ['notice/dpo-unreachable', 'notice/basis-missing', 'notice/missing:rectification', 'notice/missing:erasure', 'notice/missing:restriction', 'text/implied-consent', 'notice/retention-vague', 'complaint/promises-out-of-order', 'cookies/none-named', 'cookies/no-choice', 'notice/no-version', 'notice/stale-regulator-name', 'notice/two-domains', 'notice/missing:decisions'],
};

describe('forthright check, on five notices with the faults of real ones', () => {
  for (const [name, expected] of Object.entries(five))
    it(`finds in “${name}” what a person finds, and nothing else`, () => {
      const found = check({md: read(`five/${name}.md`)}).map(({rule}) => rule);

      assert.deepEqual(found, expected);
    });
});

describe('the readers of a notice', () => {
  const piece = fc.oneof(
    fc.constantFrom('<p>', '</p>', '<h2 id="a">', '</h2>', '<a href="#">', '</a>', '<li', '<!--', '-->', '<script>', '</script>', '&amp;', '&#x110000;', '&#', '"', "'", '# Cookies', '- item', '| a | b |\n|---|---|', '[x](#y)', '[^1]', '{{rights}}', '{#id}', '\n', '\n\n', '---\n', 'We use cookies. ', 'ICO'),
    fc.string({maxLength: 6}),
  );

  it('take whatever text there is, and so do the rules', () => {
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 30}), (pieces) => {
        const text = pieces.join('');

        const found = check({html: text, md: `\n${text}`});

        assert.ok(found.every(({rule, where, message}) => rules[rule] && where && message));
      }),
      {numRuns: 300, seed: 20261125},
    );
  });

  it('keep the words of a page, and leave what is no text', () => {
    const {blocks, links, ids, shows, language} = readHtml(
      '<html lang="en"><body><header>Site</header><main><h2 id=x>One &amp; two</h2>\n<p title="a > b">Text<br>more <a href="/c">link</a><script>let a = "<p>";</script></p>\n<ul><li>Item<ul><li>Inner</li></ul></li></ul><forthright-facts of="rights"></forthright-facts></main></body></html>',
      'page.html',
    );

    assert.deepEqual(
      blocks.map(({kind, text, line, section}) => [kind, text, line, section]),
      [
        ['heading', 'One & two', 1, 'One & two'],
        ['paragraph', 'Text more link', 2, 'One & two'],
        ['item', 'Item', 3, 'One & two'],
        ['item', 'Inner', 3, 'One & two'],
      ],
    );
    assert.deepEqual([links.map(({text, href}) => [text, href]), ids.has('x'), [...shows], language], [[['link', '/c']], true, ['rights'], 'en']);
  });

  it('tell the lines of a Markdown notice with its front matter', () => {
    const {blocks, facts, ids} = readMarkdown('---\nversion: 2\n---\n\n# One\n\n## Two {#two #old}\n\nText.\n', 'notice.md');

    assert.deepEqual(blocks.map(({text, line}) => [text, line]), [['One', 5], ['Two', 7], ['Text.', 9]]);
    assert.deepEqual([facts.version, ids.has('two'), ids.has('old')], [2, true, true]);
  });
});
