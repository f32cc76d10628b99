/** The five demo sites: their configurations say all that the notices say, whole and without a mistake. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import Ajv from 'ajv';
import {load as parseYaml} from 'js-yaml';
import {importSource} from '../../scripts/import-source.mjs';
import {makeSchema} from '../../scripts/make-schema.mjs';

const demo = new URL('../../demo/', import.meta.url);
const read = (path) => readFileSync(new URL(path, demo), 'utf8');
const {checkConfig} = await importSource('check-config.ts');
const {offered, waysFor, contactsOf} = await importSource('elements/parts/ways.ts');
const validate = new Ajv({strict: true, allErrors: true}).compile(makeSchema());

/** As written, and with the parts that stand in files of their own. */
function load(folder) {
  const written = JSON.parse(read(`${folder}/forthright.json`));
  const whole = (part) => (part?.from ? {...JSON.parse(read(`${folder}/${part.from}`)), ...part} : part);
  return {written, config: {...written, notice: whole(written.notice), rights: whole(written.rights)}};
}

/** What each notice names, and how it is asked for: the ways in their order, best first. `-` means that there is nothing to ask for. */
const sites = {
  'reporting-tool': {
    access: 'email',
    rectification: 'email',
    'withdraw-consent erasure': 'email',
    restriction: 'email',
    portability: 'email',
    object: 'email',
    'object-direct-marketing': 'email',
    'automated-decisions': '-',
    informed: 'email',
    'complain-controller': 'email phone post',
    'complain-regulator': 'web phone',
  },
  'fostering-group': {
    informed: 'email post',
    access: 'email post',
    rectification: 'email post',
    object: 'email post',
    'object-direct-marketing': 'email post',
    restriction: 'email post',
    erasure: 'email post',
    portability: 'email post',
    'withdraw-consent': 'email post',
    'automated-decisions': '-',
    'complain-controller': 'email post',
    'complain-regulator': 'web phone',
  },
  'employment-support': {
    informed: 'in-person email phone post email phone',
    access: 'in-person email phone post email phone email phone',
    rectification: 'in-person email phone post email phone email phone',
    erasure: 'in-person email phone post email phone email phone',
    restriction: 'in-person email phone post email phone email phone',
    portability: 'in-person email phone post email phone email phone',
    object: 'in-person email phone post email phone email phone',
    'automated-decisions': '-',
    'withdraw-consent': 'in-person form email',
    'complain-controller': 'in-person email phone post email phone',
    'complain-regulator': 'web phone',
  },
  'information-governance': {
    access: 'endpoint email',
    rectification: 'endpoint email',
    erasure: 'endpoint email',
    restriction: 'endpoint email',
    portability: 'endpoint email',
    object: 'endpoint email',
    'withdraw-consent': 'endpoint email',
    'automated-decisions': '-',
    informed: 'endpoint email',
    'complain-controller': 'endpoint email post',
    'complain-regulator': 'web phone',
  },
  'youth-support': {
    'withdraw-consent': 'email in-person',
    access: 'email',
    rectification: 'email in-person',
    erasure: 'email in-person',
    restriction: 'email in-person',
    portability: 'email',
    object: 'email',
    'automated-decisions': '-',
    informed: 'email in-person',
    'complain-controller': 'email in-person',
    'complain-regulator': 'web phone',
  },
};

/** What else is peculiar to one site, by the id that it has there. */
const route = ({rights}, id) => rights.routes.find((route) => route.id === id);
const right = ({rights}, name) => rights.rights.find((entry) => entry.rights.includes(name));
const peculiar = {
  'reporting-tool': (config) => {
    assert.equal(route(config, 'any').subject, 'Subject Access Request');
    assert.equal(route(config, 'complaint').subject, 'Complaint');
    assert.match(right(config, 'erasure').consequence, /account/);
    assert.deepEqual(
      config.rights.consents.map(({kind}) => kind),
      ['account'],
    );
  },
  'fostering-group': ({notice, rights}) => {
    assert.deepEqual(
      rights.consents.map(({kind}) => kind),
      ['marketing'],
    );
    assert.equal(notice.data.find(({id}) => id === 'special').collected, false);
    assert.equal(notice.purposes.find(({id}) => id === 'relationship').interests.length, 6);
    assert.deepEqual(
      notice.changes.map(({grade}) => grade),
      ['material', 'clarification', 'material', 'material'],
    );
  },
  'employment-support': (config) => {
    const {notice, rights} = config;
    assert.deepEqual(
      rights.consents.map(({kind}) => kind),
      ['sharing', 'research', 'contact', 'transfer'],
    );
    assert.deepEqual(
      rights.consents.map(({model}) => model),
      ['opt-in', 'opt-out', 'opt-out', 'opt-in'],
    );
    assert.equal(rights.consents.find(({id}) => id === 'contact').parts.length, 6);
    assert.match(right(config, 'erasure').consequence, /service/);
    assert.deepEqual(rights.complaints, ['complaint', 'guardian']);
    assert.equal(notice.retention.find(({id}) => id === 'file').period, 'P10Y');
    assert.deepEqual(
      notice.purposes.flatMap(({schedule1 = []}) => schedule1).filter((at) => at > 4),
      [10, 18, 10, 18],
    );
    assert.equal(rights.traceless, true);
  },
  'information-governance': (config) => {
    const {notice, rights} = config;
    assert.deepEqual(
      notice.retention.slice(0, 2).map(({period}) => period),
      ['P7Y', 'P1Y'],
    );
    assert.equal(right(config, 'access').exceptions.length, 2);
    assert.equal(right(config, 'erasure').exceptions.length, 2);
    assert.equal(notice.measurements.length, 1);
    assert.equal(rights.consents[0].decidedBy, 'Slido, on its own site');
    assert.equal(rights.endpoint, '/api/rights');
  },
  'youth-support': (config) => {
    assert.match(route(config, 'records').proof, /that it is you/);
    assert.deepEqual(
      route(config, 'complaint').promises.map(({count, unit}) => `${count} ${unit}`),
      ['3 working-day', '14 day'],
    );
    assert.equal(route(config, 'complaint').include.length, 3);
    assert.deepEqual(
      config.rights.consents.map(({kind}) => kind),
      ['sharing', 'referral', 'case-study'],
    );
    assert.deepEqual(
      config.notice.recipients.filter(({anonymous}) => anonymous).map(({id}) => id),
      ['universities', 'provider', 'funders'],
    );
    assert.equal(config.rights.traceless, true);
  },
};

for (const [folder, ways] of Object.entries(sites))
  describe(`the demo site ${folder}`, () => {
    const {written, config} = load(folder);
    const {notice, rights} = config;

    it('has a configuration without a mistake, as written and whole', () => {
      for (const one of [written, config]) {
        assert.deepEqual(validate(one) ? [] : validate.errors, []);
        assert.deepEqual(checkConfig(one), []);
      }
    });

    it('points at nothing that is not there', () => {
      const ids = (list = []) => list.map(({id}) => id);
      const known = {
        category: ids(config.categories),
        service: ids(config.services),
        contact: ids(contactsOf(rights)),
        route: ids(rights.routes),
        data: ids(notice.data),
        retention: ids(notice.retention),
        consent: [...ids(config.categories), ...ids(rights.consents)],
      };
      const pointers = [
        ...rights.routes.map(({to}) => ['contact', to]),
        ...[...rights.rights, ...rights.consents].flatMap(({routes = []}) => routes.map((id) => ['route', id])),
        ...rights.complaints.map((id) => ['route', id]),
        ...notice.purposes.flatMap(({data = [], retention = [], consent}) => [
          ...data.map((id) => ['data', id]),
          ...retention.map((id) => ['retention', id]),
          ...(consent ? [['consent', consent]] : []),
        ]),
        ...notice.recipients.flatMap(({data = [], service}) => [
          ...data.map((id) => ['data', id]),
          ...(service ? [['service', service]] : []),
        ]),
        ...notice.changes.flatMap(({asks = []}) => asks.map((id) => ['consent', id])),
      ];

      assert.deepEqual(
        pointers.filter(([kind, id]) => !known[kind].includes(id)),
        [],
      );
      for (const list of Object.values(known)) assert.equal(new Set(list).size, list.length, list.join());
    });

    it('uses every kind of data and every period that it lists', () => {
      const used = (key) => new Set([...notice.purposes, ...notice.recipients].flatMap((one) => one[key] ?? []));

      const idle = (list, key) => list.filter(({id, collected}) => collected !== false && !used(key).has(id));

      assert.deepEqual([idle(notice.data, 'data'), idle(notice.retention, 'retention')], [[], []]);
    });

    it('says why it may, for each purpose and recipient', () => {
      for (const {
        id,
        basis,
        data = [],
        interests,
        annex1,
        special,
        schedule1,
        policyDocument,
        retention,
        consent,
      } of notice.purposes) {
        assert.ok(basis?.length && retention?.length, id);
        assert.equal(basis.includes('legitimate-interests'), !!interests, id);
        assert.equal(basis.includes('recognised-legitimate-interest'), !!annex1, id);
        assert.equal(basis.includes('consent'), !!consent, id);
        const kinds = notice.data.filter((one) => data.includes(one.id)).map(({kind}) => kind);
        if (kinds.includes('special')) assert.ok(special?.length, id);
        if (kinds.includes('criminal')) assert.ok(schedule1?.length, id);
        if (schedule1?.some((paragraph) => paragraph > 4))
          assert.ok(existsSync(new URL(`${folder}/${policyDocument}`, demo)), id);
      }
      for (const {id, basis, country = 'GB', safeguard} of notice.recipients) {
        assert.ok(basis?.length, id);
        if (country !== 'GB') assert.ok(safeguard, id);
      }
      // Everybody whom the banner names is among the recipients.
      for (const {id, providerRole} of config.services)
        if (providerRole !== 'own')
          assert.ok(
            notice.recipients.some(({service}) => service === id),
            id,
          );
    });

    it('names what people can ask for, and how', () => {
      const found = Object.fromEntries(
        rights.rights.map((entry) => [
          entry.rights.join(' '),
          entry.none
            ? '-'
            : waysFor(entry, rights)
                .map(({channel}) => channel)
                .join(' '),
        ]),
      );

      assert.deepEqual(found, ways);
      assert.ok(offered(rights).length >= Object.keys(ways).length);
    });

    it('has one notice: the page and the Markdown have the same headings, ids and marks', () => {
      const text = read(`${folder}/privacy.md`);
      const inMarkdown = [...text.matchAll(/^(#{2,4}) (.*?) \{(.*?)\}$/gm)].map(([, {length}, title, marks]) => ({
        level: length,
        title,
        ids: [...marks.matchAll(/#([\w-]+)/g)].map(([, id]) => id).join(' '),
        fact: /fact=(\w+)/.exec(marks)?.[1],
        summary: /\.summary/.test(marks),
      }));
      const page = read(`${folder}/privacy.html`);
      const [, body] = /<forthright-notice\b[^>]*>([^]*)<\/forthright-notice>/.exec(page);
      // What the facts say has headings of its own, and so may the notes.
      const own = body
        .replace(/<forthright-(facts|storage|changes)\b[^]*?<\/forthright-\1>/g, '')
        .replace(/<section (data-footnotes|role="doc-endnotes")[^]*?<\/section>/g, '');
      const inPage = [
        ...own.matchAll(/(<section data-layer="summary">(?:\s*<span[^>]*><\/span>)*\s*)?<h(\d)([^>]*)>(.*?)<\/h\d>/g),
      ].map(([, section, level, attributes, title]) => {
        const value = (name) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1];
        const ids = [value('id'), value('data-aliases')].filter(Boolean).join(' ');
        return {level: Number(level), title, ids, fact: value('data-fact'), summary: !!section};
      });

      assert.deepEqual(inPage, inMarkdown);
      // The sections that the short version leads to.
      const facts = inPage.flatMap(({fact}) => fact ?? []).sort();
      assert.deepEqual(facts, ['complain', 'long', 'rights', 'who', 'why', 'with']);
      const parts = (text, pattern) => [...text.matchAll(pattern)].map(([, of]) => of);
      assert.deepEqual(
        parts(body, /<forthright-(?:facts of="(?=\w+">))?(?!facts)(\w+)/g),
        parts(text, /^\{\{(\w+)\}\}$/gm),
      );
      const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      assert.equal(new Set(ids).size, ids.length);
    });

    it('states the same version in configuration, Markdown and list of changes', () => {
      const {title, version, effective, reviewBy} = parseYaml(
        /^---\n([^]*?)\n---/.exec(read(`${folder}/privacy.md`))[1],
      );
      const day = (date) => new Date(date).toISOString().slice(0, 10);

      assert.deepEqual(
        [title, version, day(effective), day(reviewBy)],
        [notice.title, notice.version, notice.effective, notice.reviewBy],
      );
      assert.deepEqual([notice.changes[0].version, notice.changes[0].date], [version, notice.effective]);
      assert.match(read(`${folder}/privacy.html`), new RegExp(`<h1>${title}</h1>`));
    });

    it('asks again about what a material change touched, in the category too', () => {
      for (const {version, grade, asks = []} of notice.changes)
        for (const id of asks) {
          assert.equal(grade, 'material');
          const category = config.categories.find((one) => one.id === id);
          if (category) assert.ok(category.revision === version && category.change, id);
        }
    });

    it('says both ways to complain without a script, and leads to the page with the launcher', () => {
      const page = read(`${folder}/privacy.html`);
      assert.match(page, /Information Commission/);
      assert.match(page, /30 days/);
      assert.match(page, /href="your-data\.html"/);
      const launcher = /<forthright-rights[^>]*>([^]*)<\/forthright-rights>/.exec(read(`${folder}/${rights.url}`))[1];
      assert.match(launcher, /mailto:/);
      assert.match(launcher, /ico\.org\.uk/);
    });

    it('has what is peculiar to it', () => peculiar[folder](config));
  });

describe('the pages of the demo sites', () => {
  const files = Object.keys(sites).flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, demo), {recursive: true})
      .filter((name) => /\.(html|md|json)$/.test(name))
      .map((name) => `${folder}/${name}`),
  );
  const matches = (pattern) =>
    files.flatMap((path) => [...read(path).matchAll(pattern)].map(([found]) => [path, found]));

  it('have no address of mail that could be somebody’s', () => {
    const found = matches(/[\w.+-]+@[\w-]+(\.[\w-]+)*/g);

    assert.ok(found.length > 50);
    assert.deepEqual(
      found.filter(([, address]) => !address.endsWith('.example')),
      [],
    );
  });

  it('have no telephone number that could be somebody’s', () => {
    // Ofcom keeps these for drama; the last two are the regulator’s and that of emergencies.
    const harmless = /^(020 7946 0\d{3}|01632 960\d{3}|03069 990\d{3}|0808 157 0\d{3}|0303 123 1113)$/;
    const national = (number) => number.replace(/^\+44/, '0');
    const written = matches(/(?<![\w.+-])0\d{2,4}[ ]\d{3,4}(?: ?\d{3,4})?\b/g);
    const called = matches(/(?<=tel:)[+\d]+/g).map(([path, number]) => [path, national(number)]);
    const plain = [...new Set(written.map(([, number]) => number.replace(/ /g, '')))];

    assert.ok(written.length > 20);
    assert.deepEqual(
      written.filter(([, number]) => !harmless.test(number)),
      [],
    );
    assert.deepEqual(
      called.filter(([, number]) => number !== '999' && !plain.includes(number)),
      [],
    );
  });

  it('name the regulator as it is called now, and no address that it may have left', () => {
    assert.deepEqual(matches(/Information Commissioner\b|Wycliffe|Wilmslow|Article 77|supervisory authority/gi), []);
  });

  it('lead to nothing that is not there', () => {
    for (const path of files.filter((path) => path.endsWith('.html'))) {
      const page = read(path);
      for (const [, href] of page.matchAll(/<(?:a|link|script)\b[^>]* (?:href|src)="([^"]*)"/g)) {
        if (/^(https?|mailto|tel):/.test(href)) continue;
        const {pathname, hash} = new URL(href, `http://localhost/${path}`);
        const target = decodeURIComponent(pathname).replace(/\/$/, '/index.html').slice(1);
        if (/^(dist|vendor)\//.test(target) || target === 'index.html') continue;
        assert.ok(existsSync(new URL(target, demo)), `${path}: ${href}`);
        const id = hash.slice(1);
        // The launcher opens what it offers by such a name.
        if (/^ask-/.test(id)) assert.match(read(target), /<forthright-rights/, `${path}: ${href}`);
        else if (id)
          assert.match(read(target), new RegExp(` (?:id|data-aliases)="(?:[^"]* )?${id}[" ]`), `${path}: ${href}`);
      }
    }
  });

  it('are in English and Welsh, each with a link to the other', () => {
    for (const name of ['privacy.html', 'privacy.cy.html']) {
      const page = read(`information-governance/${name}`);
      assert.match(page, /<link rel="alternate" hreflang="cy" href="privacy\.cy\.html">/);
      assert.match(page, /<link rel="alternate" hreflang="en-GB" href="privacy\.html">/);
    }
    const ids = (name) =>
      [...read(`information-governance/${name}`).matchAll(/<h2 id="([\w-]+)"/g)].map(([, id]) => id);
    assert.deepEqual(
      ids('privacy.cy.html').filter((id) => !read('information-governance/privacy.html').includes(`id="${id}"`)),
      [],
    );
  });
});
