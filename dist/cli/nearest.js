/** For those who write: the known word that a wrong one may have been meant to be. */
/** How many letters have to be put in, taken out or changed to make one word of the other. */
function distance(one, other) {
    let above = [...Array(other.length + 1).keys()];
    for (let row = 0; row < one.length; row++) {
        const now = [row + 1];
        for (let at = 0; at < other.length; at++)
            now.push(Math.min(above[at + 1] + 1, now[at] + 1, above[at] + +(one[row] !== other[at])));
        above = now;
    }
    return above[other.length];
}
/** A letter or two are wrong, or one begins with the other. Nothing where no known word is that near. */
function nearest(word, known) {
    const plain = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    const wanted = plain(word);
    if (wanted.length < 2 || wanted.length > 40)
        return undefined;
    const [best] = known
        .map((name) => ({ name, away: distance(wanted, plain(name)) }))
        .sort((one, other) => one.away - other.away);
    // Two letters that changed places are two wrong ones.
    if (best && best.away <= (wanted.length < 4 ? 1 : Math.max(2, wanted.length / 3)))
        return best.name;
    return known.find((name) => wanted.length > 3 && (plain(name).startsWith(wanted) || wanted.startsWith(plain(name))));
}

export { distance as d, nearest as n };
