import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {toString} from 'mdast-util-to-string';
import {importSource} from '../../scripts/import-source.mjs';

const {importText} = await importSource('import-text/import-text.ts');

const read = (name) => readFileSync(new URL(`import/${name}.txt`, import.meta.url), 'utf8');
const bodyOf = ({markdown}) => markdown.replace(/^---\n[\s\S]*?\n---\n/, '');

/** Every heading of the five texts, as a person sees them: level and words. */
const headings = {
  a: [
    '1 Tally Tool privacy notice',
    '2 1. Who we are',
    '2 What we hold',
    '2 How we use it',
    '2 How long we keep it',
    '2 Your rights',
    '2 Complaints',
  ],
  b: [
    '1 Website privacy policy',
    '2 1. Who is responsible',
    '2 2. What we collect',
    '3 a. Details that you give us',
    '3 b. Details that we collect automatically',
    '3 c. Details about children',
    '2 3. Why we use them',
    '3 a. Purposes',
    '3 b. Marketing',
    '2 4. Who we share them with',
    '2 5. Where they are kept',
    '3 5a How they are protected',
    '2 6. How long we keep them',
    '2 7. Your rights',
    '3 a. What you can ask for',
    '3 b. How we answer',
    '2 8. Complaints',
    '2 9. Changes to this policy',
  ],
  c: [
    '1 Work and Wellbeing Project: how we use your information',
    '2 Who we are',
    '2 What we collect',
    '2 Why we may use it',
    '2 Who we share it with',
    '2 How we contact you',
    '2 How long we keep it',
    '2 Research',
    '2 Where it is kept',
    '2 Your rights',
    '2 If something goes wrong',
    '2 Complaints',
  ],
  d: [
    '1 Privacy and cookies statement',
    '2 Introduction',
    '2 What the words mean',
    '2 How we use personal data',
    '2 Lawful basis',
    '2 Your rights',
    '2 Security',
    '2 How long we keep data',
    '2 Who we share with',
    '2 Where data is kept',
    '2 Automated decisions',
    '2 More advice',
    '2 Cookies',
    '2 What a cookie is',
    '2 Essential cookies',
    '2 What people search for',
    '2 Polls in our training',
    '2 How to control cookies',
  ],
  e: [
    '1 Your privacy at Corner House',
    '2 What we know about you',
    '2 Why we need it',
    '2 When we share it',
    '2 How we keep it safe',
    '2 How long we keep it',
    '2 See or change your mind',
    '2 If you’re not happy',
    '2 Cookies',
    '2 Changes to this page',
  ],
};

const headingsOf = (result) =>
  [...bodyOf(result).matchAll(/^(#{1,6}) (.+)$/gm)].map(
    ([, marks, text]) => `${marks.length} ${text.replace(/\\/g, '')}`,
  );
const itemsOf = (result, heading) =>
  [
    ...bodyOf(result)
      .split(heading)[1]
      .split(/^#/m)[0]
      .matchAll(/^ *(?:[-*]|\d+[.)]) (.+)$/gm),
  ].map(([, text]) => text);

/** The words of a text in their order, letters and digits alone. */
const wordsOf = (text) => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
/** The words of the source, without the lines that a guess says were removed. */
function expectedWords(source, {guesses}) {
  const lines = source.split(/\r\n|\r|\n/);
  for (const {line, removed} of guesses)
    if (removed !== undefined) {
      assert.ok(lines[line - 1].includes(removed), `line ${line} holds “${removed}”`);
      lines[line - 1] = lines[line - 1].replace(removed, ' ');
    }
  return wordsOf(lines.join('\n'));
}
/** The words of the draft: a link that was made of a www address holds it twice. */
const draftWords = (result) => wordsOf(bodyOf(result).replace(/\[(www[^\]]*)\]\(https:\/\/[^)]*\)/g, '$1'));
const letters = (words) => words.join('');

describe('forthright import', () => {
  for (const [name, expected] of Object.entries(headings))
    it(`finds the headings of the text ${name}, and takes nothing else for one`, () => {
      const found = headingsOf(importText(read(name)));

      assert.deepEqual(found, expected);
    });

  it('finds at least 95 % of all headings, and at least 88 % of what it finds are headings', () => {
    const bare = (heading) => heading.replace(/^\d /, '');
    const all = Object.values(headings).flat().map(bare);
    const found = Object.keys(headings)
      .flatMap((name) => headingsOf(importText(read(name))))
      .map(bare);
    const right = found.filter((heading) => all.includes(heading)).length;

    assert.ok(right / all.length >= 0.95, `${right} of ${all.length}`);
    assert.ok(right / found.length >= 0.88, `${right} of ${found.length}`);
  });

  for (const name of Object.keys(headings))
    it(`keeps every word of the text ${name} in its place`, () => {
      const source = read(name);
      const result = importText(source);

      assert.deepEqual(draftWords(result), expectedWords(source, result));
    });

  it('puts a list together that a page has parted, and a sentence too', () => {
    const result = importText(read('c'));

    assert.deepEqual(itemsOf(result, '## What we collect'), [
      'your name, address and date of birth',
      'your National Insurance number',
      'your health, as far as it has to do with work',
      'your faith and your ethnic group, if you want to tell us',
      'whether you have been in trouble with the law',
      'what your doctor tells us',
    ]);
    assert.equal(itemsOf(result, '## Who we share it with')[1], 'social services, if a child or an adult is at risk');
    assert.match(result.markdown, /Nothing leaves the country unless you ask for it\./);
    assert.match(result.markdown, /^\\\* not for anything urgent$/m);
  });

  it('cuts a list out of the sentence that it was run into', () => {
    const result = importText(read('b'));

    assert.deepEqual(itemsOf(result, '## 2. What we collect').slice(0, 2), [
      'identity and contact details, such as your name and address;',
      'technical details, such as the kind of browser;',
    ]);
  });

  it('puts items together that an empty line parts, without the printed contents', () => {
    const result = importText(read('d'));

    assert.deepEqual(itemsOf(result, '## What the words mean'), [
      'racial or ethnic origin',
      'political opinions',
      'religious beliefs',
      'trade union membership',
      'genes, and',
      'health',
    ]);
    assert.equal(result.guesses.filter(({what}) => what === 'removed').length, 13);
    assert.deepEqual(
      result.guesses
        .filter(({message}) => message.includes('lost its address'))
        .map(({message}) => /“(.+)”/.exec(message)[1]),
      ['here', 'cookie policy', 'This site'],
    );
  });

  it('keeps the lines of an address, and takes lines without marks for items after a lead-in', () => {
    assert.match(
      importText(read('a')).markdown,
      /Example Social Fund\\\nTally Team\\\n2 Example Walk\\\nSouthwark\\\nLondon\\\nSE1 0AA\\\nUnited Kingdom\n/,
    );
    assert.deepEqual(itemsOf(importText(read('e')), '## See or change your mind'), [
      'proof of who you are',
      'the dates that you were here',
    ]);
  });

  it('is marked as a draft, and tells the line of each guess', () => {
    for (const name of Object.keys(headings)) {
      const {markdown, guesses} = importText(read(name));

      assert.match(markdown, /^---\ntitle: ".+"\ndraft: true\n---\n/);
      assert.ok(guesses.length > 0);
      for (const {line, message} of guesses) assert.ok(line > 0 && message.endsWith('.'), message);
    }
  });

  it('leaves curly quotes, no-break spaces and dashes as they are', () => {
    const {markdown} = importText(read('a'));

    assert.match(markdown, /within 30\u00a0days/);
    assert.match(markdown, /“Data request”/);
    assert.match(markdown, /was made – or your manager did/);
  });

  for (const [what, source, expected] of [
    ['an underscore', 'The file is _ga_ and more.', 'The file is _ga_ and more.'],
    ['a tag', 'We write <b>no tags</b> here & there &amp; so on.', 'We write <b>no tags</b> here & there &amp; so on.'],
    [
      'a number at the start of a line',
      '2026. That was the year in which it all began for us.',
      '2026. That was the year in which it all began for us.',
    ],
    [
      'a rule',
      'Before the line there was text.\n\n===\n\nAfter it there is more.',
      'Before the line there was text.===After it there is more.',
    ],
  ])
    it(`keeps ${what} as text`, () => {
      assert.equal(toString(fromMarkdown(bodyOf(importText(source)))), expected);
    });

  const lines = (...all) => all.join('\n') + '\n';
  const told = ({guesses}, what) => guesses.filter((guess) => guess.what === what).map(({line}) => line);

  it('takes two columns apart, and says so', () => {
    const result = importText(
      lines(
        '            Privacy notice',
        'Who we are                     How long we keep it',
        'We are Example Ltd, a          We keep orders for six',
        'company in Leeds. We sell      years. We keep your e-mail',
        'tools.                         until you tell us to stop.',
        '',
        'What we collect                Your rights',
        'Your name and address.         You can see it.',
        '',
        'After both.',
      ),
    );

    assert.match(result.markdown, /We are Example Ltd, a company in Leeds\. We sell tools\./);
    assert.match(result.markdown, /We keep orders for six years\. We keep your e-mail until you tell us to stop\./);
    assert.ok(result.markdown.indexOf('Your name') < result.markdown.indexOf('We keep orders'));
    assert.match(result.markdown, /You can see it\.\n\nAfter both\.\n$/);
    assert.deepEqual(told(result, 'columns'), [2]);
  });

  for (const [what, source] of [
    [
      'a table',
      lines(
        'Retention',
        '',
        'Data              Kept for      Why',
        'Orders            6 years       Tax law',
        'E-mail address    Until you     News',
        '                  unsubscribe',
      ),
    ],
    ['a table with tabs', lines('Retention', '', 'Data\tKept for', 'Orders\tsix years')],
    [
      'columns that are too short to part',
      lines('Retention', '', 'We keep it for      You can see', 'six years.          all of it.'),
    ],
  ])
    it(`warns of ${what}`, () => {
      const result = importText(source);

      assert.deepEqual(told(result, 'columns'), [3]);
      assert.deepEqual(draftWords(result).sort(), expectedWords(source, result).sort());
    });

  for (const [what, source, ...rows] of [
    [
      'by what stands below each other',
      [
        'Data              Kept for       Why',
        '--------------------------------------------',
        'Names, and what   6 years from   Tax law',
        'you tell us       the last one',
        '',
        'E-mail address    Until you',
        '                  unsubscribe',
        'Logs                             Safety',
      ],
      '| Data | Kept for | Why |',
      '| Names, and what you tell us | 6 years from the last one | Tax law |',
      '| E-mail address | Until you unsubscribe |  |',
      '| Logs |  | Safety |',
    ],
    [
      'with small letters',
      ['Name    Provider    Kept', '_ga     Google      2 years', 'sid     Example     Session'],
      '| Name | Provider | Kept |',
      '| \\_ga | Google | 2 years |',
      '| sid | Example | Session |',
    ],
    [
      'all in small letters',
      ['what          how long', 'names         six years', 'addresses     two years'],
      '| what | how long |',
      '| names | six years |',
      '| addresses | two years |',
    ],
    [
      'with tabs',
      ['Right\tWhat it means\tWhen', 'Access\tA copy\tIn a month', 'Erasure\t\tAt times'],
      '| Right | What it means | When |',
      '| Access | A copy | In a month |',
      '| Erasure |  | At times |',
    ],
  ])
    it(`puts a table together ${what}, and says so`, () => {
      const result = importText(lines('Retention', '', ...source, '', 'More text stands below it.'));

      assert.deepEqual(headingsOf(result), ['1 Retention']);
      assert.deepEqual(
        bodyOf(result)
          .split('\n')
          .filter((line) => line.startsWith('|') && !line.includes('---')),
        rows,
      );
      assert.match(bodyOf(result), /\n\nMore text stands below it\.\n$/);
      assert.deepEqual(told(result, 'columns'), [3]);
    });

  for (const [what, source] of [
    ['a list with wide gaps', ['1.    one thing', '2.    another', '3.    a third']],
    ['an address with labels', ['Tel:       0113 496 0000', 'Fax:       0113 496 0001', 'E-mail:    a@b.example']],
    ['numbered items with tabs', ['1.\tone thing', '2.\tanother', '3.\ta third']],
  ])
    it(`makes no table of ${what}`, () => {
      assert.doesNotMatch(bodyOf(importText(lines('Notice', '', ...source))), /^\|/m);
    });

  it('takes two columns apart that have lists in them', () => {
    const result = importText(
      lines(
        'PRIVACY NOTICE',
        '',
        'HOW WE USE YOUR INFORMATION             KEEPING IT SAFE',
        '',
        'We use your details to arrange          We keep records in locked',
        'appointments and to send you            cabinets and on encrypted',
        'reminders.                              computers.',
        '',
        ' We may contact you by:                 Records are kept for:',
        '   • letter                               • 8 years (adults)',
        '   • text message                         • 25 years (children)',
        '',
        'You can stop this at any                Ring 020 7946 0000',
        'time.                                   or ask at the desk.',
      ),
    );

    assert.deepEqual(headingsOf(result), ['1 PRIVACY NOTICE', '2 HOW WE USE YOUR INFORMATION', '2 KEEPING IT SAFE']);
    assert.deepEqual(itemsOf(result, '## HOW WE USE'), ['letter', 'text message']);
    assert.deepEqual(itemsOf(result, '## KEEPING IT'), ['8 years (adults)', '25 years (children)']);
    assert.deepEqual(told(result, 'columns'), [3]);
  });

  it('takes words with two spaces between them for no table', () => {
    assert.deepEqual(
      told(importText(lines('We keep it.  Then we delete it.', 'You can ask.  We answer.')), 'columns'),
      [],
    );
  });

  const long = 'The condition that we rely on for data about your health is the one that stands in Schedule';
  for (const [what, source, expected] of [
    [
      'a number and a full stop',
      lines('Notice', '', long, '1. It lets us use such data where people keep quiet about it.'),
      'Schedule 1. It lets us',
    ],
    [
      'a year',
      lines(
        'Notice',
        '',
        'This notice was changed by all of the trustees on the first of March',
        '2023 and has been the same ever since.',
      ),
      'March 2023 and has',
    ],
    [
      'a length of time',
      lines('Notice', '', 'We keep a record of what you tell us for no longer than', '7 years after you leave.'),
      'than 7 years',
    ],
    [
      'a bracket, in an item',
      lines(
        'Notice',
        '',
        '- We use your data to help you find work, as is set out in',
        '  article 6',
        '  (1)(f) of the UK GDPR.',
        '- next',
      ),
      '- We use your data to help you find work, as is set out in article 6 (1)(f) of the UK GDPR.\n- next',
    ],
    [
      'the point of a schedule, in a narrow column',
      lines(
        'Notice',
        '',
        'The rules stand in Schedule',
        '1. We keep to them at all times.',
        '',
        '2. Next',
        '',
        'More.',
      ),
      'Schedule 1. We keep',
    ],
    [
      'the second half of a number',
      lines('Notice', '', 'We have weighed these (see section 4.', '2 below).'),
      '(see section 4.2 below).',
    ],
    ['a name', lines('Notice', '', 'Our officer is Dr.', 'Smith. Write to her.'), 'Dr. Smith. Write'],
    ['what U.K. goes with', lines('Notice', '', 'We rely on the U.K.', 'Addendum.'), 'the U.K. Addendum.'],
    ['an age', lines('6. Children', 'Our site is not for children under', '13. Ask a parent.'), 'under 13. Ask a'],
  ])
    it(`leaves a sentence whole that goes on with ${what}, and says so`, () => {
      const result = importText(source);

      assert.ok(bodyOf(result).replace(/\\/g, '').includes(expected), bodyOf(result));
      assert.equal(told(result, 'joined').length, 1);
    });

  it('leaves numbered items apart, also below a long line', () => {
    const result = importText(lines('Notice', '', long, '1. one thing', '2. another thing', '3. a third'));

    assert.match(result.markdown, /Schedule\n\n1\. one thing\n2\. another thing\n3\. a third\n/);
  });

  for (const [what, source, expected] of [
    [
      'in brackets',
      ['(a) suppliers;', '(b) the courts, where a law says so; and', '(c) the police.'],
      ['(a) suppliers;', '(b) the courts, where a law says so; and', '(c) the police.'],
    ],
    [
      'without a semicolon',
      ['a) our suppliers, your landlord', 'b) banks, building societies and', 'c) the police'],
      ['a) our suppliers, your landlord', 'b) banks, building societies and', 'c) the police'],
    ],
    [
      'numbered',
      ['1. what you tell us when you join, or', '2. what others tell us about you, or', '3. what we see'],
      ['what you tell us when you join, or', 'what others tell us about you, or', 'what we see'],
    ],
    [
      'over many lines',
      ['(i) names and', ...Array(14).fill('further words that go on and on and'), '(ii) addresses'],
      [`(i) names and${' further words that go on and on and'.repeat(14)}`, '(ii) addresses'],
    ],
  ])
    it(`keeps items ${what} apart that "and" or "or" leads to`, () => {
      const result = importText(lines('# Notice', '', 'We share your data with:', '', ...source));

      assert.deepEqual(itemsOf(result, 'We share your data with:'), expected);
    });

  it('knows the bullets of Word and of PDFs', () => {
    const result = importText(
      lines('Notice', '', 'We keep the following:', '\uf0b7 one', '\uf0a7\ttwo', 'o\tthree of the lot', 'o   four'),
    );

    assert.match(result.markdown, /\n- one\n {2}- two\n {4}- three of the lot\n {4}- four\n/);
    assert.deepEqual(told(result, 'list'), [5, 6]);
    assert.deepEqual(told(result, 'removed'), [6, 7]);
  });

  it('sees the letter bullets of a list without a sentence around it', () => {
    const result = importText(lines('Data', '', 'o name', 'o address', '', 'o     Welsh: eich enw yn y swyddfa'));

    assert.deepEqual(itemsOf(result, '# Data'), ['name', 'address', 'Welsh: eich enw yn y swyddfa']);
    assert.deepEqual(told(result, 'columns'), []);
  });

  it('makes no heading of the first line of a sentence', () => {
    const source = [
      'Our notice',
      '',
      'Your data is kept in the United Kingdom and in the European',
      'Economic Area. It is looked after by people whom we train and',
      'who know what they may do and what they may not do with it all.',
      '',
      'We are watched over by the Charity Commission and the Homes',
      'England Agency. They may ask us for what we know of you and of',
      'others who live with you.',
    ];

    assert.deepEqual(headingsOf(importText(lines(...source))), ['1 Our notice']);
  });

  it('leaves the Welsh word “o” where it stands', () => {
    assert.match(
      importText(lines('Rydym yn cadw rhai', 'o eich manylion yn y swyddfa.')).markdown,
      /rhai o eich manylion/,
    );
  });

  it('puts words together that a soft hyphen divides', () => {
    const result = importText(lines('Notice', '', 'We col\u00adlect your per\u00ad', ' sonal data.'));

    assert.match(result.markdown, /We collect your personal data\./);
    assert.deepEqual(told(result, 'joined'), [4]);
  });

  const body = (from, count) =>
    Array.from({length: count}, (_, at) => `This is line ${from + at} of a text and it is about as long`);
  for (const [what, source, words] of [
    [
      'two pages without a form feed',
      [
        'Example Academy Trust                                            Privacy Notice for Parents and Carers',
        ...body(1, 12),
        '                                                                   Page 1 of 2',
        'Example Academy Trust                                            Privacy Notice for Parents and Carers',
        ...body(13, 12),
        '                                                                   Page 2 of 2',
      ],
      'Example Academy Trust',
    ],
    [
      'pages without numbers',
      [0, 1, 2].flatMap((page) => [
        'Example Trust Privacy Notice',
        ...body(page * 25, 25),
        '',
        'Charity number 1234567',
        '',
      ]),
      'Charity number 1234567',
    ],
    [
      'pages with bare numbers',
      [1, 2, 3].flatMap((page) => [...body(page * 25, 25), '', `Example Trust Notice | ${page}`, '']),
      'Example Trust Notice',
    ],
  ])
    it(`keeps what stands on each page once, of ${what}`, () => {
      const result = importText(lines(...source));

      assert.equal(bodyOf(result).split(words).length, 2, bodyOf(result));
      assert.doesNotMatch(bodyOf(result), /Page \d|\| \d/);
      assert.deepEqual(draftWords(result), expectedWords(lines(...source), result));
    });

  it('takes away what a page on the web has around its text, and knows its headings by its contents', () => {
    const source = lines(
      'Home',
      'About us',
      'Skip to main content',
      'Home > About us > Privacy',
      'Privacy policy',
      'Last updated: 12 January 2026',
      'On this page',
      'What we hold',
      'Cookies',
      'What we hold',
      'We hold what you tell us.',
      'Back to top ↑',
      'Cookies',
      'Home / work telephone: we have none.',
      'Was this page helpful? Yes No',
      'Follow us',
      'Facebook',
      '© 2026 Example Trust',
      'Privacy | Cookies | Contact us',
    );
    const result = importText(source);

    assert.deepEqual(headingsOf(result), ['1 Privacy policy', '2 What we hold', '2 Cookies']);
    assert.deepEqual(told(result, 'removed'), [1, 2, 3, 4, 7, 8, 9, 12, 15, 16, 17, 18, 19]);
    assert.match(result.markdown, /Home \/ work telephone: we/);
    assert.deepEqual(draftWords(result), expectedWords(source, result));
  });

  it('knows headings with roman numbers, and numbers of pages in the middle of a foot', () => {
    const result = importText(
      lines(
        'EXAMPLE COUNCIL',
        '',
        'I.   WHO WE ARE',
        '',
        'We are a council.',
        '',
        '                              1',
        'II.  WHAT WE HOLD',
        '',
        '(a)  names;',
        '',
        '(c)  photographs.',
        '',
        'A.   From you',
        '',
        'What you tell us.',
        '',
        '                              2',
      ),
    );

    assert.deepEqual(headingsOf(result), [
      '1 EXAMPLE COUNCIL',
      '2 I. WHO WE ARE',
      '2 II. WHAT WE HOLD',
      '3 A. From you',
    ]);
    assert.deepEqual(itemsOf(result, '## II'), ['(a) names;', '(c) photographs.']);
    assert.deepEqual(told(result, 'removed'), [7, 18]);
  });

  it('reads the marks and the page numbers of a Welsh text', () => {
    const result = importText(
      lines('Eich hawliau', '', 'Mae gennych yr hawl i:', 'c) ofyn i ni a', 'ch) gwrthwynebu', '', 'Tudalen 1 o 2'),
    );

    assert.deepEqual(itemsOf(result, '# Eich hawliau'), ['c) ofyn i ni a', 'ch) gwrthwynebu']);
    assert.deepEqual(told(result, 'removed'), [7]);
  });

  it('leaves out a hyphen at the end of a line where the text has the word in one piece', () => {
    const result = importText(
      lines(
        'Notice',
        '',
        'This is our informa-',
        'tion, and more information. We co-',
        'operate, and are re-',
        'corded.',
      ),
    );

    assert.match(result.markdown, /our information, and more information\. We co-operate, and are re-corded\./);
    assert.deepEqual(told(result, 'joined'), [4, 5, 6]);
  });

  for (const [what, line] of [
    ['a sentence in quotes', '“We never sell it,” says our director, “and never will.”'],
    ['the day of a text', 'Effective date: 1 January 2026'],
  ])
    it(`takes ${what} for no heading`, () => {
      assert.deepEqual(headingsOf(importText(lines('Notice', '', line, '', 'We keep your name.'))), ['1 Notice']);
    });

  it('puts marks that stand in lines of their own before their items, and a heading of two lines together', () => {
    const result = importText(
      lines(
        'Privacy notice',
        '1. Who we are',
        'We are Example Care, a company that is registered in Wales. Our house',
        'is in Bangor.',
        '2. What personal information do we collect',
        'about residents and their families?',
        '•',
        'Name and address',
        '•',
        'Medical records, including',
        'prescriptions',
        '3. Your rights',
        '(a)',
        'to see it',
        '(b)',
        'to change it',
      ),
    );

    assert.deepEqual(headingsOf(result), [
      '1 Privacy notice',
      '2 1. Who we are',
      '2 2. What personal information do we collect about residents and their families?',
      '2 3. Your rights',
    ]);
    assert.deepEqual(itemsOf(result, '## 2'), ['Name and address', 'Medical records, including prescriptions']);
    assert.deepEqual(itemsOf(result, '## 3'), ['(a) to see it', '(b) to change it']);
    assert.deepEqual(told(result, 'joined'), [6]);
  });

  it('keeps terms and what they mean in lines of their own', () => {
    const result = importText(
      lines('Notice', '', '1. Cookies we set', '_ga, _gid - counts visits', 'sid - keeps you signed in'),
    );

    assert.deepEqual(headingsOf(result), ['1 Notice', '2 1. Cookies we set']);
    assert.match(result.markdown, /visits\n\nsid - keeps/);
  });

  it('takes rows of a table at the end for no links, and a row of links away', () => {
    const text = (...last) => bodyOf(importText(['Notice', '', 'We keep what you tell us.', '', ...last].join('\n')));

    const table = text('Name | at home | shredded', 'Photo | at work | burnt');
    const numbers = text('Name | 6 years | shredded');
    const links = text('Home | Privacy | Contact us');

    for (const words of ['at home', 'shredded', 'at work', 'burnt']) assert.ok(table.includes(words), table);
    assert.ok(numbers.includes('6 years'), numbers);
    assert.ok(!links.includes('Home'), links);
  });

  it('takes lines that "please contact:" leads to for an address', () => {
    const result = importText(
      lines('Notice', '', 'Please contact:', 'Mrs J. Smith', 'Data Protection Officer', 'Example School'),
    );

    assert.match(result.markdown, /Mrs J\. Smith\\\nData Protection Officer\\\nExample School/);
    assert.deepEqual(told(result, 'address'), [4]);
  });

  it('takes a title once that stands there twice', () => {
    const result = importText(lines('Privacy notice', '', 'Privacy notice', '', 'We keep your name.'));

    assert.deepEqual(headingsOf(result), ['1 Privacy notice']);
    assert.deepEqual(told(result, 'removed'), [3]);
  });

  it('keeps a line that a text says again', () => {
    const source = [1, 2, 3].flatMap((part) => [
      `${part}. Purpose`,
      '',
      'Our lawful basis',
      '',
      ...body(part * 30, 20 + part * 4),
      '',
    ]);

    assert.equal(bodyOf(importText(lines(...source))).split('Our lawful basis').length, 4);
  });

  it('keeps a header with page numbers once, without its number', () => {
    const page = (number, words) => [
      `Example Trust – Privacy Notice          Page ${number} of 3`,
      '',
      words,
      '',
      'Example Trust, charity 1234567',
    ];
    const result = importText(
      lines(
        ...page(1, 'We keep your name and what you tell us.'),
        ...page(2, 'We tell nobody else about any of it.'),
        ...page(3, 'You can ask us for all of it.'),
      ),
    );

    assert.match(result.markdown, /^# Example Trust – Privacy Notice$/m);
    assert.equal(result.markdown.match(/Page \d/g), null);
    assert.equal(bodyOf(result).match(/Privacy Notice/g).length, 1);
    assert.deepEqual(told(result, 'removed'), [1, 6, 10, 11, 15]);
  });

  it('takes no roman number for a heading', () => {
    assert.deepEqual(
      headingsOf(importText(lines('Notice', '', 'We help:', '(i) adults', '(ii) children', '(c) others.'))),
      ['1 Notice'],
    );
  });

  it('lets an address keep the bracket that it opened', () => {
    const {markdown} = importText(
      'See https://x.example/notice_(full). Or (https://x.example/a). Or https://x.example/(b)/c_(d)).',
    );

    assert.match(markdown, /<https:\/\/x\.example\/notice_\(full\)>\./);
    assert.match(markdown, /\(<https:\/\/x\.example\/a>\)\./);
    assert.match(markdown, /<https:\/\/x\.example\/\(b\)\/c_\(d\)>\)\./);
  });

  // Whoever looks at every place of such a line from every other does not come to an end.
  for (const [what, source] of [
    ['spaces', `We keep it.${' '.repeat(100_000)}You can see it.`],
    ['dots', `We keep it ${'.'.repeat(100_000)} 12 or so`],
    ['letters', `We keep ${'a'.repeat(100_000)} of it`],
    ['lines that say the same', 'We keep it\n'.repeat(20_000)],
  ])
    it(`comes to the end of very many ${what}`, () => {
      const result = importText(source);

      assert.ok(letters(draftWords(result)) === letters(expectedWords(source, result)));
    });

  it('makes no image of anything', () => {
    assert.match(importText('Look ![here](http://x.example/a.png) at it.').markdown, /Look \\!\[here\]/);
  });

  // Whatever comes: no letter is lost, and none changes its place.
  const word = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.constantFrom(
        'We',
        'keep',
        'your',
        'data',
        'and',
        'the',
        'rights',
        'of',
        'people',
        'You',
        'may',
        'SystmOne',
        'don’t',
        'ÿes',
        'ŵyl',
        'e-mail',
        'infor-',
        '1998',
        'Art.',
        'a',
        'I',
        'o',
      ),
    },
    {weight: 1, arbitrary: fc.string({minLength: 1, maxLength: 8})},
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '**bold**',
        '**',
        '*',
        '_x_',
        'a*',
        '`',
        '[x](#)',
        '[',
        '](',
        '<i>',
        '&amp;',
        'https://x.example/a_b?c=1.',
        'www.x.example,',
        'me@x.example',
        '{{rights}}',
        '|',
        '---',
        '#',
        '\\',
        '~~',
      ),
    },
  );
  const sentence = fc
    .tuple(
      fc.array(word, {minLength: 1, maxLength: 14}),
      fc.constantFrom('', '.', ':', ';', ',', '?', ' -', '\t3', ' ..... 12'),
    )
    .map(([words, end]) => words.join(' ') + end);
  const line = fc
    .tuple(
      fc.constantFrom(
        '',
        '',
        '',
        '- ',
        '· ',
        '•',
        '* ',
        '1. ',
        '2) ',
        'a) ',
        '(b) ',
        '3.1 ',
        '5a ',
        '  ',
        '    - ',
        '\f',
        '> ',
        '# ',
        '+ ',
        ': ',
      ),
      fc.oneof(
        sentence,
        fc.constantFrom(
          '',
          '',
          'Page 2 of 3',
          '7',
          'Your rights',
          'Your rightsYou can ask us.',
          'SE1 0AA',
          'London',
          'Contents',
        ),
      ),
    )
    .map((parts) => parts.join(''));
  const text = fc
    .tuple(fc.array(line, {maxLength: 25}), fc.constantFrom('\n', '\r\n', '\n\n'))
    .map(([lines, end]) => lines.join(end));

  it('loses, adds and moves no letter of any text', () => {
    fc.assert(
      fc.property(text, (source) => {
        const result = importText(source);

        assert.equal(letters(draftWords(result)), letters(expectedWords(source, result)));
      }),
      {numRuns: 800, seed: 20261125},
    );
  });

  it('tears no word of any text, and shows readers the same letters', () => {
    const plain = fc
      .array(
        fc.tuple(
          fc.constantFrom('', '- ', '· ', '1. ', 'b) ', '  - '),
          fc.array(
            fc.constantFrom(
              'We',
              'keep',
              'SystmOne',
              'iPhone',
              'your',
              'McAllister',
              'Notes',
              'here',
              'x_y',
              'a*b',
              'R&D',
              '<5',
              'C#',
              'so',
              'LinkedIn',
              'on',
            ),
            {minLength: 1, maxLength: 12},
          ),
          fc.constantFrom('', '.', ':', ','),
          fc.constantFrom('\n', '\n\n'),
        ),
      )
      .map((parts) => parts.map(([mark, words, end, gap]) => mark + words.join(' ') + end + gap).join(''));
    const shown = (node) =>
      node.type === 'list'
        ? node.children.map((item, at) => `${node.ordered ? node.start + at : ''} ${shown(item)}`).join(' ')
        : node.children
          ? node.children.map(shown).join(node.type === 'paragraph' || node.type === 'heading' ? '' : ' ')
          : (node.value ?? ' ');

    fc.assert(
      fc.property(plain, (source) => {
        const result = importText(source);
        const expected = expectedWords(source, result);

        assert.deepEqual(draftWords(result), expected);
        assert.deepEqual(wordsOf(shown(fromMarkdown(bodyOf(result)))), expected);
      }),
      {numRuns: 400, seed: 20261125},
    );
  });
});
