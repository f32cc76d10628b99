import type {Config} from '../core/config.js';
import type {Finding} from '../guard/rules.js';
import {checkConfiguration} from './configuration.js';
import {checkCookies} from './cookies.js';
import {gather} from './evidence.js';
import {checkFacts} from './facts.js';
import {checkIds} from './ids.js';
import {checkLinks} from './links.js';
import {isUnread, type NoticeText} from './notice-text.js';
import {find} from './rules.js';
import {checkRights} from './rights.js';
import {checkSpecial} from './special.js';
import {checkVersions} from './versions.js';
import {checkWording} from './wording.js';

export interface Material {
  config?: Config | undefined;
  /** What findings call the configuration. @defaultValue `forthright.json` */
  configFile?: string;
  notices?: readonly NoticeText[];
  /** `YYYY-MM-DD` */
  today: string;
}

const families = [
  checkFacts,
  checkSpecial,
  checkRights,
  checkCookies,
  checkVersions,
  checkWording,
  checkLinks,
  checkIds,
];
const order = {error: 0, warning: 1, info: 2};

/** Looks through a configuration and its notices. What is wrong in the shape of the configuration is told, and breaks nothing. */
export function checkNotice({config, configFile = 'forthright.json', notices = [], today}: Material): Finding[] {
  const evidence = gather(config, configFile, notices, today);
  const mistakes = [...checkConfiguration(evidence), ...notices.flatMap((notice) => checkRead(notice, notices))];
  const found = families.flatMap((family) => {
    try {
      return family(evidence);
    } catch (error) {
      // A word where a list should be is told above; the other families go on.
      if (mistakes.some(({severity}) => severity === 'error')) return [];
      throw error;
    }
  });
  const seen = new Set<string>();
  return [...mistakes, ...found]
    .filter(({rule, where, message}) => {
      const key = `${rule}\n${where}\n${message}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => order[a.severity] - order[b.severity]);
}

/** What could not be read is one finding, and not one for all that would stand there. */
function checkRead(notice: NoticeText, notices: readonly NoticeText[]): Finding[] {
  const {file, src} = notice;
  if (!isUnread(notice)) return [];
  if (!src) return [find('notice/unread', file, 'No text was found.')];
  const nameOf = (path: string) => path.replace(/[?#].*$/, '').split(/[\\/]/).pop(); // prettier-ignore
  if (notices.some((other) => nameOf(other.file) === nameOf(src))) return [];
  return [find('notice/unread', file, `It fetches its text from ${src}, which was not looked at. Name that file too.`)];
}
