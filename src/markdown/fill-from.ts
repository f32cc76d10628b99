import {complain} from '../core/complain.js';
import type {ResolvedConfig} from '../core/config.js';
import {page} from '../core/page.js';
import {isSafeUrl} from '../core/safe-url.js';
import {dayInWords} from './day.js';
import type {FrontMatter} from './front-matter.js';
import {knownMarkers} from './markers.js';
import {readMarkdown} from './read-markdown.js';
import {splitFront} from './split-front.js';
import {toNodes} from './to-nodes.js';

export interface FillOptions {
  /** Where `{{site}}`, and what the front matter does not say, come from. */
  config?: ResolvedConfig;
  /** Asked once the text is here: another may be wanted by then. */
  isWanted?: () => boolean;
}

/**
 * Fetches Markdown and puts it, as elements, in place of what stands in `element`; answers what its front matter says.
 * If anything is wrong with it, what stands there stays, the owner is told, and the answer is nothing.
 */
export async function fillFrom(
  element: Element,
  url: string,
  {config, isWanted = () => true}: FillOptions = {},
): Promise<FrontMatter | undefined> {
  if (!isSafeUrl(url)) return undefined;
  try {
    const markdown = await get(url);
    const {front: yaml} = splitFront(markdown);
    // YAML is read in a file of its own: not every text has front matter.
    const front = yaml === undefined ? {} : tell((await import('./front-matter.js')).readFront(yaml), url);
    const notice = config?.notice;
    const {language, aliases, version = notice?.version, effective = notice?.effective} = front;
    const said = language ?? (page.documentElement.lang || undefined);
    const read = readMarkdown(markdown, {
      language,
      aliases,
      origin: location.origin,
      values: {version, effective: dayInWords(effective, said), site: config?.site?.name},
    });
    if (!isWanted()) return undefined;
    element.replaceChildren(toNodes(read.tree));
    for (const {kind, line, what} of read.problems) {
      if (kind === 'marker' || kind === 'value') complain('F032', what, line, url, knownMarkers.join(' '));
      if (kind === 'link' || kind === 'image') complain('F011', what);
    }
    return front;
  } catch (error) {
    complain('F033', url, error);
    return undefined;
  }
}

async function get(url: string): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
  const text = await answer.text();
  // What many servers send for an address that they do not have.
  if (/^\s*<(!doctype|html)\b/i.test(text)) throw new Error('it is a page, not Markdown');
  return text;
}

function tell({front, problems}: ReturnType<typeof import('./front-matter.js').readFront>, url: string): FrontMatter {
  for (const {kind, line, what} of problems)
    complain('F040', line, url, kind === 'field' ? `"${what}" is not known here` : what);
  return front;
}
