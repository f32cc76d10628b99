/** What Forthright itself says about a configuration. */
import {checkConfig} from '../check-config.js';
import {explanations} from '../problems.js';
import {hasFacts, type Evidence} from './evidence.js';
import {find} from './rules.js';
import type {Finding} from '../guard/rules.js';

export function checkConfiguration(evidence: Evidence): Finding[] {
  const {config, configFile, notices} = evidence;
  if (config === undefined) return [];
  // F035 is notice/change-not-raised here.
  const mistakes = checkConfig(config)
    .filter(([code]) => code !== 'F035')
    .map(([code, ...facts]) => {
      const where = ['F004', 'F005', 'F006', 'F007', 'F008', 'F010'].includes(code)
        ? `${configFile}: ${String(facts[0])}`
        : configFile;
      const message = `${code} ${explanations[code]!.say(...facts.map(String))}`;
      return find(code === 'F009' ? 'config/no-effect' : 'config/mistake', where, message);
    });
  if (notices.length || hasFacts(evidence)) return mistakes;
  return [
    ...mistakes,
    find('config/no-notice', configFile, 'A notice to look through was not found, nor the facts of one.'),
  ];
}
