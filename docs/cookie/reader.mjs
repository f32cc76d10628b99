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
 * @param {string} [options.service] Asks about one service of the category instead.
 * @param {string[]} [options.services] The ids of the category's services, in the order of your configuration. Needed for
 *   `service`, and where visitors can answer for services one by one.
 * @param {number} [options.now] In ms since 1970.
 * @returns {boolean} True only if the visitor said yes to this, and the answer still counts. In doubt: false.
 */
export function allows(header, category, options = {}) {
  const {name = '__Host-forthright', days = 182, revision, categoryRevision, now = Date.now()} = options;
  const {service, services = []} = options;
  const copies = String(header ?? '')
    .split(/[ \t]*;[ \t]*/)
    .filter((pair) => pair.startsWith(name + '='));
  // A second copy is a planted or left-over one, and nothing says which.
  if (copies.length !== 1) return false;

  const [version, ...answers] = copies[0].slice(name.length + 1).split('~');
  const check = answers.pop();
  // A digit that flipped on the way must not turn a no into a yes.
  if (version !== '1' || check !== tagOf(answers.join('~'))) return false;

  const place = services.indexOf(service);
  if (service !== undefined && place < 0) return false;
  let isAllowed = false;
  for (const answer of answers) {
    const [, yes, each, minutes, tag, id] = grammar.exec(answer) ?? [];
    if (!id) return false;
    const age = now - parseInt(minutes, 36) * 60_000;
    // Single services were answered as they were listed: under another list nothing is said.
    const under = tagOf([revision, categoryRevision, ...(each && services)].join());
    // The last one counts, as in the page.
    if (id === category && age > -day && age < days * day) isAllowed = (each[place] ?? yes) === '1' && tag === under;
  }
  return isAllowed;
}

const day = 86_400_000;
const grammar = /^([01])[0-5]([01]*)\.([\da-z]{1,6})\.([\da-z]{1,7})\.([\w-]{1,32})$/;

/** What stands in the cookie for the revisions, and at its end for the answers. */
function tagOf(text) {
  let hash = 5381;
  for (const char of text) hash = (hash * 33 + char.codePointAt(0)) % 2 ** 32;
  return hash.toString(36);
}
