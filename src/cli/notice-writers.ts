import type {Config} from '../core/config.js';
import {declare, writeFacts} from '../declare.js';
import type {AttributeName, TreeElement} from '../markdown/tree.js';

/** What an element of ours would show, as HTML to stand between its tags. Nothing: the tags stay empty. */
type Writer = (
  attributes: Readonly<Partial<Record<AttributeName, string>>>,
  config: Config,
  language: string,
) => string | undefined;

/** By tag. What is written here must come from us: it is put into the page as it is. */
export const writers: Readonly<Partial<Record<TreeElement['name'], Writer>>> = {
  'forthright-facts': ({of = '', level}, config, language) =>
    writeFacts(of, config, {language, ...(level && {level: Number(level)})}),
  'forthright-storage': ({level}, config, language) => declare(config, {language, level: Number(level ?? 2)}),
};
