import {complain} from './complain.js';
import {resolveConfig, type Category, type Config, type ResolvedConfig} from './config.js';
import {emit, type Surface} from './events.js';
import {
  bare,
  decodeRecord,
  encodeRecord,
  readAnswer,
  writeAnswer,
  type Answer,
  type Answers,
  type Method,
} from './record.js';
import {page} from './page.js';
import {tagOf} from './tag.js';
import {readCookies, writeCookie} from './storage.js';

export interface SetOptions {
  /** How the answer was given. @defaultValue `api` */
  method?: Method;
}

/** Holds the visitor's decision, answers what is allowed, and is the one place that changes it. */
export interface Consent {
  /** The decision in force; undefined until the visitor decided something. Frozen. */
  readonly decision: Decision | undefined;
  /** The configuration in force; undefined until `start`. */
  readonly config: ResolvedConfig | undefined;
  /** The categories that wait for an answer, in order. Empty: there is nothing to ask. */
  readonly asks: readonly string[];
  /** Whether there is a category or service of this id. */
  knows(id: string): boolean;
  /**
   * Whether a category or service may run now. Unknown: false. A category is allowed once all of its services are; as
   * `ids.every(consent.allows)`, what names one of them needs that one alone.
   */
  allows(id: string, at?: number, ids?: readonly string[]): boolean;
  /** Resolves once allowed, at once if it already is. */
  when(id: string): Promise<void>;
  /** Aborts when it stops being allowed; already aborted if it is not allowed now. */
  signal(id: string): AbortSignal;
  /** Calls `listener` now and after every change, until the returned function is called. */
  subscribe(listener: (consent: Consent) => void): () => void;
  /** The one writer: answers for the named categories and services; others keep theirs. Only `true` allows. */
  set(choices: Readonly<Record<string, boolean>>, options?: SetOptions): void;
  /** Allows every category. */
  acceptAll(options?: SetOptions): void;
  /** Refuses every category that can be refused. */
  rejectAll(options?: SetOptions): void;
  /** Takes one category or service back, or everything. */
  withdraw(id?: string, options?: SetOptions): void;
  /** Forgets the decision, as if the visitor came for the first time. */
  reset(): void;
  /** Shows the banner (if there is something to ask) or the choices; `ask`: the banner, if there still is. */
  show(what?: Surface | 'ask'): Promise<void>;
  hide(): void;
  /** Puts a configuration in force and reads the stored decision. The first one counts. */
  start(config: Config): void;
  /** Reads the cookie again: another tab, or a page that slept, may know better. */
  refresh(): void;
  /** What was shown and answered; undefined until the visitor decided something. */
  receipt(): ConsentReceipt | undefined;
  /** What was on screen on this page; undefined where nothing was. */
  shown?: Shown;
  /** Names of what is stored without permission and would not go, or cannot be reached from here. */
  remains?: readonly string[];
}

/** What the visitor decided. Frozen. */
export interface Decision {
  readonly categories: Readonly<Record<string, Answer>>;
}

/** What a visitor had before them. */
export interface Shown {
  /** The `revision` of the site. */
  readonly revision?: string;
  /** The language of the words. */
  readonly language: string;
  /** A short stand-in for the configuration as it was written. */
  readonly config: string;
  /** A short stand-in for the words. */
  readonly wording: string;
}

/**
 * Who said what, and what they had before them: no identifier, nothing about the visitor but the answers (UK GDPR art.
 * 7(1)). What was shown is known on the page where it was.
 */
export interface ConsentReceipt extends Decision, Partial<Shown> {
  /** The visitor's random identifier, if the owner switched it on (`record.identifier`). */
  readonly identifier?: string;
}

declare global {
  interface Window {
    /** There once the script tag has run; see `forthright-ready`. */
    forthright?: Consent;
  }
}

export function createConsent(): Consent {
  const hub = new EventTarget();
  /** The optional categories and services that were last said to be allowed. */
  const granted: Record<string, boolean> = bare();
  let config: ResolvedConfig | undefined;
  let answers: Answers = bare();
  let decision: Decision | undefined;
  /** What the cookie held when we last looked. What it would not keep holds for this page only. */
  let seen = '';

  const optional = () => (config?.categories ?? []).filter(({control}) => control !== 'always');

  /** Global Privacy Control: an objection that stands until an explicit answer, and is never stored as one. */
  const hasSignal = () =>
    (config!.signals?.globalPrivacyControl ?? (navigator as {globalPrivacyControl?: boolean}).globalPrivacyControl) ===
    true;

  const servicesOf = ({id}: Category) => config!.services.filter(({category}) => category === id).map(({id}) => id);

  /**
   * An answer counts for what was asked: a raised revision of the category asks everyone, one of the site those who said
   * yes. Single services were answered as they were listed: another list asks again.
   */
  const underNow = (category: Category, allowed: boolean, services: string) =>
    tagOf(
      [
        (allowed || /1/.test(services)) && config!.revision,
        category.revision,
        ...(services && servicesOf(category)),
      ].join(),
    );

  /** Whether it is allowed; undefined while that has to be asked. An objection stands whatever was revised since. */
  const answerOf = (category: Category, service?: string): boolean | undefined => {
    const {id, control} = category;
    const {allowed, under, services} = readAnswer(answers[id] ?? '');
    if (control === 'always') return true;
    if (under === underNow(category, allowed, services))
      return +(services[servicesOf(category).indexOf(service!)] ?? allowed) > 0;
    if (control === 'object') return answers[id] ? allowed && !services : !hasSignal();
    return undefined;
  };

  /** A category and its services. */
  const idsOf = (category: Category) => [category.id, ...servicesOf(category)];

  const find = (id: string) => config?.categories.find((category) => idsOf(category).includes(id));

  /** Takes over answers, and tells everyone who has to act on them. */
  const adopt = (next: Answers, method?: Method): void => {
    const changed = Object.keys({...answers, ...next}).filter((id) => answers[id] !== next[id]);
    const categories: Record<string, Answer> = bare();
    for (const id in next) categories[id] = readAnswer(next[id]!);
    answers = next;
    decision = Object.keys(next)[0] ? Object.freeze({categories: Object.freeze(categories)}) : undefined;

    hub.dispatchEvent(new Event('change'));
    if (method) emit('change', {decision, changed, method: categories[changed[0]!]?.method ?? method});
    else emit('ready', {consent});
    for (const category of optional())
      for (const id of idsOf(category)) {
        if (!granted[id] === !consent.allows(id)) continue;
        granted[id] = !granted[id];
        const services = id === category.id ? servicesOf(category) : [id];
        emit(granted[id] ? 'grant' : 'withdraw', {id, services});
      }
    if (consent.asks[0]) void consent.show('ask');
    else if (method) consent.hide();
  };

  const copies = () => readCookies(config!.cookie.name);

  /** True only if the cookie keeps it, and no other copy says something else. */
  const write = (next: Answers): unknown => {
    const text = encodeRecord(next);
    writeCookie(config!.cookie, text);
    seen = copies().join();
    return seen === text || complain('F014', consent);
  };

  /**
   * What the cookie says. A copy under another domain or path, planted or left over, can refuse but never grant: we
   * write our own copy and count, since `document.cookie` does not say which one is ours.
   */
  const recall = (): Answers => {
    seen = copies().join();
    const found = copies().map((value) => decodeRecord(value, config!.cookie.days));
    const only = found[0] ?? bare();
    if (!found[1] && (!found[0] || write(only))) return only;
    const refusals: Record<string, string> = bare();
    for (const copy of found) for (const id in copy) if (copy[id]![0] === '0') refusals[id] = copy[id]!;
    write(refusals);
    return refusals;
  };

  const answerAll = (value: boolean, options?: SetOptions): void =>
    consent.set(Object.fromEntries(optional().map(({id}) => [id, value])), options);

  const consent: Consent = {
    get decision() {
      return decision;
    },
    get config() {
      return config;
    },
    get asks() {
      return optional()
        .filter((category) => answerOf(category) === undefined)
        .map(({id}) => id);
    },
    knows: (id) => !!find(id),
    allows(id, _, ids = [id]) {
      const category = find(id);
      return !!(
        category &&
        answerOf(
          category,
          servicesOf(category).find((service) => ids.includes(service)),
        )
      );
    },
    when: (id) => new Promise((resolve) => consent.subscribe(() => consent.allows(id) && resolve())),
    signal(id) {
      const controller = new AbortController();
      consent.subscribe(() => consent.allows(id) || controller.abort());
      return controller.signal;
    },
    subscribe(listener) {
      const call = () => listener(consent);
      hub.addEventListener('change', call);
      call();
      return () => hub.removeEventListener('change', call);
    },
    set(choices, {method = 'api'} = {}) {
      if (!config) return complain('F012');
      consent.refresh();
      const next: Record<string, string> = bare(answers);
      const chosen = bare(choices);
      const pick = (id: string, otherwise: boolean): boolean => (id in chosen ? chosen[id] === true : otherwise);
      for (const category of optional()) {
        const {id} = category;
        const each = servicesOf(category)
          .map((service) => +pick(service, pick(id, consent.allows(service))))
          .join('');
        const isYes = pick(id, !/0/.test(each));
        const services = each.includes(`${+!isYes}`) ? each : '';
        if (idsOf(category).some((id) => id in chosen))
          next[id] = writeAnswer(id, isYes, method, underNow(category, isYes, services), services);
      }
      write(next);
      adopt(next, method);
    },
    acceptAll: (options) => answerAll(true, options),
    rejectAll: (options) => answerAll(false, options),
    withdraw: (id, options) => (id ? consent.set({[id]: false}, options) : answerAll(false, options)),
    reset() {
      if (!config) return;
      write(bare());
      adopt(bare(), 'api');
    },
    // Whoever draws puts its own in their place.
    show: async () => {},
    hide: () => {},
    receipt: () =>
      decision && {
        ...decision,
        ...consent.shown,
      },
    start(written) {
      if (config) return;
      // A page drawn ahead of its visit decides, shows and runs nothing until somebody looks at it.
      if ((document as {prerendering?: boolean}).prerendering)
        return page.addEventListener('prerenderingchange', () => consent.start(written));
      config = resolveConfig(written);
      adopt(recall());
    },
    refresh() {
      if (config && copies().join() !== seen) adopt(recall(), 'api');
    },
  };
  return consent;
}
