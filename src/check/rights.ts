/** The rights, what it takes to use them, and the two ways to complain. */
import {either} from './either.js';
import type {PromiseConfig, Right, RightConfig} from '../core/rights-config.js';
import {waysFor} from '../elements/parts/ways.js';
import {
  canMiss,
  givesAddress,
  isAboutCookies,
  isDenied,
  list,
  mentionsPhone,
  mentionsPostcode,
  missingFrom,
  type Evidence,
  type Sentence,
} from './evidence.js';
import {isLawfulBasis} from '../check-config.js';
import {basesOf} from './facts.js';
import {find, type RuleName} from './rules.js';
import type {Finding} from '../guard/rules.js';

const patterns: Readonly<Partial<Record<Right, RegExp>>> = {
  access: either(
    /^(see|get|view) (it|your|what)\b(?!.*\b(file|elsewhere|another)\b)|\b(subject )?access request/i,
    /\brights? (of|to) access\b|\b(request|rights?:|right of|you can:?) access\b/i,
    /\baccess[;,] (request )?(rectif|correct|eras|put)\w*|\b(see (it|them)|look at them|read them)\b/i,
    /\b(see|look at|read) (all|your (data|information|details|notes|records?|file|personal)|the (data|records?|notes|information)|what)\b/i,
    /\bask (us )?what (we|you)\b|\b(ask|want|give you|send you)\b.{0,60}\bcopy\b(?! of)/i,
    /\bsend you (what|everything|all)\b|\bshow (me|you) (everything|all|it|your|what)\b|\btold what\b/i,
    /\b(receive|get|have|request) .{0,30}\b(file|export) (of|with) (the|your|all)\b|\ba copy[;,]/i,
    /\b(right (of|to)|to|you can|may) (get )?access (to )?(your|the|any|it|personal|information|data)/i,
    /\b(copy|copies) of (it|what|everything|all (that )?(we|you)|((all|any|the|your|our|this|that) )*([\w-]+ ){0,2}(data|information|records?|files?|details|notes))\b/i,
    /\b(see|know|find out|view|ask for|request) (what|which|the|your|all)\b.*\b(data(?! protection)|information(?! commission)|details|records?|files?|hold|have)\b/i,
    /\baccess (your|to (your|the|personal))(?!.*\b(limited|restricted) to\b)/i,
    /^(right (of|to) )?access\b(?! (is|are|to .* is)\b)/i,
  ),
  rectification: either(
    /\brectif|\bcorrect(ed|ion|ing|s)?\b|\bput (it |them |this )?right\b|\bincomplete\b/i,
    /\bcomplet(e|ed|ing) (it|(your |the |any )?(personal )?(data|information|record))\b/i,
    /\b(data|information|details|records?|it) (is |be |are )?completed\b/i,
    /(?<!\b(notice|policy|page|statement)\b.{0,20})\b(update|amend)[sd]?\b(?! (this|the|our) (notice|policy|page|statement))/i,
    /\binaccura|\bfix(ed)?\b|\bmistakes?\b|\berrors?\b|\bmend (it|them)\b/i,
    /\bchanged? (it |them )?(if|where|when) (it|they|something) (is|are) wrong\b/i,
    /\bchange\b.{0,30}\b(wrong|inaccurate)\b/i,
  ),
  erasure: either(
    /\beras(e|ed|ure|ing)\b|\bdelet(e|ed|ion|ing)\b|\bforgotten\b/i,
    /\bremov(e|ed|al)\b(?!.{0,40}\b(lists?|cookies?)\b)|\bdestroy(ed)?\b|\bwip(e|ed)\b/i,
    /\b(tear|tore|torn) (it|them) up\b|\bget rid of\b|\bwant (it|them) gone\b/i,
  ),
  // A limit to a right, or to who sees a file, is no right.
  restriction: either(
    /\brestrict(s|ing|ed|ion)?\b(?! (to|access|on (access|who|these))\b)/i,
    /\brestrictions (of|on) (processing|(the |its |our )?use)\b/i,
    /(?<!time )\b(limit|limits|limiting)\b(?! (to|on|of|for) ((your|these|this|the|any) )?(rights?|access|requests?|this|these|what you)\b)/i,
    /\blimitation of (processing|use)\b/i,
    /\b(use|uses|used|using|processing|it|them|do with (it|them))\b.{0,30}(?<!\b(right|rights|access)\b.{0,30})\blimited\b(?! to\b)/i,
    /\b(pause|paused|hold back|stop for a while)\b|\bsuppress|\bsuspend (the )?(processing|use)\b/i,
    /\bkeep\b.{0,30}\bbut not use\b/i,
    /\bstop\b.{0,40}\b(for a while|for now|for the time being|while|meanwhile)\b/i,
    /\bput (it|them|your (data|information)) aside\b|\bnot (to )?us(e|ing)\b.{0,40}\bwhile\b/i,
    /\bfreeze\b|\b(?<!cookies?.{0,40})block (it|them|your data)\b|\buntouched\b/i,
    /\bsuspend (its|the|your) (use|processing)\b|\bkept\b.{0,30}\bnot used\b|\bnot to be used\b/i,
    /\bon hold\b/i,
  ),
  portability: either(
    /\bportab|\bported\b|\bmachine[- ]readable|\bmove (your|my) (data|information)\b/i,
    /\btake a copy elsewhere\b/i,
    /\b(form|format|file|stick)\b.{0,60}\b(another|others?|elsewhere|computers?)\b/i,
    /\b(take|move|transfer|pass|send|sent|(carry|hand) (it|them|this|your))\b.*\b(elsewhere|with you|(to )?(another|a different|someone else|other) ?(organisation|provider|company|service|controller)?)/i,
  ),
  object: /\bobject(s|ed|ing|ion|ions)?\b(?! of)|\bopt out\b|\bsay no to\b/i,
  'withdraw-consent': /\bwithdraw|\bchange your mind\b|\btake (it|your consent|back)\b|\bopt out\b|\bunsubscribe\b/i,
};
const names: Readonly<Partial<Record<Right, string>>> = {
  access: 'The right to see the data',
  rectification: 'The right to have it put right',
  erasure: 'The right to have it erased',
  restriction: 'The right to have its use limited',
  portability: 'The right to take the data elsewhere',
  object: 'The right to object',
};

const complains =
  /\bcomplain(s|ed|ing|t|ts)?\b|\b(unhappy|not happy|dissatisfied|not satisfied|concerns?|something (has gone|went|goes) wrong)\b/i;
const regulator = either(
  /\bICO\b|\bInformation Commission|\bregulator\b|\bsupervisory authorit(y|ies)\b|\bico\.org\.uk\b/i,
  /\bdata protection (authorit(y|ies)|commission(er)?)\b|\b(DPC|CNIL|AEPD|BfDI|Garante)\b/i,
  /\bAutoriteit Persoonsgegevens\b/i,
);
/** Anybody but those who see to many organisations. */
const ourselves =
  '(?:us|our|me|my|any (?!other)\\w+|a member|the (?!ICO\\b|IC\\b|Information\\b|regulator|commission|police|courts?\\b|ombuds|supervisory|data protection (?:authority|commission)|authorit)\\w+)';
/** Who is to be told is named, such as the secretary. */
const named = new RegExp(
  `\\bcomplain\\w* (?:to|by|at) \\S+@|\\b(?:complain\\w*|concerns?)\\W+(?:directly |first )?(?:to|with) ${ourselves}\\b|\\b(?:tell|contact|e-?mail|write to|call|phone|ring|talk to|speak to|let|ask|come to) ${ourselves}\\b`,
  'i',
);
const toUs = new RegExp(
  [
    named.source,
    `(?:^|[:;,] )(?:yes[:,]? )?to ${ourselves}\\b`,
    '\\bwe (?:will )?(?:acknowledge|look into|investigate|answer|want to put)\\b|@',
  ].join('|'),
  'i',
);
/** In a section on complaints: how to make one. */
const way =
  /\b(e-?mail|phone|telephone|ring|call|letter|post|in writing|in person|online|form|desk|reception|speak|talk|write)\b/i;
/** The same, where it is said to the reader: "to investigate complaints" is a purpose. */
const ofComplaints =
  /\b(make|raise|send|bring|submit|lodge|handle|answer|acknowledge|look into|investigate|deal with|take|receive)\b.{0,40}\b(complaints?|concerns?)\b|\b(complaints?) (procedure|process|form|policy|team)\b/i;
const must = '(?<!(?:not|never|n.t|no|any) )(?:must|have to|need to|are (?:required|obliged|expected) to|should)';
const procedure = '(?:procedures?|process(?:es)?|complaints? (?:policy|stages|steps)|stages|complaint|appeals?)';
/** The regulator only after a complaint to the organisation. */
const exhausts = new RegExp(
  [
    `\\b${must} (?:first |always )?(?:complain|contact|raise|come|write|use|exhaust|go|complete|give|let|allow|tell|ask|speak|talk|follow|wait|have|send|make)\\b.{0,100}\\b(?:before|first)\\b`,
    `\\bbefore (?:you (?:can |may |are able to |will be able to )?)?(?:complain\\w*|go\\w*|contact\\w*|writ\\w+|turn\\w*|refer\\w*|approach\\w*|tak\\w+|the)\\b.{0,80}\\b${must}\\b`,
    '\\bonly\\b.{0,60}\\b(?:after|once|if|when|where) (?:you|we|our)\\b',
    '\\b(?:cannot|can not|can.t|may not|are not able to) (?:complain|contact|go|write|turn|approach|ask|refer)\\b.{0,60}\\b(?:until|unless|before|without)\\b',
    '\\bfirst (?:complain|raise|exhaust)\\b.{0,60}\\bbefore\\b.{0,40}\\b(?:can|may|will)\\b',
    `\\b(?:once|after|when|until)\\b.{0,60}\\b${procedure}\\b.{0,40}\\b(?:exhausted|completed|finished|come to an end|ended|run its course)\\b`,
    `\\b(?:after|once|when|until|having|following|if)\\b.{0,30}\\b(?:complet|exhaust|finish|(?:go|gone|going|been) through|reached the end)\\w*\\b.{0,50}\\b(?:${procedure}|remedies)\\b`,
    '\\b(?:will|can|does|may) (?:not|only) (?:\\w+ )?(?:look|consider|accept|deal|help|investigate|take)\\b.{0,60}\\b(?:until|unless|if you|once|after|when)\\b',
    '\\b(?:provided|as long as|on condition|assuming|given)(?: that)? you (?:have|.ve) (?:first|already)\\b',
    '\\bhaving (?:first|already) (?:complained|raised|contacted)\\b',
    '\\bas a last resort\\b',
  ].join('|'),
  'i',
);
const onlyThen =
  /\b(can|may|could|are able to) then (complain|contact|go|write|turn|refer|approach|take|ask|escalate|appeal)\b|\bthen (you )?(can|may) (complain|contact|go|write|turn|refer|approach|take|ask|escalate|appeal)\b/i;
/** The same, where the regulator comes in the sentence after. */
const usFirst = new RegExp(
  `\\b(?:you|complaints?|people) ${must} (?:be )?(?:first |always )?(?:complain\\w*|contact|raise|make|made|sent?|come|writ\\w+|tell|go|submit\\w*|put|use|fill|complete|follow)\\b.{0,60}\\b(?:us|our|the (?:council|charity|company|school|trust|organisation|manager|team|data protection officer|DPO))\\b.{0,60}\\bfirst\\b|\\bcomplaints? must (?:first|always) be\\b`,
  'i',
);
const toRegulator =
  /\b(complain\w*|concerns?|unhappy|happy|satisfied|go|write|turn|refer|report)\b|(^|[:;,] |\band )to the (ICO|Information Commission|regulator)\b/i;

const number: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fifteen: 15,
  twenty: 20, thirty: 30, forty: 40, sixty: 60, ninety: 90,
}; // prettier-ignore
const within = /\b(\d+|[a-z]+)\s+(working |business |calendar )?(day|week|month)s?\b/i;

/** The most days that a time can take: each weekend in it counts, a month is the longest. */
const mostDays = (count: number, unit: string): number =>
  unit === 'working-day' ? count + 2 * Math.ceil(count / 5) : unit === 'month' ? count * 31 : count;

/** The time that a sentence promises, as a promise of the configuration. */
function promiseIn(text: string): Omit<PromiseConfig, 'event'> | undefined {
  const [, amount = '', kind = '', unit = ''] = within.exec(text) ?? [];
  const count = Number(amount) || number[amount.toLowerCase()];
  if (!count) return undefined;
  if (unit.toLowerCase() === 'month') return {count, unit: 'month'};
  if (unit.toLowerCase() === 'week') return {count: count * 7, unit: 'day'};
  return {count, unit: /work|business/i.test(kind) ? 'working-day' : 'day'};
}

const said = ({count, unit}: Omit<PromiseConfig, 'event'>) =>
  `${count} ${unit.replace('-', ' ')}${count > 1 ? 's' : ''}`;
/** The law says 30 days (DPA 2018 s.164A(3)); "one month" is meant well enough. */
const isLateWord = ({count, unit}: Omit<PromiseConfig, 'event'>) =>
  unit === 'month' ? count > 1 : mostDays(count, unit) > 30;
const isLate = ({count, unit}: Omit<PromiseConfig, 'event'>) =>
  unit === 'month' ? count > 1 : unit === 'day' ? count > 31 : count > 23;
/** The answer may be due before the acknowledgement is. */
const isOutOfOrder = (acknowledge: Omit<PromiseConfig, 'event'>, answer: Omit<PromiseConfig, 'event'>) =>
  acknowledge.unit === answer.unit
    ? acknowledge.count > answer.count
    : mostDays(acknowledge.count, acknowledge.unit) > (answer.unit === 'month' ? answer.count * 28 : answer.count);

const isAboutRights = (sentence: Sentence) =>
  /\brights?\b|\brequests?\b|\bask (us|for)\b|\bcopy\b|\baccess\b|\bwhat you can (do|ask)\b|\byour (choices|say|control)\b/i.test(
    `${sentence.path} ${sentence.section} ${sentence.lead} ${sentence.text}`,
  ) ||
  // "You can", "Ask us", "Want it gone?"
  (either(
    /\byou (can|may|could|might|have)\b|\b(can|may) I\b|\bobjection\b/i,
    /\b(free|entitled|entitlements?) to\b|\bentitlements\b/i,
    /\b(e-?mail|ring|call|write to|tell) (me|us)\b|\bmake us do\b|\bif you object\b|\bwant\b[^?]*\?/i,
    /\bask\b|^you can\b/i,
  ).test(`${sentence.section} ${sentence.lead} ${sentence.text}`) &&
    !isAboutCookies(sentence));

const id =
  '(?:(?:proof|evidence) of (?:your |their )?(?:identity|identification|address|ID|who you are)|passport|driving licence|birth certificate|utility bill|photo(?:graphic)? (?:ID|identification)|(?:identity|identification|ID) (?:documents?|papers|cards?)|identification|(?:forms?|pieces?|types?|copies|copy|kinds?|items?) of (?:your |photo(?:graphic)? )?(?:ID|identity|identification)|your ID)';
/** Everybody is to show who they are. */
const demandsId = new RegExp(
  `\\b(?:must|have to|need to|required to|requires?|are asked to|please|we (?:always |will |will need to |also |do )?(?:need|require|ask (?:everyone|everybody|you) for|ask for|see))\\b.{0,60}\\b${id}\\b|\\ball requests\\b.{0,60}\\b${id}\\b|^(?:send|enclose|attach|include|provide|bring)\\b.{0,60}\\b${id}\\b.{0,60}\\brequest`,
  'i',
);
const withoutId = new RegExp(
  [
    `\\bwithout\\b.{0,40}\\b${id}\\b.{0,80}\\b(?:cannot|can.t|will not|won.t|unable)\\b`,
    `\\b(?:cannot|can.t|will not|won.t|unable|not (?:be )?able)\\b.{0,80}\\b(?:without|until)\\b.{0,60}\\b${id}\\b`,
    `\\bonly\\b.{0,60}\\b(?:once|after|when|if) (?:we|you) (?:have|.ve)\\b.{0,40}\\b${id}\\b`,
  ].join('|'),
  'i',
);

export function checkRights(evidence: Evidence): Finding[] {
  const {config, configFile, notice, rights, sentences, text, shows, english, isUk} = evidence;
  const found: Finding[] = [];
  const say = (rule: RuleName, where: string, message: string) => void found.push(find(rule, where, message));
  const entries = list(rights.rights);
  const hasRights = !!config?.rights;
  const isListed = (right: Right) =>
    entries.some((entry) => list(entry.rights).includes(right) && entry.stated !== false);
  const isForgotten = (right: Right) =>
    entries.some((entry) => list(entry.rights).includes(right) && entry.stated === false);
  /** Told by the configuration, put in by the notice, or said in words. */
  const isTold = (right: Right, inText: boolean): boolean =>
    isListed(right) ||
    inText ||
    (!isForgotten(right) && (shows.has('rights') || (!evidence.notices.length && hasRights)));
  const isSaid = (right: Right) =>
    sentences.some(
      (sentence) =>
        patterns[right]?.test(sentence.text) &&
        isAboutRights(sentence) &&
        // A copy of what protects the data elsewhere is no copy of the data.
        !(right === 'access' && /\b(agreement|regulations|safeguards?|clauses|adequacy)\b/i.test(sentence.text)),
    );
  const bases = basesOf(evidence);
  const rest = evidence.notices.length || hasRights || Object.keys(notice).length;

  if (canMiss(evidence) && rest) {
    const where = missingFrom(evidence);
    for (const right of ['access', 'rectification', 'erasure', 'restriction'] as const)
      if (!isTold(right, isSaid(right))) say(`notice/missing:${right}`, where, `${names[right]} was not found.`);
    const brings = {
      portability: bases.has('consent') || bases.has('contract'),
      object:
        bases.has('public-task') || bases.has('legitimate-interests') || bases.has('recognised-legitimate-interest'),
    };
    for (const right of ['portability', 'object'] as const)
      if (brings[right] && !isTold(right, isSaid(right)))
        say('notice/right-mismatch', where, `${names[right]} was not found; a lawful basis brings it.`);
    if (
      bases.has('consent') &&
      !isTold(
        'withdraw-consent',
        // "Until you unsubscribe" tells how long, and not how.
        sentences.some((sentence) =>
          patterns['withdraw-consent']!.test(
            sentence.text.replace(/\buntil you (\w+ )?(withdraw|unsubscribe)\b( (your )?consent)?/gi, ''),
          ),
        ),
      )
    )
      say('notice/withdraw-missing', where, 'Consent is a basis; how to take it back was not found.');
    // A basis that is misspelt is told by itself, and may bring anything.
    if (list(notice.purposes).length && [...bases].every(isLawfulBasis))
      entries.forEach((entry, index) => {
        for (const right of ['portability', 'object'] as const)
          if (
            list(entry.rights).includes(right) &&
            !brings[right] &&
            !entry.none &&
            entry.stated !== false &&
            !list(entry.conditions).length
          )
            say(
              'notice/right-not-given',
              `${configFile}: rights.rights[${index}]`,
              `${names[right]} is offered; a lawful basis that brings it was not found.`,
            );
      });
    checkComplaints();
  }

  // The right to object, in one breath with others.
  const objecting = sentences.filter((sentence) => patterns.object!.test(sentence.text) && isAboutRights(sentence));
  const others = (words: string) =>
    (['access', 'rectification', 'erasure', 'restriction', 'portability'] as const).filter((right) =>
      patterns[right]!.test(words),
    ).length;
  if (
    objecting[0] &&
    objecting.every((sentence) => others(sentence.text) >= 2) &&
    !shows.has('rights') &&
    !isListed('object')
  )
    say(
      'notice/object-not-separate',
      objecting[0].where,
      'The right to object stands in one sentence with others; a sentence of its own was not found.',
    );

  const isJoined = (all: readonly Right[]) => all.includes('withdraw-consent') && all.includes('erasure');
  entries.forEach((entry, index) => {
    if (isJoined(list(entry.rights)))
      say('rights/joined', `${configFile}: rights.rights[${index}]`, 'Withdrawing consent and erasing are one entry.');
  });
  for (const {text: words, where, block} of sentences)
    if (block.kind === 'item' && /\bwithdraw/i.test(words) && /\b(eras|delet)/i.test(words) && !isDenied(words))
      say('rights/joined', where, 'Withdrawing consent and erasing are one item.');

  for (const one of english) {
    const sections = new Map<string, (typeof one.blocks)[number][]>();
    for (const block of one.blocks)
      if (block.kind === 'item') sections.set(block.section, [...(sections.get(block.section) ?? []), block]);
    for (const items of sections.values()) {
      const isRight = (words: string) =>
        Object.values(patterns).some((pattern) => pattern.test(words)) || /\bright\b|\bcomplain/i.test(words);
      const count = items.filter((item) => isRight(item.text)).length;
      if (count < 3 || count * 2 <= items.length) continue;
      for (const item of items)
        if (
          !isRight(item.text) &&
          /\bfees?\b|\bcharges?\b|\bfree\b|\b(one|a|calendar|30|28) (month|day)s?\b/i.test(item.text)
        )
          say(
            'rights/not-a-right',
            `${one.file}:${item.line} (${item.section})`,
            `“${item.text.slice(0, 60)}” is in the list of rights.`,
          );
    }
  }

  // What it takes to ask.
  for (const sentence of sentences.filter(isAboutRights)) {
    const {text: words, where} = sentence;
    const isOfRights = /\brights?\b|\brequests?\b|\bask\b/i.test(sentence.path);
    if (
      either(
        /\b(fees?|charges?|charged|cost|pay)\b.*(£\s?\d|\b\d+ pounds\b)/i,
        /(£\s?\d|\b\d+ pounds\b).*\b(fees?|charges?|charged)\b/i,
        /\b(fee|charge|cost|pay)\b.{0,20}\b[a-z]+ pounds\b/i,
        /\b(administrati(on|ve)|admin|handling|standard|small|nominal) (\w+ )?(fee|charge)\b/i,
      ).test(words) &&
      !isDenied(words) &&
      !/\bunfounded|\bexcessive|\b(further|extra|more|additional|second|another|repeat(ed)?) (cop|request)/i.test(
        words,
      ) &&
      /\b(request|copy|access|ask)/i.test(words)
    )
      say('rights/fee', where, 'A fee for a request is named.');
    // "When you ask us" is everybody, and "we only answer once" is no doubt.
    const always = words.replace(
      either(
        /\b(when|where|if|whenever) (you|people|somebody|someone) (make|makes|send|sends|ask|asks|request|requests|want|wants|wish|would like|contact|write|apply|submit)\b/gi,
        /\b(only|not|never|unable to|cannot) (be )?(able to )?(begin|start|process|processed|deal|dealt|respond|answer|answered|release|released|look|act|accept|accepted|consider|considered|disclose)\b/gi,
        /\b(only|not) (after|once|when|if|until|unless)\b/gi,
      ),
      '',
    );
    if (
      (demandsId.test(always) || withoutId.test(words)) &&
      // To rent or to join takes papers of its own.
      !/\bto (house|rent|let|employ|hire|join|register|enrol|open|sign|buy|drive)\b/i.test(words) &&
      !/\b(may|might|could|if|where|when|unless|not|never|in case|in doubt|not sure|unsure|sometimes)\b/i.test(
        withoutId.test(words) ? always.replace(withoutId, '') : always,
      )
    )
      say('rights/id-required-upfront', where, 'Proof of identity seems to be needed from everybody.');
    else if (
      /\b(include|provide|give|send|tell|state|enclose|with)\b.{0,80}\b(date of birth|passport|national insurance number|NI number|driving licence)\b/i.test(
        words,
      ) &&
      /\brequest|\bask(ing)? (us )?for|\bwrite to\b|\bwhen(ever)? you ask\b/i.test(words) &&
      !/\b(not|never|may|might|if)\b/i.test(words)
    )
      say('rights/over-collection', where, 'A request is asked for more than a name and a way to reply.');
    if (
      /\b(must|have to|only|can only|need to)\b.{0,50}\b(use|using|complete|completing|fill in|fill out|submit|on|through|via|with|by)\b.{0,30}\bform\b/i.test(
        words,
      ) &&
      (/\bsubject access\b|\brights?\b|\b(your|a copy|personal) (of )?(personal )?(data|information|records?)\b/i.test(
        words,
      ) ||
        (isOfRights && /\brequest|\bask\b|\baccess\b/i.test(words))) &&
      !isDenied(words)
    )
      say('rights/form-only', where, 'A form seems to be the only way to ask.');
    const time = promiseIn(words);
    if (
      time &&
      isLate(time) &&
      ((/\b(respond|reply|answer|deal with|provide|send|within)\b|\bhear from us\b/i.test(words) &&
        /\brequest|\bcopy\b|\bsubject access/i.test(words)) ||
        (isOfRights &&
          !complains.test(`${sentence.path} ${words}`) &&
          /\b(respond|reply|answer|hear from us|get back to you)\b/i.test(words))) &&
      !/\b(extend|extension|complex|complicated|difficult|longer|further|extra|more|old|keep|kept|after|from(?! us))\b/i.test(
        words,
      )
    )
      say('rights/late-answer', where, `An answer within ${said(time)} is promised.`);
  }

  if (config?.rights) checkRoutes();
  const anonymous = sentences.find(
    ({text: words}) =>
      /\b(data|records?|information|files?)\b.{0,40}\b(is|are|kept|held|stored)\b.{0,20}\banonymous(ly)?\b/i.test(
        words,
      ) && !isDenied(words),
  );
  if (anonymous && /\bproof of (your )?identity\b|\bprove who you are\b/i.test(text))
    say(
      'rights/anonymous-identified',
      anonymous.where,
      'Data is called anonymous, and records are shown on proof of who somebody is.',
    );
  return found;

  function checkComplaints(): void {
    const where = missingFrom(evidence);
    const about = ({text: words, section, block}: Sentence) =>
      [words, section, block.text].some((part) => complains.test(part));
    const isToUs = (sentence: Sentence) => {
      const ours = sentence.text
        .replace(/\btakes? .{0,100}\bseriously\b/i, '')
        .replace(/\b(to|with) the (ICO|Information Commission\w*|regulator)\b/gi, '')
        .replace(/\b(whether|without|before|after|once|having|following|even if|instead)\b[^,]{0,60}\bus\b/gi, '');
      const isForReaders =
        complains.test(`${sentence.path} ${sentence.section}`) ||
        givesAddress(ours) ||
        either(
          /\byour (complaint|concern)/i,
          /\b(you|to) (can |may |could |want to |wish to |have the right to |would like to )?(make|raise|send|bring|submit|lodge)\b/i,
          /\bsee our\b|\b(use|follow) (our|the)\b|\bplease\b|^(make|raise|send|bring|submit|lodge)\b/i,
        ).test(ours);
      const isTheirs =
        regulator.test(sentence.text) && !/\b(us|our|we (will )?(acknowledge|answer|handle|look))\b/i.test(ours);
      const isWay =
        complains.test(`${sentence.path} ${sentence.section}`) &&
        !regulator.test(sentence.text) &&
        sentence.block.kind !== 'heading' &&
        way.test(ours) &&
        !/\b(their|its|helpline|0303 123 1113)\b/i.test(ours);
      return isWay || toUs.test(ours) || (isForReaders && !isTheirs && ofComplaints.test(ours));
    };
    const toController = sentences.some(
      (sentence) =>
        about(sentence) &&
        isToUs(sentence) &&
        !(regulator.test(sentence.text) && !/\b(us|our|we)\b/i.test(sentence.text) && !named.test(sentence.text)),
    );
    const isOffered = shows.has('complaints') || (shows.has('rights') && !isForgotten('complain-controller'));
    // The UK alone has this right (DPA 2018 s.164A).
    if (isUk && !isTold('complain-controller', toController || isOffered))
      say('notice/complaint-controller', where, 'The right to complain to the organisation itself was not found.');
    const toThem = sentences.some(
      (sentence) =>
        regulator.test(sentence.text) &&
        (complains.test(sentence.text) ||
          (about(sentence) && toRegulator.test(sentence.text)) ||
          (complains.test(`${sentence.section} ${sentence.block.text}`) &&
            !/\b(advice|guidance|information about|more about|learn)\b/i.test(sentence.text))),
    );
    if (!isTold('complain-regulator', toThem || (shows.has('complaints') && !isForgotten('complain-regulator'))))
      say('notice/complaint-regulator', where, 'The right to complain to the regulator was not found.');

    const isFree = sentences.some(
      ({text: words}) => /\b(at any time|whether or not|before or after|straight away|directly|instead|without (first|telling|complaining)|(do not|don.t) (have|need) to .{0,40}first)\b/i.test(words) && (regulator.test(words) || complains.test(words)),
    ); // prettier-ignore
    for (const sentence of sentences) {
      const {text: words, where: place} = sentence;
      if (
        regulator.test(words)
          ? exhausts.test(words) || (!isFree && onlyThen.test(words))
          : usFirst.test(words) && about(sentence) && !isDenied(words)
      )
        say(
          'notice/exhaustion-wording',
          place,
          'It reads as if the regulator could be asked only after a complaint to you.',
        );
    }

    const promised = (pattern: RegExp, section: boolean) => {
      for (const sentence of sentences.filter((one) => (section ? about(one) : true)))
        for (const clause of sentence.text.split(/[;,]| and | then /)) {
          const time = pattern.test(clause) ? promiseIn(clause) : undefined;
          if (time) return {time, where: sentence.where};
        }
      return undefined;
    };
    const acknowledge = promised(
      /\backnowledg|\btell you (that )?(we have|it (has )?arrived)|\bconfirm (that )?we/i,
      true,
    );
    const answer = promised(/\b(answer|respon|repl(y|ies)|outcome|decision)/i, true);
    if (isUk && acknowledge && isLateWord(acknowledge.time))
      say(
        'complaint/late-acknowledgement',
        acknowledge.where,
        `A complaint is acknowledged within ${said(acknowledge.time)}.`,
      );
    if (acknowledge && answer && isOutOfOrder(acknowledge.time, answer.time))
      say(
        'complaint/promises-out-of-order',
        answer.where,
        `An answer is promised within ${said(answer.time)}, its acknowledgement within ${said(acknowledge.time)}.`,
      );
  }

  function checkRoutes(): void {
    const routes = list(rights.routes);
    const contacts = new Set(list(rights.contacts).map(({id}) => id));
    const ids = new Set(routes.map(({id}) => id));
    routes.forEach(({to, proof, include, promises}, index) => {
      const where = `${configFile}: rights.routes[${index}]`;
      if (!contacts.has(to))
        say('rights/no-route', where, `It leads to “${to}”, which was not found in rights.contacts.`);
      if (proof && /\b(must|always|everybody|everyone|every request|required)\b/i.test(proof) && !isDenied(proof))
        say('rights/id-required-upfront', where, 'Proof of identity seems to be needed from everybody.');
      const wanted = list(include).find((item) =>
        /\b(birth|passport|national insurance|NI number|driving licence)\b/i.test(item),
      );
      if (wanted) say('rights/over-collection', where, `“${wanted}” is wanted with a request.`);
      const acknowledge = list(promises).find(({event}) => event === 'acknowledge');
      const answer = list(promises).find(({event}) => event === 'answer');
      const isOfComplaint =
        list(rights.complaints).includes(routes[index]!.id) ||
        entries.some(
          (entry) =>
            list(entry.rights).includes('complain-controller') && list(entry.routes).includes(routes[index]!.id),
        );
      if (answer && isLate(answer) && !isOfComplaint)
        say('rights/late-answer', where, `An answer within ${said(answer)} is promised.`);
      if (isUk && acknowledge && isOfComplaint && isLateWord(acknowledge))
        say('complaint/late-acknowledgement', where, `A complaint is acknowledged within ${said(acknowledge)}.`);
      if (acknowledge && answer && isOutOfOrder(acknowledge, answer))
        say(
          'complaint/promises-out-of-order',
          where,
          `An answer is promised within ${said(answer)}, its acknowledgement within ${said(acknowledge)}.`,
        );
    });
    entries.forEach((entry, index) => {
      for (const id of list(entry.routes))
        if (!ids.has(id))
          say('rights/no-route', `${configFile}: rights.rights[${index}]`, `The route “${id}” was not found.`);
    });

    for (const id of list(rights.complaints))
      if (!ids.has(id)) say('rights/no-route', `${configFile}: rights.complaints`, `The route “${id}” was not found.`);

    const general = waysFor({rights: ['access']}, rights).map(({channel}) => channel);
    if (general.length && general.every((channel) => channel === 'form'))
      say('rights/form-only', `${configFile}: rights`, 'A form is the only way to ask.');
    const own = entries.find((entry) => list(entry.rights).includes('complain-controller'));
    const complaintRoutes = list(rights.complaints);
    const entry: RightConfig = {
      rights: ['complain-controller'],
      routes: complaintRoutes.length ? [...complaintRoutes] : [...list(own?.routes)],
    };
    const ways = new Set(waysFor(entry, rights).map(({channel}) => channel));
    if (!isUk) return;
    if (!ways.size) say('complaint/no-route', `${configFile}: rights`, 'A way for complaints was not found.');
    else if (ways.size === 1 && !shows.has('complaints') && !hasSecondWay(ways))
      say(
        'complaint/single-channel',
        `${configFile}: rights`,
        `“${[...ways].join()}” is the only way for complaints that was found.`,
      );
  }

  /** The text may give more than the configuration. */
  function hasSecondWay(ways: ReadonlySet<string>): boolean {
    const words = sentences
      .filter((sentence) => complains.test(`${sentence.section} ${sentence.text}`) && !regulator.test(sentence.text))
      .map((sentence) => sentence.text)
      .join(' ');
    return (!ways.has('phone') && mentionsPhone.test(words)) || (!ways.has('post') && mentionsPostcode.test(words));
  }
}
