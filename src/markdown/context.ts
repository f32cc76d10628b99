import type {Definition, FootnoteDefinition, Heading, Node} from 'mdast';
import type {MarkdownWords} from '../locales/markdown.js';
import type {HeadingMarks} from './heading-marks.js';
import type {Ids} from './ids.js';
import type {MarkdownProblem} from './problem.js';

/** A footnote that the text refers to. */
export interface Note {
  readonly definition: FootnoteDefinition;
  readonly number: number;
  readonly id: string;
  /** The ids of the places in the text that refer to it. */
  readonly from: string[];
}

/** What one reading of one text knows while it goes on. */
export interface Context {
  readonly words: MarkdownWords;
  /** What stands for `{{version}}` and the like. */
  readonly values: Readonly<Record<string, string | undefined>>;
  /** Where images may come from, beside relative addresses. */
  readonly origin: string | undefined;
  readonly ids: Ids;
  /** By id of a heading: ids that it had before, as the front matter says. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  readonly marks: ReadonlyMap<Heading, HeadingMarks>;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
  /** In the order of their numbers. */
  readonly notes: Map<string, Note>;
  /** Links to places in this text: looked at once all ids are known. */
  readonly anchors: {id: string; node: Node}[];
  readonly glossary: {term: string; meaning: string}[];
  /** The level of the heading above. */
  level: number;
  /** Whether the heading above makes definition lists the glossary. */
  isGlossary: boolean;
  /** `below`: how many lines below the start of the node it stands. */
  complainOf(kind: MarkdownProblem['kind'], what: string, node: Node, below?: number): void;
}
