/**
 * What visitors answered other tools, read from what those left on the device. Every value is hostile input: nothing
 * throws, nothing is run, and no pattern is matched that could take long.
 */

/** The tool's own name for a category or service, and yes or no. `*` is everything that needed a yes. */
export type Said = readonly [name: string, allowed: boolean];

export interface Tool {
  /** The cookies it keeps answers in; one that ends in `*` stands for every name that begins so. */
  readonly cookies: readonly string[];
  /** Whether it may keep them in localStorage instead. */
  readonly isInStorage?: boolean;
  /** It lists what was allowed; what it does not list was refused. */
  readonly listsYesAlone?: boolean;
  /** What a value says; `marks` are other cookies as `name=value`, some of which say whether anybody answered at all. */
  readonly parse: (value: string, name: string, marks: readonly string[]) => readonly Said[];
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** The members of a JSON object; none if it is something else. */
function membersOf(value: string): Map<string, unknown> {
  try {
    const data: unknown = JSON.parse(decode(value));
    return new Map(data && typeof data === 'object' && !Array.isArray(data) ? Object.entries(data) : []);
  } catch {
    return new Map();
  }
}

const stringsIn = (list: unknown): string[] =>
  Array.isArray(list) ? list.filter((item): item is string => typeof item === 'string') : [];

type Pair = readonly [name: string, word: string];

/** `name:value,name:value`, as several tools write it. */
const pairsIn = (text: string, between: string, within: string): Pair[] =>
  text.split(between).map((pair) => {
    const at = pair.indexOf(within);
    return at < 0 ? [pair.trim(), ''] : [pair.slice(0, at).trim(), pair.slice(at + within.length).trim()];
  });

const wordOf = (pairs: readonly Pair[], wanted: string) => pairs.find(([name]) => name === wanted)?.[1];

/** The pairs whose value is one of two words. */
const answersIn = (pairs: readonly Pair[], yes: string, no: string): Said[] =>
  pairs.flatMap(([name, word]): Said[] => (word === yes || word === no ? [[name, word === yes]] : []));

const parseBooleans = (value: string): Said[] =>
  [...membersOf(value)].flatMap(([name, allowed]): Said[] => (typeof allowed === 'boolean' ? [[name, allowed]] : []));

/** Every tool we know, by the name an owner writes in `migrate.from`. */
export const tools: Readonly<Record<string, Tool>> = {
  'vanilla-cookieconsent': {
    cookies: ['cc_cookie'],
    isInStorage: true,
    listsYesAlone: true,
    // {"categories": ["necessary"], "services": {"necessary": [], "analytics": []}, "expirationTime": 1790000000000}
    parse(value) {
      const members = membersOf(value);
      const categories = members.get('categories');
      const until = members.get('expirationTime');
      if (!Array.isArray(categories) || (typeof until === 'number' && until < Date.now())) return [];
      const allowed = stringsIn(categories);
      const services = Object.entries(Object(members.get('services')) as object) as [string, unknown][];
      // Its second version did not list what it had asked for.
      const isNoToAll = !services[0] && allowed.every((name) => name === 'necessary');
      return [
        ...allowed.map((name): Said => [name, true]),
        ...services.flatMap(([category, list]): Said[] =>
          allowed.includes(category) ? stringsIn(list).map((name): Said => [name, true]) : [[category, false]],
        ),
        ...(isNoToAll ? [['*', false] as const] : []),
      ];
    },
  },
  // {"youtube": true, "matomo": false}
  klaro: {cookies: ['klaro'], isInStorage: true, parse: parseBooleans},
  orejime: {cookies: ['eu-consent', 'orejime'], parse: parseBooleans},
  tarteaucitron: {
    cookies: ['tarteaucitron'],
    // !gtag=true!youtube=false!vimeo=wait
    parse: (value) => answersIn(pairsIn(decode(value), '!', '='), 'true', 'false'),
  },
  cookiebot: {
    cookies: ['CookieConsent'],
    // {stamp:'…',necessary:true,preferences:false,statistics:false,marketing:false,method:'explicit',ver:1}
    parse(value) {
      const text = decode(value);
      if (text === '0') return [['*', false]];
      const pairs = pairsIn(text.startsWith('{') ? text.slice(1, -1) : '', ',', ':');
      // Nobody was asked where Cookiebot thought that nobody had to be.
      if (wordOf(pairs, 'stamp') === "'-1'" || wordOf(pairs, 'method') === "'implied'") return [];
      return answersIn(pairs, 'true', 'false');
    },
  },
  cookieyes: {
    cookies: ['cookieyes-consent'],
    // consentid:…,consent:yes,action:yes,necessary:yes,functional:no,analytics:no
    parse(value) {
      const pairs = pairsIn(decode(value), ',', ':');
      if (wordOf(pairs, 'action') !== 'yes') return [];
      const isYes = wordOf(pairs, 'consent') === 'yes';
      return answersIn(pairs, 'yes', 'no').filter(
        ([name, allowed]) => !/^(consentid|consent|action)$/.test(name) && (isYes || !allowed),
      );
    },
  },
  onetrust: {
    cookies: ['OptanonConsent'],
    // interactionCount=1&groups=C0001%3A1%2CC0002%3A0. The address of the first page is in it, so it is taken apart
    // before it is decoded.
    parse(value, _, marks) {
      const parts = new URLSearchParams(value);
      const wasAsked =
        Number(parts.get('interactionCount')) > 0 || marks.some((mark) => mark.startsWith('OptanonAlertBoxClosed='));
      return wasAsked ? answersIn(pairsIn(parts.get('groups') ?? '', ',', ':'), '1', '0') : [];
    },
  },
  osano: {
    // One for everything, or one for each category, such as `cookieconsent_status_ANALYTICS`.
    cookies: ['cookieconsent_status', 'cookieconsent_status_*'],
    // `dismiss` closed the box, and answered nothing.
    parse: (value, name) =>
      answersIn([[name.slice('cookieconsent_status_'.length) || '*', value.toLowerCase()]], 'allow', 'deny'),
  },
  govuk: {
    cookies: ['cookies_policy'],
    // {"essential": true, "settings": false, "usage": false, "campaigns": false}, there before anybody answered
    parse: (value, _, marks) => (marks.includes('cookies_preferences_set=true') ? parseBooleans(value) : []),
  },
};
