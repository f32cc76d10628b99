import type {Finding, Severity} from '../guard/rules.js';

type Rule = readonly [severity: Severity, source: string, looks: string, mend: string];

const art13 = (point: string) => `UK GDPR art. 13${point}, art. 14`;
const complaints = 'Data Protection Act 2018 s.164A, since 19 June 2026';
const plain = 'UK GDPR art. 12(1)';
const pecr = 'PECR reg. 6(1) and Sch. A1';
const regulator = 'SI 2026/1015, since 30 September 2026';
const accuracy = 'UK GDPR art. 5(1)(a): transparency';
const children = 'ICO, Age appropriate design code; Data (Use and Access) Act 2025 s.81';

/** Every check by name, in the order of docs/check.md, which is made from it. */
export const rules = {
  // Who and why.
  'notice/missing:controller': ['error', art13('(1)(a)'), 'Who decides how the data is used: `site.name`, a contact with the role `controller`, or words such as “the controller is”.', 'Name the organisation, in site.name and in the text.'],
  'notice/missing:contact': ['error', art13('(1)(a)'), 'A way to reach the organisation: `rights.email`, a contact with an address, or an address in the text.', 'Give an e-mail address, a phone number or a postal address.'],
  'notice/dpo-unreachable': ['error', art13('(1)(b)'), 'A data protection officer who is named, with no address beside the name and none in `rights.contacts`.', 'Give an e-mail address, a phone number or a postal address of the post.'],
  'notice/missing:purposes': ['error', art13('(1)(c)'), 'What the data is used for: `notice.purposes`, or words such as “we use it to”.', 'Say what each kind of data is used for.'],
  'notice/basis-missing': ['error', art13('(1)(c)'), 'A lawful basis for every purpose of `notice.purposes`; without these, any lawful basis in the text.', 'Add the lawful basis of each purpose.'],
'notice/basis-list': [
    'warning',
    art13('(1)(c)'),
    'Lawful bases that are named in one sentence alone, so that nobody can tell which purpose rests on which; looked for where there are no `notice.purposes`.',
    'Say the basis with each purpose, such as in a table.',
  ],
  'notice/sharing-basis': ['info', 'UK GDPR art. 6(1)', '`basis` of each recipient, where others have one.', 'Add the lawful basis for giving it to them.'],
  'notice/li-unspecified': ['error', 'UK GDPR art. 13(1)(d), art. 14(2)(b)', 'The interests themselves, where the basis is legitimate interests: `interests`, or a sentence that says what they are.', 'Say which interests they are.'],
  'notice/rli-condition': ['error', 'UK GDPR art. 6(1)(ea) and Annex 1', '`annex1`, where the basis is a recognised legitimate interest.', 'Say which condition of Annex 1 is met.'],
  'notice/public-body-li': ['error', 'UK GDPR art. 6(1), second paragraph', 'Legitimate interests, recognised or not, under the profiles of public bodies (`uk-gov`, `wales-public`).', 'Use public-task for what is done as a public body. Choose another profile if this is no public body.'],
  'notice/missing:data': ['error', 'UK GDPR art. 14(1)(d)', 'The kinds of data, where some come from others: `notice.data`, or words such as “we collect”.', 'List the kinds of data.'],
  'notice/source-missing': ['warning', 'UK GDPR art. 14(2)(f)', 'Where the data comes from: `notice.data`, or words such as “you give us” and “we get it from”.', 'Say what comes from the person and what comes from whom else.'],
  'notice/missing:need': ['info', 'UK GDPR art. 13(2)(e)', 'What happens if people do not give their data, where the basis is a contract or a legal duty: `ifNotProvided`, or words about it.', 'Say whether people have to give it, and what follows if they do not.'],

  // With whom, where, how long.
  'notice/missing:recipients': ['error', art13('(1)(e)'), 'Who is given data: `notice.recipients`, or words about sharing.', 'Say who is given data, or that nobody is.'],
  'notice/recipient-drift': ['error', accuracy, 'Every provider of `services` among `notice.recipients`, or in the text.', 'Add it to notice.recipients, with service set to its id.'],
  'notice/missing:transfers': ['warning', art13('(1)(f)'), 'Whether data leaves the UK: `notice.transfers`, a recipient with a country, or words about it.', 'Say that it leaves the UK and what protects it there, or that it does not.'],
  'notice/transfer-mechanism': ['error', 'UK GDPR art. 13(1)(f), arts. 45A to 46', 'What protects data in another country: `safeguard` of the recipient, `notice.transfers`, or the text; for the `country` of a recipient or service, or one that the text names.', 'Name the regulations or the safeguard, such as the UK Addendum, and how to get a copy.'],
  'notice/missing:retention': ['error', art13('(2)(a)'), 'How long data is kept: `notice.retention`, or words about it.', 'Give a period for each kind of data, or how it is worked out.'],
  'notice/retention-vague': ['warning', art13('(2)(a)'), 'A period or a criterion; “as long as necessary” alone is neither, nor is “in line with our schedule” without a link to it.', 'Give a number, or the event that it is counted from.'],
  'notice/retention-purpose': ['warning', art13('(2)(a)'), '`retention` of each purpose, where others have it.', 'Name the retention period of this purpose.'],
  'notice/missing:decisions': ['info', art13('(2)(f)'), 'Whether computers alone decide anything: `notice.decisions`, or words about it.', 'Say that there are no such decisions, or how they work.'],
  'notice/decisions-safeguards': [
    'error',
    'UK GDPR arts. 22A to 22D, art. 13(2)(f)',
    'Where computers alone decide: that people can have it explained, say what they think, have a person look at it, and contest it.',
    'Say how people can have a decision looked at by a person.',
  ],

  // Special kinds of data.
  'notice/art9-condition': ['error', 'UK GDPR art. 9(2)', 'A condition of article 9 for every purpose that uses special category data; without `notice.purposes`, any in a text that tells of such data.', 'Add special to the purpose, and say it in the text.'],
  'notice/schedule1-missing': ['error', 'Data Protection Act 2018 s.10 and Sch. 1', 'A paragraph in `schedule1` for each condition that needs one: 1 for employment, 2 for health or social care, 3 for public health, 4 for research, 6 to 28 for substantial public interest.', 'Add the paragraph of Schedule 1.'],
  'notice/art9-secrecy': ['warning', 'UK GDPR art. 9(3)', 'A word on confidentiality, where the condition is health or social care.', 'Say that those who see it have a duty of confidence.'],
  'notice/art10-condition': ['error', 'UK GDPR art. 10; Data Protection Act 2018 s.10(5)', 'A paragraph of Schedule 1 or official authority for data about offences.', 'Add schedule1 to the purpose, and say it in the text.'],
  'notice/apd': ['warning', 'Data Protection Act 2018 Sch. 1 paras 1, 5 and 38 to 41', 'An appropriate policy document, where the paragraph of Schedule 1 asks for one (the list here is ours: check it).', 'Link the appropriate policy document, or say where it can be had.'],
  'decl/sensitive-category': ['warning', 'UK GDPR art. 9', 'A category or service on the device whose name tells of health, belief, sex life and the like.', 'Name it by what it does: the choice itself must not tell anything about a person.'],
  'children/default-on': ['error', children, '`statistics` and `appearance` that start on, where the service is for children.', 'Use the profile uk-children, or the basis consent.'],
  'children/hard-text': ['warning', children, 'The reading level of a notice for a children’s service.', 'Use shorter sentences and everyday words, or write a version of its own for children.'],

  // Rights.
  'notice/missing:access': ['error', art13('(2)(b)'), 'The right to see the data.', 'Say that people can ask for a copy of their data.'],
  'notice/missing:rectification': ['error', art13('(2)(b)'), 'The right to have it put right.', 'Say that people can have wrong data corrected.'],
  'notice/missing:erasure': ['error', art13('(2)(b)'), 'The right to have it erased.', 'Say that people can ask for it to be erased, and when.'],
  'notice/missing:restriction': ['error', art13('(2)(b)'), 'The right to have its use limited.', 'Say that people can ask for its use to be limited.'],
  'notice/right-mismatch': ['warning', 'UK GDPR arts. 20 and 21', 'The rights that the lawful bases bring: to object with a public task or legitimate interests, to take data elsewhere with consent or a contract.', 'Add the right.'],
  'notice/right-not-given': ['info', 'UK GDPR arts. 20 and 21', 'A right in `rights.rights` that none of the lawful bases brings.', 'Say in conditions when it applies, or leave it out.'],
  'notice/object-not-separate': ['warning', 'UK GDPR art. 21(4)', 'The right to object in one sentence with others, and nowhere else.', 'Give the right to object a sentence or an item of its own.'],
  'notice/withdraw-missing': ['error', 'UK GDPR art. 7(3), art. 13(2)(c)', 'How to take consent back, where consent is a basis.', 'Say that people can withdraw consent at any time, and how.'],
  'rights/joined': ['info', plain, 'Two rights in one entry or item, such as withdrawing consent and erasing: they lead to different things.', 'Give each right an entry of its own.'],
  'rights/not-a-right': ['info', plain, 'Items in the list of rights that are none, such as the time for an answer.', 'Move it below the list.'],
  'rights/late-answer': ['error', 'UK GDPR art. 12A', 'An answer that is promised later than one month: 40 days were the rule before 2018.', 'Promise one month or less.'],
  'rights/fee': ['error', 'UK GDPR art. 12(5)', 'A fee for asking.', 'Say that it is free, unless a request is manifestly unfounded or excessive.'],
  'rights/id-required-upfront': ['error', 'UK GDPR art. 12(2) and (6)', 'Proof of identity that everybody must send with a request.', 'Say that you may ask for it where you cannot be sure who is asking.'],
  'rights/over-collection': ['warning', 'UK GDPR art. 5(1)(c)', 'A date of birth, a passport or an insurance number that is wanted with a request.', 'Ask for a name and a way to reply.'],
  'rights/form-only': ['error', 'UK GDPR art. 12(2)', 'A form as the only way to ask.', 'Say that people may ask in any way, and that the form is an offer.'],
  'rights/no-route': ['error', 'UK GDPR art. 12(2)', 'A route of `rights` that leads to no contact, or an entry or `complaints` that lead to no route.', 'Correct the id, or add an address to the contact.'],
  'rights/anonymous-identified': ['info', 'UK GDPR art. 4(1)', 'Data that is called anonymous, beside records that a person can see on proof of who they are.', 'Call it pseudonymous, or say which part is anonymous.'],

  // Complaints.
  'notice/complaint-controller': ['error', `${complaints}; UK GDPR art. 13(2)(ca), art. 14(2)(da)`, 'The right to complain to the organisation itself.', 'Say that people can complain to you, and how.'],
  'notice/complaint-regulator': ['error', 'Data Protection Act 2018 s.165; UK GDPR art. 13(2)(d)', 'The right to complain to the regulator. An address for advice is not enough.', 'Say that people can complain to the Information Commission (known as the ICO) at any time.'],
  'notice/exhaustion-wording': ['warning', 'Data Protection Act 2018 s.165', 'Words that let people go to the regulator only after a complaint to you.', 'Ask people to come to you first if you like, but do not make it a condition.'],
  'complaint/no-route': ['error', complaints, 'A way for complaints in `rights`.', 'Add rights.email, or a route to a contact with an address.'],
  'complaint/single-channel': ['warning', complaints, 'A second way for complaints: by electronic and by other means.', 'Add a phone number or a postal address.'],
  'complaint/late-acknowledgement': ['error', complaints, 'A complaint that is acknowledged later than 30 days.', 'Promise 30 days or less.'],
  'complaint/promises-out-of-order': ['warning', accuracy, 'An answer that may be due before its acknowledgement.', 'Count both in the same days, and the acknowledgement first.'],

  // What the law is called now.
  'notice/stale-regulator-name': ['warning', regulator, 'The Information Commissioner: the office was replaced by the Information Commission.', 'Write “Information Commission (known as the ICO)”.'],
  'notice/regulator-address-check': ['info', 'ICO, move of the head office, 2026', 'The address in Wilmslow, which the ICO was about to leave.', 'Look at ico.org.uk whether the address still holds, or give the web page and the phone number.'],
  'notice/stale-art77': ['warning', 'Data (Use and Access) Act 2025 s.103(6)', 'Article 77 of the UK GDPR, left out since 19 June 2026.', 'Write “section 165 of the Data Protection Act 2018”, or leave the number out.'],
  'notice/supervisory-authority': ['warning', 'Data (Use and Access) Act 2025 s.103(6)', '“Supervisory authority” in a notice for the UK.', 'Name the Information Commission (known as the ICO).'],
  'notice/stale-art22': ['warning', 'Data (Use and Access) Act 2025 s.80', 'Article 22 of the UK GDPR, replaced by articles 22A to 22D on 5 February 2026.', 'Write “articles 22A to 22D”, or leave the number out.'],

  // Cookies and what is stored.
  'cookies/not-told': ['warning', pecr, 'A word about cookies or storage, where `services` store something.', 'Add a section about it, with {{storage}} or a link to the cookies page.'],
  'cookies/none-named': ['warning', pecr, 'A section about cookies that names none, shows no declaration and links to none.', 'Name each cookie, who sets it, what for and for how long; or put in the declaration.'],
  'cookies/no-choice': ['warning', pecr, 'Cookies for statistics, personal settings or adverts, with no word on how to refuse them.', 'Say how people can say no, and let them.'],
  'cookies/browser-only': ['warning', 'ICO, storage and access technologies, April 2026', 'Browser settings as the only way to refuse.', 'Give a control on the page, such as data-forthright="choices".'],
  'text/implied-consent': ['error', 'UK GDPR art. 4(11) and art. 7', '“By using this site you agree”, “when you use it you consent”, “if you do not agree, do not use it”.', 'Leave it out, and ask where consent is needed.'],

  // Versions and changes.
  'notice/no-version': ['warning', 'ICO, right to be informed: regular review', 'A version or a date: `notice.version`, `notice.effective`, front matter, or words in the text.', 'Say since when this version holds.'],
  'notice/not-reviewed': ['warning', 'ICO, right to be informed: regular review', 'A last change more than 24 months ago, or a `reviewBy` that is past.', 'Read it again, and give it a new date.'],
  'notice/review-soon': ['info', 'ICO, right to be informed: regular review', 'A last change 12 to 24 months ago.', 'Plan when it is looked at again.'],
  'notice/change-not-raised': ['error', 'UK GDPR art. 6(1)(a), art. 7', 'A material change that asks a category again, whose `revision` is neither the version of the change nor a day as new.', 'Raise revision of the category, and say in change what is new.'],
  'notice/change-unknown': ['error', 'UK GDPR art. 7', '`asks` with an id that is no category, service or consent.', 'Correct the id.'],
  'notice/draft': ['warning', 'UK GDPR art. 12(1)', 'A notice that still has the mark of a draft.', 'Read it against its source, then take draft out of the front matter.'],

  // The text.
  'notice/two-domains': ['warning', accuracy, 'E-mail addresses of one organisation under two domains.', 'Check both, and use one.'],
  'link/no-target': ['warning', plain, 'A link that leads nowhere.', 'Give the link its address.'],
  'link/broken-anchor': ['warning', plain, 'A link to a place in the page that is not there.', 'Correct the id, or put it on a heading.'],
  'link/missing-section': ['warning', plain, 'A reference to a section that no heading names.', 'Use the words of the heading, and make it a link.'],
  'link/mislabelled': ['warning', plain, 'A link that speaks of your cookies and leads to the regulator.', 'Link your own page.'],
  'text/claim': ['warning', accuracy, 'A claim that everything is as the law wants it.', 'Say what you do instead.'],
  'text/initials': ['info', plain, 'Initials that are never explained, in the text or in `notice.glossary`.', 'Write it out once, with the initials in brackets, or add it to notice.glossary.'],
  'notice/readability': ['info', plain, 'How hard the text is to read: long sentences and long words (Flesch reading ease below 45).', 'Split sentences, and use everyday words.'],

  // The configuration.
  'config/mistake': ['error', 'Forthright, docs/messages.md', 'Everything that Forthright says about a configuration in the console, with its code.', 'See docs/messages.md.'],
  'config/unknown-id': ['error', plain, 'An id in `purposes`, `recipients`, `consents` or `regulator` that names no kind of data, retention period, consent, category, service, route or contact. On the page, what it stands for is left out.', 'Correct the id.'],
  'config/no-effect': ['info', 'Forthright, docs/messages.md', 'A configuration in which there is nothing to ask (F009).', 'Nothing, if the site stores only what it needs.'],
  'config/no-notice': [
    'info',
    'Forthright',
    'A configuration by itself, without `purposes`, `data`, `recipients` and `retention` under `notice`.',
    'Name the notice too: forthright check forthright.json privacy.md',
  ],
  'notice/unread': ['error', 'Forthright', 'A page that fetches its notice (`src`) from a file that was not named, or a file without words.', 'Name the file that holds the notice.'],
  'config/unread': ['info', 'Forthright', 'A part of the configuration (`from`) that this tool could not read.', 'Give the path of the file beside the configuration.'],
} as const satisfies Record<string, Rule>; // prettier-ignore

export type RuleName = keyof typeof rules;

/** A finding as it is told: what is not found is said to be not found. */
export function find(rule: RuleName, where: string, message: string): Finding {
  const [severity, source, , mend] = rules[rule];
  return {rule, severity, where, message, source, mend};
}
