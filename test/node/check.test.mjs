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
];

const faultsInWords = [
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

  it('finds nothing in words that only look like a fault', () => {
    const found = fine.map((material) => [material, check(material).map(({rule, message}) => `${rule}: ${message}`)]);

    assert.deepEqual(found.filter(([, findings]) => findings.length), []);
  });

  for (const [rule, material, kind] of [...faults, ...faultsInWords])
    it(`finds ${rule}${kind ? ' among others' : ' alone'} (${Object.keys(material).join(' and ')})`, () => {
      const found = [...new Set(check(material).map((finding) => finding.rule))];

      if (kind === 'contains') assert.ok(found.includes(rule), found.join(', '));
      else assert.deepEqual(found, [rule]);
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
    const {blocks, facts, ids} = readMarkdown('---\nversion: 2\n---\n\n# One\n\n## Two {#two #old}\n\nText.\n', 'notice.md');

    assert.deepEqual(blocks.map(({text, line}) => [text, line]), [['One', 5], ['Two', 7], ['Text.', 9]]);
    assert.deepEqual([facts.version, ids.has('two'), ids.has('old')], [2, true, true]);
  });
});
