/** Decisions by computers alone, in words. */
import {either} from './either.js';
import {isDenied} from './evidence.js';

const machine =
  '(?:algorithms?|computers?|software|machines?|AI|artificial intelligence|machine learning|bots?|(?:automated|computer|scoring|online|our|an?|the) (?:\\w+ )?(?:systems?|models?|programs?|tools?))';
const verdict =
  '(?:decid(?:e|es|ed|ing)|approv(?:e|es|ed|ing)|accept(?:s|ed)?|reject(?:s|ed|ing)?|refus(?:e|es|ed|ing)|select(?:s|ed)?|shortlist(?:s|ed)?|determin(?:e|es|ed)|turn(?:s|ed) down|scor(?:e|es|ed)|rank(?:s|ed)?|sets? (?=what|how much|your|the price)|(?:make|makes|made|take|takes|taken) (?:\\w+ ){0,3}decisions?)';
const decision =
  '(?:decisions?|applica(?:tions?|nts?)|requests?|claims?|eligibility|offers?|prices?|places?|you|whether)';
/** What it is about: a program that accepts a card decides nothing. */
const person =
  '(?:who|whom|whether|appli\\w+|candidates?|claims?|claimants?|eligib\\w*|requests?|loans?|anyone|anybody|people|customers?|tenants?|how much|what you|(?:if|that) you|your (?:place|score|price|grade|job|application))';
/** Computers decide: in each way that it is said. */
const automatic = new RegExp(
  [
    '\\bwe (?:also |sometimes |may )?(?:use|make|take|carry out|rely on)\\b.*\\b(?:automated|profiling|computers? alone)\\b',
    `\\b${machine}\\b.{0,40}\\b${verdict}\\b.{0,80}\\b${person}\\b`,
    `\\b${machine}\\b.{0,40}\\b(?:make|makes|take|takes) (?:\\w+ ){0,3}decisions?\\b`,
    `\\bautomatically ${verdict}\\b`,
    `\\b${decision}\\b.{0,60}\\b(?:is|are|be|was|were|get|gets)\\b.{0,30}\\b(?:decided|made|taken|accepted|approved|rejected|refused|scored|ranked|assessed|determined|selected)\\b.{0,30}\\b(?:automatically|by (?:\\w+ )?(?:automat\\w+|${machine}))`,
    `\\bwe (?:\\w+ )?(?:make|take|reach)\\b.{0,40}\\bdecisions?\\b.{0,40}\\b(?:automatically|(?:by|with|using|through) (?:only |just |purely )?(?:an? )?${machine})`,
  ].join('|'),
  'i',
);
/** Nobody takes part: this denies nothing. */
const alone =
  /\b(with(out)?|no) (any |the |a )?(human|people|persons?|person[’']s|staff|anyone|anybody|someone)( (involvement|intervention|input|review|looking|being involved|involved|taking part|seeing it))*\b/gi;
export const decides = (text: string): boolean => {
  const words = text.replace(alone, '');
  return (
    !/\?$/.test(text) &&
    automatic.test(words) &&
    !isDenied(words.replace(/\bwithout (?!(any |the )?(automat|computers?|software|machines?|algorithms?))/gi, '')) &&
    !either(
      /\b(helps?|assists?|supports?)\b/i,
      /\b(by )?(a person|people|persons?|someone|somebody|humans?|staff|workers?|officers?|colleagues?)( \w+)? (to )?(decid|mak|tak|look|check|review|read|approv)\w*/i,
      /\bby (a |our )?(person|people|someone|somebody|human|staff|worker|officer|colleague)/i,
    ).test(words)
  );
};
export const hasSay =
  /\b(persons?|people|humans?|somebody|someone|staff|colleagues?|worker|officer|member of (the|our) team)\b.{0,60}\b(look|review|check|decid|interven|consider|reconsider)|\b(challenge|contest|human (review|intervention))\b/i;
