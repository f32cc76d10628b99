import {page} from '../core/page.js';

const tokens = /<!--(.*?)-->|<(\?[^>]*)>|<\/([\w-]+)>|<([\w-]+)((?:[^>"']|"[^"]*"|'[^']*')*)>|([^<]+)/gs;
const attributes = /([^\s=/]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;
const childless = /^(input|br|hr|img)$/;

/**
 * Makes the nodes of one of our own templates without `innerHTML`, which Trusted Types forbid. The build puts it in
 * Lit's place of that call, so the elements need no policy on any page. It reads what our templates contain: elements,
 * attributes, text and Lit's marks; no entities, no raw text.
 */
export function buildTemplate(into: Node, html: string): void {
  let at: Node = into;
  for (const [, comment, mark, close, open, rest = '', text] of html.matchAll(tokens)) {
    if (text) at.appendChild(page.createTextNode(text));
    else if (close) at = at.parentNode!;
    else if (!open) at.appendChild(page.createComment(comment ?? mark!));
    else {
      const el = page.createElement(open);
      // Lit knows its bindings by their order; `@click` is no name that setAttribute takes.
      for (const [, name, ...values] of rest.matchAll(attributes))
        el.setAttribute(name!.replace(/^[.?@]/, ''), values.find((value) => value !== undefined) ?? '');
      at.appendChild(el);
      if (!childless.test(open)) at = el;
    }
  }
}
