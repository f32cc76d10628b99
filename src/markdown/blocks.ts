import type {Heading, List, ListItem, Nodes, Paragraph, RootContent, Table} from 'mdast';
import type {Context} from './context.js';
import type {DefinitionList} from './definition-lists.js';
import {idOf} from './ids.js';
import {elementOf} from './markers.js';
import {phrases, withoutMarkup} from './phrases.js';
import {make, onLines, type TreeElement, type TreeNode} from './tree.js';

/** Headings, paragraphs, lists and so on, each on lines of its own. */
export const blocks = (nodes: readonly RootContent[], context: Context): TreeNode[] =>
  nodes.flatMap((node) => block(node, context));

/** What one block becomes; definitions become nothing where they stand. */
export function block(node: RootContent, context: Context): TreeNode[] {
  switch (node.type) {
    case 'heading':
      return heading(node, context);
    case 'paragraph':
      return paragraph(node, context);
    case 'blockquote':
      return [make('blockquote', {}, within(blocks(node.children, context)))];
    case 'list':
      return [list(node, context)];
    case 'defList':
      return [definitionList(node, context)];
    case 'table':
      return [table(node, context)];
    case 'code':
      return [make('pre', {}, [make('code', {}, [node.value && node.value + '\n'])])];
    case 'thematicBreak':
      return [make('hr')];
    case 'html': {
      const text = withoutMarkup(node.value, () => context.complainOf('html', node.value, node));
      return text ? [make('p', {}, [text])] : [];
    }
    default:
      return [];
  }
}

const within = (nodes: TreeNode[]) => (nodes.length ? ['\n', ...onLines(nodes), '\n'] : []);

function paragraph(node: Paragraph, context: Context): TreeNode[] {
  const element = elementOf(node, context);
  if (element) return [element];
  const children = phrases(node.children, context);
  return children.some((child) => child !== '') ? [make('p', {}, children)] : [];
}

/** The heading; before it, an empty place for every id that it had before. */
function heading(node: Heading, context: Context): TreeNode[] {
  const {ids, aliases, marks} = context;
  const {ids: [own, ...written] = [], fact} = marks.get(node) ?? {};
  const depth = Math.min(node.depth, 4);
  context.level = depth;
  const children = phrases(node.children, context);
  const id = own ?? ids.takeNext(idOf(textOf(children)));
  const told = Object.hasOwn(aliases, id) ? aliases[id]! : [];
  const earlier = [...written, ...told.filter((one) => ids.take(one) ?? (context.complainOf('id', one, node), false))];
  const attributes = {
    id,
    'data-aliases': earlier.join(' ') || undefined,
    'data-fact': fact,
  };
  return [...earlier.map((id) => make('span', {id})), make(`h${depth as 1 | 2 | 3 | 4}`, attributes, children)];
}

/** The words of a heading or a term, without the numbers of notes. */
export const textOf = (nodes: readonly TreeNode[]): string =>
  nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      return node.name === 'img' ? (node.attributes.alt ?? '') : node.name === 'sup' ? '' : textOf(node.children);
    })
    .join('');

function list(node: List, context: Context): TreeElement {
  const isLoose = (node.spread ?? false) || node.children.some(({spread}) => spread);
  const items = node.children.map((item) => listItem(item, isLoose, context));
  if (!node.ordered) return make('ul', {}, within(items));
  const start = node.start ?? 1;
  return make(
    'ol',
    {type: node.data?.letters ? 'a' : undefined, start: start === 1 ? undefined : String(start)},
    within(items),
  );
}

/** Paragraphs of a tight list have no element of their own. */
function listItem({children}: ListItem, isLoose: boolean, context: Context): TreeElement {
  if (isLoose) return make('li', {}, within(blocks(children, context)));
  return make('li', {}, tight(children, context));
}

function tight(nodes: readonly RootContent[], context: Context): TreeNode[] {
  return nodes
    .map((node) =>
      node.type === 'paragraph' && !elementOf(node, context)
        ? phrases(node.children, context)
        : onLines(block(node, context)),
    )
    .filter(({length}) => length)
    .flatMap((made, at) => (at ? ['\n', ...made] : made));
}

function definitionList({children}: DefinitionList, context: Context): TreeElement {
  const items = children.map((item) => {
    if (item.type === 'defListTerm') return make('dt', {}, phrases(item.children, context));
    const isLoose = item.spread || item.children.filter(({type}) => type === 'paragraph').length > 1;
    return make('dd', {}, isLoose ? within(blocks(item.children, context)) : tight(item.children, context));
  });
  if (context.isGlossary) learn(items, context);
  return make('dl', {'data-glossary': context.isGlossary ? '' : undefined}, within(items));
}

/** Keeps terms and what they mean, for the configuration. */
function learn(items: readonly TreeElement[], {glossary}: Context): void {
  const plain = (item: TreeElement) => textOf(item.children).replace(/\s+/g, ' ').trim();
  let terms: string[] = [];
  items.forEach((item, at) => {
    if (item.name === 'dd') return;
    terms = items[at - 1]?.name === 'dt' ? [...terms, plain(item)] : [plain(item)];
    const after = items.slice(at + 1);
    const end = after.findIndex(({name}) => name === 'dt');
    const meaning = after
      .slice(0, end < 0 ? undefined : end)
      .map(plain)
      .join(' ');
    if (meaning) glossary.push(...terms.map((term) => ({term, meaning})));
  });
}

const wordsOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(wordsOf).join('') : '';

function table({align, children}: Table, context: Context): TreeElement {
  const [head, ...body] = children.map((row, at) => {
    for (const cell of row.children.slice(align?.length ?? row.children.length))
      if (cell.children.length) context.complainOf('cell', wordsOf(cell), cell);
    const cells = (align ?? row.children).map((_, column) => {
      const cell = row.children[column];
      const data = {'data-align': align?.[column] ?? undefined};
      const content = cell ? phrases(cell.children, context) : [];
      return at ? make('td', data, content) : make('th', {scope: 'col', ...data}, content);
    });
    return make('tr', {}, within(cells));
  });
  return make(
    'table',
    {},
    within([
      ...(head ? [make('thead', {}, within([head]))] : []),
      ...(body.length ? [make('tbody', {}, within(body))] : []),
    ]),
  );
}
