/** Who, why, with whom, where and how long: the table of articles 13 and 14. */
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
import {find, type RuleName} from './rules.js';
import type {Finding} from '../guard/rules.js';

const words = {
  controller:
    /\b(data )?controllers?\b|\b(who|about) (we are|us)\b|\bwe are\b|\b(is|are) (responsible for|in charge of)\b|\bthis (privacy )?(notice|policy|statement) (is|explains|describes|tells|sets out|says)\b.*\b(we|us)\b/i,
  purposes:
    /\b(we|to|and|is|are|be|will|how|why) (use|uses|used|process|processes|need|collect|hold)\b|\bpurposes?\b|\bso that we can\b|\bin order to\b/i,
  basis:
    /\b(lawful|legal) (basis|bases|ground|grounds|reason|reasons)\b|\blegitimate interests?\b|\b(public|official) (task|authority)\b|\btask\b.{0,40}\bin the public interest\b|\b(legal|statutory) (obligation|dut(y|ies)|function|power)s?\b|\bvital interests?\b|\bcontract\b|(?<!withdraw )(?<!withdrawing )\b(your|explicit|with|on|of|give|gave|given) consent\b|\bart(icles?|\.)? ?6\b|\bwe (must|have to|are (required|obliged|bound))\b[^.]{0,60}\bby law\b|\blaws? (requires?|obliges?) us\b|\byou (have )?(consented|agreed|said yes)\b|\bonly (if|when|where|after) you (have )?(say|said|agree|agreed|consent|consented)\b|\bwhat lets us\b|\b(the law|law that) (lets|allows|permits)\b/i,
  data: /\b(collect|hold|record|keep|gather|receive|obtain)s?\b.*\b(name|address|e-?mail|date of birth|detail|information|data)/i,
  source:
    /\b(you|people|clients|users|visitors) (give|gave|provide|tell|told|send|sent|share|enter|fill in|choose)\b|\b(from|by) (you|other|others|our|your|the person|partners?|referrers?|third part)|\bdirectly\b|\b(get|got|receive|obtain|collect)\w*\b.*\bfrom\b|\bprovided by\b|\bwhere (it|your data|your information|the data|the information) comes from\b/i,
  need: /\b(if|unless|when) you (do not|don.t|would rather not|decide not|choose not|prefer not|refuse)\b|\bwithout (it|this|these|them|your|that)\b|\byou (do not )?(have|need) to (give|provide|tell)\b|\b(statutory|contractual) (requirement|obligation)\b|\bfail(ure)? to provide\b|\bnot provide\b/i,
  recipients:
    /\bshar(e|es|ed|ing)\b|\bdisclos|\brecipients?\b|\bpass(ed|es|ing)? (it|them|this|your|on|information|data|details)\b|\bgiv(e|en|es) (it|them|this|your|to)\b|\bsend (it|them|this|your) to\b|\bothers who see\b|\bwho (sees|can see|gets|has access|else)\b|\b(processors?|suppliers|third part(y|ies))\b|\bsell\b/i,
  transfers:
    /\b(outside|leave|leaves|left|beyond|inside|within|in) (of )?(the )?(UK|United Kingdom|EU|EEA|European (Union|Economic Area))\b|\boverseas\b|\babroad\b|\badequacy\b|\bdata bridge\b|\bdata privacy framework\b|\bstandard contractual\b|\b(other|another|third|foreign|which) countr|\binternational(ly)? transfer|\btransfer(s|red|ring)? (to|of|it|your)\b/i,
  mechanism:
    /\badequa(cy|te)\b|\bstandard contract|\bmodel clauses\b|\bIDTA\b|\btransfer agreement\b|\bAddendum\b|\b(data )?bridge\b|\bdata privacy framework\b|\bbinding corporate\b|\bregulations\b|\bsafeguards?\b|\bexplicit(ly)? (consent|agree)|\barticles? 4[5-9]/i,
  retention:
    /\b(keep|kept|keeping|retain|retains|retained|store|stored|hold|held)\b.{0,80}\b(for (up to|at least|a|an|the|as|no|\d+|one|two|three|five|six|seven|ten|longer)|until|as long|no longer|while|after|periods?|\d+ (days|weeks|months|years))\b|\bhow long\b.{0,40}\b(keep|hold|store|need)|\b(delete|erase|destroy|remove)[sd]?\b.{0,60}\b(after|once|within \d|when (you|your|the|it))\b|\bretention\b/i,
  decisions:
    /\bautomat(ed|ic|ically)\b.*\bdecision|\bdecisions?\b.*\b(automat|by (a )?(computer|machine|software)s?|computers? alone)|\bcomputers? decides?\b|\bprofil(e|es|ing)\b/i,
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

/** A length of time, or an event that ends it. */
const period =
  /\b(\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty|thirty)\s+((calendar|working|full|more|whole|complete|school|academic|financial|tax) )?(hour|day|week|fortnight|month|term|year|decade)s?\b|(?<!\b(once|twice|times) )\ba (week|fortnight|month|year|decade)\b|\b(each|every) (day|week|month|term|year)\b|\bP\d*T?\d+[YMWDH]|(^|\b(keep|kept|hold|held|retain|retained|store|stored)\b.{0,40})\b(permanently|for ever|forever|indefinitely)\b|\blifetime\b/i;
const event =
  /\b(until|when|once|while|after|as soon as|at the end of|straight away|at once|immediately|end of)\b.*\b(you|your|account|contract|request|case|enquir|complaint|service|leave|end|ends|close|closed|claim|law|course|project|membership|visit|session|unsubscribe|withdraw|reply|replied|answered|is over)/i;
const vague =
  /\b(as|so) long as (is |it is |they are |we are |we |reasonably |strictly )*(necessary|needed|required|need|require|appropriate)\b|\bno longer than (is |it is )?(necessary|needed|required)\b|\b(appropriate|reasonable|necessary|suitable) (period|time|length)\b|\bnot (be )?(kept|held|retained) (for )?longer than\b|\b(in line with|according to|in accordance with|set out in|under) (our|the) ([\w-]+ ){0,3}(schedule|policy)\b/i;
/** Nothing is said yet. */
const blank = /^\W*$|^\W*(tbc|tbd|to be (confirmed|decided|agreed)|todo|xx+|unknown|n\/?a)\b\W*$/i;
/** What the vague words are tied to: a purpose alone is none. */
const criterion =
  /\b(criteria|depends on|limitation period|required by law|legal claims?|law (says|requires|asks)|tax law|statut)/i;

/** Countries that data often goes to; those that the UK holds to be adequate by regulations of their own are near. */
const near =
  '(?<!Northern )Ireland|France|Germany|Spain|Italy|Belgium|Luxembourg|Sweden|Finland|Denmark|Norway|Iceland|Poland|Portugal|Austria|Switzerland|Estonia|Latvia|Lithuania|Czechia|Czech Republic|Romania|Bulgaria|Greece|Hungary|Malta|Cyprus|(?:[Tt]he )?Netherlands|Jersey|Guernsey|Isle of Man';
const far =
  '(?:[Tt]he )?(?:US|USA|United States(?: of America)?|UAE|United Arab Emirates|Philippines)|America|Canada|Mexico|Brazil|Argentina|Israel|India|Pakistan|China|Hong Kong|Taiwan|Japan|South Korea|Singapore|Malaysia|Vietnam|Australia|New Zealand|South Africa|Nigeria|Kenya|Egypt|Ukraine|Russia|Turkey';
/** By its signs: "us" in small letters is no country. */
const inCountry = new RegExp(`\\b(?:in|to|from|within) (?:${near}|${far})\\b`);
const leaves = new RegExp(
  `\\b([Tt]ransfer(s|red|ring)?|[Ss]end(s|ing)?|sent|[Ss]tor(e|es|ed|ing)|[Pp]rocess(es|ed|ing)?|[Hh]eld|[Hh]olds?|[Kk]eeps?|[Kk]ept|[Ss]har(e|es|ed|ing)|[Hh]ost(s|ed|ing)?|[Aa]ccessed|[Bb]ased|company|companies|servers?|suppliers?|providers?|help ?desk)\\b.{0,80}(\\boutside (of )?the (UK|United Kingdom|EEA)\\b|\\boverseas\\b|\\babroad\\b|\\b(in|to|within) (${far})\\b)|\\b(outside (of )?the (UK|United Kingdom)|overseas|abroad)\\b.{0,80}\\b(transfer|sent|send|stor|process|held|shar)`,
);

const isUk = (country: string | undefined): boolean =>
  !country || /^(GB|UK|United Kingdom|Great Britain|England|Scotland|Wales|Northern Ireland)\b/i.test(country);

/** The bases in use, as far as they are told: by the configuration, or else by the text. */
export function basesOf({notice, text, sentences}: Evidence): Set<LawfulBasis> {
  const told = new Set(list(notice.purposes).flatMap(({basis}) => list(basis)));
  if (told.size) return told;
  const patterns: [LawfulBasis, RegExp][] = [
    ['consent', /\b(lawful|legal) (basis|bases|ground|reason)s?\b.{0,80}\bconsent\b|\b(rely|based|relying) on (your )?(explicit )?consent\b|\bwith your consent\b|\bif you (give|gave) (us )?(your )?consent\b|\byou (have )?(gave|given) (us )?(your )?consent\b|\byou (have )?consented\b/i],
    ['contract', /\bcontract\b.{0,60}\b(lawful|legal) (basis|ground|reason)|\b(lawful|legal) (basis|bases|ground|reason)s?\b.{0,80}\bcontract\b|\b(perform|carry out|performance of|fulfil|keep) (a |our |the )?contract\b/i],
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
    if (listed.has(section) && /^(cell|item)$/.test(block.kind) && !isDenied(words)) {
      if (/\bconsent\b/i.test(words)) told.add('consent');
      if (/\bcontract\b/i.test(words)) told.add('contract');
    }
  return told;
}

export function checkFacts(evidence: Evidence): Finding[] {
  const {config, notice, rights, sentences, text, shows, english} = evidence;
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
    if (!sentences.some((sentence) => pattern.test(sentence.text) && !isElse(sentence)))
      say(rule, missingFrom(evidence), `${what} was not found.`);
  };
  asks(
    'notice/missing:controller',
    config?.site?.name ?? contacts.some(({role}) => role === 'controller'),
    words.controller,
    'Who decides how the data is used',
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
    const listing = named.find(({count, block}) => count >= 3 && block.kind !== 'cell');
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
    const first = sentences.find((sentence) => interest.test(sentence.text) && !isDenied(sentence.text));
    const told =
      /\blegitimate interests?\b[^.]*(\b(in|is|are|to|of|such as|because|so that|namely|include|as)\b|[:(–—])|\bso that\b.*\blegitimate interest|\bto [a-z]+.*\blegitimate interest/i;
    if (first && !sentences.some((sentence) => interest.test(sentence.text) && told.test(sentence.text)))
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
      /\brights?\b/i.test(path) || /\b(have us|ask us to|you can) (send|move|transfer|pass|take)\b/i.test(one),
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

  const abroad = recipients.filter(({country}) => !isUk(country));
  asks(
    'notice/missing:transfers',
    notice.transfers ??
      (recipients.some(({country}) => country) || sentences.some((sentence) => inCountry.test(sentence.text))),
    words.transfers,
    'Whether data leaves the UK',
  );
  const isProtected = words.mechanism.test(`${notice.transfers ?? ''} ${text}`);
  for (const {title, country, safeguard, anonymous} of abroad)
    if (!safeguard && !anonymous && !isProtected)
      say(
        'notice/transfer-mechanism',
        `${at}.recipients`,
        `What protects the data that “${title}” has in ${country} was not found.`,
      );
  for (const {id, title, provider = title, country} of list(config?.services)) {
    const isTold = recipients.some((one) => one.service === id && (one.country ?? one.safeguard));
    if (!isUk(country) && !isTold && !isProtected && hasFacts(evidence))
      say(
        'notice/transfer-mechanism',
        `${evidence.configFile}: services.${id}`,
        `What protects the data that “${provider}” has in ${country} was not found.`,
      );
  }
  const leaving = sentences.find(
    ({text: words, block}) =>
      block.kind !== 'heading' &&
      ((leaves.test(words) &&
        /\b(data|information|details|records?|it|them|this|servers?|compan(y|ies)|suppliers?|providers?|backups?|databases?|your|names?)\b/i.test(
          words,
        )) ||
        /\b(stored|held|kept|hosted|servers?|help ?desk|suppliers?|providers?)\b.{0,60}\b(in|to|within) (the )?(EU|EEA|European Union)\b/i.test(
          words,
        )) &&
      !isDenied(words) &&
      !/\b(if|unless|only if|should)\b/i.test(words),
  );
  if (leaving && !isProtected && !abroad.length)
    say('notice/transfer-mechanism', leaving.where, 'Data leaves the UK; what protects it there was not found.');

  asks('notice/missing:retention', list(notice.retention).length, words.retention, 'How long data is kept');
  list(notice.retention).forEach(({title, period: written}, index) => {
    const time = String(written ?? '');
    const rest = time.replace(new RegExp(vague, 'gi'), '');
    if (blank.test(time) || (vague.test(time) && ![period, event, criterion].some((one) => one.test(rest))))
      say(
        'notice/retention-vague',
        `${at}.retention[${index}]`,
        `“${title}” is kept “${time}”: a period or a criterion was not found.`,
      );
  });
  if (!list(notice.retention).length) {
    const heading = /\bretention\b|\bhow long\b/i;
    const sections = sentences.filter(({path, section}) => heading.test(`${path} ${section}`));
    // A cookie and a complaint have periods of their own.
    const others = sentences.filter(
      (sentence) => words.retention.test(sentence.text) && !/\bcomplain/i.test(`${sentence.path} ${sentence.text}`),
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
      const rest = words.replace(new RegExp(vague, 'gi'), '');
      return period.test(rest) || event.test(rest) || criterion.test(rest);
    });
    if (first && !isTold && !hasSchedule && !shows.has('retention'))
      say('notice/retention-vague', first.where, 'How long is spoken of; a period or a criterion was not found.');
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
  asks('notice/missing:decisions', notice.decisions, words.decisions, 'A word on decisions by computers alone');
  const decides =
    /\bwe (also |sometimes |may )?(use|make|take|carry out|rely on)\b.*\b(automated|profiling|computers? alone)\b/i;
  const hasSay =
    /\b(persons?|people|humans?|somebody|someone|staff|colleagues?|worker)\b.{0,60}\b(look|review|check|decid|interven|consider)|\b(challenge|contest|human (review|intervention))\b/i;
  const told = [
    {text: notice.decisions ?? '', where: `${at}.decisions`},
    ...sentences.filter(({block}) => block.kind !== 'heading'),
  ].find((sentence) => decides.test(sentence.text) && !isDenied(sentence.text));
  if (told && !hasSay.test(`${notice.decisions ?? ''}\n${text}`))
    say(
      'notice/decisions-safeguards',
      told.where,
      'Computers decide; how people can have it looked at by a person was not found.',
    );
  return found;
}
