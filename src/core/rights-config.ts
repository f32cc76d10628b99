/** The nation of the UK whose bank holidays count. */
export type Nation = 'england-and-wales' | 'scotland' | 'northern-ireland';

/**
 * What a person may ask for: the eleven rights that UK law gives over data and devices (UK GDPR arts. 7(3), 13 to 22D; PECR
 * Schedule A1 paras 5 and 6), the objection to direct marketing that can never be refused (art. 21(2)), and the two steps of
 * a complaint (Data Protection Act 2018 ss. 164A and 165).
 */
export type Right =
  | 'informed'
  | 'access'
  | 'rectification'
  | 'erasure'
  | 'restriction'
  | 'notification'
  | 'portability'
  | 'object'
  | 'object-direct-marketing'
  | 'automated-decisions'
  | 'withdraw-consent'
  | 'object-storage'
  | 'complain-controller'
  | 'complain-regulator';

/** A way to reach somebody. `web` is a form on another page, `form` one on paper, `endpoint` a server that takes requests. */
export type Channel = 'endpoint' | 'email' | 'web' | 'phone' | 'post' | 'form' | 'in-person';

/** An organisation or a post that people can reach. Never the name of a person. */
export interface ContactConfig {
  id: string;
  /** Such as "Data protection officer". */
  title: string;
  /** What they are to the person. */
  role?:
    | 'controller'
    | 'dpo'
    | 'representative'
    | 'caldicott-guardian'
    | 'worker'
    | 'helpdesk'
    | 'service'
    | 'processor'
    | 'regulator'
    | 'other';
  /** The organisation it belongs to, where that is another than the site's. */
  partOf?: string;
  email?: string;
  /** As people read it; the call is made to its digits. */
  phone?: string;
  /** The lines of the address, top to bottom. */
  post?: string[];
  /** The address of a page with a form. */
  web?: string;
  /** Where the paper form is to be had, and what to do with it. */
  form?: string;
  /** Whom to speak to and where, such as "Ask your support worker". */
  inPerson?: string;
  /** One sentence: when to choose this one. */
  note?: string;
}

/** Time that the owner promises, beside what the law says. */
export interface PromiseConfig {
  /** `acknowledge`: that it arrived. `answer`: what comes of it. */
  event: 'acknowledge' | 'answer';
  count: number;
  unit: 'day' | 'working-day' | 'month';
}

/** How one kind of request reaches somebody: the address is the contact's, the subject and the promises are the route's. */
export interface RouteConfig {
  id: string;
  /** The id of a contact. */
  to: string;
  /** Best first. @defaultValue every way that the contact has */
  by?: Channel[];
  /** The exact subject of the e-mail. A kindness to the post room: no request is less valid without it. */
  subject?: string;
  /** What proof of identity may be asked for, and when. Nobody is asked for it here (UK GDPR art. 12(6)). */
  proof?: string;
  /** What helps to find it or to look into it, such as "the dates". Nobody has to give it. */
  include?: string[];
  promises?: PromiseConfig[];
  note?: string;
}

/** One thing that people can ask for, as this organisation handles it. */
export interface RightConfig {
  /** One, or several that are asked for together. */
  rights: Right[];
  /** Replaces our words for it. */
  title?: string;
  description?: string;
  /** The ids of routes, best first. @defaultValue the first route, or `email` */
  routes?: string[];
  /** When it applies. People are told, never kept from asking. */
  conditions?: string[];
  /** What may be left out of the answer. */
  exceptions?: string[];
  /** What it costs the person, such as "We cannot go on supporting you." Said before they ask. */
  consequence?: string;
  /** Why there is nothing to ask for, such as "No decision is made by a computer alone." */
  none?: string;
  /** `false`: the notice forgot it. It is offered all the same. */
  stated?: boolean;
}

/** Something people agreed to, or can object to, that is not a category on the device. */
export interface ConsentItemConfig {
  id: string;
  title: string;
  kind?:
    'account' | 'sharing' | 'contact' | 'marketing' | 'research' | 'referral' | 'case-study' | 'transfer' | 'other';
  description?: string;
  /** `opt-out`: it is done unless the person objects. @defaultValue `opt-in` */
  model?: 'opt-in' | 'opt-out';
  /** Its parts, each of which can be ended by itself, such as the channels of a contact form. */
  parts?: {id: string; title: string; note?: string}[];
  /** The ids of routes by which it is ended. */
  routes?: string[];
  /** Where it is ended on another site, such as the national data opt-out. */
  url?: string;
  /** Who decides there. */
  decidedBy?: string;
  /** What ending it does. */
  effect?: string;
}

/** How people use their rights here. With `email` alone everything works. */
export interface RightsConfig {
  /** The rest of this part as JSON, fetched only where it is shown. */
  from?: string;
  /** The page with `<forthright-rights>`. */
  url?: string;
  /** One address for every request and complaint, if there are no `routes`. */
  email?: string;
  contacts?: ContactConfig[];
  routes?: RouteConfig[];
  /** What is not listed is offered by the first route. */
  rights?: RightConfig[];
  /** Consents that are taken elsewhere: on paper, by a worker, in another form. */
  consents?: ConsentItemConfig[];
  /** The ids of routes for a complaint, side by side. @defaultValue those of `complain-controller` */
  complaints?: string[];
  /** The id of the contact who is the regulator. @defaultValue the Information Commission, known as the ICO */
  regulator?: string;
  /** @defaultValue `england-and-wales` */
  nation?: Nation;
  /** Takes requests as JSON (docs/rights.openapi.json). Where it fails the other ways are offered. */
  endpoint?: string;
  /** Offers Gmail, Outlook and Yahoo beside the visitor's own mail program. @defaultValue `false` */
  webmail?: boolean;
  /** Leaves no trace: a neutral calendar entry, and nothing that the browser offers to fill in again. @defaultValue `false` */
  traceless?: boolean;
  /** Where the quick exit leads, such as `https://www.bbc.co.uk/weather`. There is none if not given. */
  exitUrl?: string;
}
