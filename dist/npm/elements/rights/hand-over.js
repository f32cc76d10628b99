import { nothing, html } from 'lit/html.js';
import { emit } from '../../core/events.js';
import { isSafeUrl } from '../../core/safe-url.js';
import words from '../../locales/en-GB.hand-over.js';
import { lay, fill } from '../../locales/words.js';
import { adoptStyles } from '../../styles/css.js';
import { waysFor, linkTo } from '../parts/ways.js';
import styles from './hand-over.styles.js';
import { mailtoFor, webmailFor } from './mail.js';
import { siteOf, messageOf, askOf } from './message.js';
import { printLetter } from './print-letter.js';
import { renderReceipt } from './receipt.js';
import { makeReference } from './reference.js';
import { saveFile } from './save-file.js';

const handings = new WeakMap();
const webmails = [
    ['gmail', 'Gmail'],
    ['outlook', 'Outlook'],
    ['yahoo', 'Yahoo'],
];
/** The last two steps: the message with the ways to hand it over, and what one leaves with. */
function draw(flow) {
    adoptStyles(flow.root, [styles]);
    flow.reference ??= makeReference();
    let handing = handings.get(flow);
    if (handing?.reference !== flow.reference) {
        handing = { reference: flow.reference, told: new Set() };
        handings.set(flow, handing);
    }
    const words$1 = lay(flow.said.handOver ?? {}, words);
    void count(flow, handing);
    return flow.step === 'receipt' ? renderReceipt(flow, handing, words$1) : renderCheck(flow, handing, words$1);
}
/** Counts the days, once. Where that file does not come, there are no dates; all else works. */
async function count(flow, handing) {
    if (handing.isLoading)
        return;
    handing.isLoading = true;
    const { entry, facts, followUp } = flow;
    const [right] = entry.rights;
    try {
        const { dueDates, londonToday } = await import('./deadlines.js');
        handing.today = londonToday();
        const promises = waysFor(entry, facts.rights).flatMap(({ route }) => route.promises ?? []);
        if (right !== 'complain-regulator' && followUp?.hasDate !== false)
            handing.due = dueDates({
                kind: right === 'complain-controller' ? 'complaint' : 'request',
                right,
                received: handing.today,
                nation: facts.rights.nation,
                promises,
            });
        await flow.redraw();
    }
    catch {
        // Said where the dates would stand.
    }
}
const datesOf = ({ due }) => ({ legal: due?.legal ?? null, promise: due?.promise ?? null });
/** Tells the page, once for each way, and the person. */
function handed(flow, handing, route, note) {
    handing.note = note;
    handing.problem = undefined;
    flow.handed = route;
    void flow.redraw();
    if (handing.told.has(route))
        return;
    handing.told.add(route);
    emit('request', { right: flow.entry.rights[0], route, reference: handing.reference, dates: datesOf(handing) });
}
const letterOf = ({ root }) => root.querySelector('#message');
/** Where copying is forbidden, the text is marked. */
async function copy(flow, text) {
    try {
        await navigator.clipboard.writeText(text);
        return true;
    }
    catch {
        letterOf(flow)?.select();
        return false;
    }
}
/** A link that opens beside the page; nobody is told where it was. */
const renderLink = (href, label, act) => html `<a class="forthright-action" target="_blank" rel="noopener noreferrer" href=${href} @click=${act}>${label}</a>`;
async function send(flow, handing, words) {
    const { typed, facts, entry, ends, isForOther } = flow;
    const say = async (problem) => {
        handing.problem = problem;
        handing.isSending = false;
        handing.note = undefined;
        await flow.redraw();
        flow.root.querySelector('.mistakes')?.focus();
    };
    if (handing.isSending)
        return;
    const contact = typed.contact?.trim();
    if (!contact)
        return say('contact');
    handing.isSending = true;
    handing.note = words.sending;
    handing.problem = undefined;
    const scope = { ...(typed.period && { period: typed.period }), ...(typed.topic && { topic: typed.topic }) };
    const request = {
        rights: [...entry.rights],
        text: messageOf(flow, handing.reference, words),
        for: isForOther ? 'other' : 'self',
        ...(typed.name && { name: typed.name }),
        contact,
        ...(Object.keys(scope)[0] && { scope }),
        ...((typed.wrong || typed.correct) && { correction: { was: typed.wrong ?? '', now: typed.correct ?? '' } }),
        ...(ends[0] && { consents: ends.map(({ id }) => id) }),
        language: flow.words.language,
        ...(facts.notice.version && { noticeVersion: facts.notice.version }),
    };
    // A reference stands for the same words, however often they come: other words are another request.
    if (handing.tried && handing.tried !== JSON.stringify(request)) {
        const before = handing.reference;
        flow.reference = handing.reference = makeReference();
        typed.message = typed.message?.replaceAll(before, handing.reference);
        request.text = messageOf(flow, handing.reference, words);
    }
    handing.tried = JSON.stringify(request);
    const { reference } = handing;
    void flow.redraw();
    let sent = { ok: false, why: 'failed' };
    try {
        const { sendRequest } = await import('./send-request.js');
        sent = await sendRequest(facts.rights.endpoint, {
            version: 1,
            reference,
            ...request,
            due: datesOf(handing),
            website: '',
            seconds: Math.round((performance.now() - flow.since) / 1000),
        });
    }
    catch {
        // The file did not come: as if the endpoint had not.
    }
    // Something else was begun in the meantime.
    if (flow.reference !== reference)
        return;
    if (!sent.ok)
        return say(sent.why);
    handing.isSending = false;
    handing.answer = sent;
    handed(flow, handing, 'endpoint');
    flow.go('receipt');
}
function renderCheck(flow, handing, words) {
    const { typed, entry, facts } = flow;
    const { language } = flow.words;
    const { rights } = facts;
    const { reference, problem } = handing;
    const site = siteOf(flow, words);
    const text = messageOf(flow, reference, words);
    const now = () => messageOf(flow, reference, words);
    const ways = waysFor(entry, rights);
    const subjectOf = ({ route }) => route.subject ?? fill(words.subjectOwn, { title: flow.titleOf(entry), reference });
    const subject = ways.map(subjectOf)[0];
    handing.asksContact ??= !typed.contact?.trim();
    const copyText = async (route, note = words.copied) => {
        const isCopied = await copy(flow, now());
        const said = isCopied ? note : words.uncopied;
        // A link was opened all the same.
        if (isCopied || route !== 'copy')
            return handed(flow, handing, route, said);
        handing.note = said;
        void flow.redraw();
    };
    const print = (way) => {
        const { title, partOf, post = [] } = way?.contact ?? {};
        const to = [title, partOf, ...(post.length ? post : [])].filter(Boolean).join('\n');
        const form = { dateStyle: 'long', timeZone: 'UTC' };
        const date = new Intl.DateTimeFormat(language, form).format(handing.today ? new Date(handing.today) : undefined);
        printLetter([to, date, way ? subjectOf(way) : subject, now()].filter(Boolean).join('\n\n'), language);
        handed(flow, handing, way ? way.channel : 'print', words.printed);
    };
    const doIt = (way) => () => {
        handed(flow, handing, way.channel);
        flow.go('receipt');
    };
    const renderMail = (way) => {
        const mail = { to: way.contact.email, subject: subjectOf(way), body: text };
        const { isWhole } = mailtoFor(mail);
        const { href } = mailtoFor({ ...mail, body: '' });
        // The message may have been changed since: the link takes it as it is when it is pressed.
        const open = ({ currentTarget }) => {
            const link = mailtoFor({ ...mail, body: now() });
            const anchor = currentTarget;
            anchor.href = link.href;
            // Opened by then. What was typed stands in no attribute.
            setTimeout(() => (anchor.href = href));
            if (link.isWhole)
                handed(flow, handing, 'email', words.opened);
            else
                void copyText('email', `${words.copied} ${words.opened}`);
        };
        return html `<p>${mail.to}</p>
      ${mail.subject === subject ? nothing : html `<p>${fill(words.subject, { subject: mail.subject })}</p>`}
      ${isWhole ? nothing : html `<p class="note">${words.tooLong}</p>`}
      <div class="row">
        <a class="forthright-action" href=${href} @click=${open}>${words.openMail}</a>
        ${rights.webmail
            ? webmails.map(([id, name]) => renderLink(webmailFor(id, mail).href, fill(words.openIn, { name }), () => void copyText('email')))
            : nothing}
      </div>`;
    };
    const renderWay = (way) => {
        const { channel, contact } = way;
        const { web, phone, post, form, inPerson } = contact;
        const renderHand = (what) => html `<p>${what} ${words.hand}</p>
        <div class="row">
          ${flow.renderButton(words.doIt, doIt(way))} ${flow.renderButton(words.print, () => print(way), 'small')}
        </div>`;
        switch (channel) {
            case 'endpoint':
                return html `${handing.asksContact
                    ? flow.renderField('contact', flow.said.contact, words.contactWhy, 0, 'email', problem === 'contact' ? words.contactMissing : undefined)
                    : nothing}
          <div class="row">
            ${flow.renderButton(handing.isSending ? words.sending : words.send, () => void send(flow, handing, words))}
          </div>`;
            case 'email':
                return renderMail(way);
            case 'web':
                return web && isSafeUrl(web)
                    ? html `<p>${words.copyFirst}</p>
              <div class="row">${renderLink(web, words.openForm, () => void copyText('web'))}</div>`
                    : nothing;
            case 'phone':
                return html `<p><a href=${linkTo(channel, contact)}>${phone}</a></p>
          <p>${fill(words.call, { ask: askOf(flow, words), reference })}</p>
          <div class="row">${flow.renderButton(words.doIt, doIt(way))}</div>`;
            case 'post':
                return html `<address>${post.join('\n')}</address>
          <div class="row">${flow.renderButton(words.print, () => print(way))}</div>`;
            case 'form':
                return renderHand(form);
            default:
                return renderHand(inPerson);
        }
    };
    const anew = () => {
        delete typed.message;
        void flow.redraw();
    };
    return html `${flow.renderHeading(words.heading)}
    ${problem
        ? html `<div class="mistakes forthright-focusable" role="alert" tabindex="-1">
            ${problem === 'contact'
            ? html `<h3>${words.mistakes}</h3>
                    <button
                      type="button"
                      class="ask forthright-focusable"
                      @click=${() => flow.root.getElementById('contact')?.focus()}
                    >
                      ${words.contactMissing}
                    </button>`
            : html `<h3>${words.failed[problem]}</h3>
                    <p>${words.retry}</p>`}
          </div>`
        : nothing}
    ${subject ? html `<p>${fill(words.subject, { subject })}</p>` : nothing}
    <div class="field" part="field">
      <label for="message">${words.message}</label>
      <p class="note" id="message-hint">${words.messageHint}</p>
      <textarea
        class="text letter forthright-focusable"
        part="letter"
        id="message"
        rows="14"
        autocomplete="off"
        aria-describedby="message-hint"
        spellcheck=${rights.traceless ? 'false' : nothing}
        .value=${text}
        @input=${({ target }) => (typed.message = target.value)}
      ></textarea>
    </div>
    <div class="row">
      ${flow.renderButton(words.copy, () => void copyText('copy'), 'small')}
      ${flow.renderButton(words.save, () => {
        saveFile(`${rights.traceless ? 'text' : reference}.txt`, 'text/plain', [subject, now()].filter(Boolean).join('\n\n'));
        handed(flow, handing, 'save', words.saved);
    }, 'small')}
      ${flow.renderButton(words.print, () => print(), 'small')}
      ${typed.message ? flow.renderButton(words.anew, anew, 'quiet') : nothing}
    </div>
    <h3>${words.ways}</h3>
    <p>${ways[0] ? words.waysIntro : fill(words.noWays, { site })}</p>
    <ol class="ways">
      ${ways.map((way) => html `<li part="way">
            <h3>${words.channel[way.channel]}${way.contact.title ? ': ' + way.contact.title : ''}</h3>
            ${[way.contact.note, way.route.note].map((note) => (note ? html `<p class="note">${note}</p>` : nothing))}
            ${renderWay(way)}
          </li>`)}
    </ol>
    <p role="status">${handing.note ?? ''}</p>
    <div class="row">${flow.renderButton(words.next, () => flow.go('receipt'))}</div>`;
}

export { draw };
