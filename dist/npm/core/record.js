import { tagOf } from './tag.js';

/**
 * The decision as a value and as the text in the cookie. The grammar is described once, in docs/cookie.md, with readers
 * for Node and PHP.
 */
const methods = 'accept reject chosen api signal import'.split(' ');
const minute = 60_000;
const day = 1440 * minute;
/** Plain data on an object without a prototype: an id such as `constructor` finds nothing. */
const bare = (data) => ({ __proto__: null, ...data });
const writeAnswer = (id, allowed, method, under, services = '') => `${+allowed}${methods.indexOf(method)}${services}.${((Date.now() / minute) | 0).toString(36)}.${under}.${id}`;
function readAnswer(text) {
    const [answer = '', time = '', under = ''] = text.split('.');
    return Object.freeze({
        allowed: answer[0] === '1',
        method: methods[+answer[1]],
        at: parseInt(time, 36) * minute,
        under,
        services: answer.slice(2),
    });
}
/** The answers as one text, with check characters at the end; none at all is nothing. */
function encodeRecord(answers) {
    const text = Object.values(answers).join('~');
    return text && `1~${text}~${tagOf(text)}`;
}
/**
 * A value without our version and check characters decodes to nothing: we ask again rather than guess. Answers that are
 * older than `days`, or claim to come from the future, are left out.
 */
function decodeRecord(text, days) {
    const answers = bare();
    const [version, ...parts] = text.split('~');
    const check = parts.pop();
    if (version === '1' && tagOf(parts.join('~')) === check)
        for (const answer of parts) {
            const age = Date.now() - readAnswer(answer).at;
            if (age > -day && age < days * day)
                answers[answer.split('.')[3]] = answer;
        }
    return answers;
}

export { bare, decodeRecord, encodeRecord, readAnswer, writeAnswer };
