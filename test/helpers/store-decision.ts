import type {Answer} from '../../src/core/record.js';
import {recordOf, under} from './answers.js';

/** Leaves a decision in the cookie, as an earlier visit would have. */
export function storeDecision(choices: Record<string, boolean>, name = 'forthright', path = '/'): void {
  const at = Math.floor(Date.now() / 60_000) * 60_000;
  const answers: Record<string, Answer> = {};
  for (const [id, allowed] of Object.entries(choices))
    answers[id] = {allowed, method: allowed ? 'accept' : 'reject', at, under: under(allowed), services: ''};
  document.cookie = `${name}=${recordOf(answers)}; path=${path}`;
}
