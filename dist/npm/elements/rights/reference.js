/** Crockford's base 32: no I, L, O or U, which are taken for others. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** A number for one request, such as `DP-7K3M-9QXZ`: random, so that it says nothing and nobody guesses it. */
function makeReference() {
    const text = [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => letters[byte & 31]).join('');
    return `DP-${text.slice(0, 4)}-${text.slice(4)}`;
}
/** The same for a voice, letter by letter: `D P, 7 K 3 M, 9 Q X Z`. */
function spell(reference) {
    return reference
        .split('-')
        .map((part) => [...part].join(' '))
        .join(', ');
}

export { makeReference, spell };
