import type {ResolvedConfig} from '../core/config.js';

/** What was allowed, and what had been answered, at one moment; ids of categories and services. */
export interface Moment {
  readonly allowed: readonly string[];
  /** Categories with an answer. */
  readonly answered: readonly string[];
}

/** Something kept on the device, under a name that this page can see. */
export interface Stored {
  readonly kind: 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cacheStorage';
  readonly name: string;
  /** In how many days it ends, where the browser tells: 0 with the session. */
  readonly days?: number | undefined;
}

/** One request of the page, and the moment it was made. */
export interface Requested extends Moment {
  /** Host and path, without the query: that may hold personal data. */
  readonly address: string;
}

/**
 * Markup that names a category. `bare` is what looks gated and is not; `unfit` what cannot wait at all, such as a
 * paragraph.
 */
export interface Gated {
  readonly where: string;
  readonly needs: readonly string[];
  readonly state: 'waits' | 'opened' | 'bare' | 'unfit';
  /** Host and path of what it loads. */
  readonly addresses: readonly string[];
}

/** A script, frame, picture or sheet that names no category. */
export interface Outsider {
  readonly where: string;
  readonly address: string;
}

/** How a button looks, once every rule of the page has been applied. */
export interface ButtonLook {
  readonly tag: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Size, weight and family. */
  readonly font: string;
  readonly decoration: string;
  readonly opacity: string;
  readonly border: string;
  /** Text against the button; undefined where a picture stands behind it. */
  readonly textContrast: number | undefined;
  /** The button against what is around it. */
  readonly fillContrast: number | undefined;
}

/** A place where people answer: the banner, or the open choices. */
export interface Surface {
  readonly where: string;
  readonly accept?: ButtonLook | undefined;
  readonly reject?: ButtonLook | undefined;
  /** Words that are too pale, with their contrast. */
  readonly pale: readonly {readonly text: string; readonly contrast: number}[];
}

/** One entry of `dataLayer`: a call of `gtag`, or something else. */
export interface LayerEntry {
  readonly kind: 'arguments' | 'array' | 'object';
  readonly call: readonly unknown[];
}

/** What there is to see of one page at one moment, as plain data: checks need no DOM, and can run elsewhere. */
export interface View extends Moment {
  readonly config: ResolvedConfig;
  /** The page's own host. */
  readonly host: string;
  /** Everything that was allowed at some time since the page was opened. */
  readonly everAllowed: readonly string[];
  readonly isLoaded: boolean;
  readonly stored: readonly Stored[];
  readonly requests: readonly Requested[];
  readonly gated: readonly Gated[];
  readonly outsiders: readonly Outsider[];
  /** Names of globals by which well-known trackers show. */
  readonly globals: readonly string[];
  readonly dataLayer: readonly LayerEntry[];
  /** Places where people can answer, as far as they are on screen. */
  readonly surfaces: readonly Surface[];
  readonly isAsking: boolean;
  readonly hasWayBack: boolean;
  readonly hasNoticeLink: boolean;
  /** Choices or the declaration stand in the page itself. */
  readonly isCookiesPage: boolean;
  /** The page cannot be scrolled or used. */
  readonly isLocked: boolean;
  /** The browser sends Global Privacy Control. */
  readonly hasSignal: boolean;
  /** Where our own script came from; empty if that cannot be told. */
  readonly loader: string;
}
