import type {Finding, Severity} from './rules.js';

const nouns: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['note', 'notes'],
};

const severities = Object.keys(nouns) as Severity[];

/** What a severity is called, for people. */
export const severityName = (severity: Severity): string => nouns[severity][0];

/** How many of each: `2 errors, 1 note`. */
export function countOf(findings: readonly Finding[]): string {
  return (
    severities
      .map((severity) => [findings.filter((finding) => finding.severity === severity).length, nouns[severity]] as const)
      .filter(([count]) => count)
      .map(([count, [one, many]]) => `${count} ${count === 1 ? one : many}`)
      .join(', ') || 'nothing found'
  );
}

/** One finding, one line. */
export const lineOf = ({rule, severity, where, message, source, mend}: Finding): string =>
  `${severityName(severity)} ${rule} ${where}: ${message} ${mend} (${source})`;

let said = '';

/** Puts them on the console, as one group that can be opened; again only when they differ. */
export function report(findings: readonly Finding[]): void {
  const lines = findings.map(lineOf);
  if (said === lines.join()) return;
  said = lines.join();
  console.groupCollapsed(`[forthright] ${countOf(findings)}. Every rule: docs/guard.md`);
  for (const line of lines) console.log(line);
  console.groupEnd();
}
