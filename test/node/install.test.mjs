import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const page = readFileSync(new URL('../../docs/install.md', import.meta.url), 'utf8');
const [snippet, script] = page.match(/<script>(try[^]*?)<\/script>/);

describe('head snippet', () => {
  it('has at most 500 bytes', () => {
    assert.ok(Buffer.byteLength(snippet) <= 500);
  });

  it('is allowed by the hash beside it', () => {
    assert.ok(page.includes(`script-src 'self' 'sha256-${createHash('sha256').update(script).digest('base64')}'`));
  });

  it('leaves those alone who have decided, and is quiet where cookies are denied', () => {
    const denied = {
      toString() {
        throw new Error('denied');
      },
    };
    const fetched = (document) => {
      const links = [];
      new Function('document', script)({head: {append: (link) => links.push(link.href)}, createElement: () => ({}), ...document});
      return links;
    };

    assert.deepEqual(fetched({cookie: ''}), ['/assets/ui.js']);
    assert.deepEqual(fetched({cookie: 'a=1; __Host-forthright=1~10.htfmc.5a1qk.analytics~1abc'}), []);
    assert.deepEqual(fetched({cookie: denied}), []);
  });
});
