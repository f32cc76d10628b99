/**
 * What changed since the visitor last decided. It is told by the decision in the cookie and nothing else: who decided
 * nothing is told nothing, and nothing is stored. Changes stand most recent first; those of the wording never count.
 *
 * An answer that still holds under the number of a version was given when that version was there: it and all before it
 * are known. An answer that has to be given again makes the version that asks for it new. Of the others the date tells,
 * held against the latest answer.
 */
function changesSince({ decision, config, asks }, changes) {
    let latest = NaN;
    let known = changes.length;
    const asked = new Set();
    for (const { id, control, revision } of config?.categories ?? []) {
        const answer = decision?.categories[id];
        if (!answer)
            continue;
        latest = latest > answer.at ? latest : answer.at;
        // A raised revision of the site asks those again who said yes. An objection stands whatever was revised.
        const under = [revision, answer.allowed && config.revision];
        const at = changes.findIndex(({ version }) => version && under.includes(version));
        if (at < 0 || control !== 'ask')
            continue;
        if (asks.includes(id))
            asked.add(at);
        else
            known = Math.min(known, at);
    }
    return changes.map(({ date, grade }, at) => ({
        isNew: grade !== 'editorial' && (asked.has(at) || (at < known && Date.parse(date) > latest)),
    }));
}

export { changesSince };
