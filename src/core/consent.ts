import {complain} from './complain.js';
import {resolveConfig, type Category, type Config, type ResolvedConfig} from './config.js';
import {emit, type Surface} from './events.js';
import {bare, decodeRecord, encodeRecord, tagOf, type Answer, type Answers, type Method} from './record.js';
import {page} from './page.js';
import {eraseCookie, readCookies, writeCookie} from './storage.js';

export interface SetOptions {
  /** How the answer was given. @defaultValue `api` */
  method?: Method;
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
  readonly categories: Answers;
}

export function createConsent(): Consent {
  const listeners = new Set<(consent: Consent) => void>();
  let config: ResolvedConfig | undefined;
  let answers: Answers = bare();
  let decision: Decision | undefined;
  let presenter: Presenter | undefined;
  /** What the cookie would not keep holds for this page only. */
  let unsaved = false;

  const optional = () => (config?.categories ?? []).filter(({control}) => control !== 'always');
  const underNow = ({revision}: Category) => tagOf(config!.revision) + '.' + tagOf(revision);

  /** An answer counts for what was asked: a raised revision of the category asks everyone, one of the site those who said yes. */
  const isAnswered = (category: Category): boolean => {
    const answer = answers[category.id];
    const now = underNow(category);
    return !!answer?.under.endsWith(answer.allowed ? now : now.slice(now.indexOf('.')));
  };

  /** An objection stands whatever was revised since. */
  const isAllowed = (category: Category): boolean => {
    const answer = answers[category.id]?.allowed;
    if (category.control === 'ask') return isAnswered(category) && !!answer;
    return category.control === 'always' || answer !== false;
  };

  const find = (id: string): Category | undefined => {
    const known = (id?: string) => config?.categories.find((category) => category.id === id);
    // A service cannot take the place of a category.
    return known(id) ?? known(config?.services.find((service) => service.id === id)?.category);
  };

  /** Takes over answers, and tells everyone who has to act on them. */
  const adopt = (next: Answers, method?: Method): void => {
    const isSame = (a?: Answer, b?: Answer) => a?.allowed === b?.allowed && a?.under === b?.under;
    const changed = Object.keys({...answers, ...next}).filter((id) => !isSame(answers[id], next[id]));
    const before = optional().map((category) => !!method && isAllowed(category));
    answers = Object.freeze(next);
    for (const id in next) Object.freeze(next[id]);
    decision = Object.keys(next)[0] ? Object.freeze({categories: next}) : undefined;

    listeners.forEach(call);
    if (method) emit('forthright-change', {decision, changed, method: next[changed[0]!]?.method ?? method});
    else emit('forthright-ready', {consent});
    optional().forEach((category, at) => {
      if (before[at] === isAllowed(category)) return;
      const services = config!.services.filter((service) => service.category === category.id).map(({id}) => id);
      emit(before[at] ? 'forthright-withdraw' : 'forthright-grant', {id: category.id, services});
    });
    if (consent.asks.length) void consent.show('banner');
    else if (method) consent.hide();
  };

  const call = (listener: (consent: Consent) => void): void => {
    try {
      listener(consent);
    } catch (error) {
      // The page's listener, the page's error: shown in the console, and nothing of ours stops.
      console.error(error);
    }
  };

  const copies = () => readCookies(config!.cookie.name);

  /** Nothing to keep is nothing written. */
  const write = (next: Answers): boolean => {
    const text = encodeRecord(next);
    return text !== '1' && writeCookie(config!.cookie, text, Date.now() + config!.cookie.days * 864e5);
  };

  /** Leaves one copy: ours. */
  const replace = (next: Answers): boolean => {
    eraseCookie(config!.cookie);
    return write(next);
  };

  /**
   * What the cookie says. A copy under another domain or path, planted or left over, can refuse but never grant: we
   * write our own copy and count, since `document.cookie` does not say which one is ours.
   */
  const recall = (): Answers => {
    const found = copies().map((value) => decodeRecord(value, config!.cookie.days));
    const only = found[0] ?? bare();
    if (!found[1] && (config!.cookie.name.startsWith('__H') || !write(only) || !copies()[1])) return only;
    const refusals = bare();
    for (const copy of found) for (const id in copy) if (!copy[id]!.allowed) refusals[id] = copy[id]!;
    replace(refusals);
    return refusals;
  };

  /** Acts once, as soon as something is allowed, or is not. */
  const until = (id: string, state: boolean, act: () => void): void => {
    const stop = consent.subscribe(() => {
      if (consent.allows(id) !== state) return;
      act();
      queueMicrotask(() => stop());
    });
  };

  const all = (value: boolean) => Object.fromEntries(optional().map(({id}) => [id, value]));

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
    when: (id) => new Promise((resolve) => until(id, true, resolve)),
    signal(id) {
      const controller = new AbortController();
      until(id, false, () => controller.abort());
      return controller.signal;
    },
    subscribe(listener) {
      listeners.add(listener);
      call(listener);
      return () => void listeners.delete(listener);
    },
    set(choices, {method = 'api'} = {}) {
      if (!config) return complain('F012');
      consent.refresh();
      const next = bare(answers);
      for (const [id, choice] of Object.entries(choices)) {
        const category = optional().find((category) => category.id === id);
        if (category)
          next[id] = {
            allowed: choice === true,
            method,
            at: Math.floor(Date.now() / 6e4) * 6e4,
            under: underNow(category),
          };
        else complain('F013', id, consent);
      }
      unsaved = !write(next) || (!!copies()[1] && !replace(next));
      if (unsaved) complain('F014');
      adopt(next, method);
    },
    acceptAll: (options) => consent.set(all(true), options),
    rejectAll: (options) => consent.set(all(false), options),
    withdraw: (id, options) => consent.set(id ? {[id]: false} : all(false), options),
    reset() {
      if (!config) return;
      replace(bare());
      unsaved = false;
      adopt(bare(), 'api');
    },
    async show(what = consent.asks.length ? 'banner' : 'choices') {
      await presenter?.show(what);
    },
    hide: () => presenter?.hide(),
    start(written) {
      if (config) return complain('F015');
      // A page drawn ahead of its visit decides, shows and runs nothing until somebody looks at it.
      if ((document as {prerendering?: boolean}).prerendering)
        return page.addEventListener('prerenderingchange', () => consent.start(written), {once: true});
      config = resolveConfig(written);
      adopt(recall());
    },
    refresh() {
      if (!config || unsaved) return;
      const stored = recall();
      if (encodeRecord(stored) !== encodeRecord(answers)) adopt(stored, 'api');
    },
    present(next) {
      presenter = next;
    },
  };
  return consent;
}
