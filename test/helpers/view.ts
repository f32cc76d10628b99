import {resolveConfig, type Config} from '../../src/core/config.js';
import {checkView} from '../../src/guard/checks.js';
import type {Finding} from '../../src/guard/rules.js';
import type {ButtonLook, View} from '../../src/guard/view.js';

/** A page that nothing can be said against: analytics waits for an answer, and one tool belongs to it. */
export const goodConfig: Config = {
  notice: {url: '/privacy'},
  categories: [{id: 'essential'}, {id: 'analytics'}],
  services: [{id: 'counter', category: 'analytics', title: 'Counter', providerRole: 'own', purpose: 'Counts visits.'}],
};

/** What a look at that page gives, with something changed. */
export function viewOf(config: Config = {}, seen: Partial<View> = {}): View {
  return {
    config: resolveConfig({...goodConfig, ...config}),
    host: 'www.library.example',
    allowed: ['essential'],
    answered: [],
    everAllowed: ['essential'],
    isLoaded: true,
    stored: [],
    requests: [],
    gated: [],
    outsiders: [],
    globals: [],
    dataLayer: [],
    surfaces: [],
    isAsking: true,
    hasWayBack: true,
    hasNoticeLink: true,
    isCookiesPage: false,
    isLocked: false,
    hasSignal: false,
    loader: '',
    ...seen,
  };
}

/** One finding in a word: `R17 error banner`. */
export const short = ({rule, severity, where}: Finding): string => [rule, severity, where].join(' ');

/** What every check together finds. */
export const found = (config?: Config, seen?: Partial<View>): string[] => checkView(viewOf(config, seen)).map(short);

/** After a yes, or a no, to analytics. */
export const accepted = {
  allowed: ['essential', 'analytics', 'counter'],
  answered: ['analytics'],
  everAllowed: ['essential', 'analytics', 'counter'],
};
export const refused = {allowed: ['essential'], answered: ['analytics']};

export const button = (look: Partial<ButtonLook> = {}): ButtonLook => ({
  tag: 'button',
  left: 0,
  top: 0,
  width: 160,
  height: 44,
  font: '16px,600',
  decoration: 'none',
  opacity: '1',
  border: '2px,solid',
  textContrast: 12,
  fillContrast: 12,
  ...look,
});
