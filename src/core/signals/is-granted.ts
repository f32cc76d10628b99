import type {Category} from '../config.js';
import type {Consent} from '../consent.js';

/** What an outside party calls things, and which of our well-known categories stand for each. */
export type Names = Readonly<Record<string, string>>;

const listed = (words: unknown, word: string) => [words].flat().includes(word);

/**
 * Who decides about an outside name: the services that carry it in their `signals`; if none does, the categories that do;
 * if none does, the well-known categories that bring it. A category with `signals` of its own brings nothing by itself.
 */
export function whoDecides({config}: Consent, name: string, wellKnown = ''): string[] {
  const {categories, services} = config!;
  const carries = ({signals}: {signals?: readonly string[]}) => listed(signals, name);
  const brings = ({id, signals}: Category) => !signals && listed(wellKnown.split(' '), id);
  const ranks = [services.filter(carries), categories.filter(carries), categories.filter(brings)];
  return ranks.find(([first]) => first)?.map(({id}) => id) ?? [];
}

/** Whether all who decide are allowed. If nobody decides: no, but for what the page cannot do without. */
export function isGranted(consent: Consent, name: string, wellKnown = ''): boolean {
  const ids = whoDecides(consent, name, wellKnown);
  return ids.every((id) => consent.allows(id)) && (!!ids[0] || wellKnown === 'essential');
}
