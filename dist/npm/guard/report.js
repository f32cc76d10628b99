const nouns = {
    error: ['error', 'errors'],
    warning: ['warning', 'warnings'],
    info: ['note', 'notes'],
};
const severities = Object.keys(nouns);
/** What a severity is called, for people. */
const severityName = (severity) => nouns[severity][0];
/** How many of each: `2 errors, 1 note`. */
function countOf(findings) {
    return (severities
        .map((severity) => [findings.filter((finding) => finding.severity === severity).length, nouns[severity]])
        .filter(([count]) => count)
        .map(([count, [one, many]]) => `${count} ${count === 1 ? one : many}`)
        .join(', ') || 'nothing found');
}
/** One finding, one line. */
const lineOf = ({ rule, severity, where, message, source, mend }) => `${severityName(severity)} ${rule} ${where}: ${message} ${mend} (${source})`;
let said = '';
/** Puts them on the console, as one group that can be opened; again only when they differ. */
function report(findings) {
    const lines = findings.map(lineOf);
    if (said === lines.join())
        return;
    said = lines.join();
    console.groupCollapsed(`[forthright] ${countOf(findings)}. Every rule: docs/guard.md`);
    for (const line of lines)
        console.log(line);
    console.groupEnd();
}

export { countOf, lineOf, report, severityName };
