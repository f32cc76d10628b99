/** How much it matters: the law speaks against it; it is doubtful; or it is good to know. */
export type Severity = 'error' | 'warning' | 'info';

/** One thing that was found: the rule, where, what is wrong, who says so, and how to mend it. */
export interface Finding {
  /** The number of the rule, as in docs/guard.md: `R17`. */
  readonly rule: string;
  readonly severity: Severity;
  /** The element, option, name or host it is about. */
  readonly where: string;
  readonly message: string;
  /** The law or authority behind the rule. */
  readonly source: string;
  readonly mend: string;
}

type Rule = readonly [rule: string, severity: Severity, source: string, mend: string];

const storing = 'PECR reg. 6(1)';
const withdrawing = 'UK GDPR art. 7(3)';
const informing = 'PECR Sch. A1: clear and comprehensive information';
const statistics = 'PECR Sch. A1 para. 5';
const necessary = 'PECR Sch. A1 para. 4';
const ico = 'ICO, storage and access technologies, April 2026';
const designs = 'ICO and CMA, harmful designs, August 2023';
const edpb = 'EDPB, cookie banner taskforce, January 2023';
const govUk = 'GOV.UK Design System, cookie banner';
const google = 'Google, Consent Mode v2';

const declare = 'List it under stores of the service that keeps it, with its name, lasts and purpose.';
const gate =
  'Let it wait: type="text/plain" and data-consent on a script, data-src in place of src on a frame or picture.';
const reword = 'Say plainly what happens, and nothing else.';
const equal = 'Remove the rule of the page or theme that reaches one of the two buttons only.';

/** Every check by name. docs/guard.md is made from it. */
export const rules = {
  // What runs and loads.
  'not-inert': ['R1', 'error', storing, gate],
  'cannot-wait': ['R1', 'warning', storing, 'Put it into <template data-consent>, and the attribute on that.'],
  'tracker-in-page': ['R1', 'error', storing, gate],
  'tracker-running': ['R1', 'warning', storing, gate],
  'request-before-answer': ['R1', 'error', storing, gate],
  'request-after-refusal': ['R2', 'error', `${storing}; ${withdrawing}`, gate],
  'stranger-before-answer': [
    'R1',
    'warning',
    'PECR reg. 6(1) and (2)',
    'Serve it from your own site, or let it wait. If it stores and reads nothing, name it in services.',
  ],
  'unnamed-host': ['R23', 'info', informing, 'Name who is behind it in services; a host under stores makes it known.'],
  'fonts-from-elsewhere': [
    'R7',
    'info',
    'PECR Sch. A1 para. 6',
    'Serve the fonts from your own site, or tell of them in services.',
  ],
  'embed-on-load': [
    'R10',
    'warning',
    'ICO, hosting embedded content',
    'Use <forthright-embed>, or data-src in place of src.',
  ],
  'library-from-elsewhere': ['R12', 'info', 'PECR reg. 6(2)', 'Publish the files of dist on your own server.'],

  // What is stored.
  'stored-before-answer': [
    'R1',
    'error',
    storing,
    'Let what writes it wait for its category; then clear your browser and look again.',
  ],
  'stored-after-refusal': [
    'R2',
    'error',
    `${storing}; ${withdrawing}`,
    'Let what writes it wait for its category. If a server sets it, erase it there.',
  ],
  'tracker-undeclared': ['R13', 'error', informing, declare],
  undeclared: ['R13', 'warning', informing, declare],
  'lasts-longer': ['R13', 'warning', informing, 'Correct lasts, or shorten the life of the cookie.'],
  'never-seen': [
    'R13',
    'info',
    informing,
    'If it is no longer used, take it out. If it comes on other pages, all is well.',
  ],

  // What is declared.
  'basis-unknown': ['R3', 'error', storing, 'Use one of the six words for basis.'],
  'mixed-purposes': [
    'R4',
    'error',
    ico,
    'Leave it in the category that is asked for alone: an exception needs every purpose to be exempt.',
  ],
  'tracker-necessary': ['R5', 'error', necessary, 'Move the service to a category with the basis consent.'],
  'necessary-without-reason': ['R5', 'warning', necessary, 'Say in purpose why the site cannot work without it.'],
  'facts-missing': [
    'R6',
    'warning',
    statistics,
    'Declare the facts if they are true; otherwise write the basis consent.',
  ],
  'statistics-doubtful': [
    'R6',
    'warning',
    statistics,
    'Check the contract and the settings: totals alone, a processor, no sharing. Otherwise move it to a category that is asked for.',
  ],
  'replay-exempt': ['R6', 'error', statistics, 'Move the service to a category that is asked for.'],
  'adverts-exempt': ['R8', 'error', ico, 'Move the service to a category that is asked for.'],
  'exception-elsewhere': [
    'R9',
    'warning',
    'ePrivacy Directive art. 5(3)',
    'Write the basis consent, or choose the profile uk if that is the law you answer to.',
  ],
  'toggle-without-effect': [
    'R14',
    'warning',
    'UK GDPR art. 4(11): informed',
    'List the service it stands for, mark what has to wait, or remove the category.',
  ],
  'no-notice': ['R23', 'warning', informing, 'Give the address of your privacy or cookies page in notice.url.'],
  'provider-missing': ['R23', 'error', 'ICO, consent and third parties', 'Name the organisation in provider.'],
  'provider-unclear': [
    'R23',
    'warning',
    'ICO, consent and third parties',
    'Name the provider, or write "providerRole": "own" if that is you.',
  ],
  bundled: ['R24', 'error', designs, 'Give adverts a category of their own.'],
  'kept-too-long': [
    'R40',
    'warning',
    'ICO, CNIL and AEPD on the life of an answer',
    'Set cookie.days to no more than the profile allows.',
  ],
  'asked-again-soon': [
    'R41',
    'info',
    'ICO, CNIL and Garante: about six months',
    'Leave out cookie.days, or set it to 182 or more.',
  ],
  'audience-13-months': ['R42', 'warning', 'CNIL, audience measurement', 'Let it end after 13 months at most.'],

  // What is said.
  'implied-consent': [
    'R20',
    'error',
    'UK GDPR art. 4(11); ICO',
    'Consent is a press on a button. Take the sentence out.',
  ],
  pressure: ['R25', 'warning', designs, reword],
  praise: ['R25', 'warning', designs, reword],
  'vague-label': [
    'R26',
    'warning',
    govUk,
    'Let the button say what it does: “Accept all”, “Reject analytics cookies”.',
  ],
  'legitimate-interest': [
    'R27',
    'error',
    edpb,
    'Storage on a device has no such basis: ask, or use an exception that fits.',
  ],
  'no-word-of-change': ['R36', 'warning', withdrawing, 'Say that the answer can be changed at any time, and where.'],
  'claims-too-much': [
    'R61',
    'warning',
    'House rule: nobody can promise that',
    'Take the claim out, and say what you do instead.',
  ],

  // What people see.
  'no-reject': ['R16', 'error', ico, 'Put a button with data-forthright="reject" beside the other.'],
  'unequal-buttons': ['R17', 'error', designs, equal],
  'small-target': ['R17', 'error', 'WCAG 2.2, 2.5.8', 'Make both at least 24 pixels wide and high.'],
  'pale-words': ['R100', 'error', 'WCAG 2.2, 1.4.3', 'Choose colours with a contrast of 4.5 to 1 or more.'],
  'page-locked': [
    'R21',
    'warning',
    'UK GDPR art. 7(4)',
    'Let the page be read and scrolled while the question stands.',
  ],
  'not-in-flow': ['R28', 'warning', govUk, 'Leave out layout: this profile puts the banner on top of the page.'],
  'asked-on-cookies-page': [
    'R29',
    'info',
    govUk,
    'Cancel the event forthright-show on this page: the same choices stand in it.',
  ],
  'no-information': ['R30', 'warning', informing, 'Link to the page that tells what is stored, best in the footer.'],
  'no-way-back': [
    'R35',
    'error',
    withdrawing,
    'Add <button type="button" data-forthright="choices">Cookie settings</button>, best to the footer.',
  ],

  // What other tools are told.
  'signal-ignored': [
    'R90',
    'info',
    'PECR Sch. A1 para. 2(3); W3C, Global Privacy Control',
    'Leave out signals.globalPrivacyControl.',
  ],
  'default-late': ['R94', 'error', google, 'Put the head snippet in front of every tag of Google.'],
  'default-missing': ['R94', 'error', google, 'Put the head snippet in front of every tag of Google.'],
  'array-pushed': ['R94', 'error', google, 'Push the arguments object: function gtag() { dataLayer.push(arguments); }'],
  'advanced-mode': [
    'R95',
    'warning',
    storing,
    'Let Google’s tag wait for its category; its messages without cookies leave the device too.',
  ],
  'links-decorated': ['R96', 'warning', ico, 'Take out url_passthrough.'],
  'other-consent-tool': [
    'R98',
    'info',
    'IAB Europe, TCF policies',
    'Remove one of the two tools; only a registered one may answer __tcfapi.',
  ],
} satisfies Readonly<Record<string, Rule>>;

export type RuleName = keyof typeof rules;

/** Puts what a check found together with what the rule says about it. */
export function find(name: RuleName, where: string, message: string): Finding {
  const [rule, severity, source, mend] = rules[name];
  return {rule, severity, where, message, source, mend};
}
