import {newDraft, slugsOf, tidy, type Block, type NoticeText} from './notice-text.js';

type Attributes = Readonly<Record<string, string>>;

interface Token {
  readonly line: number;
  readonly text?: string;
  readonly open?: string;
  readonly close?: string;
  readonly attributes?: Attributes;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”',
  ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·', copy: '©', pound: '£', times: '×', shy: '\u00AD',
  acirc: 'â', ecirc: 'ê', icirc: 'î', ocirc: 'ô', ucirc: 'û', wcirc: 'ŵ', ycirc: 'ŷ', eacute: 'é',
}; // prettier-ignore

const decode = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));?/gi, (all, decimal?: string, hex?: string, name?: string) => {
    if (name) return entities[name.toLowerCase()] ?? all;
    const point = decimal ? Number(decimal) : parseInt(hex ?? '', 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : all;
  });

const attribute = /([^\s=/>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;
const tag = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|<[!?][^>]*>/gi;
/** What they hold is no text of the page. */
const raw = /^(script|style|template|noscript|textarea|svg|select|iframe|object)$/;

/** Every tag and text, as far as a reader of the text needs it; tags that never end break nothing. */
function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  let line = 1;
  let at = 0;
  const move = (to: number): string => {
    const passed = source.slice(at, to);
    at = to;
    return passed;
  };
  const count = (passed: string) => (line += passed.split('\n').length - 1);
  tag.lastIndex = 0;
  for (let match = tag.exec(source); match; match = tag.exec(source)) {
    const text = move(match.index);
    if (text) tokens.push({line, text: decode(text)});
    count(text);
    const [all, slash, name = '', rest = ''] = match;
    const lower = name.toLowerCase();
    if (name && slash) tokens.push({line, close: lower});
    else if (name) {
      const attributes: Record<string, string> = {};
      for (const [, key = '', double, single, bare] of rest.matchAll(attribute))
        attributes[key.toLowerCase()] ??= decode(double ?? single ?? bare ?? '');
      tokens.push({line, open: lower, attributes});
    }
    count(move(match.index + all.length));
    if (name && !slash && raw.test(lower) && !rest.endsWith('/')) {
      const end = new RegExp(`</${lower}\\b`, 'i').exec(source.slice(at));
      const inside = move(end ? at + end.index : source.length);
      if (lower === 'script') tokens.push({line, text: inside});
      count(inside);
      tag.lastIndex = at;
    }
  }
  const text = move(source.length);
  if (text) tokens.push({line, text: decode(text)});
  return tokens;
}

const blocks =
  /^(p|li|dt|dd|td|th|h[1-6]|div|section|article|main|header|footer|nav|aside|ul|ol|dl|table|tr|thead|tbody|caption|figure|figcaption|blockquote|address|pre|form|fieldset|details|summary|hr|body|forthright-\w+)$/;
/** What helps to move about, and is not the notice. */
const controls = /^(nav|dialog|button)$/;
/** The same, where nothing marks the notice. */
const chrome = /^(nav|dialog|button|header|footer|aside)$/;
const empty = /^(br|hr|img|input|meta|link|source|wbr|area|base|col|embed|track)$/;
const kinds: Readonly<Record<string, Block['kind']>> = {li: 'item', dt: 'item', td: 'cell', th: 'cell'};

/** What holds the notice: its element, `<main>`, `<article>`, or all of the page. */
const roots = ['forthright-notice', 'main', 'article', 'body'];

/** An HTML notice; `config` is the configuration in the page, if there is one. */
export function readHtml(source: string, file: string): NoticeText & {config?: string} {
  const tokens = tokensOf(source);
  const draft = newDraft();
  const rootName = roots.find((name) => tokens.some(({open}) => open === name));
  const around = !rootName || rootName === 'body' ? chrome : controls;
  let language: string | undefined;
  let config: string | undefined;
  let depth = 0;
  let skipped = 0;
  let section = '';
  let text = '';
  let start = 1;
  const open: string[] = [];
  let link: {text: string; href: string | undefined; line: number} | undefined;
  let expectsConfig = false;
  let inScript = false;

  const isInside = () => (!rootName || depth > 0) && !skipped;
  const finish = (): void => {
    const clean = tidy(text);
    text = '';
    if (!clean) return;
    const inner = [...open].reverse().find((name) => kinds[name] || /^(h[1-6]|dd)$/.test(name));
    const level = /^h([1-6])$/.exec(inner ?? '')?.[1];
    if (level) {
      section = clean;
      for (const id of slugsOf(clean)) draft.ids.add(id);
    }
    draft.blocks.push({
      kind: level ? 'heading' : (kinds[inner ?? ''] ?? 'paragraph'),
      text: clean,
      line: start,
      section,
      ...(level ? {level: Number(level)} : {}),
    });
  };

  for (const {line, text: words, open: opened, close: closed, attributes = {}} of tokens) {
    if (words !== undefined) {
      if (expectsConfig) config ??= words;
      expectsConfig = false;
      if (inScript || !isInside()) continue;
      if (!tidy(text)) start = line + (/^\s*/.exec(words)![0].split('\n').length - 1);
      text += words;
      if (link) link.text += words;
      continue;
    }
    if (opened) {
      inScript = opened === 'script' || opened === 'style';
      expectsConfig = opened === 'script' && 'data-forthright-config' in attributes;
      if (opened === 'html') language = attributes.lang;
      if (attributes.id) draft.ids.add(attributes.id);
      if (opened === 'a' && attributes.name) draft.ids.add(attributes.name);
      if (/^forthright-(choices|storage|rights|button)$/.test(opened)) draft.shows.add(opened.slice(11));
      if (opened === 'forthright-facts')
        for (const value of Object.values(attributes)) for (const name of value.split(/\s+/)) draft.shows.add(name);
      if (/^(choices|withdraw)$/.test(attributes['data-forthright'] ?? '')) draft.shows.add('choices');
      if (empty.test(opened)) {
        if (opened === 'br') text += '\n';
        continue;
      }
      if (blocks.test(opened)) {
        if (isInside()) finish();
        open.push(opened);
      }
      if (opened === rootName) {
        depth++;
        language = attributes.lang ?? language;
      } else if (around.test(opened)) skipped++;
      if (opened === 'a' && (!rootName || depth > 0)) link = {text: '', href: attributes.href, line};
      continue;
    }
    if (!closed) continue;
    inScript = false;
    if (blocks.test(closed)) {
      if (isInside()) finish();
      const at = open.lastIndexOf(closed);
      if (at >= 0) open.length = at;
    }
    if (closed === rootName) depth = Math.max(0, depth - 1);
    else if (around.test(closed)) skipped = Math.max(0, skipped - 1);
    if (closed === 'a' && link) {
      draft.links.push({...link, text: tidy(link.text), section});
      link = undefined;
    }
  }
  if (isInside()) finish();
  return {file, language, facts: {}, ...draft, ...(config ? {config} : {})};
}
