import type {ServiceConfig} from '../core/config.js';

/** What a well-known tool is for. `tags` brings in others. */
export type Kind = 'statistics' | 'replay' | 'adverts' | 'tags' | 'media' | 'fonts';

export interface Tracker {
  /** As in docs/services.md, where it is there. */
  readonly id: string;
  readonly kind: Kind;
  /** Hosts, also with the beginning of a path, that it loads from or sends to. */
  readonly hosts: readonly string[];
  /** What it stores on the site's own host; `*` is any run of characters. */
  readonly names: readonly string[];
  /** The global that its code leaves. */
  readonly global: string | undefined;
}

/** id | kind | hosts | names | global */
const table = `
google-analytics|statistics|google-analytics.com analytics.google.com|_ga _ga_* _gid _gat* __utm*
google-tag-manager|tags|googletagmanager.com||google_tag_manager
google-ads|adverts|doubleclick.net googleadservices.com googlesyndication.com|_gcl_* _gac_* __gads __gpi IDE
meta-pixel|adverts|connect.facebook.net facebook.com/tr|_fbp _fbc|fbq
microsoft-clarity|replay|clarity.ms|_clck _clsk _cltk|clarity
microsoft-uet|adverts|bat.bing.com|_uet* MUID|UET
hotjar|replay|hotjar.com hotjar.io contentsquare.net|_hj* hj* _cs_*|hj
linkedin|adverts|snap.licdn.com ads.linkedin.com|li_fat_id li_sugr bcookie lidc|_linkedin_data_partner_ids
tiktok|adverts|analytics.tiktok.com|_ttp _tt_*|ttq
pinterest|adverts|s.pinimg.com ct.pinterest.com|_pin_unauth _pinterest_*|pintrk
x-ads|adverts|ads-twitter.com analytics.twitter.com|personalization_id muc_ads|twq
snapchat|adverts|sc-static.net tr.snapchat.com|_scid*|snaptr
reddit|adverts|redditstatic.com|_rdt_*|rdt
criteo|adverts|criteo.com criteo.net|cto_*
hubspot|adverts|hs-scripts.com hs-analytics.net hs-banner.com|__hs* hubspotutk messagesUtk|_hsq
adobe|statistics|omtrdc.net demdex.net adobedtm.com|AMCV_* AMCVS_* s_vi s_cc s_sq mbox
matomo|statistics|matomo.cloud|_pk_* mtm_*|Matomo
posthog|statistics|posthog.com|ph_*|posthog
plausible|statistics|plausible.io
umami|statistics|umami.is
mixpanel|statistics|mixpanel.com mxpnl.com|mp_*|mixpanel
amplitude|statistics|amplitude.com|amplitude_* AMP_*|amplitude
segment|tags|segment.com segment.io|ajs_*
heap|statistics|heapanalytics.com|_hp2_*|heap
yandex-metrica|replay|mc.yandex.ru mc.yandex.com|_ym_*|Ya
optimizely|statistics|optimizely.com|optimizely*
vwo|statistics|visualwebsiteoptimizer.com|_vwo_* _vis_opt_*
fullstory|replay|fullstory.com|fs_uid fs_lua|FS
mouseflow|replay|mouseflow.com|mf_*|mouseflow
crazy-egg|replay|crazyegg.com|_ce.* cebs*
youtube|media|youtube.com youtube-nocookie.com youtu.be ytimg.com|VISITOR_INFO1_LIVE YSC yt-remote-*
vimeo|media|vimeo.com vimeocdn.com|vuid
google-maps|media|google.com/maps maps.google.com maps.googleapis.com
slido|media|sli.do slido.com
recaptcha|media|google.com/recaptcha recaptcha.net gstatic.com/recaptcha|_GRECAPTCHA _grecaptcha
hcaptcha|media|hcaptcha.com
social|media|facebook.com/plugins platform.twitter.com instagram.com tiktok.com/embed
sound|media|spotify.com soundcloud.com
fonts|fonts|fonts.googleapis.com fonts.gstatic.com use.typekit.net fonts.bunny.net`;

const words = (text?: string) => text?.split(' ').filter(Boolean) ?? [];

/** Tools that are known to need consent, or to need a second look. */
export const trackers: readonly Tracker[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [id, kind, hosts, names, global] = line.split('|');
    return {id: id!, kind: kind as Kind, hosts: words(hosts), names: words(names), global};
  });

/** Globals by which trackers show, and other consent tools. */
export const globalsOfTrackers: readonly string[] = [...trackers.flatMap(({global}) => global ?? []), '__tcfapi'];

/** Whether an address (host and path) belongs to a host, or to one below it. */
export const isAt = (address: string, host: string): boolean => `.${address}/`.includes(`.${host}/`);

/** Whether a name is meant by a pattern in which `*` is any run of characters. */
export const isLike = (name: string, pattern: string): boolean =>
  new RegExp(`^${pattern.replace(/[^\w*]/g, '\\$&').replace(/\*/g, '.*')}$`).test(name);

export const trackerAt = (address: string): Tracker | undefined =>
  trackers.find(({hosts}) => hosts.some((host) => isAt(address, host)));

export const trackerStoring = (name: string): Tracker | undefined =>
  trackers.find(({names}) => names.some((pattern) => isLike(name, pattern)));

/** The well-known tool that a service is: by its id, by what it stores, or by who keeps it. */
export const trackerOf = ({id, stores}: Readonly<ServiceConfig>): Tracker | undefined =>
  trackers.find((tracker) => tracker.id === id) ??
  (Array.isArray(stores) ? stores : [])
    .map(({host, name, pattern}) => (host ? trackerAt(host) : trackerStoring(name ?? pattern ?? '')))
    .find((tracker) => tracker);
