/** Versions, dates, and what a change asks again. */
import {canMiss, list, missingFrom, type Evidence} from './evidence.js';
import {find} from './rules.js';
import type {NoticeChangeConfig} from '../core/notice-config.js';
import type {Finding} from '../guard/rules.js';

const months = 'january february march april may june july august september october november december'.split(' ');
const monthName = `(${months.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)`;
const says =
  /\b(version|updated?|revised|reviewed|effective|in force|applies from|last (changed?|reviewed|amended|changes)|published|issued|printed|adopted|approved|edition|edited|amended|written|dates from)\b/i;
/** These count in a sentence about the notice, and a law has dates of its own. */
const saysLess = /\b(since|date)\b/i;
const itself = /\b(version|updated?|revised|reviewed|notice|policy|statement|page|published)\b/i;
const ofLaw = /\b(GDPR|Act|laws?|[Rr]egulations?|[Dd]irective)\b/;
const speaksOfItself = (text: string): boolean =>
  itself.test(text) ? says.test(text) || saysLess.test(text) : says.test(text) && !ofLaw.test(text);
const longDate = new RegExp(`\\b(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+)?${monthName}\\.?,?\\s+(20\\d\\d)\\b`, 'i');

const isoOf = (value: unknown): string | undefined => {
  const text =
    value instanceof Date
      ? value.toISOString()
      : typeof value === 'string' || typeof value === 'number'
        ? String(value)
        : '';
  const iso = /\b(20\d\d)-(\d\d)(?:-(\d\d))?/.exec(text);
  if (iso) return `${iso[1]}-${iso[2]}-${iso[3] ?? '01'}`;
  const uk = /\b(?:(\d{1,2})[/.])?(\d{1,2})[/.]((?:20)?\d\d)\b/.exec(text);
  if (uk && (uk[1] ?? uk[3]!.length === 4))
    return `${uk[3]!.padStart(4, '20')}-${uk[2]!.padStart(2, '0')}-${(uk[1] ?? '1').padStart(2, '0')}`;
  const [, day = '1', name = '', year] = longDate.exec(text) ?? [];
  if (!year) return undefined;
  const month = months.findIndex((full) => full.startsWith(name.toLowerCase().slice(0, 3))) + 1;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
};

/** A line that holds a date and nothing else. */
const isDate = (text: string): boolean =>
  /^\W*$/.test(text.replace(longDate, '').replace(/\b\d{1,2}[/.]\d{1,2}[/.]20\d\d\b|\b20\d\d-\d\d-\d\d\b/, ''));

/** Whole months from one day to another. */
const monthsBetween = (from: string, to: string): number => {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  return (toYear - year) * 12 + toMonth - month - (toDay < day ? 1 : 0);
};

/** A revision is the version of the change, or a day that is no older than the change. */
function isRaised(revision: string | undefined, {version, date}: NoticeChangeConfig): boolean {
  const day = /^20\d\d-\d\d(-\d\d)?/.exec(revision ?? '')?.[0];
  if (day) return !date || day >= date.slice(0, day.length);
  return !!revision && (!version || revision === version);
}

export function checkVersions(evidence: Evidence): Finding[] {
  const {config, configFile, notice, notices, sentences, rights, today} = evidence;
  const found: Finding[] = [];
  const fronts = notices.map(({facts}) => facts);
  const fromText = sentences
    .filter(
      ({text, section}) =>
        speaksOfItself(text) ||
        isDate(text) ||
        /\b(changes|history|version|date|updated|written)\b/i.test(section) ||
        /^date\b/i.test(text),
    )
    .flatMap((sentence) => isoOf(sentence.text) ?? []);
  const dates = [
    notice.effective,
    ...list(notice.changes).map(({date}) => date),
    ...fronts.flatMap((front) => [
      front.effective,
      front.updated,
      front.date,
      ...(Array.isArray(front.changes) ? (front.changes as {date?: unknown}[]).map((change) => change?.date) : []),
    ]),
  ].flatMap((date) => isoOf(date) ?? []);
  const last = (dates.length ? dates : fromText)
    .filter((date) => date <= today)
    .sort()
    .at(-1);
  const hasVersion = [notice, ...fronts].some(({version}) => version !== undefined && version !== '');
  const isVersioned =
    hasVersion ||
    dates.length ||
    fromText.length ||
    sentences.some(({text}) => /\bversion:? \d|^\W*v\d+(\.\d+)*\W*$|\bv\d+\.\d+\b/i.test(text));
  if (canMiss(evidence) && !isVersioned && (notices.length || config?.notice))
    found.push(find('notice/no-version', missingFrom(evidence), 'A version or a date was not found.'));
  const where = dates.length && config?.notice ? `${configFile}: notice` : missingFrom(evidence);
  const age = last ? monthsBetween(last, today) : 0;
  const reviewBy = [notice.reviewBy, ...fronts.map((front) => front.reviewBy ?? front.review)]
    .flatMap((date) => isoOf(date) ?? [])
    .sort()[0];
  if (reviewBy && reviewBy < today)
    found.push(find('notice/not-reviewed', where, `It was to be looked at by ${reviewBy}.`));
  else if (age >= 24 && last)
    found.push(find('notice/not-reviewed', where, `The last change that was found is of ${last}, ${age} months ago.`));
  else if (age >= 12 && last && !reviewBy)
    found.push(find('notice/review-soon', where, `The last change that was found is of ${last}, ${age} months ago.`));

  const categories = new Map(list(config?.categories).map((category) => [category.id, category]));
  const services = new Map(list(config?.services).map(({id, category}) => [id, category]));
  const consents = new Set(list(rights.consents).map(({id}) => id));
  const changes = list(notice.changes);
  const asked = new Set<string>();
  // The latest first: a category that was raised for that one was raised for those before it.
  for (const change of [...changes].sort((a, b) => String(b.date ?? '').localeCompare(String(a.date ?? '')))) {
    const place = `${configFile}: notice.changes[${changes.indexOf(change)}]`;
    for (const id of list(change.asks)) {
      const category = categories.get(id) ?? categories.get(services.get(id) ?? '');
      if (!category && !consents.has(id))
        found.push(
          find('notice/change-unknown', place, `“${id}” was not found among categories, services and consents.`),
        );
      if (!category || change.grade !== 'material' || asked.has(category.id)) continue;
      asked.add(category.id);
      if (!isRaised(category.revision ?? config?.revision, change))
        found.push(
          find(
            'notice/change-not-raised',
            place,
            `The change of ${change.date ?? change.version} asks “${category.id}” again; a revision of it as new was not found.`,
          ),
        );
    }
  }

  for (const {file, facts} of notices)
    if (facts.draft === true || facts.draft === 'true')
      found.push(find('notice/draft', file, 'It is marked as a draft.'));
  return found;
}
