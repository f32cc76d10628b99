import { nothing, html } from 'lit/html.js';
import { emit } from '../../core/events.js';
import { isSafeUrl } from '../../core/safe-url.js';
import words from '../../locales/en-GB.hand-over.js';
import { lay, fill } from '../../locales/words.js';
import { adoptStyles } from '../../styles/css.js';
import { waysFor, linkTo } from '../parts/ways.js';
import styles from './hand-over.styles.js';
import { mailtoFor, webmailFor } from './mail.js';
import { messageOf, siteOf, askOf } from './message.js';
import { printLetter } from './print-letter.js';
import { renderReceipt } from './receipt.js';
import { makeReference } from './reference.js';
import { saveFile } from './save-file.js';
import { complain } from '../../core/complain.js';
import { dayInWords } from './day-in-words.js';

const handings = new WeakMap();
const webmails = [
    ['gmail', 'Gmail'],
    ['outlook', 'Outlook'],
    ['yahoo', 'Yahoo'],
];
/** The last two steps: the message with the ways to hand it over, and what one leaves with. */
function draw(flow) {
    adoptStyles(flow.root, [styles]);
    const handing = handings.get(flow.request) ?? begin(flow.request);
    const words$1 = lay(flow.said.handOver ?? {}, words);
    handing.counted ??= count(flow, handing);
    return flow.step === 'receipt' ? renderReceipt(flow, handing, words$1) : renderCheck(flow, handing, words$1);
}
/** Another reference, under which nothing has happened yet. */
function begin(request) {
    const handing = { reference: (request.reference = makeReference()), told: new Set() };
    handings.set(request, handing);
    return handing;
}
/** Counts the days, once. Where that file does not come, there are no dates; all else works. */
async function count(flow, handing) {
    const { request, facts } = flow;
    const { entry, followUp } = request;
    const [right] = entry.rights;
    try {
        const { dueDates, londonToday } = await import('./deadlines.js');
        handing.today = londonToday();
        const promises = waysFor(entry, facts.rights).flatMap(({ route }) => route.promises ?? []);
        if (right !== 'complain-regulator' && followUp?.hasDate !== false) {
            const asked = {
                kind: right === 'complain-controller' ? 'complaint' : 'request',
                right,
                received: handing.today,
                nation: facts.rights.nation,
            };
            handing.due = dueDates({ ...asked, promises });
            handing.soonest = dueDates(asked).promise;
        }
    }
    catch (error) {
        complain('F020', error);
        handing.hasNoDates = true;
    }
    await flow.redraw();
}
const datesOf = ({ due }) => ({ legal: due?.legal ?? null, promise: due?.promise ?? null });
/** A time of this day, or of the next night. */
const timeOf = (moment) => new Date(moment + 59_999).toTimeString().slice(0, 5);
/** What an endpoint takes in one field (docs/rights.openapi.json). The message itself is whole in any case. */
const short = (text, most) => [...(text ?? '')].slice(0, most).join('');
const line = (text, most) => 
// What is pasted from a table has tabs.
// eslint-disable-next-line no-control-regex
short(text?.replace(/[\0-\x1f\x7f\u2028\u2029]+/g, ' ').trim(), most);
/** Tells the page, once for each way, and the person: beside what was pressed. */
function handed(flow, request, handing, route, note, noteAt) {
    Object.assign(handing, { note, noteAt, problem: undefined });
    request.handed = route;
    void flow.redraw();
    if (handing.told.has(route))
        return;
    handing.told.add(route);
    const { reference } = handing;
    void handing.counted?.then(() => emit('request', { right: request.entry.rights[0], route, reference, dates: datesOf(handing) }));
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
    const { typed, facts, request, isForOther } = flow;
    const { entry, ends = [] } = request;
    const say = async (problem, retryAfter) => {
        const waitUntil = retryAfter && Date.now() + retryAfter * 1000;
        Object.assign(handing, { problem, waitUntil, isSending: false, note: undefined });
        await flow.redraw();
        flow.root.querySelector('.mistakes')?.focus();
    };
    if (handing.isSending)
        return;
    const contact = line(typed.contact, 1000);
    if (!contact)
        return say('contact');
    const [period, topic, name] = [short(typed.period, 1e4), short(typed.topic, 1e4), line(typed.name, 400)];
    const [was, now] = [short(typed.wrong, 1e4), short(typed.correct, 1e4)];
    const scope = { ...(period && { period }), ...(topic && { topic }) };
    const sent = {
        rights: [...entry.rights],
        text: messageOf(flow, handing.reference, words),
        for: isForOther ? 'other' : 'self',
        ...(name && { name }),
        contact,
        ...(Object.keys(scope)[0] && { scope }),
        ...((was || now) && { correction: { was, now } }),
        ...(ends[0] && { consents: ends.map(({ id }) => id) }),
        language: flow.words.language,
        ...(facts.notice.version && { noticeVersion: facts.notice.version }),
    };
    // A reference stands for the same words, however often they come: other words are another request.
    if (handing.tried && handing.tried !== JSON.stringify(sent)) {
        const { reference, today, due, soonest, counted } = handing;
        handing = Object.assign(begin(request), { today, due, soonest, counted, asksContact: handing.asksContact });
        request.message = request.message?.replaceAll(reference, handing.reference);
        sent.text = messageOf(flow, handing.reference, words);
    }
    const { reference } = handing;
    Object.assign(handing, {
        isSending: true,
        note: words.sending,
        noteAt: 'endpoint',
        problem: undefined,
        tried: JSON.stringify(sent),
    });
    void flow.redraw();
    let answer = { ok: false, why: 'failed' };
    try {
        const { sendRequest } = await import('./send-request.js');
        answer = await sendRequest(facts.rights.endpoint, {
            version: 1,
            reference,
            ...sent,
            due: datesOf(handing),
            website: '',
            seconds: Math.round((performance.now() - flow.since) / 1000),
        });
    }
    catch {
        // The file did not come: as if the endpoint had not.
    }
    if (!answer.ok)
        return say(answer.why, answer.retryAfter);
    Object.assign(handing, { isSending: false, answer, sent: sent.text });
    // Told in any case; shown where nothing else was begun in the meantime.
    handed(flow, request, handing, 'endpoint', words.arrived, 'endpoint');
    if (flow.request === request && flow.step === 'check')
        flow.go('receipt');
}
function renderCheck(flow, handing, words) {
    const { typed, request, facts } = flow;
    const { entry } = request;
    const { rights } = facts;
    const { reference, problem } = handing;
    const text = messageOf(flow, reference, words);
    const now = () => messageOf(flow, reference, words);
    const ways = waysFor(entry, rights);
    const subjectOf = ({ route }) => route.subject ?? fill(words.subjectOwn, { title: flow.titleOf(entry), reference });
    const subject = ways.map(subjectOf)[0];
    handing.asksContact ??= !typed.contact?.trim();
    const tell = (route, note, at = route) => handed(flow, request, handing, route, note, at);
    const copyText = async (route, at, note = words.copied) => {
        const isCopied = await copy(flow, now());
        const said = isCopied ? note : words.uncopied;
        // A link was opened all the same.
        if (isCopied || route !== 'copy')
            return tell(route, said, at);
        Object.assign(handing, { note: said, noteAt: at });
        void flow.redraw();
    };
    const renderNote = (at) => html `<p class="note said" role="status">${handing.noteAt === at ? handing.note : nothing}</p>`;
    const placeOf = ({ channel, contact, route }) => [channel, contact.id, route.id].join();
    const print = (way) => {
        const { title, partOf, post = [] } = way?.contact ?? {};
        const to = [title, partOf, ...(post.length ? post : [])].filter(Boolean).join('\n');
        const date = dayInWords(flow, words, handing.today ?? new Date().toISOString());
        printLetter([to, date, way ? subjectOf(way) : subject, now()].filter(Boolean).join('\n\n'), flow.words.language);
        tell(way ? way.channel : 'print', words.printed, way ? placeOf(way) : 'message');
    };
    const doIt = (way) => () => {
        tell(way.channel);
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
                tell('email', words.opened, placeOf(way));
            else
                void copyText('email', placeOf(way), `${words.copied} ${words.opened}`);
        };
        return html `<p>${mail.to}</p>
      ${mail.subject === subject ? nothing : html `<p>${fill(words.subject, { subject: mail.subject })}</p>`}
      ${isWhole ? nothing : html `<p class="note">${words.tooLong}</p>`}
      <div class="row">
        <a class="forthright-action" href=${href} @click=${open}>${words.openMail}</a>
        ${rights.webmail
            ? webmails.map(([id, name]) => renderLink(webmailFor(id, mail).href, fill(words.openIn, { name }), () => void copyText('email', placeOf(way))))
            : nothing}
      </div>`;
    };
    const renderWay = (way) => {
        const { channel, contact } = way;
        const { web, phone, post, form, inPerson } = contact;
        const renderHand = (what) => html `${what ? html `<p>${what}</p>` : nothing}
        <p>${words.hand}</p>
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
              <div class="row">${renderLink(web, words.openForm, () => void copyText('web', placeOf(way)))}</div>`
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
        request.message = undefined;
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
                    <p>
                      ${problem === 'refused' ? words.otherWay : handing.waitUntil ? fill(words.wait, { time: timeOf(handing.waitUntil) }) : words.retry}
                    </p>`}
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
        .readOnly=${!!handing.isSending}
        @input=${({ target }) => (request.message = target.value)}
      ></textarea>
    </div>
    <div class="row">
      ${flow.renderButton(words.copy, () => void copyText('copy', 'message'), 'small')}
      ${flow.renderButton(words.save, () => {
        saveFile(`${rights.traceless ? 'text' : reference}.txt`, 'text/plain', [subject, now()].filter(Boolean).join('\n\n'));
        tell('save', words.saved, 'message');
    }, 'small')}
      ${flow.renderButton(words.print, () => print(), 'small')}
      ${request.message !== undefined ? flow.renderButton(words.anew, anew, 'quiet') : nothing}
    </div>
    ${renderNote('message')}
    <h3>${words.ways}</h3>
    <p>${ways[0] ? words.waysIntro : fill(words.noWays, { site: siteOf(flow) })}</p>
    <ol class="ways">
      ${ways.map((way) => html `<li part="way">
            <h3>${words.channel[way.channel]}${way.contact.title ? ': ' + way.contact.title : ''}</h3>
            ${[way.contact.note, way.route.note].map((note) => (note ? html `<p class="note">${note}</p>` : nothing))}
            ${renderWay(way)} ${renderNote(way.channel === 'endpoint' ? 'endpoint' : placeOf(way))}
          </li>`)}
    </ol>
    <div class="row">${flow.renderButton(words.next, () => flow.go('receipt'))}</div>`;
}

export { draw };
