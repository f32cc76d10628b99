import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {AsksMessages} from '../../locales/en-GB.asks.js';
import type {ToolsMessages} from '../../locales/en-GB.tools.js';
import {fill} from '../../locales/words.js';
import type {Facts} from '../parts/later-element.js';
import {contactsOf, offered, regulatorOf} from '../parts/ways.js';

type Fact = keyof ToolsMessages['facts'];

const list = (value: unknown): readonly Record<string, string>[] =>
  Array.isArray(value) ? (value as readonly Record<string, string>[]) : [];

/** What the six lines are made of, besides the text. */
export interface Told {
  readonly said: ToolsMessages;
  readonly asks: AsksMessages;
  readonly facts: Facts;
  readonly language: string;
  readonly site: string | undefined;
}

/** `P7Y` in words; what is in words already stays. */
function spanOf(period: string, language: string): string {
  const [, years, months, weeks, days] = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(period) ?? [];
  const parts = Object.entries({year: years, month: months, week: weeks, day: days}).filter(([, count]) => count);
  const say = ([unit, count]: [string, string | undefined]) =>
    new Intl.NumberFormat(language, {style: 'unit', unit, unitDisplay: 'long'}).format(Number(count));
  return parts.map(say).join(', ') || period;
}

/** The first three, and how many more. */
function few(lines: readonly (string | undefined)[], said: ToolsMessages): string {
  const known = lines.filter((line) => typeof line === 'string' && line);
  const rest = known.length - 3;
  return known.slice(0, 3).join('; ') + (rest > 0 ? ` ${fill(said.more, {count: rest})}` : '');
}

/** What the configuration says. */
function fromFacts(fact: Fact, {said, asks, facts, language, site}: Told): string {
  const {notice, rights} = facts;
  const titles = (part: unknown) =>
    few(
      list(part).map(({title}) => title),
      said,
    );
  const us = contactsOf(rights).filter(({role}) => /^(controller|dpo)$/.test(role ?? ''));
  const named = Object.keys(rights)[0] ? offered(rights) : [];
  const from: Record<Fact, () => string> = {
    who: () =>
      few([us.some(({role}) => role === 'controller') ? undefined : site, ...us.map(({title}) => title)], said),
    why: () => titles(notice.purposes),
    long: () =>
      few(
        list(notice.retention).map(({title, period}) => `${title}: ${spanOf(period ?? '', language)}`),
        said,
      ),
    with: () => titles(notice.recipients),
    rights: () =>
      few(
        named.map((entry) => entry.title ?? asks[entry.rights[0]!]?.title),
        said,
      ),
    complain: () =>
      named.length
        ? fill(said.complain, {
            regulator: regulatorOf(rights).title,
          })
        : '',
  };
  return from[fact]();
}

/** The section of a fact, and its line: what is written for it, or the first sentence. */
function fromText(host: HTMLElement, fact: Fact): {marked?: HTMLElement; short?: string; first?: string} {
  const marked = host.querySelector<HTMLElement>(`[data-fact="${fact}"]`);
  if (!marked) return {};
  const body = marked.querySelector('p,li') ?? marked.nextElementSibling;
  return {
    marked,
    short: marked.dataset.short,
    first: body ? /^.*?[.!?](?=\s|$)|^.*/.exec(body.textContent.replace(/\s+/g, ' ').trim())![0] : '',
  };
}

/** Six facts, each with the way to its section. What nobody has written down is left out. */
export function renderKeyFacts(
  host: HTMLElement,
  told: Told,
  idOf: (marked: HTMLElement) => string,
): TemplateResult | typeof nothing {
  const {said} = told;
  const lines = (Object.keys(said.facts) as Fact[]).flatMap((fact) => {
    const {marked, short, first} = fromText(host, fact);
    const line = short || fromFacts(fact, told) || first;
    const title = said.facts[fact];
    if (!line) return [];
    return html`<div part="fact">
      <dt>${marked ? html`<a href="#${idOf(marked)}">${title}</a>` : title}</dt>
      <dd>${line}</dd>
    </div>`;
  });
  return lines.length < 2
    ? nothing
    : html`<section part="summary" aria-labelledby="short">
        <h2 id="short">${said.short}</h2>
        <dl>${lines}</dl>
      </section>`;
}
