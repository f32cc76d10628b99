/** What changed between two versions of a notice, and what it is called. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {importSource} from '../../scripts/import-source.mjs';
import {makeSchema} from '../../scripts/make-schema.mjs';

const {compareBlocks, compareWords} = await importSource('notice-diff/compare.ts');
const {findChanges, proposeChange} = await importSource('notice-diff/propose.ts');
const {untold} = await importSource('notice-diff/fields.ts');
const {publishChange, atomFeed} = await importSource('notice-diff/publish.ts');
const {sayPeriod, periodsIn} = await importSource('notice-diff/period.ts');
const {readHtml, readMarkdown} = await importSource('cli/read-text.ts');

const section = (heading, text) => `# Privacy notice\n\n## ${heading}\n\n${text}\n`;
const gradeOf = (was, now) => {
  const findings = findChanges({text: readMarkdown(was).blocks}, {text: readMarkdown(now).blocks});
  return {findings, change: proposeChange(findings, {version: '2', date: '2026-11-25'})};
};

describe('the text of a notice', () => {
  /** Heading, before, after, grade, rule, words that the message has. */
  const table = [
    // Editorial: nobody needs to know.
    [
      'How we use your data',
      'We use your email to answer you',
      'We use your email to answer you.',
      'editorial',
      'wording',
      'punctuation',
    ],
    [
      'How we use your data',
      'we use "cookies" to count visits.',
      'We use “cookies” to count visits.',
      'editorial',
      'wording',
      'punctuation or capitals',
    ],
    [
      'Who we share it with',
      'We share it with our acountant.',
      'We share it with our accountant.',
      'editorial',
      'wording',
      'spelling',
    ],
    [
      'How long we keep it',
      'We keep adress labels for 2 weeks.',
      'We keep address labels for 2 weeks.',
      'editorial',
      'wording',
      'spelling',
    ],
    [
      'How long we keep it',
      'We keep invoices for two years.',
      'We keep invoices for 2 years.',
      'editorial',
      'retention',
      'The same time',
    ],
    [
      'How long we keep it',
      'We keep invoices for 12 months.',
      'We keep invoices for 1 year.',
      'editorial',
      'retention',
      'The same time',
    ],
    [
      'About this site',
      'Our library opened its doors to everybody in 1990.',
      'Our library opened its gates to everybody in 1990.',
      'clarification',
      'wording',
      'The text outside',
    ],
    ['About this site', 'See [the map](/map).', 'See [the map](/town-map).', 'editorial', 'link', '/map → /town-map'],
    [
      'About this site',
      'One thing. Another thing to read.',
      '- One thing. Another thing to read.',
      'editorial',
      'format',
      'laid out',
    ],
    ['Your rights', 'You can e-mail us about it.', 'You can email us about it.', 'editorial', 'wording', 'Only'],
    // Clarification: the use is the same.
    [
      'How we use your data',
      'We answer letters with your address.',
      'Your address is needed when letters are answered.',
      'clarification',
      'purpose',
      'reads otherwise',
    ],
    [
      'Your rights',
      'You can ask for a copy.',
      'You can ask for a copy.\n\nIt costs nothing.',
      'clarification',
      'right',
      'More is said about rights',
    ],
    [
      'Contact',
      'Write to Room 1, Example Street.',
      'Write to Room 2, Example Street.',
      'clarification',
      'contact',
      'reach you',
    ],
    [
      'Your rights',
      '[Ask us](/rights) for a copy.',
      '[Ask us](/requests) for a copy.',
      'clarification',
      'link',
      '/rights → /requests',
    ],
    [
      'About this site',
      'We are a library.',
      'We are a library.\n\nThe building is from 1901.',
      'clarification',
      'wording',
      'was not',
    ],
    [
      'How we answer',
      'You hear from us within 10 days.',
      'You hear from us within 20 days.',
      'clarification',
      'wording',
      'Another time',
    ],
    // Material: the use changed.
    [
      'Whom we tell',
      'We tell your GP only once you agree.',
      'We tell your GP only once they agree.',
      'material',
      'purpose',
      'Who does it to whom',
    ],
    [
      'Adverts',
      'Example Reach is sent data only if you allow it.',
      'Example Reach is sent data only if we allow it.',
      'material',
      'purpose',
      'Who does it to whom',
    ],
    [
      'How long we keep it',
      'We keep invoices for 7 years.',
      'We keep invoices for 10 years.',
      'material',
      'retention',
      'Kept longer: 7 years → 10 years',
    ],
    [
      'How long we keep it',
      'We keep invoices for 7 years.',
      'We keep invoices for 6 months.',
      'material',
      'retention',
      'a shorter time: 7 years → 6 months',
    ],
    [
      'How long we keep it',
      'We delete letters after one month.',
      'We delete letters after some time.',
      'material',
      'retention',
      'no longer said how long',
    ],
    [
      'How long we keep it',
      '- Invoices: 7 years',
      '- Invoices: 7 years\n- Photos of visitors: for ever',
      'material',
      'retention',
      'Photos',
    ],
    [
      'Other things',
      'We keep your photo for two weeks.',
      'We keep your photo for 3 weeks.',
      'material',
      'retention',
      'two weeks → 3 weeks',
    ],
    [
      'Who we share it with',
      '- Example Bank',
      '- Example Bank\n- Example Adverts',
      'material',
      'recipient',
      'new recipient',
    ],
    [
      'Who we share it with',
      '- Example Bank\n- Example Post',
      '- Example Bank',
      'material',
      'recipient',
      'no longer named',
    ],
    [
      'Who we share it with',
      'We share it with Example Bank alone.',
      'We share it with Example Bank and Example Adverts alone.',
      'material',
      'recipient',
      'Adverts',
    ],
    ['Why we use it', '- to answer you', '- to answer you\n- to train computers', 'material', 'purpose', 'new purpose'],
    [
      'Our lawful basis',
      'We rely on your consent.',
      'We rely on our legitimate interests.',
      'material',
      'basis',
      'consent → legitimate interests',
    ],
    [
      'Data outside the UK',
      'Your data stays in Wales.',
      'Your data stays in Wales or goes to Canada.',
      'material',
      'transfer',
      'Canada',
    ],
    ['What data we collect', '- your name', '- your name\n- your health record', 'material', 'data', 'health'],
    ['Your rights', '- see it\n- delete it', '- see it', 'material', 'right', 'no longer said'],
    [
      'Your rights',
      'You hear from us within one month.',
      'You hear from us within three months.',
      'material',
      'right',
      'one month → three months',
    ],
    ['How we use your data', 'We do not sell your data.', 'We sell your data.', 'material', 'purpose', 'not'],
    ['How we use your data', 'We use it only for letters.', 'We use it for letters.', 'material', 'purpose', 'only'],
    ['Other things', 'We never share your data.\n\nWe are kind.', 'We are kind.', 'material', 'purpose', 'promise'],
    [
      'About this site',
      'We are a library.',
      'We are a library.\n\nWe record calls to train our staff.',
      'material',
      'purpose',
      'something new',
    ],
    [
      'Who we share it with',
      'We may tell the police.',
      'We will tell the police.',
      'material',
      'recipient',
      'How surely',
    ],
  ];
  for (const [heading, was, now, grade, rule, words] of table)
    it(`calls ${grade}: “${was.slice(0, 40)}” → “${now.slice(0, 60)}” under “${heading}”`, () => {
      const {findings, change} = gradeOf(section(heading, was), section(heading, now));

      assert.equal(change?.grade, grade, JSON.stringify(findings));
      const found = findings.find((finding) => finding.rule === `change/${rule}` && finding.message.includes(words));
      assert.ok(found, JSON.stringify(findings));
      assert.equal(found.grade, grade);
      assert.equal(found.where, `Privacy notice › ${heading}`);
    });

  /** Heading, before, after: whatever may be about the use of data is never called less than material. */
  const graver = [
    ['How we use your data', 'We use it to answer you.', 'We use it to answer you. We also sell it to advertisers.'],
    ['How we use your data', 'We use your name.', 'We use your photo.'],
    ['How we use your data', 'We hold your data.', 'We sold your data.'],
    ['How we use your data', 'We use some of your data.', 'We use all of your data.'],
    ['How we use your data', 'We do not sell but share it.', 'We sell but do not share it.'],
    [
      'How we use your data',
      'Only staff see it. Nobody else does.',
      'Staff see it. Our only rule is that nobody else does.',
    ],
    ['How we use your data', 'We answer you.', 'We answer you.\n\nInsurers get it too.'],
    ['Who we share it with', 'We share it with the bank.', 'We share it with the bank and insurers.'],
    ['Who we share it with', 'Your employer sees it.', 'Your employee sees it.'],
    ['Who we share it with', 'Staff in Ireland see it.', 'Staff in Iceland see it.'],
    ['Who we share it with', 'The bank gets it.\n\nThe post office gets it.', 'The bank gets it.'],
    ['Who we share it with', 'We share it.\n\nOthers:\n\n- bank', 'Others:\n\n- bank'],
    [
      'Who we share it with',
      'We sell to:\n\n- bank\n\nWe never sell to:\n\n- insurers',
      'We sell to:\n\n- bank\n- insurers\n\nWe never sell to:\n\n- parties',
    ],
    ['How long we keep it', 'We keep it until you leave.', 'We keep it permanently.'],
    ['How long we keep it', 'We keep invoices for 12 months.', 'We sell invoices for 1 year.'],
    [
      'How long we keep it',
      'We keep letters for 2 years and photos for 6 years.',
      'We keep letters for 6 years and photos for 2 years.',
    ],
    ['How long we keep it', 'We keep it for 1.5 years.', 'We keep it for 15 years.'],
    ['Your rights', 'A copy is free.', 'A copy costs £10.'],
    ['Your rights', 'A copy costs 10.', 'A copy costs £10.'],
    ['Your rights', 'A copy costs £1.50.', 'A copy costs £150.'],
    ['Your rights', 'You can ask for access, erasure and restriction.', 'You can ask for access and restriction.'],
    ['Your rights', 'You can complain to us and to the regulator.', 'You can complain to the regulator.'],
    ['Your rights', 'You can ask for a copy.', 'You must ask for a copy.'],
    ['Your rights', 'You can ask for a copy.', 'You can ask for a copy.\n\nWe may charge a fee.'],
    ['Your rights', 'You can ask for a copy.', 'You can ask for a copy.\n\nYou must prove who you are.'],
    ['About this site', 'Our servers are in the UK.', 'Our servers are in the UK and the USA.'],
    ['About this site', 'A copy of a leaflet is £1.', 'A copy of a leaflet is £2 and costs a fee.'],
    ['About this site', 'Your file is seen by staff.', 'Your file is seen by staff and insurers.'],
    ['About this site', 'You can be recognised.', 'You cannot be recognised.'],
    ['About this site', 'We are kind.', 'We are kind.\n\nInsurers can see your file.'],
    ['About this site', 'We ask you first.', 'We ask you afterwards.'],
    ['About this site', 'We log your IP address.', 'We log your IP address and your street.'],
    ['About this site', 'We are kind.', 'We are kind.\n\nWe log where you are.'],
    ['Our chat', 'You can chat with us.', 'You can chat with us. A machine answers, and learns from it.'],
    ['Marketing', 'We write to you if you agree.', 'We write to you.'],
    ['Marketing', 'You can stop this at any time.', 'You can stop this once a year.'],
    ['Video', 'Cameras watch the door.', 'Cameras watch the door and the hall.'],
    ['Your account', 'You can close it at any time.', 'You can close it after two years.'],
    ['Your account', 'It is deleted when you leave.', 'It stays when you leave.'],
    ['Help', 'What you say stays between us.', 'What you say is told to the school.'],
    ['Your rights', 'We answer within one month.', 'We try to answer within one month.'],
    ['Who we are', 'We are Example Club.', 'We are Sample Club.'],
    ['Others', 'Some.\n\n### With whom we share\n\nNobody.', 'Some.\n\n### To whom we sell\n\nNobody.'],
    ['Others', 'Some.', 'Some.\n\n### To whom we sell'],
    ['What we never do', 'Some things.', 'Some things.\n\n## What we do not do\n\nThings.'],
    [
      'Am ba hyd rydym yn ei gadw',
      'Rydym yn cadw eich anfonebau am 7 mlynedd ac yna byddwn yn eu dinistrio.',
      'Rydym yn cadw eich anfonebau am 10 mlynedd ac yna byddwn yn eu dinistrio.',
    ],
    [
      'Pwy sy’n cael y wybodaeth',
      'Nid ydym yn rhannu eich data gyda neb arall y tu allan i’r elusen.',
      'Rydym yn rhannu eich data gyda phawb arall y tu allan i’r elusen.',
    ],
    [
      'Pwy sy’n cael y wybodaeth',
      'Dim ond staff yr elusen sy’n gweld eich data chi, a neb arall.',
      'Dim ond staff yr elusen sy’n gweld eich data chi, a neb arall.\n\nYswirwyr hefyd.',
    ],
  ];
  for (const [heading, was, now] of graver)
    it(`never makes light of “${was.slice(0, 60)}” → “${now.slice(0, 60)}” under “${heading}”`, () => {
      const {findings, change} = gradeOf(section(heading, was), section(heading, now));

      assert.equal(change?.grade, 'material', JSON.stringify(findings));
    });

  /** Heading, before, after: a typo, a date, or plainer words for the same are no new use. */
  for (const [grade, heading, was, now] of [
    ['editorial', 'Who we share it with', 'We shrae it with the police.', 'We share it with the police.'],
    ['editorial', 'How we use your data', 'We use it seperately.', 'We use it separately.'],
    [
      'editorial',
      'How we use your data',
      'We definately use it with your consnet.',
      'We definitely use it with your consent.',
    ],
    ['editorial', 'How long we keep it', 'We kepe it untill you leave.', 'We keep it until you leave.'],
    ['editorial', 'Who we share it with', 'We share it with Exmaple Bank.', 'We share it with Example Bank.'],
    [
      'editorial',
      'Am ba hyd rydym yn ei gadw',
      'Rydym yn cadw eich anfonnebau am 7 mlynedd ac yna byddwn yn eu dinistrio.',
      'Rydym yn cadw eich anfonebau am 7 mlynedd, ac yna byddwn yn eu dinistrio.',
    ],
    ['editorial', 'How long we keep it', 'We keep it for 2000 days', 'We keep it for 2000 days.'],
    [
      'editorial',
      'About this notice',
      'Version 2, last updated on 3 March 2025.',
      'Version 3, last updated on 25 November 2026.',
    ],
    ['clarification', 'How we use your data', 'We process your personal information.', 'We use your personal data.'],
    ['clarification', 'How we use your data', 'We do not sell it.', 'We don’t sell it.'],
    ['clarification', 'Who we share it with', 'The data is disclosed to our bank.', 'We share the data with our bank.'],
    [
      'clarification',
      'How long we keep it',
      'Invoices are retained until you leave.',
      'We keep invoices until you leave.',
    ],
    [
      'clarification',
      'Others',
      'We share it.\n\n### With whom we talk of it\n\nNobody.',
      'We share it.\n\n### With whom we share it\n\nNobody.',
    ],
    [
      'clarification',
      'How we use your data',
      'In order to assist you, we process information regarding the goods that you purchase.',
      'To help you, we use data about the goods that you buy.',
    ],
    ['clarification', 'How we use your data', 'We’ll use it to help you.', 'We will use it to help you.'],
    ['clarification', 'How long we keep it', 'We retain it for a period of 2 years.', 'We keep it for 2 years.'],
    [
      'clarification',
      'How we use your data',
      'Your e-mail address is used to answer you.',
      'We use your email address to answer you.',
    ],
    ['clarification', 'How we use your data', 'We use your e-mail for help.', 'To help, we use your email.'],
    ['clarification', 'Your rights', 'You may request erasure.', 'You can ask us to delete it.'],
    [
      'clarification',
      'Your rights',
      'You can ask for a copy.',
      'You can ask for a copy. It is free of charge, and you do not have to give a reason.',
    ],
    ['clarification', 'How we use your data', 'We answer you.', 'We answer you.\n\nWe never sell your data.'],
  ])
    it(`calls ${grade}: “${was.slice(0, 60)}” → “${now.slice(0, 60)}” under “${heading}”, and no more`, () => {
      const {findings, change} = gradeOf(section(heading, was), section(heading, now));

      assert.equal(change?.grade, grade, JSON.stringify(findings));
    });

  /** What stands above a text is a part of what it says. Grade, what is done, before, after. */
  const list = (...all) => all.map((one) => `- ${one}\n`).join('');
  const rows = (head, ...rows) => [head, head.replace(/[^|]+/g, '---'), ...rows].map((row) => `|${row}|\n`).join('');
  for (const [grade, what, was, now] of [
    [
      'material',
      'an item that goes below “never”',
      section(
        'Our work',
        `We collect:\n\n${list('your name')}\nWe never collect:\n\n${list('your health', 'your faith')}`,
      ),
      section(
        'Our work',
        `We collect:\n\n${list('your name', 'your health')}\nWe never collect:\n\n${list('your faith')}`,
      ),
    ],
    [
      'material',
      'two lists that change places',
      section('Our work', `We never sell to:\n\n${list('x')}\nWe sell to:\n\n${list('y')}`),
      section('Our work', `We never sell to:\n\n${list('y')}\nWe sell to:\n\n${list('x')}`),
    ],
    [
      'material',
      'a lead-in that loses its “not”',
      section('Our work', `These we do not need:\n\n${list('your name', 'your photo')}`),
      section('Our work', `These we need:\n\n${list('your name', 'your photo')}`),
    ],
    [
      'material',
      'a lead-in that is another one altogether',
      section('Our work', `Never asked of anybody:\n\n${list('your name', 'your photo')}`),
      section('Our work', `What everybody has to hand over:\n\n${list('your name', 'your photo')}`),
    ],
    [
      'material',
      'an item that is part of another item',
      section('Our work', '- for staff:\n  - take photos\n- for visitors:\n  - say hello'),
      section('Our work', '- for staff:\n  - say hello\n- for visitors:\n  - take photos'),
    ],
    [
      'material',
      'an item of a list that says what is done',
      section('Our work', `We share these with advertisers:\n\n${list('your name')}`),
      section('Our work', `We share these with advertisers:\n\n${list('your name', 'your shoe size')}`),
    ],
    [
      'material',
      'a heading that loses its “never”',
      section('What we never do', list('film you')),
      section('What we do', list('film you')),
    ],
    [
      'material',
      'a part below a heading that says “not”',
      '# N\n\n## We do\n\n### Small things\n\nSell photos\n',
      '# N\n\n## We do not\n\n### Small things\n\nSell photos\n',
    ],
    [
      'material',
      'a sentence that speaks of others now',
      '# N\n\n## Job applicants\n\nWe keep it for 3 years.\n\n## Customers\n\nHello.\n',
      '# N\n\n## Job applicants\n\nHello you.\n\n## Customers\n\nHello.\n\nWe keep it for 3 years.\n',
    ],
    [
      'editorial',
      'a section that moves with all that stands in it',
      `# N\n\n## What we never do\n\n${list('film you')}\n## How long we keep it\n\nTwo days.\n\n### Letters\n\n${list('a day')}`,
      `# N\n\n## How long we keep it\n\nTwo days.\n\n### Letters\n\n${list('a day')}\n## What we never do\n\n${list('film you')}`,
    ],
    [
      'editorial',
      'a list in another order',
      section('What we collect', `We collect:\n\n${list('name', 'photo', 'age')}`),
      section('What we collect', `We collect:\n\n${list('age', 'name', 'photo')}`),
    ],
    [
      'clarification',
      'a list in another order, below plainer words',
      section('What we collect', `We gather:\n\n${list('name', 'photo', 'age')}`),
      section('What we collect', `We collect these:\n\n${list('age', 'name', 'photo')}`),
    ],
    [
      'editorial',
      'a plainer heading',
      section('Who we share it with', list('Example Bank')),
      section('Sharing', list('Example Bank')),
    ],
    [
      'editorial',
      'a new heading above what was there',
      section('How we use your data', 'We use it to answer.\n\nWe delete it after 2 years.'),
      section('How we use your data', 'We use it to answer.\n\n### How long we keep it\n\nWe delete it after 2 years.'),
    ],
    [
      'editorial',
      'a sentence that became a list',
      section('Why we use it', 'We use your data to bill you, answer you and send parcels.'),
      section('Why we use it', `We use your data to\n\n${list('bill you,', 'answer you and', 'send parcels.')}`),
    ],
    [
      'editorial',
      'a paragraph that became two',
      section('Why we use it', 'We use it to bill you. Our lawful basis is contract.'),
      section('Why we use it', 'We use it to bill you.\n\nOur lawful basis is contract.'),
    ],
    [
      'material',
      'a cross that became a tick',
      section('Tables', rows('What|Police', 'Name|✗')),
      section('Tables', rows('What|Police', 'Name|✓')),
    ],
    [
      'material',
      'a tick in another column',
      section('Tables', rows('What|Us|Advertisers', 'Name|✓| ')),
      section('Tables', rows('What|Us|Advertisers', 'Name| |✓')),
    ],
    [
      'material',
      'columns that have each other’s heads',
      section('Tables', rows('What|Us|Advertisers', 'Name|✓|✗')),
      section('Tables', rows('What|Advertisers|Us', 'Name|✓|✗')),
    ],
    [
      'material',
      'a heading that says something',
      section('Tables', 'Hello.'),
      section('Tables', 'Hello.\n\n## We send your data to China'),
    ],
    [
      'material',
      'a heading that says something now',
      section('Where it is', 'Hello.'),
      section('We send it to China', 'Hello.'),
    ],
    [
      'material',
      'a heading with what the text denies',
      section('Why we use it', 'We do not sell your data.'),
      section('Why we sell it', 'We do not sell your data.'),
    ],
    [
      'material',
      'something done, where it is said how to write',
      section('Contact', 'Write to us.'),
      section('Contact', 'Write to us. We pass your letter to partners.'),
    ],
    [
      'material',
      'somebody who sees it, where it is said how to write',
      section('Contact', 'Write to us.'),
      section('Contact', 'Write to us.\n\nOur partners see your file.'),
    ],
    [
      'clarification',
      'another way to write',
      section('Contact', 'Write to us.'),
      section('Contact', 'Write to us, or use the form on this page.'),
    ],
    [
      'clarification',
      'another number and address',
      section('Contact', 'Call 01632 960 001.'),
      section('Contact', 'Call 01632 960 002, or send a letter to 2 High Street, Leeds LS1 1AA.'),
    ],
    [
      'material',
      'who shares with whom',
      section('Who we share it with', 'The council shares your data with the school.'),
      section('Who we share it with', 'The school shares your data with the council.'),
    ],
    [
      'material',
      'who gives to whom',
      section('Who we share it with', 'We give your employer your address.'),
      section('Who we share it with', 'Your employer gives us your address.'),
    ],
    [
      'clarification',
      'the same, said the other way round',
      section('Who we share it with', 'We share the data with our bank.'),
      section('Who we share it with', 'The data is shared with our bank by us.'),
    ],
    [
      'material',
      'working days',
      section('Your rights', 'You hear from us within 30 days.'),
      section('Your rights', 'You hear from us within 30 working days.'),
    ],
    [
      'material',
      'a time without an end',
      section('How long we keep it', 'We keep it for 5 years.'),
      section('How long we keep it', 'We keep it for 5 years, longer if we like.'),
    ],
    [
      'editorial',
      'the date of the notice',
      section('Tables', 'Hello.'),
      section('Tables', 'Hello.\n\nLast updated: 3 March 2026'),
    ],
    [
      'clarification',
      'a short name',
      section('Where it is', 'It stays in the United Kingdom.'),
      section('Where it is', 'It stays in the UK.'),
    ],
    [
      'material',
      'items that are sentences, and no longer below “never”',
      section('Our work', `We never do this:\n\n${list('Sell photos.', 'Film people.')}`),
      section('Our work', 'We never do this: Sell photos.\n\nFilm people.'),
    ],
    [
      'editorial',
      'a sentence with “never” that became a list',
      section('Our work', 'We never sell photos, film people or listen.'),
      section('Our work', `We never\n\n${list('sell photos,', 'film people or', 'listen.')}`),
    ],
    [
      'clarification',
      'steps in another order',
      section('Our work', '1. We say hello.\n2. We open the door.'),
      section('Our work', '1. We open the door.\n2. We say hello.'),
    ],
    [
      'material',
      'what a summary says',
      section('In short', list('Managers can ask us about accounts.')),
      section('In short', list('Managers can ask us about accounts, and so can the press.')),
    ],
    [
      'material',
      'a slower answer to a complaint',
      section('If you are not happy', 'Within 14 days we say what we found.'),
      section('If you are not happy', 'Within 30 days we say what we found.'),
    ],
    [
      'clarification',
      'another address, wherever it stands',
      section('How we use your data', 'Write to a@club.example. We use it well.'),
      section('How we use your data', 'Write to desk@club.example. We use it well.'),
    ],
    [
      'material',
      'what is done for children',
      section('Children', 'We ask parents first.'),
      section('Children', 'We tell parents later.'),
    ],
    [
      'material',
      'what keeps it safe, and is left out',
      section('How it is secured', 'Doors are locked.\n\nHello.'),
      section('How it is secured', 'Hello.'),
    ],
    [
      'clarification',
      'a sentence beside an “only”',
      section('About', 'It is for members only. Trees are green.'),
      section('About', 'It is for members only. Plants are green.'),
    ],
    [
      'clarification',
      'a word for another',
      section('Your rights', 'We reply within one month.'),
      section('Your rights', 'We answer within one month.'),
    ],
  ])
    it(`calls ${grade}: ${what}`, () => {
      const {findings, change} = gradeOf(was, now);

      assert.equal(change?.grade, grade, JSON.stringify(findings, null, 1));
    });

  it('tells once of all that stands below other words', () => {
    const {findings} = gradeOf(
      section('Our work', `Never asked for:\n\n${list('your name', 'your photo', 'your age')}`),
      section('Our work', `What everybody gives:\n\n${list('your name', 'your photo', 'your age')}`),
    );

    assert.deepEqual(
      findings.filter(({message}) => message.includes('other words')).map(({was, now}) => [was, now]),
      [['Never asked for: – your name', 'What everybody gives: – your name']],
    );
  });

  it('does not believe the facts where a “not” above the words went', () => {
    const facts = {notice: {data: [{id: 'a', title: 'A'}], purposes: [{id: 'a', title: 'A'}]}};
    const [was, now] = ['do not collect', 'collect'].map((words) =>
      readMarkdown(section('What data', `These we ${words}:\n\n${list('your name')}`)),
    );
    const [found] = findChanges({text: was.blocks, facts}, {text: now.blocks, facts});

    assert.equal(found.grade, 'material');
  });

  it('finds nothing where nothing changed', () => {
    const same = section('Your rights', '- see it\n- [ask](/ask)');

    assert.deepEqual(gradeOf(same, same), {findings: [], change: undefined});
  });

  it('takes layout and line breaks for no change', () => {
    const {change} = gradeOf(section('Your rights', 'You can\nask us.'), section('Your rights', 'You can  ask us.'));

    assert.equal(change, undefined);
  });

  it('takes a section that moved for the same section', () => {
    const [a, b] = ['## One\n\nWe share nothing at all.', '## Two\n\nWe keep it for one day.'];

    assert.equal(gradeOf(`${a}\n\n${b}\n`, `${b}\n\n${a}\n`).change.grade, 'editorial');
  });

  it('looks into tables', () => {
    const table = (period) =>
      section('How long we keep it', `| What | How long |\n|---|---|\n| Invoices | ${period} |\n`);
    const {findings} = gradeOf(table('7 years'), table('10 years'));

    assert.deepEqual(
      findings.map(({message, was, now}) => [message, was, now]),
      [['Invoices, kept longer: 7 years → 10 years.', '7 years', '10 years']],
    );
  });

  it('says in the summary what a visitor would want to know', () => {
    const {change} = gradeOf(
      section('How long we keep it', 'We keep invoices for 7 years.'),
      section('How long we keep it', 'We keep invoices for 10 years.'),
    );

    assert.deepEqual(change, {
      version: '2',
      date: '2026-11-25',
      grade: 'material',
      summary: 'Kept for: 7 years → 10 years.',
      items: [{what: 'Kept for', was: '7 years', now: '10 years'}],
    });
  });
});

describe('what is published', () => {
  /** Before, after, the sentences for readers. */
  for (const [heading, was, now, summary] of [
    [
      'How long we keep it',
      'We keep it for a year and then we delete it. Ask us.',
      'We shred and then delete it, and keep it only as long as needed. Ask us.',
      'Kept for: a year → no time is named.',
    ],
    [
      'Your rights',
      'You can complain to us and to the regulator, whenever you like.',
      'You may write to the regulator.',
      'Your rights: You can complain to us and to the regulator, whenever you like. → You may write to the regulator.',
    ],
    ['How long we keep it', 'We keep it.', 'We keep it.\n\nSeven years.', 'How long we keep it, new: Seven years.'],
    [
      'How we use your data',
      'We use it well. It helps us.',
      'We use it well. It helps the police and insurers.',
      'How we use your data: It helps us. → It helps the police and insurers.',
    ],
  ])
    it(`is whole sentences: “${summary.slice(0, 60)}”`, () => {
      const {change} = gradeOf(section(heading, was), section(heading, now));

      assert.equal(change.summary, summary);
    });
});

describe('Markdown and HTML', () => {
  it('have what the browser opens when it is searched for', () => {
    const {blocks} = readHtml('<main><h1>Notice</h1><div hidden="until-found"><p>Folded.</p></div></main>');

    assert.deepEqual(
      blocks.map(({text}) => text),
      ['Notice', 'Folded.'],
    );
  });

  it('say nothing in what is struck out', () => {
    const {blocks} = readHtml('<main><p>We <del>do not</del> sell it.</p></main>');

    assert.deepEqual(blocks, [{kind: 'text', depth: 0, text: 'We sell it.'}]);
  });

  it('are the same text', () => {
    const markdown =
      '# Notice {#top}\n\nHello [there](/a).\n\n- one\n  - deep\n- two\n\n1. first\n\n| a | b |\n|---|---|\n| c | d [e](/f) |\n\n> quote\n';
    const html =
      '<nav><a href="/">Home</a></nav><main><h1 id="top">Notice <a href="#top">Link</a></h1><p>Hello <a href="/a">there</a>.</p>' +
      '<ul><li>one<ul><li>deep</li></ul></li><li><p>two</p></li></ul><ol><li>first</li></ol><table><tr><th>a</th><th>b</th></tr>' +
      '<tr><td>c</td><td>d <a href="/f">e</a></td></tr></table><blockquote><p>quote</p></blockquote><script>x</script><p hidden>y</p><p hidden="">z</p></main>';

    const {blocks} = readMarkdown(markdown);
    assert.deepEqual(blocks, readHtml(html).blocks);
    assert.deepEqual(
      blocks.map(({kind, depth, text}) => [kind, depth, text]),
      [
        ['heading', 1, 'Notice'],
        ['text', 0, 'Hello there (/a).'],
        ['item', 1, 'one'],
        ['item', 2, 'deep'],
        ['item', 1, 'two'],
        ['step', 1, 'first'],
        ['row', 0, 'a – b'],
        ['row', 0, 'c – d e (/f)'],
        ['text', 0, 'quote'],
      ],
    );
  });

  it('keeps the front matter apart from the text', () => {
    const {blocks, front} = readMarkdown('---\nversion: 3\neffective: 2026-11-25\n---\n# Notice\n');

    assert.equal(front.version, '3');
    assert.deepEqual(blocks, [{kind: 'heading', depth: 1, text: 'Notice'}]);
  });
});

describe('the comparison', () => {
  const word = fc.constantFrom(
    'we',
    'keep',
    'it',
    'for',
    '7',
    '10',
    'years',
    'not',
    'a',
    'Ŵyr',
    'بيانات',
    'don’t',
    '(',
    ')',
    '.',
    ',',
  );
  const text = fc.array(word, {minLength: 1, maxLength: 14}).map((words) => words.join(' '));
  const block = fc.record(
    {
      kind: fc.constantFrom('text', 'item', 'heading', 'row'),
      depth: fc.integer({min: 0, max: 2}),
      text,
    },
    {noNullPrototype: true},
  );

  it('is told of, whatever changed, and not where nothing did', () => {
    fc.assert(
      fc.property(fc.array(block, {maxLength: 12}), fc.array(block, {maxLength: 12}), (before, after) => {
        const isSame = JSON.stringify(before) === JSON.stringify(after);
        assert.equal(findChanges({text: before}, {text: after}).length === 0, isSame);
      }),
    );
  });

  it('makes the old words and the new ones out of what it found', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), fc.oneof(text, fc.string()), (was, now) => {
        const parts = compareWords(was, now);
        const without = (type) =>
          parts
            .filter((part) => part.type !== type)
            .map(({text}) => text)
            .join('');
        assert.equal(without('added'), was);
        assert.equal(without('removed'), now);
      }),
    );
  });

  it('makes the old text and the new one out of what it found', () => {
    fc.assert(
      fc.property(fc.array(block, {maxLength: 12}), fc.array(block, {maxLength: 12}), (before, after) => {
        const entries = compareBlocks(before, after);
        const side = (own, other) =>
          entries.flatMap((entry) =>
            entry.type === 'same'
              ? entry.blocks
              : entry.type === 'changed'
                ? [entry[own]]
                : entry.type === other
                  ? []
                  : [entry.block],
          );
        assert.deepEqual(side('was', 'added'), before);
        assert.deepEqual(side('now', 'removed'), after);
      }),
    );
  });

  it('tells whole words that were replaced, not letters', () => {
    assert.deepEqual(compareWords('Kept for 7 years.', 'Kept for 10 full months.'), [
      {type: 'same', text: 'Kept for'},
      {type: 'removed', text: ' 7 years'},
      {type: 'added', text: ' 10 full months'},
      {type: 'same', text: '.'},
    ]);
  });

  it('tells words of every script apart', () => {
    const changed = compareWords('Rydyn ni’n cadw eich ŵyn.', 'Rydyn ni’n cadw eich ŷd.').filter(
      ({type}) => type !== 'same',
    );

    assert.deepEqual(
      changed.map(({text}) => text),
      [' ŵyn', ' ŷd'],
    );
  });

  it('copes with a text of 60,000 words that was written anew', () => {
    const long = (seed) =>
      Array.from({length: 1500}, (_, at) => ({kind: 'text', depth: 0, text: `${seed} ${at} `.repeat(20).trim()}));

    assert.equal(compareBlocks(long('old'), long('new')).filter(({type}) => type === 'same').length, 0);
  });
});

describe('the facts of a notice', () => {
  const config = (notice = {}, rest = {}) => ({
    categories: [{id: 'analytics'}, {id: 'marketing'}],
    services: [
      {
        id: 'counter',
        category: 'analytics',
        provider: 'Example Counter',
        stores: [
          {name: '_ga', lasts: 'P13M', purpose: 'Tells visits apart.'},
          {name: 'seen', kind: 'localStorage'},
        ],
      },
    ],
    notice: {
      purposes: [
        {
          id: 'count',
          title: 'Count visits',
          basis: ['consent'],
          consent: 'analytics',
          data: ['pages'],
          retention: ['visits'],
        },
      ],
      data: [
        {id: 'pages', title: 'Pages you saw'},
        {id: 'device', title: 'Your device'},
      ],
      recipients: [{id: 'counter', title: 'Example Counter', service: 'counter'}],
      retention: [{id: 'visits', title: 'Visits', period: 'P7Y'}],
      ...notice,
    },
    rights: {
      rights: [{rights: ['access', 'erasure']}],
      consents: [{id: 'news', title: 'Newsletter', kind: 'marketing'}],
      contacts: [{id: 'us', title: 'Us', phone: '1'}],
      routes: [{id: 'r', to: 'us', promises: [{event: 'answer', count: 10, unit: 'day'}]}],
      ...rest.rights,
    },
    ...rest.config,
  });
  const stores = (...all) => config({}, {config: {services: [{...config().services[0], stores: all}]}});
  const [ga, seen] = config().services[0].stores;
  const purpose = (change) => ({purposes: [{...config().notice.purposes[0], ...change}]});

  /** What changed, the message, the grade, and whom it asks. */
  const table = [
    [
      'a longer time',
      config({retention: [{id: 'visits', title: 'Visits', period: 'P10Y'}]}),
      'Visits: Kept for: 7 years → 10 years (kept longer',
      'material',
      ['analytics'],
    ],
    [
      'a shorter time',
      config({retention: [{id: 'visits', title: 'Visits', period: 'P1M'}]}),
      'Visits: Kept for: 7 years → 1 month (kept for a shorter time)',
      'material',
      [],
    ],
    [
      'the same time in words',
      config({retention: [{id: 'visits', title: 'Visits', period: '7 years'}]}),
      'written in another way',
      'editorial',
      [],
    ],
    [
      'another purpose',
      config({purposes: [...config().notice.purposes, {id: 'ads', title: 'Show adverts', consent: 'marketing'}]}),
      'Purpose: new: Show adverts',
      'material',
      ['marketing'],
    ],
    [
      'another basis',
      config(purpose({basis: ['legitimate-interests']})),
      'Count visits: Lawful basis: consent → legitimate interests',
      'material',
      ['analytics'],
    ],
    [
      'more data for a purpose',
      config(purpose({data: ['pages', 'device']})),
      'Count visits: Data used: Pages you saw → Pages you saw, Your device',
      'material',
      ['analytics'],
    ],
    ['no data for a purpose', config(purpose({data: []})), 'Data used: no longer: Pages you saw', 'material', []],
    [
      'another recipient',
      config({recipients: [...config().notice.recipients, {id: 'x', title: 'Example Ads'}]}),
      'Recipient: new: Example Ads',
      'material',
      [],
    ],
    ['a recipient less', config({recipients: []}), 'Recipient: no longer: Example Counter', 'material', []],
    [
      'a recipient abroad',
      config({recipients: [{...config().notice.recipients[0], country: 'US'}]}),
      'Example Counter: Country: new: US',
      'material',
      ['analytics'],
    ],
    [
      'another title of a purpose',
      config(purpose({title: 'Count people'})),
      'Purpose: Count visits → Count people',
      'material',
      ['analytics'],
    ],
    [
      'the same title in other words',
      config(purpose({title: 'To count the visits'})),
      'Purpose: Count visits → To count the visits',
      'clarification',
      [],
    ],
    [
      'a typo in a title',
      config(purpose({title: 'Count vissits'})),
      'Purpose: Count visits → Count vissits',
      'editorial',
      [],
    ],
    [
      'another title of a recipient',
      config({recipients: [{...config().notice.recipients[0], title: 'Example Social'}]}),
      'Recipient: Example Counter → Example Social',
      'material',
      ['analytics'],
    ],
    [
      'another title of what is kept',
      config({retention: [{id: 'visits', title: 'All that you do', period: 'P7Y'}]}),
      'Retention period: Visits → All that you do',
      'material',
      ['analytics'],
    ],
    [
      'more examples of data',
      config({data: [{...config().notice.data[0], examples: ['your religion']}, config().notice.data[1]]}),
      'Pages you saw: Examples: new: your religion',
      'material',
      ['analytics'],
    ],
    [
      'another description of a category',
      config({}, {config: {categories: [{id: 'analytics', description: 'We profile you.'}, {id: 'marketing'}]}}),
      'analytics: What it is for: new: We profile you.',
      'material',
      ['analytics'],
    ],
    [
      'an id that nobody reads',
      config({
        ...purpose({data: ['seen']}),
        data: [
          {...config().notice.data[0], id: 'seen'},
          {...config().notice.data[1], title: 'Your devices'},
        ],
      }),
      'Kind of data: Your device → Your devices',
      'clarification',
      [],
    ],
    [
      'another name of the site',
      config({}, {config: {site: {name: 'Example Holding'}}}),
      'Who we are: new: Example Holding',
      'material',
      [],
    ],
    [
      'another name of the site than it had',
      config({}, {config: {site: {name: 'megacorp'}}}),
      'Who we are: Example Club → megacorp',
      'material',
      [],
      config({}, {config: {site: {name: 'Example Club'}}}),
    ],
    ['another law', config({}, {config: {profile: 'us-optout'}}), 'new: us-optout', 'material', []],
    [
      'a service behind a recipient',
      config({recipients: [{id: 'counter', title: 'Example Counter'}]}),
      'Example Counter: Service: no longer: counter',
      'material',
      [],
    ],
    [
      'an answer that is kept for longer',
      config({}, {config: {cookie: {days: 365}}}),
      'Days that your answer',
      'material',
      [],
    ],
    ...[
      ['said first', [undefined, ['It is locked']], 'clarification'],
      ['said beside another', [['It is locked'], ['It is locked', 'Staff are trained']], 'clarification'],
      [
        'in another order',
        [
          ['One', 'Two'],
          ['Two', 'One'],
        ],
        'editorial',
      ],
      ['that is left out', [['One', 'Two'], ['One']], 'material'],
      ['that is gone', [['One'], undefined], 'material'],
    ].map(([what, [was, now], grade]) => [
      `a promise ${what}`,
      config({security: now}),
      'How it is kept safe',
      grade,
      [],
      config({security: was}),
    ]),
    ...[
      ['a typo', 'If a life is in danger', 'If a life is in dagner', 'editorial'],
      ['a full stop', 'If a life is in danger', 'If a life is in danger.', 'editorial'],
      ['plainer words', 'If a life is in danger', 'If your life is in danger', 'clarification'],
      ['another reason', 'If a life is in danger', 'If we are asked', 'material'],
    ].map(([what, was, now, grade]) => [
      `${what} in a sentence of the facts`,
      config({recipients: [{...config().notice.recipients[0], when: now}]}),
      'Example Counter: When it is given',
      grade,
      [],
      config({recipients: [{...config().notice.recipients[0], when: was}]}),
    ]),
    [
      'another end of the data',
      config({retention: [{...config().notice.retention[0], disposal: 'archived'}]}),
      'Visits: What happens then: deleted → archived',
      'material',
      [],
      config({retention: [{...config().notice.retention[0], disposal: 'deleted'}]}),
    ],
    [
      'one more exception of a right',
      config({}, {rights: {rights: [{rights: ['access', 'erasure'], exceptions: ['One thing.', 'Two things.']}]}}),
      'Right: access, exceptions',
      'material',
      [],
      config({}, {rights: {rights: [{rights: ['access', 'erasure'], exceptions: ['One thing.']}]}}),
    ],
    [
      'a cookie out of reach',
      stores({...ga, httpOnly: true}, seen),
      '_ga, out of reach of the page: new: yes',
      'clarification',
      [],
    ],
    [
      'a cookie of fewer pages',
      stores({...ga, path: '/a'}, seen),
      '_ga, pages that see it: new: /a',
      'clarification',
      [],
    ],
    [
      'a time in working days',
      config({retention: [{id: 'visits', title: 'Visits', period: '2557 working days'}]}),
      'Visits: Kept for: 7 years → 2557 working days (kept longer',
      'material',
      ['analytics'],
    ],
    [
      'a time without an end',
      config({retention: [{id: 'visits', title: 'Visits', period: '5 years, longer if we need it'}]}),
      '(kept longer, or for a time that cannot be compared)',
      'material',
      ['analytics'],
    ],
    [
      'a time that is at most shorter',
      config({retention: [{id: 'visits', title: 'Visits', period: 'at most 5 years'}]}),
      '(kept for a shorter time)',
      'material',
      [],
    ],
    [
      'a slower promise',
      config({}, {rights: {routes: [{id: 'r', to: 'us', promises: [{event: 'answer', count: 20, unit: 'day'}]}]}}),
      'r: How soon: we answer within 10 days → we answer within 20 days',
      'material',
      [],
    ],
    [
      'a quicker promise',
      config({}, {rights: {routes: [{id: 'r', to: 'us', promises: [{event: 'answer', count: 5, unit: 'day'}]}]}}),
      'r: How soon: we answer within 10 days → we answer within 5 days',
      'clarification',
      [],
    ],
    [
      'data in another order',
      config(purpose({data: ['device', 'pages']})),
      'in another order',
      'editorial',
      [],
      config(purpose({data: ['pages', 'device']})),
    ],
    [
      'special category data',
      config({data: [{id: 'pages', title: 'Pages you saw', kind: 'special'}, config().notice.data[1]]}),
      'Kind of data: new: special',
      'material',
      ['analytics'],
    ],
    [
      'data that is not collected',
      config({data: [...config().notice.data, {id: 'face', title: 'Your face', collected: false}]}),
      'Not collected: new: Your face',
      'clarification',
      [],
    ],
    [
      'a right less',
      config({}, {rights: {rights: [{rights: ['access']}]}}),
      'Right: erasure: no longer',
      'material',
      [],
    ],
    [
      'another phone',
      config({}, {rights: {contacts: [{id: 'us', title: 'Us', phone: '2'}]}}),
      'Us: Phone: 1 → 2',
      'clarification',
      [],
    ],
    [
      'data outside the UK',
      config({transfers: 'Some goes to Canada.'}),
      'Data outside the UK: new: Some goes to Canada.',
      'material',
      [],
    ],
    [
      'another service',
      config({}, {config: {services: [...config().services, {id: 'ads', title: 'Ads', category: 'marketing'}]}}),
      'Service: new: Ads',
      'material',
      ['marketing'],
    ],
    [
      'a consent that covers more',
      config(
        {},
        {
          rights: {
            consents: [{id: 'news', title: 'Newsletter', kind: 'marketing', parts: [{id: 'sms', title: 'By text'}]}],
          },
        },
      ),
      'What it covers: new: By text',
      'material',
      ['news'],
    ],
    [
      'the same time in months',
      config({retention: [{id: 'visits', title: 'Visits', period: 'P84M'}]}),
      'written in another way',
      'editorial',
      [],
    ],
    [
      'the same time from another day',
      config({retention: [{id: 'visits', title: 'Visits', period: '84 months after you leave'}]}),
      'Visits: Kept for: 7 years → 84 months after you leave',
      'material',
      ['analytics'],
    ],
    ['another cookie', stores(ga, seen, {name: '_gid'}), 'Stored on your device: new: _gid', 'material', ['analytics']],
    [
      'the same name in another place',
      stores(ga, {...seen, kind: 'cookie'}),
      'Stored on your device: new: seen',
      'material',
      ['analytics'],
    ],
    ['a cookie less', stores(seen), 'Stored on your device: no longer: _ga', 'material', []],
    [
      'a cookie that stays longer',
      stores({...ga, lasts: 'P2Y'}, seen),
      'counter: _ga, kept for: 13 months → 2 years (kept longer',
      'material',
      ['analytics'],
    ],
    [
      'a cookie that stays as long as the browser is open',
      stores({...ga, lasts: 'session'}, seen),
      '_ga, kept for: 13 months → until the browser is closed (kept for a shorter time)',
      'material',
      [],
    ],
    [
      'a cookie for something else',
      stores({...ga, purpose: 'Shows adverts.'}, seen),
      '_ga, what it is for: Tells visits apart. → Shows adverts.',
      'material',
      ['analytics'],
    ],
    [
      'a right that is no longer told of',
      config({}, {rights: {rights: [{rights: ['access', 'erasure'], stated: false}]}}),
      'Right: erasure: no longer: told of',
      'material',
      [],
    ],
    [
      'other facts about a category',
      config({}, {config: {categories: [{id: 'analytics', facts: ['sole-purpose']}, {id: 'marketing'}]}}),
      'analytics: What is true of it: new: sole-purpose',
      'material',
      ['analytics'],
    ],
    ['the title of the notice', config({title: 'Privacy'}), 'Title: new: Privacy', 'editorial', []],
  ];
  for (const [what, after, message, grade, asks, before = config()] of table)
    it(`finds ${what}: ${grade}`, () => {
      const findings = findChanges({facts: before}, {facts: after});
      const change = proposeChange(findings, {version: '2', date: '2026-11-25'});

      assert.ok(
        findings.some((finding) => finding.message.includes(message)),
        JSON.stringify(findings, null, 1),
      );
      assert.equal(change.grade, grade);
      assert.deepEqual(change.asks ?? [], asks);
    });

  describe('of every key that may be written', () => {
    const schema = makeSchema();
    const resolve = (part) => (part.$ref ? schema.definitions[part.$ref.replace('#/definitions/', '')] : part);
    /** Each place in the schema by its path, and two configurations that differ there alone. */
    const differing = (part, path) => {
      const {type, properties, items, enum: words, anyOf, additionalProperties} = resolve(part);
      if (anyOf) return differing(anyOf.at(-1), path);
      if (words) return [{path, was: words[0], now: words.at(-1)}];
      if (type === 'array') {
        const one = resolve(items);
        // What is told apart by an id, or by its name, is the same one in both.
        const known = one.properties?.id
          ? {id: 'x'}
          : one.properties?.rights
            ? {rights: ['access']}
            : one.properties?.kind
              ? {name: 'x'}
              : {};
        return one.properties
          ? differing(one, path)
              .filter(({path}) => !/\.(id|stores\.(name|pattern|kind|host)|rights\.rights\.rights)$/.test(path))
              .map(({was, now, ...rest}) => ({...rest, was: [{...known, ...was}], now: [{...known, ...now}]}))
          : [{path, was: ['One thing.'], now: ['Another matter.']}];
      }
      if (type === 'object' && !properties)
        return additionalProperties
          ? [{path, was: {one: 'One thing.'}, now: {one: 'Another matter.'}}]
          : [{path, was: {'en-GB': {one: 'One thing.'}}, now: {'en-GB': {one: 'Another matter.'}}}];
      if (type === 'object')
        return Object.entries(properties).flatMap(([key, inner]) =>
          differing(inner, path ? `${path}.${key}` : key).map(({was, now, ...rest}) => ({
            ...rest,
            was: {[key]: was},
            now: {[key]: now},
          })),
        );
      if (type === 'boolean') return [{path, was: false, now: true}];
      if (type === 'number') return [{path, was: 1, now: 2}];
      return [{path, was: 'One thing.', now: 'Another matter.'}];
    };
    const places = differing(schema.definitions.Config, '');

    it('knows every one', () => assert.ok(places.length > 120, String(places.length)));

    for (const {path, was, now} of places) {
      const isUntold = untold.some((key) => path === key || path.startsWith(`${key}.`));
      it(`${isUntold ? 'leaves out' : 'compares'} ${path}`, () => {
        const found = findChanges({facts: was}, {facts: now});

        assert.equal(found.length === 0, isUntold, JSON.stringify([was, now, found]));
      });
    }
  });

  it('finds nothing in the same facts', () => {
    assert.deepEqual(findChanges({facts: config()}, {facts: config()}), []);
  });

  it('finds nothing in the same storage in another order', () => {
    assert.deepEqual(findChanges({facts: config()}, {facts: stores(seen, ga)}), []);
  });

  it('reads rubbish without a complaint', () => {
    fc.assert(
      fc.property(
        fc.object(),
        fc.object(),
        (notice, rights) => void findChanges({facts: config()}, {facts: {notice, rights}}),
      ),
    );
  });

  it('does not believe facts that say nothing of it', () => {
    const text = (more) => readMarkdown(section('Who we share it with', `- Example Counter${more}`)).blocks;
    const facts = {categories: [{id: 'analytics'}]};

    assert.equal(findChanges({text: text(''), facts}, {text: text('\n- an insurer'), facts})[0].grade, 'material');
  });

  it('believes the words where they say that data is given away', () => {
    const text = (more) => readMarkdown(section('Who we share it with', `We share it with one.${more}`)).blocks;
    const [found] = findChanges(
      {text: text(''), facts: config()},
      {text: text(' We also sell it to advertisers.'), facts: config()},
    );

    assert.equal(found.grade, 'material');
  });

  it('believes the facts before it believes its guess from the words', () => {
    const text = (more) => readMarkdown(section('Who we share it with', `- Example Counter${more}`)).blocks;
    const found = (facts) =>
      findChanges({text: text(''), facts: config()}, {text: text('\n- our counter of visits'), facts});

    assert.equal(found(config())[0].grade, 'clarification');
    assert.equal(found(config({recipients: []})).find(({where}) => where.includes('›')).grade, 'material');
  });
});

describe('times', () => {
  for (const [written, said] of [
    ['P7Y', '7 years'],
    ['P1Y', '1 year'],
    ['P1Y6M', '1 year and 6 months'],
    ['P2W', '2 weeks'],
    ['PT24H', '24 hours'],
    ['P', 'P'],
    ['while you are here', 'while you are here'],
  ])
    it(`says ${written} as ${said}`, () => assert.equal(sayPeriod(written), said));

  it('finds them in a text', () => {
    assert.deepEqual(
      periodsIn('for seven years, or 12 months, or a day').map(({text}) => text),
      ['seven years', '12 months', 'a day'],
    );
  });
});

describe('a change that is published', () => {
  const change = {version: '3', date: '2026-11-25', grade: 'material', summary: 'More.', asks: ['marketing', 'news']};
  const config = {
    categories: [
      {id: 'analytics', revision: '2'},
      {id: 'marketing', revision: '1'},
    ],
    notice: {version: '2', changes: [{version: '2'}, {version: '1'}]},
  };

  it('raises the revision of exactly the categories that it names', () => {
    const {categories, notice} = publishChange(config, change);

    assert.deepEqual(categories, [
      {id: 'analytics', revision: '2'},
      {id: 'marketing', revision: '3', change: 'More.'},
    ]);
    assert.deepEqual(
      notice.changes.map(({version}) => version),
      ['3', '2', '1'],
    );
    assert.deepEqual([notice.version, notice.effective], ['3', '2026-11-25']);
  });

  for (const grade of ['editorial', 'clarification'])
    it(`raises nothing if it is ${grade}`, () => {
      assert.deepEqual(publishChange(config, {...change, grade}).categories, config.categories);
    });

  it('takes the place of an entry for the same version', () => {
    const twice = publishChange(publishChange(config, change), {...change, summary: 'Better said.'});

    assert.deepEqual(
      twice.notice.changes.map(({summary}) => summary),
      ['Better said.', undefined, undefined],
    );
  });

  it('refuses a feed with a date that is none', () => {
    assert.throws(
      () => atomFeed([{...change, date: 'soon'}], {url: 'https://club.example/privacy', title: 'x', author: 'y'}),
      /no date/,
    );
  });
});
