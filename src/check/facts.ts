/** Who, why, with whom, where and how long: the table of articles 13 and 14. */
import {either} from './either.js';
import type {LawfulBasis} from '../core/notice-config.js';
import {
  canMiss,
  givesAddress,
  hasFacts,
  isAboutCookies,
  isDenied,
  list,
  missingFrom,
  type Evidence,
  type Sentence,
} from './evidence.js';
import {inCountry, isEea, isUk, leaves, namesFar, onlyFar, usesFar} from './countries.js';
import {decides, hasSay} from './decisions.js';
import {blank, isTime, keeps, ofKeeping, vague} from './periods.js';
import {find, type RuleName} from './rules.js';
import type {Finding} from '../guard/rules.js';

const words = {
  controller: either(
    /\b(data )?controllers?\b|\b(who|about) (we are|us)\b|\bwe are\b/i,
    /\b(is|are|we[’']re|who[’']s) (responsible|accountable|in charge)\b/i,
    /\b(we|I) decide (what|how|why)\b|\bI['’ ]a?m (responsible|in charge)\b/i,
    /\b(one|company|organisation|charity|person|body) (in charge|responsible|(that|who) decides)\b/i,
    /\bwho controls\b|\(["“‘'](we|us|our)\b/i,
    /\bthis (privacy )?(notice|policy|statement) (is|explains|describes|tells|sets out|says)\b.*\b(we|us)\b/i,
  ),
  purposes: either(
    /\b(we|to|and|is|are|be|will|how|why) (use|uses|used|process|processes|need|collect|hold)\b/i,
    /\bpurposes?\b|\bso that we can\b|\bin order to\b|\b(used|needed|processed|held|kept) (for|to)\b/i,
    /\bwhat (is it|are they|it is|they are) for\b|^what for\b|^(\d+[.)]? )?(our )?(reasons|why)\b/i,
    /^why (we|it)\b|^use:|\brests? on (our|a|the|legitimate|your)\b/i,
    /\b(keep|store|hold|record|write down)\b.{0,60}\b(to|so that)\b|\bI (use|need|collect)\b/i,
    /\bwhat we do (and|with)\b|^what we do\b/i,
  ),
  basis: either(
    /\b(lawful|legal) (basis|bases|ground|grounds|reason|reasons)\b|\blegitimate interests?\b/i,
    /\b(public|official) (task|authority)\b|\btask\b.{0,40}\bin the public interest\b/i,
    /\b(legal|statutory) (obligation|dut(y|ies)|function|power)s?\b|\bvital interests?\b|\bcontract\b/i,
    /(?<!withdraw )(?<!withdrawing )\b(your|explicit|with|on|of|give|gave|given) consent\b/i,
    /\bart(icles?|\.)? ?6\b|\bwe (must|have to|are (required|obliged|bound))\b[^.]{0,60}\bby law\b/i,
    /\blaws? (requires?|obliges?) us\b|\byou (have )?(consented|agreed|said yes)\b/i,
    /\bonly (if|when|where|after) you (have )?(say|said|agree|agreed|consent|consented)\b/i,
    /\bwhat lets us\b|\b(the law|law that) (lets|allows|permits)\b/i,
  ),
  data: /\b(collect|hold|record|keep|gather|receive|obtain)s?\b.*\b(name|address|e-?mail|date of birth|detail|information|data)/i,
  source: either(
    /\b(you|people|clients|users|visitors) (give|gave|provide|tell|told|send|sent|share|enter|fill in|choose)\b/i,
    /\b(from|by) (you|other|others|our|your|the person|partners?|referrers?|third part)|\bdirectly\b/i,
    /\b(get|got|receive|obtain|collect)\w*\b.*\bfrom\b|\b(given|supplied|provided|sent) (to us )?by\b/i,
    /\b(you|members|parents|customers|patients|tenants|supporters|applicants|donors|they|who) (give|gives|gave|supply|supplies|supplied|provides?|told|did)\b/i,
    /\b(come|comes|came) from\b|\bpublicly available\b|\bsends? (it |them |this )?(to )?(us|me)\b/i,
    /\bgiven to us\b|\bstraight from\b|\bwhere (it|they|this|that) (is|are|was) from\b/i,
    /\bwhere we (got|get|have)\b|\byou (typed|filled|wrote|entered)\b/i,
    /\b(because|when) you (booked|joined|signed up)\b|^sources?\b|^who told\b/i,
    /\bwhere (it|your data|your information|the data|the information) comes from\b/i,
  ),
  need: either(
    /\b(if|unless|when) you (do not|don.t|would rather not|decide not|choose not|prefer not|refuse)\b/i,
    /\bwithout (it|this|these|them|your|that)\b|\byou (do not )?(have|need) to (give|provide|tell)\b/i,
    /\b(statutory|contractual) (requirement|obligation)\b|\bfail(ure)? to provide\b|\bnot provide\b/i,
  ),
  recipients: either(
    /\bshar(e|es|ed|ing)\b|\bdisclos/i,
    /(^|\b(the|our|other|and|these|any) )recipients?\b(?!['’])(?! in\b)|\brecipients (of|are)\b/i,
    /\bpass(ed|es|ing)? (it|them|this|your|on|information|data|details)\b/i,
    /(?<!\b(you|I|not)( not)? |n[’']t |\b(fail\w*|have|need|want|wish|prefer|refuse|like|able|asked) (not )?to )\bgiv(e|en|es) (it|them|this|your|to(?! (us|me)\b))\b/i,
    /\bsend (it|them|this|your) to\b|\bothers who see\b/i,
    /\bwho (sees|can see|gets(?! an?\b)|receives|is told|has access|else)\b/i,
    /\b(nobody|no[ -]?one|only|staff|volunteers|nurses|doctors|trustees) [^.]{0,60}\bsees?\b/i,
    /\bseen by\b|\bsees (what|it|them|your)\b/i,
    /\b(officers|inspectors|colleagues|partners|clerks|members|teachers|managers) (can |may )?see (it|this|them|your)\b/i,
    /\b(is|are) (sent|told|shown|supplied with) (your|it|them|the)\b/i,
    /\b(we|I) (only |never )?tell (nobody|no[ -]?(one|body)|only|the|some|other|any)|\bwho knows\b/i,
    /\bfor us by\b|\bon our behalf\b/i,
    /(?<!\b(we|you|to|us) )\bgets? (it|them|what they need|the names|your)\b/i,
    /\b(processors?|suppliers|third part(y|ies))\b|\bsell\b/i,
  ),
  transfers: either(
    /\b(outside|leave|leaves|left|beyond|inside|within|in) (of )?(the )?(UK|United Kingdom|EU|EEA|European (Union|Economic Area))\b/i,
    /\b(out of|none but|nothing but|only) (in )?the (UK|United Kingdom|EU|EEA)\b/i,
    /\bleav(e|es|ing) (the|this) country\b|^(which )?countr(y|ies)\b|\btransferred internationally\b/i,
    /\bonly in (England|Scotland|Wales|Britain|Great Britain)\b/i,
    /\bin (England|Scotland|Wales|Britain|Great Britain) (only|alone)\b/i,
    /\b(place|location|storage|stored)\b[^.]{0,30}: (in )?(the )?(UK|United Kingdom|England|Scotland|Wales)\b/i,
    /\boverseas\b|\babroad\b|\badequacy\b|\bdata bridge\b|\bdata privacy framework\b/i,
    /\bstandard contractual\b|\b(other|another|third|foreign|which) countr/i,
    /\binternational(ly)? transfer|\btransfer(s|red|ring)? (to|of|it|your)\b/i,
  ),
  mechanism: either(
    /\badequa(cy|te)\b|\bstandard contract|\bmodel clauses\b|\bIDTA\b|\btransfer agreement\b/i,
    /\bAddendum\b|\b(data )?bridge\b|\bdata privacy framework\b|\bbinding corporate\b/i,
    /\barticles? 4[5-9]/i,
  ),
  /** These may be about something else. */
  lesserMechanism: /\bregulations\b|\bsafeguards?\b|\bexplicit(ly)? (consent|agree)/i,
  retention: either(
    /\b(keep|kept|keeping|retain|retains|retained|store|stored|hold|held)\b.{0,80}\b(for (up to|at least|a|an|the|as|no|\d+|one|two|three|five|six|seven|ten|longer)|until|as long|no longer|while|after|periods?|\d+ (days|weeks|months|years))\b/i,
    /\bhow long\b.{0,40}\b(keep|hold|store|need|\d+ (days|weeks|months|years))/i,
    /\b(delete|erase|destroy|remove)[sd]?\b.{0,60}\b(after|once|within \d|when (you|your|the|it))\b/i,
    /\bretention\b|\bhow long\b\W{1,3}.{0,60}\b(while|until|for|as long as)\b/i,
    /\b(stays?|remains?)\b.{0,60}\b(until|for (good|ever|a|an|one|two|three|four|five|six|seven|ten|\d+)|(days|weeks|months|years)\b)/i,
    /\b(bin|binned|shred\w*|dispose[sd]?|goe?s?|wiped?|throw|thrown|cleared?|dropped)\b.{0,60}\b(\d+|one|two|three|four|five|six|seven|ten|twelve) (days?|weeks?|months?|years?)\b/i,
    /\b(\d+|one|two|three|four|five|six|seven|ten|twelve) (days?|weeks?|months?|years?) (after|from|since) (you|your|the|our|we last|it)\b/i,
    /\bafter (\d+|one|two|three|four|five|six|seven|ten|twelve) (days?|weeks?|months?|years?),?\b.{0,30}\b(delet|eras|destroy|remov|shred|bin|throw|go)/i,
  ),
  decisions: either(
    /\bautomat(ed|ic|ically)\b.*\bdecision/i,
    /\bdecisions?\b.*\b(automat|by (a )?(computer|machine|software)s?|computers? alone)/i,
    /\b(computers?|algorithms?|software|machines?|AI|artificial intelligence)\b.*\bdeci(de|sion)/i,
    /\bdeci(de|sion).*\b(computers?|algorithms?|software|machines?|AI|artificial intelligence)\b/i,
    /\bprofil(e|es|ing)\b|\bdecid\w+\b.*\bautomat/i,
    /\b(persons?|people|humans?|staff|recruiters?)\b.{0,40}\b(every|all|each|any|the) (decisions?|applications?)\b/i,
    /\bmakes? no decisions?\b|\b(robots?|machines?|computers?) (judges?|decides?)\b/i,
  ),
};

/** One for each basis, to count how many are named. */
const eachBasis = [
  /\b(?<!withdraw )(?<!withdrawing )(your|with|give|given) consent\b/i,
  /\bcontract\b/i,
  /\blegal (obligation|duty|requirement)\b/i,
  /\bvital interests?\b/i,
  /\bpublic (task|interest)\b/i,
  /\blegitimate interests?\b/i,
];

/** The bases in use, as far as they are told: by the configuration, or else by the text. */
export function basesOf({notice, text, sentences}: Evidence): Set<LawfulBasis> {
  const told = new Set(list(notice.purposes).flatMap(({basis}) => list(basis)));
  if (told.size) return told;
  const patterns: [LawfulBasis, RegExp][] = [
    ['consent', either(/\b(lawful|legal) (basis|bases|ground|reason)s?\b.{0,80}\bconsent\b/i, /\b(rely|based|relying) on (your )?(explicit )?consent\b|\bwith your consent\b/i, /\bif you (give|gave) (us )?(your )?consent\b|\byou (have )?(gave|given) (us )?(your )?consent\b/i, /\byou (have )?consented\b/i)],
    ['contract', either(/\bcontract\b.{0,60}\b(lawful|legal) (basis|ground|reason)/i, /\b(lawful|legal) (basis|bases|ground|reason)s?\b.{0,80}\bcontract\b/i, /\b(perform|carry out|performance of|fulfil|keep) (a |our |the )?contract\b/i)],
    ['public-task', /\bpublic task\b|\bofficial authority\b|\btask\b.{0,40}\bin the public interest\b/i],
    ['legitimate-interests', /\b(our|legitimate) (legitimate )?interests?\b.{0,40}|\blegitimate interests?\b/i],
  ]; // prettier-ignore
  for (const [basis, pattern] of patterns) if (pattern.test(text)) told.add(basis);
  // A table or a list of bases says each in a word.
  const listed = new Set(
    sentences
      .filter((sentence) => /\b(lawful|legal) (basis|bases|grounds?|reasons?)\b/i.test(sentence.text))
      .map(({section}) => section),
  );
  for (const {section, text: words, block} of sentences)
    if (
      (listed.has(section) ||
        /\b(basis|bases|grounds?|reasons?|allows?|lets|article 6|law)\b/i.test(block.column ?? '')) &&
      /^(cell|item)$/.test(block.kind) &&
      !isDenied(words)
    ) {
      if (/\bconsent\b/i.test(words)) told.add('consent');
      if (/\bcontract\b/i.test(words)) told.add('contract');
    }
  return told;
}

export function checkFacts(evidence: Evidence): Finding[] {
  const {config, notice, rights, sentences, rows, text, shows, english} = evidence;
  const isHome = evidence.isUk ? isUk : isEea;
  const found: Finding[] = [];
  const at = `${evidence.configFile}: notice`;
  const say = (rule: RuleName, where: string, message: string) => void found.push(find(rule, where, message));
  const contacts = list(rights.contacts);
  const own = contacts.filter(({role}) => !/^(regulator|processor|other)$/.test(role ?? ''));
  const hasAddress = (contact: (typeof contacts)[number]) =>
    [contact.email, contact.phone, contact.web, contact.form, contact.inPerson].some(Boolean) ||
    !!list(contact.post).length;
  const purposes = list(notice.purposes);
  const recipients = list(notice.recipients);
  const data = list(notice.data);

  const asks = (
    rule: RuleName,
    isTold: unknown,
    pattern: RegExp,
    what: string,
    isElse: (sentence: Sentence) => boolean = () => false,
  ): void => {
    const marker = rule === 'notice/basis-missing' ? 'purposes' : rule.replace(/^notice\/(missing:)?/, '');
    if (!canMiss(evidence) || isTold || shows.has(marker)) return;
    if (![...sentences, ...rows].some((sentence) => pattern.test(sentence.text) && !isElse(sentence)))
      say(rule, missingFrom(evidence), `${what} was not found.`);
  };
  asks(
    'notice/missing:controller',
    config?.site?.name ?? contacts.some(({role}) => role === 'controller'),
    words.controller,
    'Who decides how the data is used',
    // "Who we are" above an address names nobody.
    ({text: heading, block}) =>
      block.kind === 'heading' &&
      /^\W*(\d+[.)]?\s*)?(who|about) (we are|us)\W*$/i.test(heading) &&
      !sentences.some(
        (sentence) =>
          sentence.section === heading &&
          sentence.block.kind !== 'heading' &&
          /^(The )?[A-Z][\w'’&.-]+,? ([A-Z&]|of|and|for|is|are|runs|provides)|\b(Ltd|Limited|plc|CIC|LLP|charity|company|council|school|trust|association|society|club|we are|we[’']re|I am|I[’']m)\b/.test(
            sentence.text,
          ),
      ),
  );
  if (
    canMiss(evidence) &&
    !(rights.email ?? rights.endpoint) &&
    !own.some(hasAddress) &&
    !sentences.some((sentence) => givesAddress(sentence.text.replace(/\S*ico\.org\.uk\S*/g, ''))) &&
    !shows.has('contacts') &&
    !english.some(({links}) => links.some(({href = ''}) => /^(mailto|tel):/.test(href)))
  )
    say('notice/missing:contact', missingFrom(evidence), 'A way to reach the organisation was not found.');

  const officer = /\bdata protection officers?\b|\bDPOs?\b/i;
  const reachable = contacts.some((contact) => contact.role === 'dpo' && hasAddress(contact));
  contacts.forEach((contact, index) => {
    if (contact.role === 'dpo' && !hasAddress(contact))
      say(
        'notice/dpo-unreachable',
        `${evidence.configFile}: rights.contacts[${index}]`,
        'The data protection officer has no address here.',
      );
  });
  const named = sentences.find((sentence) => officer.test(sentence.text) && !isDenied(sentence.text));
  if (named && !reachable && !contacts.some(({role}) => role === 'dpo') && !shows.has('contacts')) {
    // Beside the name is under the same heading below the title, whatever smaller headings stand in between.
    const top = ({path}: Sentence) => path.split(' › ')[0];
    const tops = new Set(sentences.filter((sentence) => officer.test(sentence.text)).map(top));
    const sections = new Set(sentences.filter((sentence) => tops.has(top(sentence))).map(({section}) => section));
    const isThere =
      sentences.some((sentence) => sections.has(sentence.section) && givesAddress(sentence.text)) ||
      english.some(({links}) =>
        links.some(({section, href = ''}) => sections.has(section) && /^(mailto|tel|https?):/.test(href)),
      );
    if (!isThere)
      say(
        'notice/dpo-unreachable',
        named.where,
        'A data protection officer is named; an address was not found beside the name.',
      );
  }

  asks('notice/missing:purposes', purposes.length, words.purposes, 'What the data is used for');
  if (purposes.length) {
    purposes.forEach(({title, basis}, index) => {
      if (!list(basis).length)
        say('notice/basis-missing', `${at}.purposes[${index}]`, `A lawful basis for “${title}” was not found.`);
    });
  } else asks('notice/basis-missing', false, words.basis, 'A lawful basis', isAboutCookies);
  if (!purposes.length && !shows.has('purposes')) {
    const named = sentences.map((sentence) => ({
      ...sentence,
      count: eachBasis.filter((pattern) => pattern.test(sentence.text)).length,
    }));
    // "To house you (contract), to pay our taxes (legal obligation)" says it with each.
    const isPaired = (words: string) =>
      (words.match(/\([^)]*\)/g) ?? []).filter((one) => eachBasis.some((pattern) => pattern.test(one))).length >= 2;
    const listing = named.find(
      ({count, block, text: words}) => count >= 3 && block.kind !== 'cell' && !isPaired(words),
    );
    if (
      listing &&
      named.every(({count, where, text: words}) => !count || (where === listing.where && words === listing.text))
    )
      say(
        'notice/basis-list',
        listing.where,
        'The lawful bases are one list; which purpose rests on which was not found.',
      );
  }
  if (recipients.some(({basis}) => list(basis).length))
    recipients.forEach(({title, basis, anonymous}, index) => {
      if (!list(basis).length && !anonymous)
        say(
          'notice/sharing-basis',
          `${at}.recipients[${index}]`,
          `A lawful basis for giving data to “${title}” was not found.`,
        );
    });

  purposes.forEach(({title, basis, interests, annex1}, index) => {
    const where = `${at}.purposes[${index}]`;
    const bases = list(basis);
    if (bases.includes('legitimate-interests') && !list(interests).length)
      say('notice/li-unspecified', where, `Which legitimate interests “${title}” serves was not found.`);
    if (bases.includes('recognised-legitimate-interest') && !annex1)
      say('notice/rli-condition', where, `The condition of Annex 1 for “${title}” was not found.`);
    const unfit = bases.filter((one) => /legitimate-interest/.test(one));
    if (/^(uk-gov|wales-public)$/.test(config?.profile ?? '') && unfit.length)
      say(
        'notice/public-body-li',
        where,
        `“${title}” rests on ${unfit.join(' and ')}, which a public body cannot use for its tasks.`,
      );
  });
  if (!purposes.length) {
    const interest = /\blegitimate interests?\b/i;
    const label = /\(\W*(?:our )?legitimate interests?\W*\)/gi;
    const ofLaw = /\(?\b(UK GDPR,? )?art(icle|\.)? ?6 ?\(1\) ?\(f\)[^),;]*\)?/gi;
    const first = sentences.find((sentence) => interest.test(sentence.text) && !isDenied(sentence.text));
    const told = either(
      /\blegitimate interests?\b[^.]*(\b(in|is|are|to|of|such as|because|so that|namely|include|as)\b|[:(–—-] ?\w)/i,
      /\blegitimate interests?,? (?!being|processing)\w+ing\b|\bso that\b.*\blegitimate interest/i,
      /\bto [a-z]+.*\blegitimate interest/i,
    );
    const isTold = [...sentences, ...rows].some((sentence) => {
      const {text: words, path, section, block} = sentence;
      // Where people may object, it is a condition.
      if (/\bobject(ion|ions|ing)?\b/i.test(`${path} ${words}`)) return false;
      if (/\b(those|these|such|our|the) interests? ?(is\b|are\b|:)/i.test(words)) return true;
      if (block.kind !== 'heading' && interest.test(`${path} ${section}`) && !interest.test(words)) return true;
      if (/\binterests?\b/i.test(block.column ?? '') && /\w{4}/.test(words) && !interest.test(words)) return true;
      return block.row !== words && interest.test(words) && told.test(words.replace(ofLaw, '').replace(label, ''));
    });
    if (first && !isTold)
      say('notice/li-unspecified', first.where, 'Legitimate interests are named; which ones was not found.');
  }

  const hasOtherSources = data.some(({source}) => source);
  if (
    hasOtherSources ||
    sentences.some(({text: words}) =>
      /\b(from|by) (other (organisations|agencies|services|people)|referrers?|third parties)\b/i.test(words),
    )
  )
    asks('notice/missing:data', data.length, words.data, 'Which kinds of data are used');
  asks('notice/source-missing', data.length, words.source, 'Where the data comes from');
  const isNeeded = purposes.find(({basis}) =>
    list(basis).some((one) => one === 'contract' || one === 'legal-obligation'),
  );
  if (isNeeded)
    asks(
      'notice/missing:need',
      purposes.some(({ifNotProvided}) => ifNotProvided),
      words.need,
      'What happens if people do not give their data',
    );

  // "Have us send it to another company" is a right of the person, and tells of nobody who is given data.
  asks(
    'notice/missing:recipients',
    recipients.length,
    words.recipients,
    'Who is given data',
    ({path, text: one}) =>
      /\brights?\b/i.test(path) ||
      /\b(have us|ask us to|you can) (send|move|transfer|pass|take)\b|\b(pass|send|move|transfer|take|give|hand|carry)\w*\b.*\bto (another|your (next|new)|a new|someone else)\b/i.test(
        one,
      ),
  );
  const normal = (name: string) =>
    name
      .toLowerCase()
      .replace(/\b(inc|ltd|limited|llc|plc|gmbh|s\. ?r\. ?o)\b\.?|\(.*?\)|[^\p{L}\p{N} ]/gu, '')
      .trim();
  const everything = normal([text, ...recipients.map(({title, purpose = ''}) => `${title} ${purpose}`)].join(' '));
  const seen = new Set<string>();
  for (const {id, title, provider, providerRole} of list(config?.services)) {
    if (!provider || providerRole === 'own' || seen.has(provider)) continue;
    const isTold =
      recipients.some(({service}) => service === id) ||
      [provider, title, provider.split(/[\s,(]/)[0]].some(
        (name) => name && normal(name).length > 2 && everything.includes(normal(name)),
      );
    // A notice that says nothing of recipients at all is one fault, not one for each service.
    if (!isTold && (recipients.length || english.length)) {
      seen.add(provider);
      say(
        'notice/recipient-drift',
        `${evidence.configFile}: services.${id}`,
        `“${provider}” is given data by a service; among the recipients it was not found.`,
      );
    }
  }

  const abroad = recipients.filter(({country}) => !isHome(country));
  asks(
    'notice/missing:transfers',
    notice.transfers ??
      (recipients.some(({country}) => country) || sentences.some((sentence) => inCountry.test(sentence.text))),
    words.transfers,
    `Whether data leaves the ${evidence.isUk ? 'UK' : 'EEA'}`,
  );
  const isProtected =
    words.mechanism.test(`${notice.transfers ?? ''} ${text}`) ||
    [...sentences, ...rows].some(
      (sentence) =>
        words.lesserMechanism.test(sentence.text) &&
        [words.transfers, inCountry].some((pattern) => pattern.test(`${sentence.path} ${sentence.text}`)),
    );
  for (const {title, country, safeguard, anonymous} of abroad)
    if (!safeguard && !anonymous && !isProtected)
      say(
        'notice/transfer-mechanism',
        `${at}.recipients`,
        `What protects the data that “${title}” has in ${country} was not found.`,
      );
  for (const {id, title, provider = title, country} of list(config?.services)) {
    const isTold = recipients.some((one) => one.service === id && (one.country ?? one.safeguard));
    if (!isHome(country) && !isTold && !isProtected && hasFacts(evidence))
      say(
        'notice/transfer-mechanism',
        `${evidence.configFile}: services.${id}`,
        `What protects the data that “${provider}” has in ${country} was not found.`,
      );
  }
  const isOfSharing = ({path, section, lead, block}: Sentence) =>
    words.recipients.test(`${path} ${section} ${lead} ${block.column ?? ''}`);
  const leaving = sentences.find((sentence) => {
    const {text: words, block} = sentence;
    if (
      block.kind === 'heading' ||
      words.endsWith('?') ||
      isDenied(words) ||
      /\b(if|unless|only if|should)\b/i.test(words)
    )
      return false;
    return (
      (leaves.test(words) &&
        /\b(data|information|details|records?|it|them|this|servers?|computers|compan(y|ies)|suppliers?|providers?|backups?|databases?|your|names?)\b/i.test(
          words,
        )) ||
      (evidence.isUk &&
        /\b(stored|held|kept|hosted|servers?|help ?desk|suppliers?|providers?)\b.{0,60}\b(in|to|within) (the )?(EU|EEA|European Union)\b/i.test(
          words,
        )) ||
      usesFar.test(words) ||
      (block.kind === 'item' && isOfSharing(sentence) && namesFar.test(words)) ||
      (/\b(country|countries|location|located|where|based|place|transfers?)\b/i.test(block.column ?? '') &&
        onlyFar.test(words)) ||
      (block.kind === 'cell' && isOfSharing(sentence) && namesFar.test(words))
    );
  });
  if (leaving && !isProtected && !abroad.length)
    say(
      'notice/transfer-mechanism',
      leaving.where,
      `Data leaves the ${evidence.isUk ? 'UK' : 'EEA'}; what protects it there was not found.`,
    );

  const inCookies = ({path, section}: Sentence) => /\bcookies?\b|\blocal ?storage\b/i.test(`${path} ${section}`);
  const isUnderKeeping = ({path, section}: Sentence) =>
    [section, ...path.split(' › ')].some((heading) => ofKeeping.test(heading));
  /** What a table, a list of pairs or a section of its own says of how long, in few words. */
  const kept = sentences.filter(
    (sentence) =>
      sentence.block.kind !== 'heading' &&
      !inCookies(sentence) &&
      (isUnderKeeping(sentence) || keeps.test(sentence.block.column ?? '')),
  );
  asks(
    'notice/missing:retention',
    list(notice.retention).length || kept.some(({text: words}) => isTime(words) || vague.test(words)),
    words.retention,
    'How long data is kept',
    (sentence) =>
      inCookies(sentence) ||
      /\b(answer|repl(y|ies)|respond|complain\w*|acknowledg\w+|requests?|free|ask us|you (can|may) ask)\b/i.test(
        sentence.text,
      ),
  );
  list(notice.retention).forEach(({title, period: written}, index) => {
    const time = String(written ?? '');
    if (blank.test(time) || (vague.test(time) && !isTime(time)))
      say(
        'notice/retention-vague',
        `${at}.retention[${index}]`,
        `“${title}” is kept “${time}”: a period or a criterion was not found.`,
      );
  });
  if (!list(notice.retention).length) {
    const sections = sentences.filter((sentence) => isUnderKeeping(sentence) || kept.includes(sentence));
    // A cookie and a complaint have periods of their own.
    const others = [...sentences, ...rows].filter(
      (sentence) =>
        words.retention.test(sentence.text) &&
        !/\b(ask us|you (can|may) ask)\b/i.test(sentence.text) &&
        !/\bcomplain/i.test(`${sentence.path} ${sentence.text}`),
    );
    const isVague = (sentence: Sentence) => vague.test(sentence.text);
    // A section of its own that says nothing is not mended by a word elsewhere.
    const about = (sections.some(isVague) ? sections : [...sections, ...others]).filter(
      (sentence) => !isAboutCookies(sentence),
    );
    const hasSchedule = english.some(({links}) =>
      links.some(({text: label, href = ''}) => /\b(schedule|retention)\b/i.test(`${label} ${href}`)),
    );
    const first = about.find(isVague) ?? about[0];
    const isTold = about.some(({text: words, block}) => {
      if (block.kind === 'heading') return false;
      // How often it is looked at is not how long it is kept.
      if (/\breview/i.test(words) && !/\b(keep|kept|delet|destroy|eras|remov|retain|held|hold)/i.test(words))
        return false;
      return isTime(words);
    });
    // One row or item that says nothing is not mended by the others.
    const empty = kept.filter(
      ({text: words, block}) => /^(cell|item)$/.test(block.kind) && vague.test(words) && !isTime(words),
    );
    const isMissing = found.some(({rule}) => rule === 'notice/missing:retention');
    if (!isMissing && !hasSchedule && !shows.has('retention'))
      for (const one of first && !isTold ? [first] : empty)
        say('notice/retention-vague', one.where, 'How long is spoken of; a period or a criterion was not found.');
  }
  if (purposes.some(({retention}) => list(retention).length))
    purposes.forEach(({title, retention}, index) => {
      if (!list(retention).length)
        say(
          'notice/retention-purpose',
          `${at}.purposes[${index}]`,
          `How long data is kept for “${title}” was not found.`,
        );
    });
  const told = [
    {text: notice.decisions ?? '', where: `${at}.decisions`, section: ''},
    ...sentences.filter((sentence) => sentence.block.kind !== 'heading' && !isAboutCookies(sentence)),
  ].find(({text: words}) => decides(words));
  if (!told)
    asks('notice/missing:decisions', notice.decisions, words.decisions, 'A word on decisions by computers alone');
  const isHeard = [{text: notice.decisions ?? '', section: told?.section}, ...sentences].some(
    ({text: words, section}) =>
      hasSay.test(words) &&
      (section === told?.section || /\b(decisions?|automat|computers?|profil|algorithm)/i.test(words)),
  );
  if (told && !isHeard)
    say(
      'notice/decisions-safeguards',
      told.where,
      'Computers decide; how people can have it looked at by a person was not found.',
    );
  return found;
}
