import {complain} from './complain.js';
import {resolveConfig, type Category, type Config, type ResolvedConfig} from './config.js';
import {emit, type Surface} from './events.js';
import {
  bare,
  decodeRecord,
  encodeRecord,
  readAnswer,
  tagOf,
  writeAnswer,
  type Answer,
  type Answers,
  type Method,
} from './record.js';
import {page} from './page.js';
import {readCookies, writeCookie} from './storage.js';

export interface SetOptions {
  /** How the answer was given. @defaultValue `api` */
  method?: Method;
  /** For everything at once: answers for these categories alone. @defaultValue every category that can be refused */
  only?: readonly string[] | undefined;
}

/** What puts the banner and the choices on screen. */
export interface Presenter {
  show(what: Surface): Promise<void>;
  hide(): void;
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
  /** Whether a category or service may run now. Unknown: false. */
  allows(id: string): boolean;
  /** Resolves once allowed, at once if it already is. */
  when(id: string): Promise<void>;
  /** Aborts when it stops being allowed; already aborted if it is not allowed now. */
  signal(id: string): AbortSignal;
  /** Calls `listener` now and after every change, until the returned function is called. */
  subscribe(listener: (consent: Consent) => void): () => void;
  /** The one writer: answers for the named categories; others keep theirs. Only `true` allows. */
  set(choices: Readonly<Record<string, boolean>>, options?: SetOptions): void;
  /** Allows every category. */
  acceptAll(options?: SetOptions): void;
  /** Refuses every category that can be refused. */
  rejectAll(options?: SetOptions): void;
  /** Takes one category back, or all of them. */
  withdraw(id?: string, options?: SetOptions): void;
  /** Forgets the decision, as if the visitor came for the first time. */
  reset(): void;
  /** Shows the banner (if there is something to ask) or the choices. */
  show(what?: Surface): Promise<void>;
  hide(): void;
  /** Puts a configuration in force and reads the stored decision. The first one counts. */
  start(config: Config): void;
  /** Reads the cookie again: another tab, or a page that slept, may know better. */
  refresh(): void;
  /** Chooses what shows the banner and the choices. */
  present(presenter: Presenter): void;
}

/** What the visitor decided. Frozen. */
export interface Decision {
  readonly categories: Readonly<Record<string, Answer>>;
}

export function createConsent(): Consent {
  const hub = new EventTarget();
  /** The optional categories that were last said to be allowed. */
  const granted = new Set<string>();
  let config: ResolvedConfig | undefined;
  let answers: Answers = bare();
  let decision: Decision | undefined;
  let presenter: Presenter | undefined;
  /** What the cookie held when we last looked. What it would not keep holds for this page only. */
  let seen = '';

  const optional = () => (config?.categories ?? []).filter(({control}) => control !== 'always');

  /** An answer counts for what was asked: a raised revision of the category asks everyone, one of the site those who said yes. */
  const underNow = ({revision}: Category, allowed: boolean) => tagOf([allowed && config!.revision, revision].join());

  const isAnswered = (category: Category): boolean => {
    const {allowed, under} = readAnswer(answers[category.id] ?? '');
    return under === underNow(category, allowed);
  };

  /** An objection stands whatever was revised since. */
  const isAllowed = (category: Category): boolean => {
    const answer = answers[category.id]?.[0];
    if (category.control === 'ask') return isAnswered(category) && answer === '1';
    return category.control === 'always' || answer !== '0';
  };

  const find = (id: string): Category | undefined => {
    const known = (id?: string) => config?.categories.find((category) => category.id === id);
    // A service cannot take the place of a category.
    return known(id) ?? known(config?.services.find((service) => service.id === id)?.category);
  };

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
    for (const {id} of optional()) {
      if (granted.has(id) === consent.allows(id)) continue;
      const services = config!.services.filter(({category}) => category === id).map(({id}) => id);
      if (!granted.delete(id)) granted.add(id);
      emit(granted.has(id) ? 'grant' : 'withdraw', {id, services});
    }
    if (consent.asks.length) void consent.show('banner');
    else if (method) consent.hide();
  };

  const copies = () => readCookies(config!.cookie.name);

  /** True only if the cookie keeps it, and no other copy says something else. */
  const write = (next: Answers): boolean => {
    const text = encodeRecord(next);
    writeCookie(config!.cookie, text);
    seen = copies().join();
    if (seen !== text) complain('F014', consent);
    return seen === text;
  };

  /**
   * What the cookie says. A copy under another domain or path, planted or left over, can refuse but never grant: we
   * write our own copy and count, since `document.cookie` does not say which one is ours.
   */
  const recall = (): Answers => {
    seen = copies().join();
    const found = copies().map((value) => decodeRecord(value, config!.cookie.days));
    const only = found[0] ?? bare();
    if (!found[1] && (!found[0] || /^__H/.test(config!.cookie.name) || write(only))) return only;
    const refusals: Record<string, string> = bare();
    for (const copy of found) for (const id in copy) if (copy[id]![0] === '0') refusals[id] = copy[id]!;
    write(refusals);
    return refusals;
  };

  const answerAll = (value: boolean, options: SetOptions = {}): void => {
    const ids = options.only ?? optional().map(({id}) => id);
    consent.set(Object.fromEntries(ids.map((id) => [id, value])), options);
  };

  const consent: Consent = {
    get decision() {
      return decision;
    },
    get config() {
      return config;
    },
    get asks() {
      return optional()
        .filter((category) => category.control === 'ask' && !isAnswered(category))
        .map(({id}) => id);
    },
    knows: (id) => !!find(id),
    allows(id) {
      const category = find(id);
      return !!category && isAllowed(category);
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
      for (const [id, choice] of Object.entries(choices)) {
        const category = optional().find((category) => category.id === id);
        const isYes = choice === true;
        if (category) next[id] = writeAnswer(id, isYes, method, underNow(category, isYes));
        else complain('F013', id, consent);
      }
      write(next);
      adopt(next, method);
    },
    acceptAll: (options) => answerAll(true, options),
    rejectAll: (options) => answerAll(false, options),
    withdraw: (id, options) => answerAll(false, {only: id ? [id] : undefined, ...options}),
    reset() {
      if (!config) return;
      write(bare());
      adopt(bare(), 'api');
    },
    show: async (what = consent.asks.length ? 'banner' : 'choices') => presenter?.show(what),
    hide: () => presenter?.hide(),
    start(written) {
      if (config) return complain('F015');
      // A page drawn ahead of its visit decides, shows and runs nothing until somebody looks at it.
      if ((document as {prerendering?: boolean}).prerendering)
        return page.addEventListener('prerenderingchange', () => consent.start(written));
      try {
        config = resolveConfig(written);
      } catch {
        config = resolveConfig({}, written);
      }
      adopt(recall());
    },
    refresh() {
      if (!config || copies().join() === seen) return;
      const stored = recall();
      if (encodeRecord(stored) !== encodeRecord(answers)) adopt(stored, 'api');
    },
    present(next) {
      presenter = next;
    },
  };
  return consent;
}
