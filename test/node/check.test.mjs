import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {importSource} from '../../scripts/import-source.mjs';

const {checkNotice} = await importSource('check/check-notice.ts');
const {readHtml} = await importSource('check/read-html.ts');
const {readMarkdown} = await importSource('check/read-markdown.ts');
const {rules} = await importSource('check/rules.ts');

const read = (name) => readFileSync(new URL(`check/${name}`, import.meta.url), 'utf8');
const good = {config: JSON.parse(read('good.json')), md: read('good.md'), html: read('good.html')};
const council = read('council.html');
const shop = read('shop.md');
const charity = read('charity.md');
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
  ['notice/basis-missing', {md: without(good.md, 'Why we use it').replace('## Who else', '## Why\n\nWe use it to give you advice, and for health or social care. If you do not give it, we cannot.\n\n## Who else').replace('You can withdraw your consent at any time. ', 'You can withdraw any time. ')}],
  ['notice/basis-list', {md: swap(without(good.md, 'Why we use it'), '## Who else', '## Why we use it\n\nWe use it with your consent, for a contract, or for our legitimate interests in helping people. Health or social care is why we may know of your health. If you do not give it, we cannot.\n\n## Who else')}],
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
  ['notice/change-not-raised', json((config) => { delete config.categories[2].revision; config.revision = '3'; })],
  ['notice/change-not-raised', json((config) => { config.categories[2].revision = '3'; })],
  ['notice/change-not-raised', json((config) => { config.categories[2].revision = '3'; config.notice.changes[0].asks = ['talks', 'media']; })],
  ['notice/change-not-raised', json((config) => { config.categories[2].revision = '2'; config.notice.changes.push({...config.notice.changes[0], version: '3', date: '2026-05-01'}); })],
  ['notice/change-unknown', json((config) => { config.notice.changes[0].asks.push('films'); })],
  ['config/unknown-id', json((config) => { config.notice.purposes[0].data.push('films'); })],
  ['config/unknown-id', json((config) => { config.notice.purposes[0].retention = ['films']; })],
  ['config/unknown-id', json((config) => { config.notice.recipients[0].service = 'films'; })],
  ['config/unknown-id', json((config) => { config.rights.consents[0].routes = ['films']; })],
  ['config/unknown-id', json((config) => { config.rights.regulator = 'films'; })],
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

/** The council's notice with a sentence where data is shared, or with one among the rights. */
const sharing = (sentence) => ({
  html: swap(council, '<h2>How long we keep it</h2>', `<p>${sentence}</p><h2>How long we keep it</h2>`),
});
const rights = (sentence) => ({
  html: swap(council, '<p>There is no charge.', `<p>${sentence}</p><p>There is no charge.`),
});
const inParts = (...parts) => ({
  html: council.replace(
    /<p>You can ask us:[\s\S]*?<p>There is no charge\./,
    () => `${parts.join('')}<p>There is no charge.`,
  ),
});
const basis = (sentence) => ({
  html: council.replace(/ We do this because it is[\s\S]*? UK GDPR\)\./, () => ` ${sentence}`),
});
const kept = (text) => ({html: council.replace(/<p>Applications are kept.*<\/p>/, () => `<p>${text}</p>`)});
const dated = (text) => ({html: swap(council, 'This version was published on 3 August 2026.', text)});
const cookies = (...parts) => ({
  html: swap(council, '<h2>About this notice</h2>', `${parts.join('')}<h2>About this notice</h2>`),
});

/** The periods of the good notice in a table, under a heading that may say nothing of them. */
const keptIn = (head, period = '7 years', heading = 'Our records', type = 'Record') => ({
  md: `${without(good.md, 'How long we keep it')}\n\n## ${heading}\n\n| ${type} | ${head} |\n|---|---|\n| Files | ${period} |\n| Letters | 2 years |\n`,
});
/** The same in HTML, as it stands there. */
const keptAs = (table) => ({html: council.replace(/<h2>How long we keep it<\/h2>\n.*/, () => `<h2>Our records</h2>${table}`)});
/** The reasons of the good notice in a table of its own. */
const reasons = (...rows) => ({
  md: good.md.replace(/\| To give you advice[\s\S]*?(?=\| To run a course)/, () => rows.map((row) => `| ${row} |\n`).join('') + '| To help you with care | Our contract, and health or social care |\n'),
});

/** The good notice where the law of the EU holds, with a passage replaced. */
const inEu = (change = () => undefined, from = '# ', to = '# ') => {
  const {config} = json((one) => {
    one.profile = 'eu';
    change(one);
  });
  const text = swap(
    swap(good.md, 'the Information Commission (known as the ICO) at any time, before or after you talk to us: <https://ico.org.uk/make-a-complaint/>, 0303 123 1113.', 'the data protection authority of your country.'),
    'The DPA is the Data Protection Act 2018. Under section 165 of it you can complain to the Information Commission.',
    '',
  );
  return {config, md: swap(text, from, to)};
};
const welsh =
  'Mae’r hysbysiad hwn yn dweud wrthych sut rydym yn defnyddio eich gwybodaeth. Gallwch ofyn am gopi, ac mae gennych hawl i gwyno wrth y comisiwn. Mae’r SIRO yn gwybod.';

const listed = {
  access: '<li>for access to the information we hold about you</li>\n',
  rectification: '<li>to correct anything that is wrong</li>\n',
  restriction: '<li>to limit what we do with it</li>\n',
};
/** The council's notice without one right, and with a sentence that might be taken for it. */
const masked = (right, sentence) => ({html: swap(rights(sentence).html, listed[right], '')});
const noComplaint = (purpose) => ({
  html: swap(council, 'to manage your tenancy', purpose)
    .replace(/<p>You have the right to complain.*<\/p>\n/, '')
    .replace(', whether or not you have complained to us', ''),
});
const vague = 'We keep your personal data only for as long as is necessary.';
const analytics =
  '<h2>Analytics cookies</h2><p>We use <code>_ga</code> to count visitors. You can block it in your browser settings.</p>';
const abroad = (country, transfers) =>
  json((config) => {
    config.services[1].country = country;
    config.notice.transfers = transfers;
    config.notice.recipients[1] = {id: 'lantern', title: 'Lantern Video Ltd', basis: ['consent']};
  });
const ordinary = swap(council, ' and, where it affects your housing, information about your health', '').replace(
  / Where we use health information.*? on request\./,
  '',
);
const without9 = (sentence) => ({
  html: swap(ordinary, '<h2>How long we keep it</h2>', `<p>${sentence}</p><h2>How long we keep it</h2>`),
});

/** The council's notice with other words about the regulator, or about decisions. */
const regulator = (words) => ({
  html: swap(swap(council, ', whether or not you have complained to us', ''), 'You can also complain to the regulator, the Information Commission (the ICO).', words),
});
const decisions = (words) => ({html: swap(council, 'No decision about you is made solely by a computer.', words)});
const cookie = (words) => ({
  md: `${without(good.md, 'Cookies')}\n\n## Cookies\n\n${words}\n\nYou can turn it off under Cookie settings.\n`,
});
const recipients = (table) => sharing(`</p><h2>Who gets it</h2>${table}<p>`);

/** Nothing is wrong with them, and nothing is found. */
const fine = [
  rights('<abbr title="Driver and Vehicle Licensing Agency">DVLA</abbr> data: we ask them.'),
  {html: swap(council, 'complain to the council', 'com&shy;plain to the coun&shy;cil')},
  {
    html: swap(
      council,
      '<h2>If you are not happy</h2>',
      '<div hidden="until-found"><p>By using this form you may ask us.</p></div><h2>If you are not happy</h2>',
    ),
  },
  {html: swap(council, 'Our Data Protection Officer can be contacted at <a', 'Our Data Protection Officer answers questions.</p><p><b>Contact</b></p><p>Write to <a')},
  // Rights in other words, and under headings of their own.
  inParts(
    '<p>You have:</p><ul><li>the right of access</li><li>the right to rectification</li><li>the right to erasure</li><li>the right to restrict processing</li><li>the right to object</li></ul>',
  ),
  inParts(
    '<p>You have the right of access, the right to rectification, the right to erasure, and the right to restriction of processing. You have the right to object.</p>',
  ),
  inParts(
    '<h3>Seeing it</h3><p>You can have a copy of all that we hold.</p><h3>Correction</h3><p>We put right what is wrong.</p><h3>Erasure</h3><p>You can have it deleted.</p><h3>Restriction</h3><p>You can have its use limited.</p><h3>Objection</h3><p>You can object at any time.</p>',
  ),
  inParts(
    '<h3>Access</h3><p>Write.</p><h3>Rectification</h3><p>Write.</p><h3>Erasure</h3><p>Write.</p><h3>Restriction</h3><p>Write.</p><h3>Right to object</h3><p>Write.</p>',
  ),
  {html: council.replace(/<h2>(.*?)<\/h2>/g, '<p><b>$1</b></p>')},
  {md: shop.replace(/^## (.*)$/gm, '**$1**')},
  // The basis in the words of the law, and in plain ones.
  basis('Processing is necessary for the performance of a task carried out in the public interest.'),
  basis('Our reason is UK GDPR Art 6(1)(e).'),
  basis('We must do this by law.'),
  basis('We do this under our statutory duties in the Housing Act 1996.'),
  basis('We do this only if you say yes, and you can change your mind at any time.'),
  sharing('You have to complete a form to ask for a home.'),
  rights('A first copy is free; we may charge £10 for a second copy.'),
  sharing('By using the form below you can agree to receive news.'),
  sharing('If you use our website, you can choose which cookies we set.'),
  sharing('By using this site you do not give consent to anything.'),
  // Nothing is claimed.
  sharing('We use your details to comply with the law.'),
  sharing('Our suppliers must comply with the UK GDPR.'),
  sharing('We check that every supplier is complian' + 't with our security policy.'),
  dated('Last updated 3 August 2026. The GDPR applies since 25 May 2018.'),
  dated('Last updated: 08/2026'),
  dated('v2.1'),
  dated('August 2026'),
  ...[
    '24 hours.',
    'For two academic years.',
    'Until 31 July each year.',
    'For one term.',
    'Permanently, as a part of our archive.',
    'Six years after you leave.',
  ].map(kept),
  {
    html: swap(
      kept('We keep it as our <a href="/retention-schedule">retention schedule</a> says.').html,
      'as our',
      'in line with our',
    ),
  },
  sharing('Ask HM Revenue and Customs (HMRC) on MON to FRI. CCTV is kept for 31 days, and SSL protects our forms.'),
  sharing('Our servers are in the EU, which UK adequacy regulations cover.'),
  rights('In difficult cases we answer within 90 days, and we tell you within the first month.'),
  {
    html: swap(
      council,
      'whether or not you have complained to us.',
      'whether or not you have complained to us. We acknowledge complaints within four weeks.',
    ),
  },
  sharing('Article 22 of the Equality Act does not apply.'),
  sharing('If you are using our website, we ask you whether you accept cookies.'),
  sharing('When you visit the site you accept or refuse cookies in one press.'),
  sharing('We share news about our work in Ukraine on our pages.'),
  without9('If you live with a medical condition, call the helpline.'),
  masked('rectification', 'If something is wrong, tell us and we will update it.'),
  masked('restriction', 'You can have us put a limit on how we use it.'),
  masked('restriction', 'You can ask us to suspend the processing.'),
  masked('access', 'You may request a copy of the personal data that we hold about you.'),
  masked('access', 'You have the right to ask us for copies of your personal information.'),
  cookies('<h2>Essential cookies</h2><p>We use <code>session_id</code> only where strictly necessary.</p>'),
  // How long, in tables and lists of pairs.
  ...['Kept for', 'How long', 'Retention period', 'Retention', 'Deleted after', 'We keep it for', 'Time kept', 'Destroyed', 'Storage period'].map((head) => keptIn(head)),
  keptIn('Time', '7 years', 'Keeping your records'),
  keptIn('How long', 'Until you leave'),
  keptIn('Kept for', 'As long as you are a member'),
  keptAs('<table><tr><td><b>Record</b></td><td><b>Kept for</b></td></tr><tr><td>Files</td><td>7 years</td></tr></table>'),
  keptAs('<table><tr><th>Kept for</th><td>7 years</td></tr></table>'),
  keptAs('<table><tr><th>Record</th><th>Who</th><th>Kept for</th></tr><tr><td rowspan="2">Files</td><td>Us</td><td>7 years</td></tr><tr><td>The school</td><td>8 years</td></tr></table>'),
  keptAs('<dl><dt>Files are kept for</dt><dd>7 years</dd></dl>'),
  reasons('To give you advice | Legitimate interests (article 6(1)(f)): helping people in our town'),
  reasons('To give you advice | Legitimate interests, helping people in our town'),
  // A choice, and no consent by use.
  ...[
    'By using the buttons below you can accept or refuse cookies.',
    'We never assume that you agree because you carry on reading.',
    'We do not take your use of the site as consent.',
    'When you use our site you agree to nothing.',
    'We do not treat your silence as consent.',
    'You can agree to cookies by using the settings on our website.',
    'By pressing Accept you agree to analytics cookies.',
    'By signing this form you consent to us sharing your health record.',
    'By ticking the box you consent to our newsletter.',
    'Using our website does not mean that you accept cookies.',
    'If you continue without choosing, we set no cookies.',
    'If you do not answer, we do not assume that you agree.',
    'If you close the banner without choosing, we take this as a no.',
    'By using a password you help us keep your data safe.',
    'By providing your email address you can receive our news.',
    'Unless you say yes, we will not set cookies.',
    'Unless you change your settings, we keep your choice for six months.',
    'If you accept cookies by using our banner, we remember it.',
    'You accept or reject cookies when using our banner.',
    'Consent means that you agree freely.',
    'We are happy to help if you use our site.',
    'We take consent seriously.',
    'You agree to our terms when you buy a ticket.',
    'We take your complaint as seriously as any agreement.',
    'When you visit, you will be asked whether you accept cookies.',
    'If you carry on without choosing, we assume that you do not agree.',
  ].map(sharing),
  // The regulator, whenever people like.
  ...[
    'You can also complain to the ICO at any time.',
    'If you remain unhappy with how we have used your data after raising a complaint with us, you can also complain to the ICO.',
    'We would like the chance to put things right before you go to the ICO, so please contact us first. You can complain to the ICO whenever you like.',
    'You do not have to complain to us first. You can complain to the ICO at any time.',
    'If you are not happy with our answer, you can complain to the Information Commission (ICO).',
    'Please contact us before you complain to the ICO. You do not have to.',
    'You can complain to the ICO before, after or instead of complaining to us.',
    'The ICO may ask whether you have complained to us. You can complain to it at any time.',
    'If we cannot put it right, you have the right to complain to the ICO.',
    'You must complain to the ICO within three months of our last letter.',
  ].map(regulator),
  // Proof of identity where it is in doubt.
  ...[
    'We may ask for proof of who you are if we cannot be sure.',
    'If we are not sure who you are, we will ask for proof of identity before we answer your request.',
    'You do not need to send proof of identity with your request.',
    'We will only ask for ID if we are in doubt about who is asking.',
    'We might need to see your passport where a request is made for someone else.',
    'Where we have doubts, you must show proof of identity for your request.',
    'You can ask us for a copy of your passport that we hold.',
    'Never send us your passport with a request.',
    'We do not need ID for most requests.',
    'We need proof of identity to house you.',
    'You must show your passport to rent a home.',
  ].map(rights),
  // People decide, or can be asked to.
  ...[
    'No decision about you is made solely by a computer.',
    'We do not use algorithms to make decisions about you.',
    'Software helps our staff to decide who is seen first. A person always makes the decision, and no decisions are automated.',
    'Computers decide nothing here. People do not leave decisions to them.',
    'We use automated decisions to sort applications. You can ask for a person to look at the decision again.',
    'An algorithm decides applications automatically. You can contest the decision and have a person review it.',
    'Decisions are never made by automated means alone.',
    'People, not computers, make every decision. Nothing is automated.',
    'Backups are made automatically. No decisions are made by computers alone.',
    'We do not make automated decisions.',
    'Our booking system accepts cards. No decision about you is made by a computer alone.',
    'The system selects the nearest branch. People make all the decisions.',
    'Our till software sets the price of a ticket. No decisions are automated.',
    'Our antivirus software automatically checks files. People make the decisions.',
  ].map(decisions),
  // Nothing leaves the country.
  ...[
    'We use your gifts to help people in Kenya.',
    'We use photographs from our visit to Kenya.',
    'We do not use suppliers in the USA.',
    'We use Stripe, a UK company.',
    'Use the form if you live in Canada.',
    'We share news of our work in India.',
    'We used to work in Kenya.',
  ].map(sharing),
  recipients('<table><tr><th>Who we share with</th><th>Country</th></tr><tr><td>Mailchimp</td><td>UK</td></tr></table>'),
  recipients('<table><tr><th>Who we share with</th><th>Country</th></tr><tr><td>Mailchimp</td><td>USA, under the UK-US data bridge</td></tr></table>'),
  recipients('<p>We share it with:</p><ul><li>Mailchimp (UK)</li><li>Families we support</li></ul>'),
  // What only looks like special data.
  ...[
    '<table><tr><th>Data<th>Basis<tr><td>Name, address<td>public task</table>',
    '<p>We do not collect:</p><ul><li>information about your health</li></ul>',
    '<p>We keep records of:</p><ul><li>health and safety</li></ul>',
    '<p>We help with:</p><ul><li>health</li><li>housing</li></ul>',
    '<table><tr><th>Term<th>Meaning<tr><td>Special category data<td>Information about health, religion</table>',
    '<p>You can ask for information about:</p><ul><li>mental health services</li></ul>',
    '<table><tr><th>Data<th>What to know<tr><td>Your name, religion and health<td>We do not collect this.</table>',
    '<h2>What the words mean</h2><p>Special category data is about one of these:</p><ul><li>religious beliefs</li><li>health</li></ul>',
    '<h2>What the words mean</h2><dl><dt>Special category data</dt><dd>Data such as health or religion.</dd></dl>',
  ].map((part) => without9(`</p>${part}<p>`)),
  // Two languages in one file, and one that is all Welsh.
  {md: `${good.md}\n\n# Sut rydym yn defnyddio eich gwybodaeth\n\n## Eich hawliau\n\n${welsh}\n\n## Cwcis\n\nRydym yn defnyddio cwcis ar y wefan.\n`},
  {md: swap(good.md, '# How we use your information', `# Eich gwybodaeth\n\n${welsh}\n\n# How we use your information`)},
  {html: swap(council, '</main>', `<div lang="cy"><h2>Eich hawliau</h2><p>${welsh}</p></div></main>`)},
  {md: `# Eich gwybodaeth\n\n${welsh}\n`},
  // In the EU there is another authority, and no right to complain to the organisation.
  inEu(),
  inEu(undefined, 'the data protection authority of your country.', 'a supervisory authority under article 77, such as the CNIL.'),
  inEu(undefined, 'If you are unhappy with how we used your data, tell us. You can complain by e-mail, phone or letter. We acknowledge your complaint within 5 working days, and answer within one month.', ''),
  inEu((config) => { delete config.notice.recipients[1].safeguard; config.notice.recipients[1].country = 'IE'; }, 'Lantern Video keeps it in France, outside the UK, under the adequacy regulations. You can ask us for a copy of them.', 'Nothing leaves the European Union.'),
  inEu((config) => { delete config.rights.contacts[0].phone; delete config.rights.contacts[0].post; }),
  // No number anywhere.
  {md: good.md.replace('call 01632 960123, ', '').replace(', 0303 123 1113', '').replace('QY1 2AB', 'Wales').replace('4 Harbour', 'Harbour').replace('version: 4\neffective: 2026-09-14', 'version: four').replace('6 years', 'six years').replace('2 years', 'two years').replace(' 2018', '').replace('section 165', 'a section').replace('5 working', 'five working')},
  // Cookies with their names.
  ...[
    'We use a cookie called session that keeps you signed in.',
    'We use one cookie, `session`, which keeps you signed in.',
    'We use the “basket” cookie.',
    'Our cookie is named basket.',
    'We set one cookie: "lang".',
    'The `x1` one and the `choice` cookie are needed.',
  ].map(cookie),
  // Raised to the version of the change, or with the site; what came before is settled by it.
  json((config) => { config.categories[2].revision = '4'; }),
  json((config) => { delete config.categories[2].revision; config.revision = '4'; }),
  json((config) => { config.notice.changes.push({...config.notice.changes[0], version: '3', date: '2026-05-01'}); }),
  json((config) => { config.categories[2].revision = '4'; config.notice.changes.unshift({...config.notice.changes[0], version: '3', date: '2026-05-01'}); }),
];

const faultsInWords = [
  ['notice/withdraw-missing', {md: swap(good.md, '- You can withdraw your consent at any time. Write to us or use the link in the newsletter.\n', '')}],
  ['notice/missing:controller', {md: swap(swap(good.md, 'We are Harbour Street Advice, and we are the controller of your data.', ''), 'This notice is about the information that we keep about you when you ask us for advice.', '').replace('## How to reach us {#contact}', '## Who we are {#contact}').replace('See “How to reach us” or', 'Please')}],
  ['rights/over-collection', rights('When you ask, give us your date of birth and National Insurance number.')],
  [
    'notice/unread',
    {
      html: '<!doctype html><html lang="en"><body><main><forthright-notice src="/privacy.md"><a href="/privacy.txt">Our privacy notice</a></forthright-notice></main></body></html>',
    },
  ],
  ['notice/unread', {md: ''}],
  ['notice/unread', {config: good.config, html: '<p></p>'}],
  [
    'notice/complaint-controller',
    {
      html: swap(
        council,
        '<p>You have the right to complain to the council',
        '<p hidden>You have the right to complain to the council',
      ).replace(', whether or not you have complained to us', ''),
    },
  ],
  ['notice/complaint-controller', noComplaint('to investigate complaints, to manage your tenancy')],
  ['notice/complaint-controller', noComplaint('to run our complaints procedure, to manage your tenancy')],
  ...[
    'Your data may be transferred outside the UK.',
    'Our hosting provider stores your data outside the UK.',
    'Our mailing provider transfers your data to the United States.',
    'Your data is processed in the USA by Mailchimp.',
    'We use Mailchimp, a company in the USA.',
    'Data is sent to servers in Canada.',
  ].map((sentence) => ['notice/transfer-mechanism', sharing(sentence)]),
  ['notice/transfer-mechanism', abroad('US', 'Your data never leaves the UK.')],
  ['notice/missing:restriction', masked('restriction', 'Access to your file is limited to housing staff.')],
  [
    'notice/missing:restriction',
    masked('restriction', 'These rights are limited by law and may be subject to restrictions.'),
  ],
  ['notice/missing:access', masked('access', 'You can ask us for a copy of the contract terms.')],
  ['notice/missing:access', masked('access', 'Send us a copy of your tenancy agreement.')],
  ['notice/missing:rectification', masked('rectification', 'We answer once your request is completed.')],
  [
    'notice/missing:recipients',
    {
      html: rights('You can have us send it to another council.').html.replace(
        /<h2>Who we share it with<\/h2>\n<p>Housing.*<\/p>/,
        '<h2>Where it is</h2>',
      ),
    },
  ],
  [
    'notice/retention-vague',
    kept(
      `${vague}</p><h2>Cookies</h2><p>We use one necessary cookie, <code>basket_id</code>, kept for 7 days. There are no others.`,
    ),
  ],
  ['notice/retention-vague', kept(`${vague}</p><h2>More</h2><p>We keep a record of your complaint until it is over.`)],
  ...[
    'By using our site you agree to our use of cookies.',
    'By using this website you accept this notice.',
    'By continuing to browse you consent to our use of cookies.',
    'Continuing to browse means that you accept cookies.',
    'If you continue without changing your settings, we’ll assume that you are happy to receive all cookies on this website.',
    'We assume you are happy with this if you carry on.',
    'Unless you change your settings, we will place cookies on your device.',
    'Unless you have adjusted your browser setting so that it will refuse cookies, our system will issue cookies when you log on to our site.',
    'Your continued use of the site means you accept this.',
    'You consent to our use of cookies by visiting this website.',
    'We take your continued use of the site as your consent.',
    'We treat your use of our website as acceptance of this policy.',
    'By submitting your details you consent to us processing your information.',
    'By providing us with your personal data, you agree to the use of it as set out in this policy.',
    'By giving us your phone number you accept our privacy policy.',
    'If you do not change your settings, we assume that you are happy with our cookies.',
    'If we do not hear from you, we will assume you agree.',
    'By scrolling down, you agree to cookies.',
    'By closing this message you consent to cookies.',
    'If you keep using the site, we take it that you are happy with our cookies.',
    'By staying on our pages you are giving your consent.',
    'Staying on this page counts as consent.',
    'Anyone who uses our website is deemed to have accepted this policy.',
    'Use of this website constitutes acceptance of this policy.',
    'If you stay on our site, you agree to cookies.',
    'You agree to this policy when using our website.',
    'By entering the site you are agreeing to it.',
    'By ignoring our banner you consent.',
    'If you ignore the question, we take this as consent.',
    'Should you continue to use our site, this means you consent.',
    'Visitors who carry on using the site are considered to agree.',
    'By accessing our services, you acknowledge and accept this notice.',
    'We understand that you consent if you use the site.',
  ].map((words) => ['text/implied-consent', sharing(words)]),
  ...[
    'If you are still unhappy after our reply, you can then complain to the Information Commission.',
    'You can complain to the Information Commission only once you have complained to us.',
    'You must complain to us first. If you are not satisfied, you can complain to the ICO.',
    'Once you have exhausted our complaints procedure, you may contact the ICO with your complaint.',
    'Before you complain to the ICO you must give us the chance to put it right.',
    'You need to give us a chance to put things right before going to the ICO to complain.',
    'The ICO will only look at your complaint if you have complained to us first.',
    'You can complain to the ICO as a last resort.',
    'You may complain to the ICO, provided you have first complained to us.',
    'After completing our complaints process you can complain to the ICO.',
    'You cannot complain to the ICO until we have replied.',
    'You should raise your complaint with the council first. The ICO looks at complaints too.',
    'If you have gone through our complaints procedure, you can complain to the ICO.',
    'Complaints must first be made to the council. After that you can complain to the ICO.',
  ].map((words) => ['notice/exhaustion-wording', regulator(words)]),
  ...[
    'You must provide two forms of ID before we process any request.',
    'Requests must be accompanied by proof of identity.',
    'When you make a request you must send two forms of ID.',
    'We will only answer your request once we have a copy of your passport; you must send it.',
    'We require two pieces of identification with every request.',
    'All requests need photo ID.',
    'Please enclose a copy of your ID with your request.',
    'We cannot process your request without proof of identity.',
    'We need to see your identity documents before we answer a request.',
    'Send a copy of your passport with every request.',
    'Without proof of your identity we cannot deal with a request.',
    'You will need to provide a utility bill and identification when you ask for a copy.',
    'We will not process requests until you have sent us evidence of your identity.',
  ].map((words) => ['rights/id-required-upfront', rights(words)]),
  ...[
    'A computer decides alone who gets a loan.',
    'We use an algorithm to decide applications automatically, without human involvement.',
    'We use profiling and automated decisions to set prices.',
    'Applications are automatically accepted or refused by our system.',
    'Your application is scored by software with no human involvement.',
    'Decisions about your application are made solely by automated means.',
    'Our software decides who is offered a home.',
    'Artificial intelligence selects the applicants we call for interview.',
    'Our system automatically rejects applications that score below 40.',
    'Credit decisions are made automatically.',
    'Whether you are offered a home is decided by a computer.',
    'An automated system decides whether you qualify.',
    'We make some decisions about you using only software.',
    'The decision is taken by a machine alone.',
    'A scoring model decides your place on the list.',
  ].map((words) => ['notice/decisions-safeguards', decisions(words)]),
  ...[
    'We use Mailchimp in the USA to send the newsletter.',
    'We use Mailchimp (USA) for our newsletter.',
    'We use Mailchimp, a US company, to send letters.',
    'We are using Zendesk, based in the United States, to answer you.',
    'Our suppliers are in India.',
    'Emails go through Google’s servers in the US.',
  ].map((words) => ['notice/transfer-mechanism', sharing(words)]),
  ...[
    '<table><tr><th>Who we share with</th><th>Country</th></tr><tr><td>Mailchimp</td><td>USA</td></tr></table>',
    '<table><tr><th>Who we share with</th><th>What for</th></tr><tr><td>Mailchimp (USA)</td><td>News</td></tr></table>',
    '<p>We share it with:</p><ul><li>Stripe, United States: card payments</li></ul>',
  ].map((words) => ['notice/transfer-mechanism', recipients(words)]),
  ['notice/transfer-mechanism', sharing('We use Mailchimp in the USA. We follow the Privacy and Electronic Communications Regulations, and have safeguards against theft.')],
  ...[
    '<table><tr><th>Data<th>Basis<tr><td>Health conditions, ethnic origin<td>public task</table>',
    '<table><tr><th>What we use<th>Why<tr><td>name, address, health conditions<td>public task</table>',
    '<p>We collect:</p><ul><li>your name</li><li>information about your health</li></ul>',
    '<p>We ask you for:</p><ul><li>name</li><li>ethnicity</li></ul>',
    '<h2>What information we hold</h2><ul><li>name</li><li>health</li></ul>',
    '<dl><dt>Data we hold</dt><dd>name, health</dd></dl>',
  ].map((part) => ['notice/art9-condition', without9(`</p>${part}<p>`)]),
  ...[
    '<table><tr><th>Data<th>Basis<tr><td>Name, criminal convictions<td>public task</table>',
    '<p>We collect:</p><ul><li>past convictions</li></ul>',
  ].map((part) => ['notice/art10-condition', without9(`</p>${part}<p>`)]),
  ...[
    'We use cookies. Cookies are small files called cookies.',
    'We use `cookies` and so on.',
    'We use cookies called analytics cookies.',
    'We use cookies, which are small text files. Press “accept” or “reject”.',
  ].map((words) => ['cookies/none-named', cookie(words)]),
  ['notice/complaint-regulator', inEu(undefined, 'You can also complain to the data protection authority of your country.', '')],
  ['notice/transfer-mechanism', inEu((config) => { delete config.notice.recipients[1].safeguard; config.notice.recipients[1].country = 'US'; delete config.notice.transfers; }, 'Lantern Video keeps it in France, outside the UK, under the adequacy regulations. You can ask us for a copy of them.', '')],
  ['notice/retention-vague', keptIn('How long', 'As long as necessary')],
  ['notice/retention-vague', keptIn('Kept for', 'No longer than needed', 'How long')],
  ['notice/missing:retention', {md: swap(without(good.md, 'How long we keep it'), 'We use a cookie named', 'We keep for 30 days a cookie named')}],
  ['notice/missing:retention', {md: swap(keptIn('Where', 'In a locked room').md, '2 years', 'In a safe')}],
  ['notice/li-unspecified', reasons('To give you advice | Legitimate interests (article 6(1)(f))')],
  ['notice/li-unspecified', reasons('To give you advice | Our legitimate interests (UK GDPR Art. 6(1)(f))')],
  ['notice/retention-vague', kept('We keep it in line with our retention schedule.')],
  ['notice/retention-vague', kept(`${vague} We review our files once a year.`)],
  ...['TBC', '', 'as long as necessary', 'in line with our retention policy'].map((period) => [
    'notice/retention-vague',
    json((config) => {
      config.notice.retention[0].period = period;
    }),
  ]),
  ['config/mistake', purpose('course', {basis: ['contracts']})],
  ['config/mistake', purpose('care', {special: ['health-or-social-care', 'health']})],
  [
    'config/mistake',
    json((config) => {
      config.notice.recipients[0].basis = ['legitimate interest'];
    }),
  ],
  [
    'config/mistake',
    json((config) => {
      config.notice.audience = 'Children';
      config.categories[1].facts = ['sole-purpose'];
    }),
  ],
  ['notice/schedule1-missing', purpose('care', {special: ['substantial-public-interest']})],
  ['notice/schedule1-missing', purpose('care', {schedule1: [99]})],
  ['notice/art10-condition', purpose('safety', {schedule1: [99]})],
  ...[
    'We process your sexual orientation and ethnic origin, and your religious beliefs.',
    'We hold details of your disability and medical conditions.',
    'We collect information about your health.',
  ].map((sentence) => ['notice/art9-condition', without9(sentence)]),
  ['notice/art10-condition', without9('We ask about unspent convictions.')],
  ['notice/art10-condition', without9('We keep details of offences.')],
  ...[
    'By continuing to browse the site, you are agreeing to our use of cookies.',
    'When you use our website you consent to this policy.',
    'Using this website means you accept cookies.',
    'In using our website, you agree to the terms of this policy.',
    'If you do not agree with this notice, please do not use the website.',
    'The use of our website signifies your consent to our cookies.',
    'Unless you change your browser settings, you are deemed to accept cookies.',
  ].map((sentence) => ['text/implied-consent', sharing(sentence)]),
  ['cookies/no-choice', cookies('<h2>Cookies</h2><p>Analytics cookies such as _ga allow us to count visitors.</p>')],
  [
    'cookies/no-choice',
    cookies(
      '<h2>Cookies</h2><p>Cookies such as <code>seen_id</code> help us remember your preferences and understand how people use the site. They are harmless and cannot be traced back to you.</p>',
    ),
  ],
  ['cookies/browser-only', cookies(analytics)],
  [
    'cookies/browser-only',
    cookies(
      '<h2>Essential cookies</h2><p>We use <code>session_id</code> only where strictly necessary.</p>',
      analytics,
    ),
  ],
  ['rights/fee', rights('A small administration fee may be charged for a copy of your data.')],
  ['rights/fee', rights('There is a fee of ten pounds for subject access requests.')],
  ['rights/form-only', rights('Requests can only be made using our online form.')],
  ['rights/late-answer', rights('You will hear from us within 40 calendar days.')],
  ['rights/late-answer', rights('We respond within six weeks.')],
  [
    'rights/no-route',
    json((config) => {
      config.rights.complaints.push('nowhere');
    }),
  ],
  [
    'complaint/late-acknowledgement',
    {
      html: swap(
        council,
        'whether or not you have complained to us.',
        'whether or not you have complained to us. We acknowledge complaints within 31 days.',
      ),
    },
  ],
  [
    'notice/exhaustion-wording',
    {md: swap(shop, 'at any time: ico', 'once our complaints procedure has been exhausted: ico')},
  ],
  ['notice/stale-art22', sharing('Under Articles 21 and 22 you may object.')],
  ['notice/no-version', dated('Since 25 May 2018 the GDPR applies.')],
  ['text/claim', sharing('We always comply with the UK GDPR.')],
];

/** One thing left out of a notice in words of its own, or said badly there: which one, what, instead of what, and what is found. */
const leftOut = [
  ['foodbank',/, or from the agency[^.]*\./,'.',null],
  ['foodbank','12 months after your last parcel |\n| How','As long as needed |\n| How','notice/retention-vague'],
  ['foodbank','- Ask for a copy of what we hold.\n','','notice/missing:access'],
  ['foodbank','- Have it corrected.\n','','notice/missing:rectification'],
  ['foodbank','- Have it deleted.\n','','notice/missing:erasure'],
  ['foodbank','- Ask us to hold back from using it.\n','','notice/missing:restriction'],
  ['foodbank','- Object, and we will stop unless we have a very good reason.\n','','notice/right-mismatch'],
  ['foodbank','- Get what you gave us in a file that you can take elsewhere.\n','','notice/right-mismatch'],
  ['foodbank','- Take back your consent whenever you like: tell any volunteer.\n','','notice/withdraw-missing'],
  ['foodbank','Complain to us by phone, e-mail or at the hall. You can also complain','You can complain','notice/complaint-controller'],
  ['foodbank',/ You can also complain to the Inf.*$/m,'','notice/complaint-regulator'],
  ['foodbank',/Nobody outside our team.*$/m,'Everything stays in the UK.','notice/missing:recipients'],
  ['foodbank',' Everything stays in the UK.','','notice/missing:transfers'],
  ['foodbank','People, never computers, decide who gets a parcel.\n','','notice/missing:decisions'],
  ['foodbank','Last changed: 1 October 2026','','notice/no-version'],
  ['choir','The Larkspur Singers run this page. We decide what happens with your information.','','notice/missing:controller'],
  ['choir',/\*\*Who else has it:.*\n/,'The data stays in the UK.\n','notice/missing:recipients'],
  ['choir',/\*\*For how long:.*\n/,'','notice/missing:retention'],
  ['choir','you may see your information, have','you may have','notice/missing:access'],
  ['choir','have errors put right, ','','notice/missing:rectification'],
  ['choir','have it erased, ','','notice/missing:erasure'],
  ['choir','have its use restricted, ','','notice/missing:restriction'],
  ['choir',' or go straight to the Information Commission; the choice is yours',', please','notice/complaint-regulator'],
  ['choir','in Ireland, which UK law treats as adequate','in Ohio, in the USA','notice/transfer-mechanism'],
  ['plumber',/## How long\n\n.*\n/,'','notice/missing:retention'],
  ['plumber',', in knowing whether customers are content','','notice/li-unspecified'],
  ['plumber','Complain to our office on the number above, or in writing. ','','notice/complaint-controller'],
  ['library',/\*\*What we do\.\*\*.*\n/,'**Law.** That is our public task.\n','notice/missing:purposes'],
  ['library',/\*\*Retention\.\*\*[^]*?\n\n\*\*De/,'**De','notice/missing:retention'],
  ['library','You have rights of access, rectification','You have rights of rectification','notice/missing:access'],
  ['library',' If you prefer, go to the regulator: the Information Commission, 0303 123 1113, at any time.','','notice/complaint-regulator'],
  ['library','No automated decision-making takes place','A computer alone turns down people with fines','notice/decisions-safeguards'],
  ['museum',', namely the safety of visitors and objects','','notice/li-unspecified'],
  ['museum','UK adequacy regulations cover Canada\'s commercial organisations, and you may see a copy.','','notice/transfer-mechanism'],
  ['museum','Ask to see your data. ','','notice/missing:access'],
  ['museum','Ask us to limit its use. ','','notice/missing:restriction'],
  ['museum','Yes: to us, by letter or e-mail, and to the','Yes: to the','notice/complaint-controller'],
  ['nursery','; special care, where you give explicit consent','','notice/art9-condition'],
  ['nursery','1. look at the records\n','','notice/missing:access'],
  ['nursery','4. have us stop using them for a while\n','','notice/missing:restriction'],
  ['nursery','3. have them destroyed when nobody needs them\n','','notice/missing:erasure'],
  ['nursery',/- \*\*Kept until.*\n/,'','notice/missing:retention'],
  ['nursery',/- \*\*Seen by.*\n/,'','notice/missing:recipients'],
  ['nursery',/- \*\*Used for.*\n/,'- **The law:** contract, and explicit consent\n','notice/missing:purposes'],
  ['dentist','Legitimate interests (running full surgeries)','Legitimate interests (Article 6(1)(f))','notice/li-unspecified'],
  ['dentist','Right of access. ','','notice/missing:access'],
  ['dentist','To the practice: e-mail the officer or call 01632 960600. ','','notice/complaint-controller'],
  ['dentist',/### Storage period\n.*\n/,'','notice/missing:retention'],
  ['tenants','You can ask what we hold, have','You can have','notice/missing:access'],
  ['tenants',', or ask us not to use it while we sort out a dispute','','notice/missing:restriction'],
  ['tenants',/## Keeping it\n\n.*\n/,'','notice/missing:retention'],
  ['tenants','Tenancy files: six years after you move out. Applications: one year.','We hold on to things no longer than is necessary.','notice/retention-vague'],
  ['tenants',/Tell us: call, write[^.]*officer\. We acknowledge complaints in ten days\. /,'','notice/complaint-controller'],
  ['tenants','We acknowledge complaints in ten days','We acknowledge complaints in ten weeks','complaint/late-acknowledgement'],
  ['shopkeeper','servers in the United States, under the UK Extension to the EU-US Data Privacy Framework. Ask us for details.','servers in the United States.','notice/transfer-mechanism'],
  ['shopkeeper','Restriction: ask us to freeze it. ','','notice/missing:restriction'],
  ['shopkeeper','Access: ask for your data. ','','notice/missing:access'],
  ['shopkeeper',/One cookie.*$/m,'The site sets a few. They are kept for a week.','cookies/none-named'],
  ['shopkeeper',/#### Processors[^]*?#### Int/,'#### Int','notice/missing:recipients'],
  ['parish','| How long do you keep it? | Letters 2 years; hire and rent 6 years |\n','','notice/missing:retention'],
  ['parish','| How long do you keep it? | Letters 2 years; hire and rent 6 years |\n','| How long do you keep it? | No longer than necessary |\n','notice/retention-vague'],
  ['parish','| Who sees it? | The clerk and the councillors. Nobody else |\n','','notice/missing:recipients'],
  ['parish','* to let you see it\n','','notice/missing:access'],
  ['parish','* to restrict it\n','','notice/missing:restriction'],
  ['parish','To the clerk, on paper or by e-mail. ','','notice/complaint-controller',[', without coming to the clerk first','']],
  ['parish','To the Information Commission, at any time, without coming to the clerk first.','','notice/complaint-regulator'],
  ['parish','| Does a computer decide? | No |','| Does a computer decide? | Yes, a program decides alone who gets an allotment |','notice/decisions-safeguards'],
  ['helpline','Notes go into the shredder 6 months after your last call.','Notes go into a cabinet.','notice/missing:retention'],
  ['helpline','Ask us to put them aside without using them (restriction).','','notice/missing:restriction'],
  ['helpline','Complain to us by phone, e-mail or post (Box 7, Quayton QY1 1LH). ','','notice/complaint-controller'],
  ['university','access; rectification','rectification','notice/missing:access'],
  ['university','restriction; ','','notice/missing:restriction'],
  ['university','under the International Data Transfer Agreement, of which you can have a copy','by e-mail','notice/transfer-mechanism'],
  ['university',' (Article 9(2)(g) and Schedule 1, paragraph 8; see our appropriate policy document)','','notice/art9-condition'],
  ['gym','Want a copy? ','','notice/missing:access'],
  ['gym','Want us to pause? ','','notice/missing:restriction'],
  ['gym','We bin your data three years after you leave. Visits: after 13 months.','','notice/missing:retention'],
  ['gym',' Tell us at the desk, by phone or by e-mail. Or complain','Complain','notice/complaint-controller'],
  ['gym',"Our payment company, PayQuick, and our gate company, Swipe Ltd, get what they need. They don't take it out of the UK.",'It stays in the UK.','notice/missing:recipients'],
  ['club','Names stay in the book for good, as history. Other details go one year after you leave.','','notice/missing:retention'],
  ['club','to see your data; ','','notice/missing:access'],
  ['club','to restrict what is done with it; ','','notice/missing:restriction'],
  ['club','complain to the secretary, in writing or by e-mail. The Information','The Information','notice/complaint-controller'],
  ['club','British Rowing gets the names of those who race. ','','notice/missing:recipients'],
  ['recruit','request access, ','','notice/missing:access'],
  ['recruit','request restriction, ','','notice/missing:restriction'],
  ['recruit',' (legitimate interests: finding the right people)',' (legitimate interests)','notice/li-unspecified'],
  ['recruit','in Germany, relying on UK adequacy regulations','in India','notice/transfer-mechanism'],
  ['recruit','We do not shortlist by automated means; a recruiter reads every application.','Software turns down anyone without a degree.','notice/decisions-safeguards'],
  ['recruit',/You can lodge a complaint with us.*30 days\. /,'','notice/complaint-controller'],
  ['recruit','We keep it for six months after the job is filled, or for the length of your employment plus six years if you get it.','We keep it as long as is appropriate.','notice/retention-vague'],
  ['vet','(a) provide a copy of your information;\n','','notice/missing:access'],
  ['vet','(b) amend it where inaccurate;\n','','notice/missing:rectification'],
  ['vet','(c) delete it where we have no need of it;\n','','notice/missing:erasure'],
  ['vet','(d) suspend its use;\n','','notice/missing:restriction'],
  ['vet','Seven years from the last visit.','For such time as is reasonable.','notice/missing:retention'],
  ['vet','complain to the practice manager, whose details are those of reception, in writing or by telephone; and may ','','notice/complaint-controller'],
  ['vet','; and may complain to the Information Commission at any time','','notice/complaint-regulator'],
  ['vet',/## 3\. Disclosure[^]*?## 4/,'## 4','notice/missing:recipients'],
  ['vet',' The interest is the health of animals.','','notice/li-unspecified'],
  ['vet','No solely automated decisions are made.','An algorithm alone sets what you pay.','notice/decisions-safeguards'],
  ['vet','within one month:','within eight weeks:','rights/late-answer'],
  ['theatre','Show you your data. Give you a copy. ','','notice/missing:access'],
  ['theatre','Stop using it while we argue. ','','notice/missing:restriction'],
  ['theatre','- After two years we delete bookings. Tax papers: six.\n','','notice/missing:retention'],
  ['theatre','Seatly keeps it in the Netherlands; UK regulations on adequacy cover that country.','Seatly keeps it in Singapore.','notice/transfer-mechanism'],
  ['theatre',' Press "no more" at the bottom of any e-mail to withdraw it.','','notice/withdraw-missing'],
  ['theatre',"Our box-office software is run for us by Seatly Ltd. Seatly keeps it in the Netherlands; UK regulations on adequacy cover that country.",'It stays in the UK.','notice/missing:recipients'],
  ['landlord','to show you everything, ','','notice/missing:access'],
  ['landlord','to leave it untouched while we disagree, ','','notice/missing:restriction'],
  ['landlord','to destroy it, ','','notice/missing:erasure'],
  ['landlord','to correct it, ','','notice/missing:rectification'],
  ['landlord','I throw them away six years after you have gone. The right-to-rent copy goes after one year.','','notice/missing:retention'],
  ['landlord','If you have a complaint about any of this, tell me. If you would rather complain','You may complain','notice/complaint-controller'],
  ['landlord','I tell nobody but the bank and, if asked, the Home Office. ','','notice/missing:recipients'],
  ['swim','| See your data | Ask at reception |\n','','notice/missing:access'],
  ['swim','| Limit our use | Ask at reception |\n','','notice/missing:restriction'],
  ['swim','| Correct your data | Ask at reception |\n','','notice/missing:rectification'],
  ['swim','| Delete your data | Ask at reception |\n','','notice/missing:erasure'],
  ['swim','| Object | Ask at reception |\n','','notice/right-mismatch'],
  ['swim','| The pool | E-mail, phone, or the form at reception |\n','','notice/complaint-controller'],
  ['swim','| The Information Commission (ICO) | ico.org.uk or 0303 123 1113, any time |\n','','notice/complaint-regulator'],
  ['swim','Legitimate interests – a pool that is open when people come','Legitimate interests','notice/li-unspecified'],
  ['swim','| End of the course |','| For as long as necessary |','notice/retention-vague'],
  ['swim',/## Recipients[^]*?## Third/,'## Third','notice/missing:recipients'],
  ['housing',/\*\*Can I see it\?\*\*\n.*\n/,'','notice/missing:access'],
  ['housing',/\*\*Can I have it erased\?\*\*\n.*\n/,'','notice/missing:erasure'],
  ['housing',/\*\*Can I change it\?\*\*\n.*\n/,'','notice/missing:rectification'],
  ['housing',/\*\*Can I stop you using it\?\*\*\n.*\n/,'','notice/missing:restriction'],
  ['housing',/\*\*Who do you share it with\?\*\*\n.*\n/,'','notice/missing:recipients'],
  ['housing',/\*\*When do you get rid of it\?\*\*\n.*\n/,'','notice/missing:retention'],
  ['housing',"We acknowledge within 14 days.","We acknowledge within 14 weeks.",'complaint/late-acknowledgement'],
  ['housing','Go to the Information Commission. You can do that at any time.','You must use our complaints form first. After that you can go to the Information Commission.','notice/exhaustion-wording'],
  ['hospice','to be told what we hold and to have a copy; ','','notice/missing:access'],
  ['hospice','; and to have their use restricted','','notice/missing:restriction'],
  ['hospice',/Please talk to a member[^.]*\. /,'','notice/complaint-controller'],
  ['hospice',/## Keeping records\n\n.*\n/,'','notice/missing:retention'],
  ['hospice',/## Who is told[^]*?Press\.\n/,'','notice/missing:recipients'],
  ['taxi','a copy; correction','correction','notice/missing:access'],
  ['taxi','restriction; ','','notice/missing:restriction'],
  ['taxi',' (being fair to riders and drivers)','','notice/li-unspecified'],
  ['taxi','Erased: automatically after 90 days; receipts after six years.','','notice/missing:retention'],
  ['taxi','to our office by phone or letter, or to the','to the','notice/complaint-controller'],
  ['taxi',', or to the Information Commission, whichever you like','','notice/complaint-regulator'],
  ['taxi','It makes no decision about you that matters in law.','Our system decides by itself who is barred from the app.','notice/decisions-safeguards'],
  ['taxi',/Recipients: [^.]*\. /,'','notice/missing:recipients'],
  ['scouts','Access, rectification','Rectification','notice/missing:access'],
  ['scouts','erasure, restriction','erasure','notice/missing:restriction'],
  ['scouts',', namely safe and well-run meetings','','notice/li-unspecified'],
  ['scouts','**Complaint to us** Speak or write to any trustee\n','','notice/complaint-controller'],
  ['scouts','**Complaint to the regulator** Information Commission, at any time\n','','notice/complaint-regulator'],
  ['scouts',/\*\*Retention\*\*.*\n/,'','notice/missing:retention'],
  ['scouts',/\*\*Recipients\*\*.*\n/,'','notice/missing:recipients'],
  ['clinic','to look at your file, ','','notice/missing:access'],
  ['clinic',', to have it locked (that is, kept but not used)','','notice/missing:restriction'],
  ['clinic','to have it wiped once it may be, ','','notice/missing:erasure'],
  ['clinic','Test results stay on file for ten years.','','notice/missing:retention'],
  ['clinic','Write to us or call us, and we will look into it. ','','notice/complaint-controller'],
  ['market','8. You can have access to them, have','8. You can have','notice/missing:access'],
  ['market','have processing restricted, ','','notice/missing:restriction'],
  ['market','7. They are destroyed three years after you give up the pitch.\n','','notice/missing:retention'],
  ['market','5. They are disclosed to environmental health officers and to our payment provider.\n','','notice/missing:recipients'],
  ['market','11. You can make a complaint to the Council by e-mail, or by letter to the Town Hall, Quayton QY1 1TH.\n','','notice/complaint-controller',[', before or after complaining to the Council','']],
  ['market','(ICO), before or after complaining to the Council','(ICO), having first complained to the Council','notice/exhaustion-wording'],
  ['market','6. They are not transferred internationally.\n','','notice/missing:transfers'],
  ['blog',"I'll send you what I have, correct","I'll correct",'notice/missing:access'],
  ['blog',', or block it while we sort something out','','notice/missing:restriction'],
  ['blog',': keeping this place readable','','notice/li-unspecified'],
  ['blog','My host, Webnest, has its computers in London and sees what I see. ','','notice/missing:recipients'],
  ['blog','Comments stay until you ask me to remove them, or for five years.','','notice/missing:retention'],
  ['blog','Please complain to me by e-mail or on my form. You','You','notice/complaint-controller'],
  ['energy','access, rectification','rectification','notice/missing:access'],
  ['energy',' You can ask us to explain it, tell us what you think, contest it, and have a member of staff look at it again.','','notice/decisions-safeguards'],
  ['energy',', which works under the International Data Transfer Agreement; ask us for a copy','','notice/transfer-mechanism'],
  ['energy',' in not supplying people who cannot pay','','notice/li-unspecified'],
  ['energy',/## Retention schedule[^]*?## Rights/,'## Rights','notice/missing:retention'],
  ['energy','Complain to us: 01632 967000, online or by post. We acknowledge within two working days and answer within four weeks.\n','','notice/complaint-controller'],
  ['energy','answer within four weeks','answer within one day','complaint/promises-out-of-order'],
  ['refuge','To read what we wrote. ','','notice/missing:access'],
  ['refuge','To put it on hold (restricted).','','notice/missing:restriction'],
  ['refuge','To have it taken away for good (deleted). ','','notice/missing:erasure'],
  ['refuge',': in our case, keeping people safe from violence','','notice/li-unspecified'],
  ['refuge','You can complain to your worker, the manager, or in writing. We tell you within a week that we got it. ','','notice/complaint-controller',[' You do not have to complain to us first.','']],
  ['courier','access, rectification','rectification','notice/missing:access'],
  ['courier',/## Storage\n.*\n/,'','notice/missing:retention'],
  ['courier',/## Complaint to Swift Parcels\n.*\n/,'','notice/complaint-controller'],
  ['courier',/## Complaint to the authority\n.*\n/,'','notice/complaint-regulator'],
  ['courier',/## Recipients\n.*\n/,'','notice/missing:recipients'],
  ['allot','ask to see it, change','ask to change','notice/missing:access'],
  ['allot','mark it as not to be used (restrict it) or ','','notice/missing:restriction'],
  ['allot',/How long\n:.*\n/,'','notice/missing:retention'],
  ['allot',/Who can see it\n:.*\n/,'','notice/missing:recipients'],
  ['allot','write to the secretary or speak to any committee member; or go','go','notice/complaint-controller'],
  ['template', /- Your right to data portability.*\n/, '', 'notice/right-mismatch'],
  ['template', /If anything about your data troubles you.*\n/, '', 'notice/complaint-controller'],
  ['template', /- Your right of access.*\n/, '', 'notice/missing:access'],
  ['govuk', '* a copy of that personal data\n', '', 'notice/missing:access'],
  ['govuk', ', and in any case no more than 7 years after it ends', '', 'notice/retention-vague'],
  ['nhs', ' and Article 9(2)(h) (health or social care), with Schedule 1 paragraph 2 of the Data Protection Act 2018', '', 'notice/art9-condition'],
  ['school', ', and to restrict processing', '', 'notice/missing:restriction'],
  ['school', 'To make a complaint, please contact the head teacher, in person, by phone or in writing. ', '', 'notice/complaint-controller'],
  ['wordpress', ': answering people', '', null],
  ['wordpress', 'we set a cookie called bakery_session', 'we set a cookie', 'cookies/none-named'],
];

describe('forthright check', () => {
  for (const [name, material] of Object.entries({
    'a configuration and its notice in Markdown': {config: good.config, md: good.md},
    'a configuration and its notice in HTML': {config: good.config, html: good.html},
    'a configuration alone': {config: good.config},
    'a notice in Markdown alone': {md: good.md},
    'a notice in HTML alone': {html: good.html},
    'a formal notice, with other words': {md: read('formal.md')},
    'a notice of a council': {html: council},
    'a notice of a shop': {md: shop},
    'a notice in everyday words': {md: charity},
    'a notice of a school': {html: read('school.html')},
    'a notice of a surgery': {md: read('surgery.md')},
    'the same notice in both': {md: good.md, html: good.html},
  }))
    it(`finds nothing in ${name} where all is well`, () => {
      assert.deepEqual(check(material), []);
    });

  for (const name of readdirSync(new URL('check/words/', import.meta.url)))
    it(`finds nothing in a notice in words of its own, ${name}`, () => {
      // How easily it reads is told of a good notice too.
      assert.deepEqual(check({md: read(`words/${name}`)}).filter(({rule}) => rule !== 'notice/readability'), []);
    });

  it('finds nothing in words that only look like a fault', () => {
    const found = fine.map((material) => [material, check(material).map(({rule, message}) => `${rule}: ${message}`)]);

    assert.deepEqual(found.filter(([, findings]) => findings.length), []);
  });

  for (const [rule, material, kind] of [...faults, ...faultsInWords])
    it(`finds ${rule}${kind ? ' among others' : ' alone'} (${Object.keys(material).join(' and ')})`, () => {
      const all = check(material).map((finding) => finding.rule);
      const found = rule === 'notice/change-not-raised' ? all : [...new Set(all)];

      if (kind === 'contains') assert.ok(found.includes(rule), found.join(', '));
      else assert.deepEqual(found, [rule]);
    });

  for (const [name, from, to, rule, besides = ['', '']] of leftOut)
    it(`finds ${rule ?? 'nothing'} where ${name} says “${to.trim() || 'nothing'}” for ${String(from).trim().slice(0, 60)}`, () => {
      const whole = read(`words/${name}.md`);
      const text = whole.replace(from, () => to).replace(...besides);

      const found = check({md: text}).map((finding) => finding.rule).filter((one) => one !== 'notice/readability');

      assert.notEqual(text, whole);
      assert.deepEqual([...new Set(found)], rule ? [rule] : []);
    });

  it('has a fault for every rule', () => {
    const tried = new Set([...faults, ...faultsInWords].map(([rule]) => rule));

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
    const {blocks, facts, ids} = readMarkdown('---\nversion: 1.10\n---\n\n# One\n\n## Two {#two #old}\n\nText.\n', 'notice.md');

    assert.deepEqual(blocks.map(({text, line}) => [text, line]), [['One', 5], ['Two', 7], ['Text.', 9]]);
    assert.deepEqual([facts.version, ids.has('two'), ids.has('old')], ['1.10', true, true]);
  });
});
