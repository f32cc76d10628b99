import type {CategoryConfig, Config} from '../core/config.js';
import type {NoticeChangeConfig} from '../core/notice-config.js';

/**
 * The configuration with a change in it, most recent first; the entry of the same version is replaced. A material change
 * raises the revision of exactly the categories that it names: the loader asks about these again and keeps every other
 * answer. Other consents have no revision; the list of changes says that they will be asked about again.
 */
export function publishChange(config: Config, change: NoticeChangeConfig): Config {
  const {notice = {}} = config;
  const others = (notice.changes ?? []).filter(({version}) => version !== change.version);
  const raised = (category: CategoryConfig): CategoryConfig =>
    change.grade === 'material' && change.asks?.includes(category.id)
      ? {...category, revision: change.version, change: change.summary}
      : category;
  return {
    ...config,
    ...(config.categories && {categories: config.categories.map(raised)}),
    notice: {...notice, version: change.version, effective: change.date, changes: [change, ...others]},
  };
}

/** What XML has no place for, however it is written. */
const isWritable = (char: string): boolean =>
  /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd]$|^[\u{10000}-\u{10ffff}]$/u.test(char);

const marks: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

const escape = (text: string): string =>
  [...text]
    .filter(isWritable)
    .join('')
    .replace(/[&<>"]/g, (mark) => marks[mark]!);

const said = {
  editorial: 'Only the wording changed. What we do with your data is the same.',
  clarification: 'The text is clearer now. What we do with your data is the same.',
  material: 'What we do with your data changed.',
};

const instant = (date: string): string => {
  const time = Date.parse(date);
  if (isNaN(time)) throw new Error(`"${date}" is no date: write it as 2026-11-25.`);
  return new Date(time).toISOString().replace('.000', '');
};

/**
 * The changes as an Atom feed (RFC 4287). Its ids are the address of the notice and of each version in it: they stay the
 * same for as long as the notice stays where it is.
 */
export function atomFeed(
  changes: readonly NoticeChangeConfig[],
  {
    url,
    title,
    author,
    feed,
  }: {
    /** The address of the notice, whole. */
    url: string;
    title: string;
    author: string;
    /** The address of the feed itself, if it is known. */
    feed?: string;
  },
): string {
  const own = new URL(url).href;
  const entries = changes.map(({version, date, grade, summary, items = []}) => {
    const facts = items.map(({what, was, now}) =>
      was && now
        ? `${what}: was ${was}, now ${now}`
        : now
          ? `${what}: new: ${now}`
          : was
            ? `${what}: no longer: ${was}`
            : what,
    );
    return `  <entry>
    <id>${escape(`${own}#version-${encodeURIComponent(version)}`)}</id>
    <title>${escape(`Version ${version}: ${summary}`)}</title>
    <updated>${instant(date)}</updated>
    <link rel="alternate" href="${escape(own)}"/>
    <category term="${escape(grade)}"/>
    <content type="text">${escape([summary, said[grade], ...facts].join('\n'))}</content>
  </entry>
`;
  });
  const latest = changes
    .map(({date}) => instant(date))
    .sort()
    .at(-1);
  if (!latest) throw new Error('A feed needs a change to tell of.');
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>${escape(own)}</id>
  <title>${escape(title)}</title>
  <updated>${latest}</updated>
  <author><name>${escape(author)}</name></author>
  <link rel="alternate" href="${escape(own)}"/>
${feed ? `  <link rel="self" href="${escape(feed)}"/>\n` : ''}${entries.join('')}</feed>
`;
}
