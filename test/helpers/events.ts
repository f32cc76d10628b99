import type {ForthrightEvents} from '../../src/core/events.js';

type Name = keyof ForthrightEvents;
export type Happening = {[N in Name]: {name: N; detail: ForthrightEvents[N]['detail']}}[Name];

const names = ['ready', 'show', 'hide', 'change', 'grant', 'withdraw', 'run', 'error'].map(
  (name) => `forthright-${name}`,
) as Name[];
let stopper: AbortController | undefined;

/** Every event of ours from now on, in order, until `stopListening`. */
export function listen(): Happening[] {
  stopper ??= new AbortController();
  const happenings: Happening[] = [];
  for (const name of names)
    document.addEventListener(name, (event) => happenings.push({name, detail: event.detail} as Happening), {
      signal: stopper.signal,
    });
  return happenings;
}

/** For `afterEach`. */
export function stopListening(): void {
  stopper?.abort();
  stopper = undefined;
}
