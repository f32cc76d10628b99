/** Special categories, data about offences, children. */
import {either} from './either.js';
import {factsFor, type Fact} from '../core/config.js';
import {isDenied, list, type Evidence} from './evidence.js';
import {reading} from './reading.js';
import {find} from './rules.js';
import type {Finding} from '../guard/rules.js';

/** The conditions of article 9 that need a condition of Schedule 1 too, and the paragraphs that it can be (DPA 2018 s.10). */
const paragraphsFor: Readonly<Record<string, readonly [first: number, last: number]>> = {
  employment: [1, 1],
  'health-or-social-care': [2, 2],
  'public-health': [3, 3],
  research: [4, 4],
  'substantial-public-interest': [6, 28],
};
/** Data about offences may rest on any of the conditions. */
const anyParagraph = [1, 37] as const;
const hasOneOf = (paragraphs: readonly number[], [first, last]: readonly [number, number]): boolean =>
  paragraphs.some((paragraph) => paragraph >= first && paragraph <= last);
/** Paragraphs of Schedule 1 that ask for an appropriate policy document. Those of health, public health, research, journalism and disclosure to elected representatives do not. */
const needsPolicy = new Set([1, ...[...Array(23).keys()].map((at) => at + 6)].filter((at) => at !== 13 && at !== 24));
const policy = /\bappropriate policy document\b/i;
const sensitive =
  /\b(health|medical|illness|disabilit(y|ies)|pregnan(t|cy)|HIV|mental|addiction|sexual|orientation|gay|lesbian|religio(n|us)|faith|ethnic(ity)?|racial|political|trade union|criminal|offend(er|ing))\b/i;

/** The kinds of article 9, one by one: what counts is that they are kept or used. */
const kinds = either(
  /\bsexual orientation\b|\bsex life\b|\b(ethnic(ity)?|racial) (origins?|background|group)\b/i,
  /\b(your|their) (ethnicity|race|disabilit(y|ies)|religion)\b|\breligious beliefs?\b/i,
  /\bpolitical opinions?\b|\btrade union membership\b/i,
  /\bmedical (conditions?|records?|history|information|details|notes)\b/i,
  /\bhealth (information|data|details|records?|conditions?|needs)\b/i,
  /\b(information|data|details|notes|records?) (about|on|of) (your|their) (\w+ and )?(health|disabilit(y|ies))\b/i,
  /\b(genetic|biometric) (data|information)\b/i,
);

/** In a list or a table of data one word is enough: "name, address, health". */
const namesOnly =
  /(^|[,;(] ?|\b(?:and|or|your|any) )(health|disabilit(y|ies)|ethnicity|race|religion|faith|sexuality|beliefs|medical (needs|history|conditions?)|allergies|dietary (needs|requirements)|trade union membership)(?= *(?:$|[,;().]|(?:and|or)\b(?! (?:safety|wellbeing))))/i;
const ofData =
  /\b(data|information|details|records?|facts)\b|\b(collect|hold|record|process|use|keep|ask|need|store|gather|receive|know)(s|d|ed|es|ing)?\b/i;
const isNotKept =
  /\b(do not|don.t|never) (\w+ )?(collect|hold|use|ask|keep|need|record|want|process)\b|\bnot (collected|held|used|kept)\b/i;
/** Said of somebody's convictions in such a list. */
const convictions =
  /\b(convictions?|cautions|criminal (offences?|convictions?|records?|history)|DBS (checks?|results?|certificates?))\b/i;

const collects =
  /\b(collect|hold|held|record|process|use|keep|kept|ask|need|store|gather|receive|share|know)(s|d|ed|es|ing)?\b/i;

/** The service is for children, as far as it is told. */
export const isForChildren = ({config, notice}: Evidence): boolean =>
  config?.profile === 'uk-children' ||
  /\b(child|children|young people|pupils?|teenagers?|under[ -]1[0-8]s?|under 18)\b/i.test(notice.audience ?? '');

export function checkSpecial(evidence: Evidence): Finding[] {
  const {config, configFile, notice, sentences, text, english} = evidence;
  const found: Finding[] = [];
  const kindOf = new Map(list(notice.data).map(({id, kind}) => [id, kind]));
  const purposes = list(notice.purposes);
  const uses = (ids: readonly string[] | undefined, kind: string) => list(ids).some((id) => kindOf.get(id) === kind);

  purposes.forEach(({title, data, special, schedule1, basis, policyDocument}, index) => {
    const where = `${configFile}: notice.purposes[${index}]`;
    const conditions = list(special);
    if (uses(data, 'special') && !conditions.length)
      found.push(find('notice/art9-condition', where, `A condition of article 9 for “${title}” was not found.`));
    const needing = conditions.filter(
      (condition) => paragraphsFor[condition] && !hasOneOf(list(schedule1), paragraphsFor[condition]),
    );
    if (needing.length)
      found.push(
        find(
          'notice/schedule1-missing',
          where,
          `The paragraph of Schedule 1 for “${title}” (${needing.join(', ')}) was not found.`,
        ),
      );
    if (uses(data, 'criminal') && !hasOneOf(list(schedule1), anyParagraph) && !list(basis).includes('public-task'))
      found.push(
        find(
          'notice/art10-condition',
          where,
          `“${title}” uses data about offences; a paragraph of Schedule 1 was not found.`,
        ),
      );
    const asking = list(schedule1).filter((paragraph) => needsPolicy.has(paragraph));
    if (asking.length && !policyDocument && !policy.test(text))
      found.push(
        find(
          'notice/apd',
          where,
          `An appropriate policy document for “${title}” (Schedule 1, ${asking.join(', ')}) was not found.`,
        ),
      );
    if (
      english.length &&
      conditions.includes('health-or-social-care') &&
      !/\bconfiden|\bsecrecy|\bprofessional(ly)?\b/i.test(text)
    )
      found.push(
        find('notice/art9-secrecy', where, `A word on who is bound to keep “${title}” confidential was not found.`),
      );
  });

  if (!purposes.length) {
    const about = (pattern: RegExp, how = /(?:)/) =>
      sentences.find(
        (sentence) =>
          pattern.test(sentence.text) &&
          how.test(sentence.text) &&
          // What the words mean is told, not what is done.
          /\b(we|our|us|your|you|collects?|holds?|records?|process(es|ed)?|uses?)\b/i.test(sentence.text) &&
          !isDenied(sentence.text),
      );
    /** A cell or an item that lists such data, under words that say so. */
    const lists = (pattern: RegExp) =>
      sentences.find((sentence) => {
        const {text: words, section, path, lead, block} = sentence;
        const label = /^[^:.]{0,60}:(?= )/.exec(words)?.[0] ?? '';
        const above = lead || block.column || label || (block.kind === 'item' ? section : '');
        return (
          (block.column || label || /^(cell|item)$/.test(block.kind)) &&
          ofData.test(above) &&
          pattern.test(words) &&
          !isDenied(`${above} ${words}`) &&
          !isNotKept.test(block.row ?? '') &&
          // What the words mean is told, not what is done.
          !/\b(rights?|mean(s|ing)?|terms?|words|glossary|definitions?)\b|\b(categor(y|ies)|personal|sensitive) (data|information) (is|are|includes?)\b/i.test(
            `${path} ${section} ${above}`,
          )
        );
      });
    const special =
      about(/\bspecial categor(y|ies)\b|\bsensitive (personal )?(data|information)\b/i) ??
      about(kinds, collects) ??
      lists(kinds) ??
      lists(namesOnly);
    if (
      special &&
      !either(
        /\bexplicit(ly)? ([\w-]+ ){0,2}(consent|agree\w*|permission)\b|\bart(icles?|s?\.)? ?9\b/i,
        /\bschedule 1\b|\bhealth (or|and) social care\b|\bsubstantial public interest\b/i,
        /\bvital interests?\b|\blegal claims\b|\bemployment law\b|\bpublic health\b/i,
      ).test(text)
    )
      found.push(
        find(
          'notice/art9-condition',
          special.where,
          'Special category data is spoken of; a condition of article 9 was not found.',
        ),
      );
    const offences =
      about(
        either(
          /\bcriminal (offence|conviction|record)s?\b(?! to)|\boffence data\b/i,
          /\b(your|their|any|unspent|spent|past|previous) (unspent |spent |past |previous )?convictions\b/i,
          /\b(details|records?|information|data|history) (of|about|on) (your |their |any |past )?(offences|convictions)\b/i,
          /\bDBS checks?\b/i,
        ),
      ) ?? lists(convictions);
    if (
      offences &&
      !/\bcommit|\bdetect|\bprevent/i.test(offences.text) &&
      !/\bschedule 1\b|\bofficial authority\b|\bart(icle|\.)? ?10\b/i.test(text)
    )
      found.push(
        find(
          'notice/art10-condition',
          offences.where,
          'Data about offences is spoken of; a paragraph of Schedule 1 or official authority was not found.',
        ),
      );
    const schedule = sentences.find(
      (sentence) =>
        /\bschedule 1\b/i.test(sentence.text) &&
        (sentence.text.match(/\b(paragraphs?|paras?|conditions?)\.? [\d, and]+/gi) ?? [])
          .flatMap((run) => run.match(/\d+/g) ?? [])
          .some((paragraph) => needsPolicy.has(Number(paragraph))),
    );
    if (schedule && !policy.test(text))
      found.push(find('notice/apd', schedule.where, 'An appropriate policy document was not found.'));
  }

  for (const [part, items] of [
    ['categories', list(config?.categories)],
    ['services', list(config?.services)],
  ] as const)
    for (const item of items) {
      const word = sensitive.exec(`${item.id.replace(/[-_]/g, ' ')} ${item.title ?? ''}`)?.[0];
      if (word)
        found.push(
          find(
            'decl/sensitive-category',
            `${configFile}: ${part}.${item.id}`,
            `“${word}” in its name would tell something about whoever chooses it.`,
          ),
        );
    }

  if (isForChildren(evidence)) {
    for (const {id, basis = id, facts} of list(config?.categories))
      // Without all its facts it is asked for first: F008 says so.
      if ((config?.profile ?? 'uk') === 'uk' && factsFor(basis)?.every((fact) => list(facts).includes(fact as Fact)))
        found.push(
          find(
            'children/default-on',
            `${configFile}: categories.${id}`,
            `“${id}” starts on, in a service for children.`,
          ),
        );
    for (const one of english) {
      const {ease, words} = reading(one);
      if (words >= 100 && ease < 60)
        found.push(
          find(
            'children/hard-text',
            one.file,
            `Its reading ease is ${Math.round(ease)}, below the 60 of plain English.`,
          ),
        );
    }
  }
  return found;
}
