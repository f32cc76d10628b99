import {either} from './either.js';

/** How long, in words. */

/** A length of time, or an event that ends it. */
const period = either(
  /\b(\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty|thirty)\s+((calendar|working|full|more|whole|complete|school|academic|financial|tax) )?(hour|day|week|fortnight|month|term|year|decade)s?\b/i,
  /(?<!\b(once|twice|times) )\ba (week|fortnight|month|year|decade)\b/i,
  /\b(each|every) (day|week|month|term|year)\b|\bP\d*T?\d+[YMWDH]/i,
  /(^|\b(keep|kept|hold|held|retain|retained|store|stored)\b.{0,40})\b(permanently|for ever|forever|indefinitely)\b/i,
  /\blifetime\b/i,
);
const event =
  /\b(until|when|once|while|after|as soon as|at the end of|straight away|at once|immediately|end of)\b.*\b(you|your|account|contract|request|case|enquir|complaint|service|leave|end|ends|close|closed|claim|law|course|project|membership|visit|session|unsubscribe|withdraw|reply|replied|answered|is over|pupil|child|patient|student|member|customer|tenant|scout|donor|volunteer)|\b(as long as|for the (duration|length|life|lifetime|term) of|during) (you|your|the|our|a|their)\b(?! (law|data|information|purpose)).*\b(you|your|account|contract|case|complaint|service|course|project|member|customer|supporter|employment|employed|tenan\w+|pupil|student|placement|stay)/i;
export const vague = either(
  /\b(as|so) long as (is |it is |they are |we are |we |reasonably |strictly )*(necessary|needed|required|need|require|appropriate)\b/i,
  /\bno longer than (is |it is )?(necessary|needed|required)\b/i,
  /\b(appropriate|reasonable|necessary|suitable) (period|time|length)\b/i,
  /\bnot (be )?(kept|held|retained) (for )?longer than\b/i,
  /\b(in line with|according to|in accordance with|set out in|under) (our|the) ([\w-]+ ){0,3}(schedule|policy)\b/i,
);
/** Of a heading: what stands below it tells how long. */
export const ofKeeping = either(
  /\bretention\b|\bhow long\b/i,
  /\bkeeping (it|(your |the |our )?(data|information|records))\b(?!.*\b(safe|secure|private))/i,
  /\b(storage|retention) (period|time|limit)s?\b|\btime ?scales?\b/i,
  /^\W*(\d+[.)]?\s*)?(data )?(storage|duration|keeping records)\W*$/i,
);
/** Of a column: the same. */
export const keeps = either(
  /\bretention\b|\bretain|\b(kept|keep|held|hold|stored?|storage)\b|\bhow long\b/i,
  /\b(delet|destroy|eras|dispos|remov)\w*/i,
  /\b(time|times|time ?(scale|frame|limit)s?|periods?|durations?)\b/i,
);
/** Nothing is said yet. */
export const blank = /^\W*$|^\W*(tbc|tbd|to be (confirmed|decided|agreed)|todo|xx+|unknown|n\/?a)\b\W*$/i;
/** What the vague words are tied to: a purpose alone is none. */
const criterion =
  /\b(criteria|depends on|limitation period|required by law|legal claims?|law (says|requires|asks)|tax law|statut)/i;

/** Beside vague words, a period, an event or a criterion is told. */
export function isTime(text: string): boolean {
  const rest = text.replace(new RegExp(vague, 'gi'), '');
  return [period, event, criterion].some((pattern) => pattern.test(rest));
}
