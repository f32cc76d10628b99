/**
 * The decision as a value and as the text in the cookie. The grammar is described once, in docs/cookie.md, with readers
 * for Node and PHP.
 */
/** How an answer was given; the place in this list stands in the cookie. */
const methods = ['accept', 'reject', 'chosen', 'api', 'signal', 'import'];
const entry = /~([\w-]{1,32})\.([01])([0-5])\.([\da-z]{4,6})\.([\da-z]{0,4}\.[\da-z]{0,4})/g;
const minute = 60_000;
const day = 1440 * minute;
/** Answers on an object without a prototype: an id such as `constructor` finds nothing. */
const bare = (answers) => Object.assign(Object.create(null), answers);
/** A short stand-in for a revision: four characters, empty for none. Not for secrets. */
function tagOf(revision = '') {
    const hash = [...revision].reduce((hash, char) => (hash * 33 + char.codePointAt(0)) % 0xffffffff, 5381);
    return revision && hash.toString(36).slice(-4);
}
/** The answers as the cookie keeps them, with check characters at the end; none at all is just `1`, and never kept. */
function encodeRecord(answers) {
    const text = Object.entries(answers).reduce((text, [id, { allowed, method, at, under }]) => `${text}~${id}.${+allowed}${methods.indexOf(method)}.${Math.floor(at / minute).toString(36)}.${under}`, '1');
    return text === '1' ? text : `${text}~${tagOf(text)}`;
}
/**
 * Anything we did not write ourselves, letter by letter, or that claims to come from the future, decodes to nothing: we
 * ask again rather than guess. Answers older than `days` are left out.
 */
function decodeRecord(text = '', days = 182) {
    const answers = bare();
    const at = text.lastIndexOf('~');
    const body = text.slice(0, at);
    let isOurs = text.length < 4000 && text.slice(at + 1) === tagOf(body);
    const rest = body.replace(entry, (_, id, allowed, method, time, under) => {
        const at = parseInt(time, 36) * minute;
        const age = Date.now() - at;
        if (id in answers || age < -day)
            isOurs = false;
        if (age < days * day)
            answers[id] = { allowed: allowed === '1', method: methods[Number(method)], at, under };
        return '';
    });
    return isOurs && rest === '1' ? answers : bare();
}

export { bare, decodeRecord, encodeRecord, tagOf };
