import type {Right} from '../../core/rights-config.js';
import type {HandOverMessages} from '../../locales/en-GB.hand-over.js';
import {fill} from '../../locales/words.js';
import type {Flow} from './flow.js';

/** Where each right stands in the law. Nobody has to name it; the one who reads it finds it sooner. */
const laws: Readonly<Record<Right, string>> = {
  informed: 'UK GDPR arts. 13–14',
  access: 'UK GDPR art. 15',
  rectification: 'UK GDPR art. 16',
  erasure: 'UK GDPR art. 17',
  restriction: 'UK GDPR art. 18',
  notification: 'UK GDPR art. 19',
  portability: 'UK GDPR art. 20',
  object: 'UK GDPR art. 21(1)',
  'object-direct-marketing': 'UK GDPR art. 21(2)',
  'automated-decisions': 'UK GDPR arts. 22A–22D',
  'withdraw-consent': 'UK GDPR art. 7(3)',
  'object-storage': 'PECR Sch. A1',
  'complain-controller': 'DPA 2018 s. 164A',
  'complain-regulator': 'DPA 2018 s. 165',
};

/** The name of the organisation, or of its site. */
export const siteOf = ({consent}: Flow): string => consent.config?.site?.name || location.hostname;

/** The request in one sentence for each right, as it is said aloud too. */
export const askOf = (flow: Flow, words: HandOverMessages): string =>
  flow.request.entry.rights.map((right) => fill(words.ask[right], {site: siteOf(flow)})).join(' ');

/** The message from what was said; what was changed by hand stays as it is. */
export function messageOf(flow: Flow, reference: string, words: HandOverMessages): string {
  const {typed, request} = flow;
  const {entry, ends = [], followUp, message} = request;
  if (message !== undefined) return message;
  const please = {'complain-controller': words.pleaseComplaint, 'complain-regulator': words.pleaseRegulator};
  const lines = (...texts: (string | false | undefined)[]) => texts.filter(Boolean).join('\n');
  const said = (name: 'topic' | 'period' | 'wrong' | 'correct') =>
    typed[name]?.trim() && fill(words[name], {text: typed[name].trim()});
  const {name, contact} = typed;
  return [
    words.hello,
    flow.isForOther && fill(words.forOther, {name: typed.otherName?.trim() || words.somebody}),
    followUp?.text ?? `${askOf(flow, words)} (${entry.rights.map((right) => laws[right]).join('; ')})`,
    lines(...ends.map(({title}) => `- ${title}`)),
    lines(said('wrong'), said('correct'), said('topic'), said('period')),
    !followUp && ((please as Partial<Record<Right, string>>)[entry.rights[0]!] ?? words.please),
    lines(
      name?.trim(),
      contact?.trim() && fill(words.reach, {text: contact.trim()}),
      fill(words.reference, {reference}),
    ),
  ]
    .filter(Boolean)
    .join('\n\n');
}
