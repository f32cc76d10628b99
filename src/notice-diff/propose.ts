import type {Config} from '../core/config.js';
import type {NoticeChangeConfig} from '../core/notice-config.js';
import type {Block} from './blocks.js';
import {compareBlocks} from './compare.js';
import {compareFacts} from './facts.js';
import {gravest, type Finding} from './finding.js';
import {gradeText} from './text.js';

export interface Version {
  readonly text?: readonly Block[];
  readonly facts?: Config;
}

/** Where the configuration would say so, if it were more than a guess. */
const factsBy: Readonly<Record<string, readonly string[]>> = {
  recipient: ['recipients'],
  purpose: ['purposes'],
  data: ['data'],
  retention: ['retention'],
  basis: ['purposes'],
  transfer: ['recipients'],
  right: ['rights'],
};
const allFacts = ['purposes', 'data', 'recipients', 'retention'];

/** Everything that changed between two versions, gravest first. */
export function findChanges(before: Version, after: Version): Finding[] {
  const facts = before.facts && after.facts ? compareFacts(before.facts, after.facts) : [];
  const hasUse = facts.some(({grade}) => grade === 'material');
  const text = before.text && after.text ? gradeText(before.text, compareBlocks(before.text, after.text)) : [];
  /** Both configurations tell of what the guess is about; one that says nothing of it is no witness. */
  const isTold = ({rule}: Finding): boolean =>
    [before, after].every(({facts}) => {
      const lists = {...facts?.notice, rights: facts?.rights?.rights} as Readonly<Record<string, unknown>>;
      return (factsBy[rule.split('/')[1]!] ?? allFacts).every(
        (key) => Array.isArray(lists[key]) && lists[key].length > 0,
      );
    });
  // Where the facts were compared and say that the use is the same, a guess from words is not held against them.
  const held = text.map((finding): Finding =>
    !hasUse && finding.isGuess && isTold(finding)
      ? {...finding, grade: 'clarification', message: `${finding.message} The facts in the configuration are the same.`}
      : finding,
  );
  const order = ['material', 'clarification', 'editorial'];
  return [...facts, ...held].sort((a, b) => order.indexOf(a.grade) - order.indexOf(b.grade));
}

/** A marker that nothing was put in for is no text for readers. */
const isRaw = (text: string | undefined): boolean => !!text?.includes('{{');
const withoutMarkers = (finding: Finding): Finding =>
  isRaw(finding.was) || isRaw(finding.now)
    ? {...finding, was: undefined, now: undefined, message: `${finding.what}: reads otherwise.`}
    : finding;

/** One change as a visitor reads it. */
const sentence = ({what, was, now, message}: Finding): string => {
  const said =
    was && now
      ? `${what}: ${was} → ${now}`
      : now
        ? `${what}, new: ${now}`
        : was
          ? `${what}, no longer: ${was}`
          : message;
  // Another sign follows, or a full stop.
  return said.replace(/(?<!\.)\.$/, '');
};

/** Ends with one full stop, or with the mark that it has. */
const endWithStop = (text: string): string => (/[.!?…][)”"’']*$/.test(text) ? text : `${text}.`);

const sentences = {
  editorial: 'Wording and layout.',
  clarification: 'Some parts are clearer.',
};

/** The entry for `notice.changes`; undefined where nothing changed. An owner will want to write the summary anew. */
export function proposeChange(
  findings: readonly Finding[],
  {version, date}: {version: string; date: string},
): NoticeChangeConfig | undefined {
  const grade = gravest(findings);
  if (!grade) return undefined;
  const told = findings.map(withoutMarkers);
  const grave = told.filter((finding) => finding.grade === grade);
  const facts = told.filter((finding) => finding.grade !== 'editorial' && (finding.was || finding.now));
  const items = facts.map(({what, was, now}) => ({what, ...(was && {was}), ...(now && {now})}));
  const asks = [...new Set(findings.filter(({grade}) => grade === 'material').flatMap((finding) => finding.asks))];
  const said = grave.map(sentence);
  const more = said.length - 3;
  const summary =
    grade === 'material'
      ? endWithStop(`${said.slice(0, 3).join('; ')}${more > 0 ? `; and ${more} more` : ''}`)
      : sentences[grade];
  return {version, date, grade, summary, ...(items.length && {items}), ...(asks.length && {asks})};
}
