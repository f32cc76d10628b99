import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importSource} from '../../scripts/import-source.mjs';

const {writeFacts} = await importSource('declare.ts');
const {fiveSites} = await import('../helpers/five-sites.ts');
const {default: asks} = await importSource('locales/en-GB.asks.ts');
const {default: main} = await importSource('locales/en-GB.facts.ts');
const {default: more} = await importSource('locales/en-GB.more-facts.ts');
const {default: cy} = await importSource('locales/cy.parts.ts');

/** What is read, without the markup. */
const textOf = (html) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(code))
    .replace(/\s+/g, ' ')
    .trim();

describe('writeFacts', () => {
  it('writes contacts with their links', () => {
    const html = writeFacts('contacts', fiveSites.tool);

    assert.match(html, /<h3 class="forthright-facts-heading">Progress Tool team<\/h3>/);
    assert.match(html, /<a href="mailto:tool@host.example">/);
    assert.match(html, /<a href="tel:\+442079460100" dir="ltr">\+44 \(0\)20 7946 0100<\/a>/);
    assert.match(textOf(html), /1 Example Walk London SE1 0AA/);
  });

  it('writes nothing that only a script could answer', () => {
    for (const [name, config] of Object.entries(fiveSites))
      assert.doesNotMatch(
        writeFacts('contacts rights complaints consents', config),
        /<button|@click|role="status"/,
        name,
      );
  });

  it('gives every organisation its rights and both steps of a complaint', () => {
    for (const [name, config] of Object.entries(fiveSites)) {
      const rights = textOf(writeFacts('rights', config));
      const complaints = textOf(writeFacts('complaints', config));

      for (const right of ['access', 'rectification', 'restriction', 'portability', 'object'])
        assert.ok(rights.includes(asks[right].title), `${name}: ${right}`);
      assert.match(complaints, /Complain to us .*30 days.*@.*Complain to the regulator .*ico\.org\.uk/, name);
    }
  });

  it('says what each organisation says itself', () => {
    const table = [
      ['tool', 'complaints', /“Complaint”\. It helps us, but you do not have to use it\./],
      ['tool', 'rights', /Leave, and have my data deleted .*Your account ends\./],
      ['tool', 'retention', /Accounts while you use the tool deleted/],
      ['tool', 'recipients', /Help desk supplier Ireland UK adequacy regulations/],
      ['group', 'contacts', /Data protection officer .*Part of Example Care Group/],
      ['group', 'rights', /Stop marketing/],
      [
        'service',
        'consents',
        /How we reach you We do this unless you say no\..*Text messages Not for anything urgent\..*your worker has it/,
      ],
      ['service', 'consents', /Research .*Stop it at the health service/],
      ['advice', 'measurements', /Nothing is stored on your device for it\. Words that were looked for/],
      ['advice', 'rights', /When it applies It is wrong It is used against the law/],
      ['youth', 'rights', /Proof of who you are Something with your name on it/],
      ['youth', 'complaints', /within 3 working days that it arrived\. We promise an answer within 3 days\./],
    ];
    for (const [name, of, expected] of table)
      assert.match(textOf(writeFacts(of, fiveSites[name])), expected, `${name} ${of}`);
  });

  it('puts headings where it is told, and no lower than there are', () => {
    assert.match(writeFacts('contacts', fiveSites.group, {level: 2}), /<h2 /);
    assert.match(writeFacts('consents', fiveSites.group, {level: 6}), /<h6 /);
    assert.doesNotMatch(writeFacts('consents', fiveSites.group, {level: 6}), /<h7/);
    assert.match(writeFacts('contacts', fiveSites.group, {level: 9}), /<h3 /);
  });

  it('writes only what is asked for, in the order it is asked for', () => {
    const html = writeFacts('complaints contacts', fiveSites.service);

    assert.ok(html.indexOf('forthright-facts-complaints') < html.indexOf('forthright-facts-contacts'));
    assert.deepEqual(
      textOf(writeFacts('contacts', fiveSites.service, {only: 'guardian'})).match(/^Caldicott Guardian/)?.length,
      1,
    );
  });

  it('writes nothing where there is nothing to say', () => {
    for (const of of ['glossary', 'changes', 'security', 'nonsense', 'constructor', ''])
      assert.equal(writeFacts(of, fiveSites.group), '', of);
    assert.equal(writeFacts('retention', undefined), '');
  });

  it('writes in Welsh, and in the words of the owner', () => {
    const texts = {'en-GB': {facts: {how: 'Ask us'}, asks: {access: {title: 'Show me my file'}}}};

    assert.match(
      textOf(writeFacts('rights', fiveSites.group, {language: 'cy'})),
      /Gweld beth rydych yn ei gadw amdanaf/,
    );
    assert.match(textOf(writeFacts('rights', fiveSites.group, {texts})), /Show me my file .*Ask us/);
  });

  it('counts time in Welsh as Welsh does, whether or not the machine knows it', () => {
    const periods = ['P1Y', 'P2Y', 'P3Y', 'P5Y', 'P6Y', 'P2M', 'P30D', 'P1Y6M', 'for ever'];
    const retention = periods.map((period) => ({id: period, title: 'X', period}));

    const text = textOf(writeFacts('retention', {notice: {retention}}, {language: 'cy'}));

    assert.match(
      text,
      /X 1 flwyddyn X 2 flynedd X 3 blynedd X 5 mlynedd X 6 blynedd X 2 fis X 30 diwrnod X 1 flwyddyn, 6 mis X for ever$/,
    );
  });

  it('writes values as text, and links to nothing that runs', () => {
    const markup = '"><script>alert(1)</script>';
    const html = writeFacts('contacts complaints related retention consents', {
      notice: {
        related: [{title: markup, url: 'javascript:alert(1)'}],
        retention: [{id: markup, title: markup, period: markup}],
      },
      rights: {
        url: 'javascript:alert(1)',
        contacts: [{id: markup, title: markup, email: markup, phone: markup, web: 'data:text/html,x', post: [markup]}],
        routes: [{id: 'r', to: markup, subject: markup}],
        consents: [{id: 'c', title: markup, url: 'vbscript:x'}],
      },
    });

    assert.doesNotMatch(html, /<script/);
    assert.match(textOf(html), /"><script>alert\(1\)<\/script>/);
    for (const [, href] of html.matchAll(/href="([^"]*)"/g)) assert.match(href, /^(https:|mailto:|tel:)/);
  });

  it('closes every element that it opens', () => {
    const every = 'contacts rights complaints retention version key purposes recipients consents measurements';
    for (const [name, config] of Object.entries(fiveSites)) {
      const open = [];
      for (const [, close, tag] of writeFacts(every, config).matchAll(/<(\/?)([a-z]\w*)\b[^>]*>/g)) {
        if (tag === 'br') continue;
        if (close) assert.equal(open.pop(), tag, name);
        else open.push(tag);
      }
      assert.deepEqual(open, [], name);
    }
  });
});

describe('words of the facts', () => {
  const phrasesOf = (pack, path = '') =>
    Object.entries(pack).flatMap(([key, value]) =>
      typeof value === 'object' ? phrasesOf(value, `${path}${key}.`) : [[path + key, value]],
    );
  const english = phrasesOf({facts: {...main, ...more}, asks});
  const welsh = new Map(phrasesOf({facts: cy.facts, asks: cy.asks}));
  const holes = (text) => (text.match(/\{\w+\}/g) ?? []).sort();

  it('say everything in Welsh too, with the same gaps to fill', () => {
    for (const [path, text] of english) {
      assert.equal(typeof welsh.get(path), 'string', path);
      assert.deepEqual(holes(welsh.get(path)), holes(text), path);
    }
  });

  it('leave no English in Welsh', () => {
    // Words that are the same in both.
    const same = new Set([
      'facts.post',
      'facts.data',
      'facts.contactRoles.other',
      'facts.kinds.ordinary',
      'facts.states.identified',
    ]);

    assert.deepEqual(
      english.filter(([path, text]) => welsh.get(path) === text && !same.has(path)).map(([path]) => path),
      [],
    );
  });

  it('are one set: no phrase of one file hides a phrase of the other', () => {
    assert.deepEqual(
      Object.keys(main).filter((key) => Object.hasOwn(more, key)),
      [],
    );
  });
});

describe('words of the owner', () => {
  it('are known to the checks, and a misspelt one is told', async () => {
    const {checkConfig} = await importSource('check-config.ts');
    const check = (own) =>
      checkConfig({categories: [{id: 'analytics'}], texts: {'en-GB': own}}).map(([code, where]) => `${code} ${where}`);

    assert.deepEqual(check({facts: {howLong: 'Kept for', whatFor: 'Why'}, asks: {access: {title: 'My file'}}}), []);
    assert.deepEqual(check({facts: {howlong: 'Kept for'}}), ['F005 texts.en-GB.facts.howlong']);
  });
});
