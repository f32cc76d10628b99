/**
 * Reads a visitor's decision on the server. No dependencies; copy it. It only reads: the one writer is the page.
 * The format, and why it is read this way, is in docs/cookie.md.
 *
 * @param {string | undefined} header The `Cookie` header of the request.
 * @param {string} category The id of a category, such as `analytics`.
 * @param {object} [options] What your configuration says, where it says something.
 * @param {string} [options.name] The cookie's name. `forthright` on plain http, or where `cookie.domain` shares it.
 * @param {number} [options.days] How long an answer counts.
 * @param {string} [options.revision] The `revision` of the site.
 * @param {string} [options.categoryRevision] The `revision` of this category.
 * @param {number} [options.now] In ms since 1970.
 * @returns {boolean} True only if the visitor said yes to this, and the answer still counts. In doubt: false.
 */
export function allows(header, category, options = {}) {
  const {name = '__Host-forthright', days = 182, revision = '', categoryRevision = '', now = Date.now()} = options;
  const copies = String(header ?? '')
    .split(/[ \t]*;[ \t]*/)
    .filter((pair) => pair.startsWith(name + '='));
  // A second copy is a planted or left-over one, and nothing says which.
  if (copies.length !== 1) return false;

  const value = copies[0].slice(name.length + 1);
  if (value.length >= 4000 || !grammar.test(value)) return false;
  const end = value.lastIndexOf('~');
  // A digit that flipped on the way must not turn a no into a yes.
  if (value.slice(end + 1) !== tagOf(value.slice(0, end))) return false;

  const answers = new Map();
  for (const entry of value.slice(2, end).split('~')) {
    const [id, [yes], minutes, ...under] = entry.split('.');
    const at = parseInt(minutes, 36) * 60_000;
    if (answers.has(id) || at > now + day) return false;
    answers.set(
      id,
      yes === '1' && at > now - days * day && under.join('.') === `${tagOf(revision)}.${tagOf(categoryRevision)}`,
    );
  }
  return answers.get(category) ?? false;
}

const day = 86_400_000;
const grammar = /^1(~[\w-]{1,32}\.[01][0-5]\.[\da-z]{4,6}(\.[\da-z]{0,4}){2})+~[\da-z]{1,4}$/;

/** What stands in the cookie for a revision, and at its end for all that comes before. */
function tagOf(text) {
  let hash = 5381;
  for (const char of text) hash = (hash * 33 + char.codePointAt(0)) % 0xffffffff;
  return text && hash.toString(36).slice(-4);
}
