import type {Config} from '../core/config.js';
import type {NoticeConfig} from '../core/notice-config.js';
import type {RightsConfig} from '../core/rights-config.js';
import {inEnglish, isEnglish, isUnread, type Block, type NoticeText} from './notice-text.js';

/** One sentence of a notice, and where it stands. */
export interface Sentence {
  readonly text: string;
  readonly where: string;
  readonly section: string;
  /** All headings that it stands under. */
  readonly path: string;
  /** Of an item: the words before the list, such as "We collect:". */
  readonly lead: string;
  readonly block: Block;
  readonly notice: NoticeText;
}

/** What was handed in, ready for the rules. */
export interface Evidence {
  readonly config: Config | undefined;
  readonly configFile: string;
  readonly notice: NoticeConfig;
  readonly rights: RightsConfig;
  readonly notices: readonly NoticeText[];
  /** The notices whose words the rules can read. */
  readonly english: readonly NoticeText[];
  readonly sentences: readonly Sentence[];
  /** The rows of their tables, and the pairs of their lists, each as one sentence. */
  readonly rows: readonly Sentence[];
  /** The English notices, as one text. */
  readonly text: string;
  /** The facts that the notices put in. */
  readonly shows: ReadonlySet<string>;
  /** Under the law of the UK, as it is where nothing is said. */
  readonly isUk: boolean;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

export const list = <T>(value: readonly T[] | undefined): readonly T[] =>
  Array.isArray(value) ? (value as readonly T[]).filter((item) => item !== null && item !== undefined) : [];

const part = <T extends object>(value: T | undefined): T =>
  value && typeof value === 'object' && !Array.isArray(value) ? value : ({} as T);

/** As people find it again: the file, the line, the heading. */
export const whereOf = ({file}: NoticeText, {line, section}: {line: number; section: string}): string =>
  `${file}:${line}${section ? ` (${section})` : ''}`;

const abbreviated = /\b(art|arts|para|paras|reg|no|e\.g|i\.e|etc|Sch|St|Dr|Mr|Ms)\.$/i;

/** Splits at the ends of sentences, not after "art. 6". */
export function split(text: string): string[] {
  const found: string[] = [];
  for (const piece of text.split(/(?<=[.!?])\s+(?=[\p{Lu}“"‘'(\d])/u)) {
    const last = found.at(-1);
    if (last !== undefined && abbreviated.test(last)) found[found.length - 1] = `${last} ${piece}`;
    else found.push(piece);
  }
  return found;
}

export function gather(
  config: Config | undefined,
  configFile: string,
  notices: readonly NoticeText[],
  today: string,
): Evidence {
  const english = notices.filter((one) => isEnglish(one) && !isUnread(one)).map(inEnglish);
  const read = (textsOf: (block: Block) => readonly string[]) =>
    english.flatMap((notice) => {
      let lead = '';
      return notice.blocks.flatMap((block) => {
        const {kind, section, path} = block;
        if (kind !== 'item') lead = kind === 'paragraph' && block.text.endsWith(':') ? block.text : '';
        return textsOf(block).map((text): Sentence => ({
          text,
          where: whereOf(notice, block),
          section,
          path,
          lead,
          block,
          notice,
        }));
      });
    });
  const sentences = read(({text}) => split(text));
  return {
    config: config && part(config),
    configFile,
    notice: part(config?.notice),
    rights: part(config?.rights),
    notices,
    english,
    sentences,
    rows: read(({row}) => (row ? [row] : [])).filter(
      (one, at, all) => one.text !== all[at - 1]?.text || one.notice !== all[at - 1]?.notice,
    ),
    text: sentences.map(({text}) => text).join('\n'),
    shows: new Set(notices.flatMap(({shows}) => [...shows])),
    isUk: /^(uk|uk-gov|uk-children|wales-public)$/.test(config?.profile ?? 'uk'),
    today,
  };
}

/** Something is there to look through: the words of a notice, or the facts of one. */
export const hasFacts = ({notice}: Evidence): boolean =>
  [notice.purposes, notice.data, notice.recipients, notice.retention].some(
    (facts) => list(facts as unknown[] | undefined).length,
  );

/** Whether something can be said to be missing: an English notice is there, or the facts of one and no notice. */
export const canMiss = (evidence: Evidence): boolean =>
  !!evidence.english.length || (!evidence.notices.length && hasFacts(evidence));

/** Where a thing that is missing would stand. */
export const missingFrom = ({english, configFile}: Evidence): string =>
  english.map(({file}) => file).join(', ') || configFile;

/** Something is denied: "we do not", "never", "nobody". */
export const isDenied = (text: string): boolean =>
  /\b(not|never|no|none|nobody|nothing|neither|nor|without|cannot|won.t|don.t|doesn.t|isn.t|aren.t)\b/i.test(text);

/** It tells of what is on the device, which has periods and a consent of its own. */
export const isAboutCookies = ({path, section, text}: Sentence): boolean =>
  /\bcookies?\b|\blocal ?storage\b/i.test(`${path} ${section} ${text}`);

export const mentionsEmail = /[\w.+-]+@[\w-]+(\.[\w-]+)+/;
export const mentionsPhone = /(?<![\d/-])(\+44[\s\d()-]{8,}|\(?0\d{2,4}\)?[\s\d-]{6,})/;
export const mentionsPostcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/;
export const mentionsUrl = /\bhttps?:\/\/|\bwww\./i;

/** The text gives an address of some kind. */
export const givesAddress = (text: string): boolean =>
  [mentionsEmail, mentionsPhone, mentionsPostcode, mentionsUrl].some((pattern) => pattern.test(text));
