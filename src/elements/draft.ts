import type {Category} from '../core/config.js';
import type {Consent} from '../core/consent.js';

/** What the controls of the choices say, by id, until it is saved. */
export interface Draft {
  readonly consent: Consent;
  readonly flipped: Map<string, boolean>;
  /** Draws what changed. */
  redraw(): void;
}

/** What is answered for a category: each of its services where it has several, otherwise the category alone. */
export function idsOf({id}: Category, {consent}: Draft): readonly string[] {
  const ids = consent.config!.services.filter(({category}) => category === id).map(({id}) => id);
  return ids[1] ? ids : [id];
}

/** Which of these are on. */
export const onOf = (ids: readonly string[], {consent, flipped}: Draft): readonly string[] =>
  ids.filter((id) => flipped.get(id) ?? consent.allows(id));

export function flip(ids: readonly string[], on: boolean, {flipped, redraw}: Draft): void {
  for (const id of ids) flipped.set(id, on);
  redraw();
}

/** Saves each answer in full: nothing is left to follow from something else. */
export function save(draft: Draft): void {
  const answers: Record<string, boolean> = {};
  for (const category of draft.consent.config!.categories) {
    if (category.control === 'always') continue;
    const ids = idsOf(category, draft);
    const on = onOf(ids, draft);
    for (const id of ids) answers[id] = on.includes(id);
    answers[category.id] = on.length === ids.length;
  }
  draft.consent.set(answers, {method: 'chosen'});
  draft.flipped.clear();
}
