import {page} from '../core/page.js';
import type {TreeNode} from './tree.js';

/** The tree as nodes, one by one: no string is ever parsed as HTML, so that it works under Trusted Types. */
export function toNodes(nodes: readonly TreeNode[]): DocumentFragment {
  const fragment = page.createDocumentFragment();
  for (const node of nodes) {
    if (typeof node === 'string') {
      fragment.append(page.createTextNode(node));
      continue;
    }
    const element = page.createElement(node.name);
    for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value);
    element.append(toNodes(node.children));
    fragment.append(element);
  }
  return fragment;
}
