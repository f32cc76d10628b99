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

/** Everything that changed between two versions, gravest first. */
export function findChanges(before: Version, after: Version): Finding[] {
  const hasFacts = !!before.facts && !!after.facts;
  const facts = hasFacts ? compareFacts(before.facts, after.facts) : [];
  const hasUse = facts.some(({grade}) => grade === 'material');
  const text = before.text && after.text ? gradeText(before.text, compareBlocks(before.text, after.text)) : [];
  // Where the facts were compared and say that the use is the same, a guess from words is not held against them.
  const held = text.map((finding): Finding =>
    hasFacts && !hasUse && finding.isGuess
      ? {...finding, grade: 'clarification', message: `${finding.message} The facts in the configuration are the same.`}
      : finding,
  );
  const order = ['material', 'clarification', 'editorial'];
  return [...facts, ...held].sort((a, b) => order.indexOf(a.grade) - order.indexOf(b.grade));
}

/** One change as a visitor reads it. */
const sentence = ({what, was, now, message}: Finding): string => {
  if (was && now) return `${what}: ${was} → ${now}`;
  if (now) return `${what}, new: ${now}`;
  return was ? `${what}, no longer: ${was}` : message.replace(/\.$/, '');
};

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
  const grave = findings.filter((finding) => finding.grade === grade);
  const facts = findings.filter((finding) => finding.grade !== 'editorial' && (finding.was || finding.now));
  const items = facts.map(({what, was, now}) => ({what, ...(was && {was}), ...(now && {now})}));
  const asks = [...new Set(findings.filter(({grade}) => grade === 'material').flatMap((finding) => finding.asks))];
  const said = grave.map(sentence);
  const more = said.length - 3;
  const summary =
    grade === 'material' ? `${said.slice(0, 3).join('; ')}${more > 0 ? `; and ${more} more` : ''}.` : sentences[grade];
  return {version, date, grade, summary, ...(items.length && {items}), ...(asks.length && {asks})};
}
