import type {Consent} from '../core/consent.js';
import type {Moment, Requested} from './view.js';

/** What happened on this page since it was opened, as far as the browser tells. */
export interface Watch {
  readonly requests: readonly Requested[];
  readonly everAllowed: readonly string[];
  /** Looks once more for requests that have not been told yet. */
  catchUp(): void;
  /** Calls `listener` when there is something new. */
  onNews(listener: () => void): () => void;
}

const watches = new WeakMap<Consent, Watch>();

const momentOf = ({config, decision, allows}: Consent): Moment => ({
  allowed: [...(config?.categories ?? []), ...(config?.services ?? [])].map(({id}) => id).filter((id) => allows(id)),
  answered: Object.keys(decision?.categories ?? {}),
});

/** Host and path. A query may hold what somebody typed. */
export function addressOf(url: string): string {
  try {
    const {protocol, hostname, pathname} = new URL(url, document.baseURI);
    return /^http/.test(protocol) ? hostname + pathname : '';
  } catch {
    return '';
  }
}

/**
 * Remembers what was allowed when, and which requests were made: from the first call on; what was fetched before counts
 * as fetched under what is allowed then. One watch for a decision, as long as the page lives.
 */
export function watchPage(consent: Consent): Watch {
  const known = watches.get(consent);
  if (known) return known;

  /** The newest first. */
  const history: (Moment & {readonly from: number})[] = [];
  const everAllowed = new Set<string>();
  const requests: Requested[] = [];
  const seen = new Set<string>();
  const hub = new EventTarget();
  const tell = () => hub.dispatchEvent(new Event('news'));

  const add = (entries: readonly PerformanceEntry[]): void => {
    for (const {name, startTime} of entries) {
      const key = `${startTime} ${name}`;
      const address = addressOf(name);
      if (!address || seen.has(key)) continue;
      seen.add(key);
      const {allowed, answered} = history.find(({from}) => from <= startTime)!;
      requests.push({address, allowed, answered});
    }
  };
  const catchUp = () => add(performance.getEntriesByType('resource'));

  consent.subscribe(() => {
    const moment = momentOf(consent);
    for (const id of moment.allowed) everAllowed.add(id);
    history.unshift({...moment, from: history[0] ? performance.now() : 0});
    tell();
  });
  try {
    new PerformanceObserver((list) => {
      add(list.getEntries());
      tell();
    }).observe({type: 'resource', buffered: true});
  } catch {
    // An older browser: what `catchUp` finds has to do.
  }

  const watch: Watch = {
    requests,
    catchUp,
    get everAllowed() {
      return [...everAllowed];
    },
    onNews(listener) {
      hub.addEventListener('news', listener);
      return () => hub.removeEventListener('news', listener);
    },
  };
  watches.set(consent, watch);
  return watch;
}
