import {tellProblems, type Problem} from '../../src/core/complain.js';
import type {Config} from '../../src/core/config.js';
import {createConsent, type Consent} from '../../src/core/consent.js';
import {ForthrightRightsElement} from '../../src/elements/rights/rights.js';
import {loadWords} from '../../src/locales/words.js';
import {textOf} from './on-screen.js';
import {until} from './until.js';

/** The rights launcher on screen, with a decision of its own. */
export interface RightsOnScreen {
  readonly element: ForthrightRightsElement;
  readonly consent: Consent;
  readonly root: ShadowRoot;
}

/** What the owner was told. */
export const toldOwner: Problem[] = [];

/** Puts it on screen as the loader does. */
export async function rightsOnScreen(
  config: Config = {rights: {email: 'dpo@charity.example'}},
  markup = '',
): Promise<RightsOnScreen> {
  toldOwner.length = 0;
  tellProblems((problem) => void toldOwner.push(problem));
  const consent = createConsent();
  const words = await loadWords(config.language ?? 'en-GB', config.texts);
  consent.start({cookie: {name: 'forthright-test'}, categories: [{id: 'analytics'}, {id: 'media'}], ...config});
  const holder = document.createElement('main');
  holder.innerHTML = `<h1>Your rights</h1><forthright-rights ${markup}>Write to dpo@charity.example.</forthright-rights>`;
  const element = holder.querySelector('forthright-rights')!;
  customElements.upgrade(holder);
  ForthrightRightsElement.define();
  customElements.upgrade(holder);
  Object.assign(element, {consent, words});
  document.body.append(holder);
  const screen = {element, consent, root: element.shadowRoot!};
  await until(() => headingOf(screen));
  // Where it opens with a right, the page is read from its beginning: here, from there.
  if (element.hasAttribute('right')) screen.root.querySelector('h2')!.focus();
  return screen;
}

/** For `afterEach`. */
export function clearRights(): void {
  for (const main of document.querySelectorAll('main')) main.remove();
  history.replaceState(null, '', location.pathname + location.search);
}

/** The title of the step. */
export const headingOf = ({root}: RightsOnScreen): string =>
  textOf(root.querySelector('h2') ?? document.createElement('p'));

/** Resolves when the step of this title is on screen, and has the focus. */
export const reached = (screen: RightsOnScreen, heading: string): Promise<void> =>
  until(() => headingOf(screen) === heading && screen.root.activeElement?.localName === 'h2');

/** The label of a field, and the text of anything else. */
export const nameOf = (el: Element | null, {root}: Pick<RightsOnScreen, 'root'>): string => {
  if (!el) return '';
  const label = el.id ? root.querySelector(`label[for=${el.id}]`) : el.closest('label');
  return textOf(label ?? el);
};

/** What a screen reader says of a step, thing by thing in the order of the page: its kind, its name, and what describes it. */
export function heard({root}: Pick<RightsOnScreen, 'root'>): string[] {
  const described = new Set(
    [...root.querySelectorAll('[aria-describedby]')].flatMap((el) => el.getAttribute('aria-describedby')!.split(' ')),
  );
  const lines: string[] = [];
  let run = '';
  const end = (kind = 'text') => {
    const text = run.replace(/\s+/g, ' ').trim();
    run = '';
    if (text) lines.push(`${kind}: ${text}`);
  };
  const read = (node: Node): void => {
    if (node instanceof Text) run += node.data;
    if (!(node instanceof Element) || described.has(node.id) || node.matches('label, style, [aria-hidden=true]')) {
      // The name of a field is said with the field, and not before; a label around it holds it.
      if (node instanceof Element && node.localName === 'label') node.querySelectorAll('input').forEach(read);
      return;
    }
    if (getComputedStyle(node).display === 'none') return;
    const kind =
      node instanceof HTMLInputElement
        ? ({radio: 'radio', checkbox: 'tick'}[node.type] ?? 'edit')
        : {h2: 'heading', h3: 'heading', h4: 'heading', button: 'button', a: 'link', textarea: 'edit', legend: 'group'}[
            node.localName
          ];
    const isInline = /^(span|strong|small|b|i|em)$/.test(node.localName);
    if (!isInline) end();
    if (!kind) node.childNodes.forEach(read);
    else run = nameOf(node, {root});
    const about = node.getAttribute('aria-describedby');
    if (about && kind)
      run += ` (${about
        .split(' ')
        .map((id) => textOf(root.getElementById(id)!))
        .join(' ')})`;
    if (!isInline) end(kind ?? node.getAttribute('role') ?? 'text');
  };
  root.childNodes.forEach(read);
  end();
  return lines;
}

/** What can be pressed, by its name. */
export const pressables = ({root}: RightsOnScreen): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('button, a[href]'),
];

export function pressableOf(screen: RightsOnScreen, name: string): HTMLElement {
  const found = pressables(screen).find((el) => textOf(el) === name);
  if (!found) throw new Error(`There is no "${name}" among ${pressables(screen).map(textOf).join(', ')}.`);
  return found;
}

/** Presses what has this name, and waits for the step it leads to. */
export async function press(screen: RightsOnScreen, name: string, heading?: string): Promise<void> {
  pressableOf(screen, name).click();
  if (heading) await reached(screen, heading);
  await screen.element.updateComplete;
}

/** Types into a field as a person does: the field is told. */
export function type({root}: RightsOnScreen, id: string, text: string): void {
  const field = root.getElementById(id) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
}

/** The message as it stands in its field. */
export const messageIn = ({root}: RightsOnScreen): string => root.querySelector<HTMLTextAreaElement>('#message')!.value;

/** The ways that are offered, by their titles. */
export const waysIn = ({root}: RightsOnScreen): string[] =>
  [...root.querySelectorAll('[part=way]')].map((way) => textOf(way.querySelector('h3')!));
