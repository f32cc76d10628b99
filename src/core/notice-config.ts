/** Why personal data may be used (UK GDPR art. 6(1)); `recognised-legitimate-interest` is point (ea), law since 5 February 2026. */
export type LawfulBasis =
  | 'consent'
  | 'contract'
  | 'legal-obligation'
  | 'vital-interests'
  | 'public-task'
  | 'recognised-legitimate-interest'
  | 'legitimate-interests';

/** What lets special category data be used (UK GDPR art. 9(2)(a) to (j)). */
export type SpecialCondition =
  | 'explicit-consent'
  | 'employment'
  | 'vital-interests'
  | 'not-for-profit'
  | 'made-public'
  | 'legal-claims'
  | 'substantial-public-interest'
  | 'health-or-social-care'
  | 'public-health'
  | 'research';

/** A kind of data about people. */
export interface DataConfig {
  id: string;
  title: string;
  examples?: string[];
  /** `special`: art. 9 data. `criminal`: about offences (art. 10). @defaultValue `ordinary` */
  kind?: 'ordinary' | 'special' | 'criminal';
  /** How well somebody can be told from it. @defaultValue `identified` */
  state?: 'identified' | 'pseudonymous' | 'anonymous' | 'aggregated';
  /** `false`: the notice says that it is not collected. */
  collected?: boolean;
  /** Where it comes from, if not from the person. */
  source?: string;
}

/** One purpose that data is used for. */
export interface PurposeConfig {
  id: string;
  title: string;
  /** The ids of kinds of data. */
  data?: string[];
  basis?: LawfulBasis[];
  /** The interests, if the basis is `legitimate-interests` (art. 13(1)(d)). */
  interests?: string[];
  /** The condition of Annex 1, if the basis is `recognised-legitimate-interest`. */
  annex1?: string;
  special?: SpecialCondition[];
  /** The paragraphs of Schedule 1 to the Data Protection Act 2018 that are relied on. */
  schedule1?: number[];
  /** The address of the appropriate policy document. */
  policyDocument?: string;
  /** The id of the consent or category that it rests on. */
  consent?: string;
  /** The ids of retention periods. */
  retention?: string[];
  /** Set where a law or a contract asks for the data: what happens without it (art. 13(2)(e)). */
  ifNotProvided?: string;
}

/** Somebody who is given data. */
export interface RecipientConfig {
  id: string;
  title: string;
  /** What for. */
  purpose?: string;
  /** The ids of kinds of data. */
  data?: string[];
  basis?: LawfulBasis[];
  /** Such as "about twice a year", or "if somebody is in danger". */
  when?: string;
  /** `consent`: only if the person agreed. `may-not`: the law may allow silence. */
  told?: 'consent' | 'always' | 'where-possible' | 'may-not';
  /** Nobody can be told from what they get. @defaultValue `false` */
  anonymous?: boolean;
  /** Two letters, or the name; `GB` if not given. */
  country?: string;
  /** What protects data in a country outside the UK, such as "UK extension to the EU-US Data Privacy Framework". */
  safeguard?: string;
  /** The id of the service, if it is one of the configuration. */
  service?: string;
}

/** How long something is kept. */
export interface RetentionConfig {
  id: string;
  /** What is kept. */
  title: string;
  /** An ISO 8601 duration such as `P7Y`, or words such as "while you have an account". */
  period: string;
  /** What the time is counted from, such as "the end of the contract". */
  from?: string;
  /** What happens then, such as "shredded". */
  disposal?: string;
}

/** One change between two versions. Most recent first. */
export interface NoticeChangeConfig {
  /** The version that brought it. */
  version: string;
  /** `YYYY-MM-DD` */
  date: string;
  /** `editorial`: wording alone. `clarification`: clearer, the use is the same. `material`: the use changed. */
  grade: 'editorial' | 'clarification' | 'material';
  /** What changed, in one sentence. */
  summary: string;
  /** Single facts: what, before, now. */
  items?: {what: string; was?: string; now?: string}[];
  /** The ids of the categories and consents that it touches: these, and only these, are asked again. */
  asks?: string[];
}

/** The privacy notice, and the facts that banner, notice and rights launcher share. */
export interface NoticeConfig {
  /** Where the privacy notice is: http, https, mailto, tel or relative. */
  url?: string;
  /** The rest of this part as JSON, fetched only where it is shown. */
  from?: string;
  /** Opens the notice over the page, from the banner and the choices; the link stays a link. @defaultValue `false` */
  dialog?: boolean;
  title?: string;
  version?: string;
  /** In force since: `YYYY-MM-DD`. */
  effective?: string;
  /** To be looked at again by: `YYYY-MM-DD`. */
  reviewBy?: string;
  /** Who it is for. */
  audience?: string;
  covers?: string[];
  excludes?: string[];
  changes?: NoticeChangeConfig[];
  /** Other notices to be read with it. */
  related?: {title: string; url: string}[];
  purposes?: PurposeConfig[];
  data?: DataConfig[];
  recipients?: RecipientConfig[];
  retention?: RetentionConfig[];
  /** Whether data leaves the UK, in one sentence. */
  transfers?: string;
  /** How it is kept safe. */
  security?: string[];
  /** Decisions by computers alone and profiles, in one sentence (UK GDPR arts. 22A to 22D). */
  decisions?: string;
  /** What is said of children. */
  children?: string;
  /** What happens after a breach. */
  breach?: string;
  /** Counts that store nothing on a device. */
  measurements?: {title: string; purpose?: string}[];
  /** Words and initials, explained where they first stand. */
  glossary?: {term: string; meaning: string}[];
  /** Where the quick exit leads. There is none if not given. */
  exitUrl?: string;
}
