/** Strict page policies: everything is drawn and answers, and nothing is reported. */
/* global document, window */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  answered,
  asked,
  config,
  decided,
  html,
  quiet,
  press,
  settled,
  until,
  useBrowser,
  useSite,
  way,
} from './browser.mjs';

const policies = {
  'a nonce and strict-dynamic':
    "script-src 'nonce-abc' 'strict-dynamic'; style-src 'self'; object-src 'none'; base-uri 'none'",
  'a nonce alone': "default-src 'none'; script-src 'nonce-abc'; style-src 'self'; connect-src 'self'",
  'own files alone': "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'",
  'no trusted type': "require-trusted-types-for 'script'; trusted-types 'none'",
  'all of it':
    "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};
const services = [{id: 'counter', category: 'analytics', title: 'Counter', provider: 'Example Counters'}];
const written = {
  site: {name: 'Example'},
  notice: {url: '/privacy'},
  categories: [{id: 'analytics'}, {id: 'media'}],
  services,
};

const noteReports = (page) =>
  page.evaluateOnNewDocument(() => {
    window.reports = [];
    document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) =>
      window.reports.push([violatedDirective, blockedURI, sample].join(' ')),
    );
  });

describe('a page with a strict policy', () => {
  const site = useSite();
  const browser = useBrowser();

  const open = async (
    policy,
    {lang, head = `${config(written)}<script nonce="abc" src="/dist/forthright.js"></script>`, body = ''} = {},
  ) => {
    site.serve('/count.js', 'window.ran = (window.ran ?? 0) + 1;');
    const waiting = '<script type="text/plain" nonce="abc" data-consent="analytics" src="/count.js"></script>';
    site.serve('/page', html({lang, head, body: waiting + way + body}), {'content-security-policy': policy});
    const visitor = await browser.newVisitor();
    return visitor.open(`${site.url}/page`, {prepare: noteReports});
  };
  const unreported = async (page) => {
    await settled(page);
    assert.deepEqual(await page.evaluate(() => window.reports), []);
    assert.deepEqual(page.told, []);
  };

  for (const [kind, policy] of Object.entries(policies)) {
    it(`shows the banner as it should look, and takes the answer: ${kind}`, async () => {
      const page = await open(policy);
      await asked(page);
      await settled(page);

      assert.equal(await page.$eval('forthright-banner', (el) => window.getComputedStyle(el).position), 'fixed');
      assert.ok(
        (await page.$eval('forthright-banner [part=accept-button]', (el) => el.getBoundingClientRect().height)) >= 44,
      );

      await press(page, 'accept');
      await answered(page);
      await until(() => page.evaluate(() => window.ran));

      assert.equal(await page.evaluate(() => window.ran), 1);
      await unreported(page);
    });

    it(`shows the choices, and keeps what they say: ${kind}`, async () => {
      const page = await open(policy);
      await asked(page);

      await press(page, 'choices');
      await until(() => page.$eval('forthright-choices', (el) => el.open));
      await (await page.$$('forthright-choices >>> [part=switch]'))[0].click();
      await page.click('forthright-choices >>> [part=save-button]');
      await until(() => page.evaluate(() => window.ran));

      assert.equal(await decided(page, 'analytics'), true);
      assert.equal(await decided(page, 'media'), false);
      await unreported(page);
    });
  }

  it('speaks Welsh under all of it', async () => {
    const page = await open(policies['all of it'], {lang: 'cy'});

    await asked(page);

    assert.equal(await page.$eval('forthright-banner [part=reject-button]', (el) => el.innerText), 'Gwrthod pob un');
    await unreported(page);
  });

  it('confirms and offers to reload under all of it', async () => {
    const page = await open(policies['all of it'], {
      head: `${config({...written, profile: 'uk-gov'})}<script nonce="abc" src="/dist/forthright.js"></script>`,
    });
    await asked(page);

    await press(page, 'accept');
    await until(() => page.$('forthright-banner:not([hidden]) [part=close-button]'));
    await until(() => page.evaluate(() => window.ran));
    await page.evaluate(() => window.forthright.withdraw());

    await until(() => page.$('forthright-banner:not([hidden]) [part=reload-button]'));
    await unreported(page);
  });

  it('says what is wrong under all of it', async () => {
    const page = await open(policies['all of it'], {
      head: `${config('{')}<script nonce="abc" src="/dist/forthright.js"></script>`,
    });

    await until(() => page.told.length);
    await quiet(page, 500);

    assert.match(page.told.join('\n'), /^\[forthright\] F002 [^\n]*$/);
    assert.deepEqual(await page.evaluate(() => window.reports), []);
  });

  it('runs a gated inline script by its nonce, and one in a template, where no trusted type is allowed', async () => {
    const body = `<script type="text/plain" nonce="abc" data-consent="analytics">window.inline = document.currentScript.nodeName;</script>
      <template data-consent="analytics"><script nonce="abc">window.unpacked = true;</script></template>`;
    const page = await open(policies['all of it'], {body});
    await asked(page);

    await press(page, 'accept');
    await until(() => page.evaluate(() => window.unpacked && window.inline));

    assert.equal(await page.evaluate(() => window.inline), 'SCRIPT');
    await unreported(page);
  });

  it('leaves a page alone that uses a policy of the name that Lit would take', async () => {
    const head = `<script nonce="abc">window.trustedTypes.createPolicy('lit-html', {createHTML: (text) => text});</script>${config(written)}<script nonce="abc" src="/dist/forthright.js"></script>`;
    const page = await open("require-trusted-types-for 'script'; trusted-types lit-html", {head});

    await asked(page);

    await unreported(page);
  });
});
