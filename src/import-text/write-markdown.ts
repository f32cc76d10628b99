/** Words as Markdown: whatever has a meaning there is escaped, so that it reads as it was. */

const special = /[\\`*_[\]<>|~#]|&(?=#?\w+;)/g;
/** What is already Markdown, and addresses. */
const kept =
  /(\*\*(?=\S)(?:(?!\*\*).)+?\S\*\*|\*\*\S\*\*)|(\[[^[\]]+\]\([^()\s]*\))|(https?:\/\/[^\s<>"“”]+)|(?<![\w@/.-])(www\.[\w-]+(?:\.[\w-]+)+[^\s<>"“”]*)|((?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/g;
const trailing = /(?<![.,;:!?)\]’'”*_])[.,;:!?)\]’'”*_]+$/;

const escape = (text: string) => text.replace(special, '\\$&');

/** An address without the marks of the sentence around it; a bracket that it opened itself is its own. */
function addressIn(text: string): string {
  let address = text.replace(trailing, '');
  while (text[address.length] === ')' && address.split('(').length > address.split(')').length) {
    const rest = text.slice(address.length + 1);
    address = text.slice(0, text.length - rest.length);
    address += rest.slice(0, rest.length - (trailing.exec(rest)?.[0].length ?? 0));
  }
  return address;
}

export interface Written {
  readonly markdown: string;
  /** Addresses that were made links, and links that lead nowhere. */
  readonly linked: readonly string[];
  readonly dead: readonly string[];
}

export function writeInline(text: string): Written {
  const linked: string[] = [];
  const dead: string[] = [];
  let markdown = '';
  let at = 0;
  for (const match of text.matchAll(kept)) {
    const [all, bold, link, url, www, email] = match;
    markdown += escape(text.slice(at, match.index));
    at = match.index + all.length;
    if (bold) markdown += `**${escape(bold.slice(2, -2))}**`;
    else if (link) {
      const [, label = '', target = ''] = /^\[(.+)\]\((.*)\)$/.exec(link) ?? [];
      // An image would be fetched: its words and its address are what is kept.
      if (markdown.endsWith('!')) markdown = `${markdown.slice(0, -1)}\\!`;
      markdown += `[${escape(label)}](${target})`;
      if (!target || target === '#') dead.push(label);
    } else {
      const address = addressIn(url ?? www ?? email ?? '');
      const rest = all.slice(address.length);
      // An underscore or a star at the edge would end what Markdown reads as a link.
      if (!address || /[\\`<>]/.test(address)) markdown += escape(all);
      else {
        markdown +=
          (www ? `[${escape(address)}](https://${address.replace(/[()]/g, encodeURIComponent)})` : `<${address}>`) +
          escape(rest);
        linked.push(address);
      }
    }
  }
  markdown += escape(text.slice(at));
  // What would begin a list, a heading, a quotation, a rule or a definition.
  markdown = markdown.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2').replace(/^([-+=:])/, '\\$1');
  return {markdown, linked, dead};
}
