/** Our templates as text, for build tools and servers. Needs no DOM; in no file that a page loads. */
import type {TemplateResult} from 'lit/html.js';

const escape = (text: string) => text.replace(/[&<>"']/g, (char) => `&#${char.codePointAt(0)};`);

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && 'strings' in value && 'values' in value;

/** A template as text. Values are text, what a person could only press is left out, and so is what `leftOut` matches. */
export function writeTemplate(value: unknown, leftOut: RegExp): string {
  if (Array.isArray(value)) return value.map((part) => writeTemplate(part, leftOut)).join('');
  if (!isTemplate(value)) return typeof value === 'string' || typeof value === 'number' ? escape(`${value}`) : '';
  return value.strings
    .map((markup, at) => {
      const plain = markup.replace(leftOut, '');
      if (at === value.values.length) return plain;
      const part = value.values[at];
      const text = writeTemplate(part, leftOut);
      if (!plain.endsWith('=')) return plain + text;
      // An attribute with nothing to say; a property or a listener, which text has none of.
      const isLeftOut = typeof part === 'symbol' || /[.@][\w-]+=$/.test(plain);
      return isLeftOut ? plain.replace(/\s+[.@]?[\w-]+=$/, '') : `${plain}"${text}"`;
    })
    .join('');
}

const blocks = 'section|table|thead|tbody|tr|address|ul|dl';
const lines = 'h\\d|p|th|td|li|dt|dd';
const spaceAround = new RegExp(` ?(</?(?:div|${blocks}|${lines})\\b[^>]*>) ?`, 'g');
const starts = new RegExp(`<(/?)(${blocks}|${lines})\\b`, 'g');
const isLine = new RegExp(`^(${lines})$`);

/** For people who read the page's source. Every `<` and `>` is markup: those of values are escaped. */
export function layOut(html: string): string {
  let depth = 0;
  return html
    .replace(/\s+/g, ' ')
    .replaceAll(' >', '>')
    .replace(spaceAround, '$1')
    .replace(starts, (tag, close: string, name: string) => {
      const keeps = isLine.test(name);
      if (keeps && close) return tag;
      if (close) depth--;
      const line = '\n' + '  '.repeat(depth) + tag;
      if (!keeps && !close) depth++;
      return line;
    })
    .trim();
}
