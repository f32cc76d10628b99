import { g as page, l as linkTo, b as words, d as waysFor, h as contactsOf, o as offered, j as channelsOf, w as words$1, k as english, r as resolveConfig, e as enGB, c as words$2 } from './ways.js';

let tell;
/** Says to the owner what is wrong; problems.ts says each thing once. Never throws, never stops anything. */
const complain = (...problem) => tell?.(problem);

/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
const t=globalThis,i=t=>t,s=t.trustedTypes,e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0,h="$lit$",o=`lit$${Math.random().toFixed(9).slice(2)}$`,n="?"+o,r=`<${n}>`,l=void 0===t.document?{createTreeWalker:()=>({})}:document,c=()=>l.createComment(""),a=t=>null===t||"object"!=typeof t&&"function"!=typeof t,u=Array.isArray,d=t=>u(t)||"function"==typeof t?.[Symbol.iterator],f="[ \t\n\f\r]",v=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,_=/-->/g,m=/>/g,p=RegExp(`>|${f}(?:([^\\s"'>=/]+)(${f}*=${f}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,"g"),g=/'/g,$=/"/g,y=/^(?:script|style|textarea|title)$/i,x=t=>(i,...s)=>({_$litType$:t,strings:i,values:s}),T=x(1),E=Symbol.for("lit-noChange"),A=Symbol.for("lit-nothing"),C=new WeakMap,P=l.createTreeWalker(l,129);function V(t,i){if(!u(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return void 0!==e?e.createHTML(i):i}const N=(t,i)=>{const s=t.length-1,e=[];let n,l=2===i?"<svg>":3===i?"<math>":"",c=v;for(let i=0;i<s;i++){const s=t[i];let a,u,d=-1,f=0;for(;f<s.length&&(c.lastIndex=f,u=c.exec(s),null!==u);)f=c.lastIndex,c===v?"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p):c===p?">"===u[0]?(c=n??v,d=-1):void 0===u[1]?d=-2:(d=c.lastIndex-u[2].length,a=u[1],c=void 0===u[3]?p:'"'===u[3]?$:g):c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0);const x=c===p&&t[i+1].startsWith("/>")?" ":"";l+=c===v?s+r:d>=0?(e.push(a),s.slice(0,d)+h+s.slice(d)+o+x):s+o+(-2===d?i:x);}return [V(t,l+(t[s]||"<?>")+(2===i?"</svg>":3===i?"</math>":"")),e]};class S{constructor({strings:t,_$litType$:i},e){let r;this.parts=[];let l=0,a=0;const u=t.length-1,d=this.parts,[f,v]=N(t,i);if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes);}for(;null!==(r=P.nextNode())&&d.length<u;){if(1===r.nodeType){if(r.hasAttributes())for(const t of r.getAttributeNames())if(t.endsWith(h)){const i=v[a++],s=r.getAttribute(t).split(o),e=/([.?@])?(.*)/.exec(i);d.push({type:1,index:l,name:e[2],strings:s,ctor:"."===e[1]?I:"?"===e[1]?L:"@"===e[1]?z:H}),r.removeAttribute(t);}else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c());}}}else if(8===r.nodeType)if(r.data===n)d.push({type:2,index:l});else {let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1;}l++;}}static createElement(t,i){const s=l.createElement("template");return s.innerHTML=t,s}}function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(false),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}class k{constructor(t,i){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i;}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){const{el:{content:i},parts:s}=this._$AD,e=(t?.creationScope??l).importNode(i,true);P.currentNode=e;let h=P.nextNode(),o=0,n=0,r=s[0];for(;void 0!==r;){if(o===r.index){let i;2===r.type?i=new R(h,h.nextSibling,this,t):1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new W(h,this,t)),this._$AV.push(i),r=s[++n];}o!==r?.index&&(h=P.nextNode(),o++);}return P.currentNode=l,e}p(t){let i=0;for(const s of this._$AV) void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i])),i++;}}class R{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,i,s,e){this.type=2,this._$AH=A,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e,this._$Cv=e?.isConnected??true;}get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,i=this){t=M(this,t,i),a(t)?t===A||null==t||""===t?(this._$AH!==A&&this._$AR(),this._$AH=A):t!==this._$AH&&t!==E&&this._(t):void 0!==t._$litType$?this.$(t):void 0!==t.nodeType?this.T(t):d(t)?this.k(t):this._(t);}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t));}_(t){this._$AH!==A&&a(this._$AH)?this._$AA.nextSibling.data=t:this.T(l.createTextNode(t)),this._$AH=t;}$(t){const{values:i,_$litType$:s}=t,e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===e)this._$AH.p(i);else {const t=new k(e,this),s=t.u(this.options);t.p(i),this.T(s),this._$AH=t;}}_$AC(t){let i=C.get(t.strings);return void 0===i&&C.set(t.strings,i=new S(t)),i}k(t){u(this._$AH)||(this._$AH=[],this._$AR());const i=this._$AH;let s,e=0;for(const h of t)e===i.length?i.push(s=new R(this.O(c()),this.O(c()),this,this.options)):s=i[e],s._$AI(h),e++;e<i.length&&(this._$AR(s&&s._$AB.nextSibling,e),i.length=e);}_$AR(t=this._$AA.nextSibling,s){for(this._$AP?.(false,true,s);t!==this._$AB;){const s=i(t).nextSibling;i(t).remove(),t=s;}}setConnected(t){ void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t));}}class H{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,i,s,e,h){this.type=1,this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,this.options=h,s.length>2||""!==s[0]||""!==s[1]?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=A;}_$AI(t,i=this,s,e){const h=this.strings;let o=false;if(void 0===h)t=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,o&&(this._$AH=t);else {const e=t;let n,r;for(t=h[0],n=0;n<h.length-1;n++)r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),o||=!a(r)||r!==this._$AH[n],r===A?t=A:t!==A&&(t+=(r??"")+h[n+1]),this._$AH[n]=r;}o&&!e&&this.j(t);}j(t){t===A?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"");}}class I extends H{constructor(){super(...arguments),this.type=3;}j(t){this.element[this.name]=t===A?void 0:t;}}class L extends H{constructor(){super(...arguments),this.type=4;}j(t){this.element.toggleAttribute(this.name,!!t&&t!==A);}}class z extends H{constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5;}_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t;}handleEvent(t){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t);}}class W{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s;}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t);}}const j=t.litHtmlPolyfillSupport;j?.(S,R),(t.litHtmlVersions??=[]).push("3.3.3");

/** `own` laid over `pack`, as text. Whether every phrase is one we know is a matter for check-config.ts. */
function lay$1(own, pack) {
    const laid = { ...pack };
    for (const [key, value] of Object.entries(own)) {
        const known = laid[key];
        // An empty Reject would be none: what cannot be read is left out.
        if (typeof value === 'string' && typeof known !== 'object' && /[\p{L}\p{N}]/u.test(value))
            laid[key] = value;
        else if (typeof value === 'object' && value && typeof known !== 'string')
            laid[key] = lay$1(value, Object(known));
    }
    return laid;
}
/** Puts values in place of `{…}`. */
function fill(text, values) {
    return text.replace(/\{(\w+)\}/g, (hole, key) => (Object.hasOwn(values, key) ? String(values[key]) : hole));
}
const text = (value) => (typeof value === 'string' && value ? value : undefined);
/** What to call a category: the owner's words for this language, the configuration's, the pack's, or its id. */
function wordsOf({ id, title, description }, words, texts = {}) {
    const known = Object.hasOwn(words.categories, id) ? words.categories[id] : undefined;
    const own = texts[words.language]
        ?.categories?.[id];
    return {
        title: text(own?.title) ?? text(title) ?? known?.title ?? id,
        description: text(own?.description) ?? text(description) ?? known?.description ?? '',
    };
}

/** Whether an address opens a page, and with `also` a mail or a call; `javascript:` and the like are refused and told. */
function isSafeUrl(url, also = false) {
    try {
        if ((also ? /^(https?|mailto|tel):/ : /^https?:/).test(new URL(url, page.baseURI).href))
            return true;
    }
    catch {
        // Not an address at all.
    }
    complain('F011', String(url).slice(0, 60));
    return false;
}

const isoDuration$1 = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const units$1 = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];
/** What a word of the configuration means to a visitor. */
const say$1 = (words, word = '') => Object.hasOwn(words, word) ? words[word] : undefined;
/** How long something stays, in the visitor's language. */
function lifetimeOf(lasts, { language, stores }) {
    if (!lasts)
        return stores.unlisted;
    if (lasts === 'session' || lasts === 'forever')
        return stores[lasts];
    try {
        const parts = (isoDuration$1.exec(lasts) ?? [])
            .slice(1)
            .map((count, at) => ({ count: Number(count), unit: units$1[at] }))
            .filter(({ count }) => count > 0)
            .map(({ count, unit }) => new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count));
        if (parts[0])
            return new Intl.ListFormat(language, { type: 'unit' }).format(parts);
    }
    catch {
        // A language or a unit that this browser does not know.
    }
    return lasts;
}
/** The name of a country for its two letters; anything else as it stands. */
function countryOf(country, language) {
    try {
        return new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country;
    }
    catch {
        return country;
    }
}
/** What to call a service. */
const nameOf$1 = ({ title, provider, id }) => title ?? provider ?? id;
const inBrowser = (name, purpose) => ({
    name,
    kind: 'localStorage',
    lasts: 'forever',
    purpose,
});
/** The services of a category; our own cookie is one of those that are always on. */
function servicesOf({ id }, config, { stores, roles }) {
    const { categories, services, cookie, site, record } = config;
    const home = categories.find(({ control }) => control === 'always') ?? categories[0];
    const ours = {
        id: 'forthright',
        category: id,
        title: site?.name ?? roles.own,
        providerRole: site?.name ? 'own' : undefined,
        purpose: stores.remembers,
        stores: [
            { name: cookie.name, lasts: `P${cookie.days}D` },
            ...(record?.endpoint ? [inBrowser('forthright-unsent', stores.proves)] : []),
            ...(record?.identifier ? [inBrowser('forthright-receipt', stores.identifies)] : []),
        ],
    };
    return [...(home?.id === id ? [ours] : []), ...services.filter(({ category }) => category === id)];
}
/** Each thing that a service stores; one that stores nothing, or does not say, has a line too. */
function storesOf({ stores }) {
    // Where one value belongs, only a single value stays.
    const listed = [stores]
        .flat()
        .filter((store) => Object(store) === store)
        .map((store) => Object.fromEntries(Object.entries(store).filter(([, value]) => typeof value !== 'object')));
    return listed[0] ? listed : [undefined];
}
/** What services store, as a table: one line for each thing. Narrow, its lines become blocks that name their parts. */
function renderStores(services, words, labelledBy, isSafe = isSafeUrl) {
    const { stores, kinds, roles, language } = words;
    // A block by itself: the declaration written at build time has no sheet of ours.
    const note = (text) => (text ? T `<div class="note">${text}</div>` : A);
    const renderCell = (label, content) => T `<td role="cell" data-label=${content ? label : ''}>${content}</td>`;
    const renderWho = (service) => {
        const { title, provider, providerRole, country, policyUrl } = service;
        return T `${note(title && provider)} ${note(say$1(roles, providerRole))}
    ${note(country && countryOf(country, language))}
    ${note(policyUrl &&
            isSafe(policyUrl) &&
            T `<a part="policy-link" class="forthright-focusable" href=${policyUrl}
          >${fill(stores.policy, { who: provider ?? nameOf$1(service) })}</a
        >`)}`;
    };
    const renderStore = (service, store, isFirst) => {
        const { name, pattern, kind = 'cookie', host, lasts, purpose } = store ?? {};
        const called = name ?? (pattern && fill(stores.like, { pattern }));
        const both = isFirst && service.purpose && purpose;
        const why = both ? T `${service.purpose} ${note(purpose)}` : (purpose ?? service.purpose);
        const none = service.stores ? stores.nothing : stores.unlisted;
        // Explicit roles: as blocks, the parts of a table would lose theirs.
        return T `<tr role="row">
      <th role="rowheader" scope="row" data-label=${stores.name}>
        ${store ? T `${called ?? stores.unlisted} ${note(say$1(kinds, kind) ?? kind)}` : none}
        ${note(host && fill(stores.host, { host }))}
      </th>
      ${renderCell(stores.who, T `${nameOf$1(service)} ${isFirst ? renderWho(service) : A}`)}
      ${renderCell(stores.why, why)} ${renderCell(stores.lasts, store && lifetimeOf(lasts, words))}
    </tr>`;
    };
    return T `<table role="table" part="table" aria-labelledby=${labelledBy}>
    <thead>
      <tr role="row">
        ${[stores.name, stores.who, stores.why, stores.lasts].map((label) => T `<th role="columnheader" scope="col">${label}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${services.map((service) => storesOf(service).map((store, at) => renderStore(service, store, !at)))}
    </tbody>
  </table>`;
}

/** Everything the site stores, category by category: the same for `<forthright-storage>` and for what is written at build time. */
const renderDeclaration = (config, words, heading, isSafe) => config.categories.map((category) => {
    const { title, description } = wordsOf(category, words, config.texts);
    const services = servicesOf(category, config, words);
    const id = `title-${category.id}`;
    return T `<section part="category">
      ${heading(title, id)}
      <p>${description}</p>
      ${services[0] ? renderStores(services, words, id, isSafe) : T `<p class="note">${words.stores.unlisted}</p>`}
    </section>`;
});

/** What somebody is called; the one address of the configuration is the site's own. */
const nameOf = ({ title }, { config, said }) => title || config.site?.name || said.us;
/** What a way says: an address as lines, a link, or words. */
function renderChannel(channel, contact, { link }) {
    if (channel === 'post')
        return [contact.post].flat().map((line, at) => T `${at ? T `<br />` : A}${line}`);
    const text = channel === 'in-person' ? contact.inPerson : contact[channel];
    return link(linkTo(channel, contact), text);
}
/** What the owner says about handing something over that way. */
function renderRoute(route, { said, fill, list, pairs, units }) {
    const promises = (Array.isArray(route.promises) ? route.promises : []).map(({ event, count, unit }) => {
        const days = Number(count) === 1 ? said.workingDay : said.workingDays;
        const time = unit === 'working-day' ? fill(days, { count }) : units(Number(count), unit);
        return fill(event === 'answer' ? said.weAnswer : said.weSayItArrived, { time });
    });
    return T `${pairs([
        [said.subject, route.subject && fill(said.subjectNote, { subject: route.subject })],
        [said.include, list(route.include)],
        [said.proof, route.proof],
    ])}
  ${[...promises, route.note].map((text) => (text ? T `<p>${text}</p>` : A))}`;
}
/** Somebody who can be reached, as a card. */
function renderCard(contact, channels, view, { id, route } = {}) {
    const { said, heading, pairs, paragraph, fill, button, live } = view;
    const { role, partOf, note, email, phone, post = [] } = contact;
    const roles = said.contactRoles;
    const text = [nameOf(contact, view), email, phone, ...post].filter(Boolean).join('\n');
    return T `<div class="forthright-facts-card" id=${id ?? A}>
    ${route ? T `<p class="forthright-facts-name">${nameOf(contact, view)}</p>` : heading(nameOf(contact, view))}
    ${paragraph(!route && role && Object.hasOwn(roles, role) && roles[role])}
    ${paragraph(!route && partOf && fill(said.partOf, { name: partOf }))} ${paragraph(note)}
    ${channels[0]
        ? T `<address>
            ${pairs(channels.map((channel) => [said[channel], renderChannel(channel, contact, view)]))}
          </address>`
        : A}
    ${route
        ? renderRoute(route, view)
        : live?.copy
            ? button(said.copy, () => live.copy(text), live.copied === text ? said.copied : '')
            : A}
  </div>`;
}
/** The ways in which something can be handed over: one card for each route, side by side. */
function renderCards(ways, view) {
    const cards = new Map();
    for (const way of ways) {
        // What goes through this page begins at its link.
        if (way.channel === 'endpoint')
            continue;
        const key = `${way.route.id} ${way.contact.id}`;
        cards.set(key, [...(cards.get(key) ?? []), way]);
    }
    return cards.size
        ? T `<div class="forthright-facts-cards">
        ${[...cards.values()].map((those) => renderCard(those[0].contact, those.map(({ channel }) => channel), view, { route: those[0].route }))}
      </div>`
        : A;
}

const isoDuration = /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/;
const units = ['year', 'month', 'week', 'day', 'hour', 'minute'];
/** What `Intl` makes of something; as it stands where the browser does not know the language or the owner wrote words. */
function attempt(say, otherwise) {
    try {
        return say() || otherwise;
    }
    catch {
        return otherwise;
    }
}
/** A number of units of time. A pack has five forms: for 1, 2, 3, 6, and for any other number. */
const unitsIn = ([language, own], count, unit) => attempt(() => own
    ? `${count} ${own[unit].split(' ').at([1, 2, 3, 6].indexOf(count))}`
    : new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count), `${count} ${unit}`);
const listIn = ([language, own], items, type = 'conjunction') => attempt(() => (own ? '' : new Intl.ListFormat(language, { type }).format(items)), items.join(', '));
/** `P7Y` as "7 years"; anything that is no ISO duration stays. */
function durationIn(tongue, period) {
    const parts = (isoDuration.exec(period) ?? [])
        .slice(1)
        .map((count, at) => ({ count: Number(count), unit: units[at] }))
        .filter(({ count }) => count > 0)
        .map(({ count, unit }) => unitsIn(tongue, count, unit));
    return parts[0] ? listIn(tongue, parts, 'unit') : period;
}
/** A calendar date, whatever the visitor's time zone. */
function dateIn([language, own], iso) {
    const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
    if (!year)
        return iso;
    const named = own?.months.split(' ')[Number(month) - 1];
    return named
        ? `${Number(day)} ${named} ${year}`
        : attempt(() => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso)), iso);
}
/** The name of a country for its two letters. */
const countryIn = ([language], country) => attempt(() => new Intl.DisplayNames(language, { type: 'region' }).of(country), country);

const isEmpty = (content) => content === A || (Array.isArray(content) ? content.every(isEmpty) : !content && content !== 0);
/** What an owner wrote, with nothing in it that is neither text nor a list of such: a mistake breaks no sentence. */
function clean(value) {
    if (Array.isArray(value))
        return value.map(clean).filter((item) => item !== undefined);
    if (typeof value === 'number')
        return String(value);
    if (typeof value !== 'object' || !value)
        return value ?? undefined;
    return Object.fromEntries(Object.entries(value)
        .filter(([, part]) => typeof part !== 'object' || Array.isArray(part))
        .map(([key, part]) => [key, clean(part)]));
}
/** The strings of a heading's template; the same ones each time, for Lit knows a template by them. */
const headings = [1, 2, 3, 4, 5, 6].map((level) => {
    const strings = [`<h${level} class="forthright-facts-heading">`, `</h${level}>`];
    return Object.assign(strings, { raw: strings });
});
function viewOf(source) {
    const { words: words$1, level, only, live, isSafe } = source;
    const said = lay$1(source.said, words);
    const tongue = [words$1.language, said.inWords];
    const rights = clean(source.rights);
    const view = {
        ...source,
        said,
        rights,
        notice: clean(source.notice),
        fill,
        waysFor,
        chosen(items, idOf = (item) => item.id) {
            const isChosen = (item) => !only[0] || [idOf(item)].flat().some((id) => only.includes(String(id)));
            return items?.filter?.((item) => Object(item) === item && isChosen(item)) ?? [];
        },
        heading: (title, isDeeper) => T(headings[Math.min(6, level + +!!isDeeper) - 1], title),
        pairs(rows) {
            const full = rows.filter(([, content]) => !isEmpty(content));
            return full[0]
                ? T `<dl class="forthright-facts-pairs">
            ${full.map(([label, content]) => T `<div>
                  <dt>${label}</dt>
                  <dd>${content}</dd>
                </div>`)}
          </dl>`
                : A;
        },
        list(items) {
            const full = (Array.isArray(items) ? items : []).filter((item) => !isEmpty(item));
            if (!full[1])
                return full[0] ? T `<div class="forthright-facts-list">${full[0]}</div>` : A;
            return T `<ul class="forthright-facts-list">
        ${full.map((item) => T `<li>${item}</li>`)}
      </ul>`;
        },
        // Explicit roles: as blocks, the parts of a table would lose theirs.
        table(columns, rows, ids = []) {
            const isUsed = columns.map((_, at) => rows.some((row) => !isEmpty(row[at])));
            const used = (cells) => cells.filter((_, at) => isUsed[at]);
            const labels = used(columns);
            return rows[0]
                ? T `<table role="table" class="forthright-facts-table">
            <thead>
              <tr role="row">
                ${labels.map((label) => T `<th role="columnheader" scope="col">${label}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${rows.map((row, line) => T `<tr role="row" id=${ids[line] ?? A}>
                    ${used(row).map((cell, at) => at
                    ? T `<td role="cell" data-label=${isEmpty(cell) ? '' : labels[at]}>${cell}</td>`
                    : T `<th role="rowheader" scope="row">${cell}</th>`)}
                  </tr>`)}
            </tbody>
          </table>`
                : A;
        },
        paragraph: (text) => (isEmpty(text) ? A : T `<p>${text}</p>`),
        link: (url, text) => typeof url === 'string' && url && isSafe(url)
            ? T `<a href=${url} dir=${url.startsWith('tel:') ? 'ltr' : A}>${text}</a>`
            : text,
        button: (label, act, status = '') => live
            ? T `<div class="forthright-facts-live">
            <button type="button" class="forthright-facts-button" @click=${act}>${label}</button>
            <span role="status">${status}</span>
          </div>`
            : A,
        cards: (ways) => renderCards(ways, view),
        idOf: (kind, id) => (/^[\w-]+$/.test(String(id)) ? `forthright-${kind}-${String(id)}` : A),
        startOf(right) {
            const { url } = rights;
            if (url)
                return isSafe(url) ? `${url.split('#')[0]}#ask-${right}` : undefined;
            return live?.has('forthright-rights') ? `#ask-${right}` : undefined;
        },
        date: (iso) => dateIn(tongue, iso),
        period: (iso) => durationIn(tongue, iso),
        together: (items) => listIn(tongue, items),
        country: (letters) => countryIn(tongue, letters),
        units: (count, unit) => unitsIn(tongue, count, unit),
    };
    return view;
}

/** The facts that most notices have, with their words and with what all facts are drawn by: fetched by the element. */
const isComplaint = ({ rights: [right] }) => /^complain/.test(right);
const contacts = (view) => {
    const { rights, chosen, idOf } = view;
    const cards = chosen(contactsOf(rights)).map((contact) => renderCard(contact, channelsOf(contact), view, { id: idOf('contact', contact.id) }));
    return cards[0] ? T `<div class="forthright-facts-cards">${cards}</div>` : A;
};
/** What is asked for, in everyday words, and where asking begins. */
function renderRight(entry, view) {
    const { asks, said, fill, heading, paragraph, pairs, list, link, startOf, idOf, cards, waysFor, rights } = view;
    const known = entry.rights.filter((right) => Object.hasOwn(asks, right)).map((right) => asks[right]);
    const title = entry.title ?? known.map((words) => words.title).join(', ');
    if (!title)
        return A;
    const start = !entry.none && startOf(entry.rights[0]);
    const ways = isComplaint(entry) || entry.routes ? waysFor(entry, rights) : [];
    return T `<div class="forthright-facts-item" id=${idOf('right', entry.rights[0])}>
    ${heading(title)} ${entry.description ? paragraph(entry.description) : known.map(({ about }) => paragraph(about))}
    ${paragraph(entry.none)}
    ${pairs([
        [said.conditions, list(entry.conditions)],
        [said.exceptions, list(entry.exceptions)],
        [said.consequence, entry.consequence],
    ])}
    ${entry.none ? A : cards(ways)} ${start ? paragraph(link(start, fill(said.start, { title }))) : A}
  </div>`;
}
const rights$1 = (view) => {
    const { said, heading, paragraph, cards, waysFor, chosen } = view;
    const entries = chosen(offered(view.rights), (entry) => entry.rights);
    // How to ask for whatever has no ways of its own, said once.
    const common = entries.some((entry) => !entry.routes && !entry.none && !isComplaint(entry));
    return entries[0]
        ? T `${entries.map((entry) => renderRight(entry, view))}
      ${common
            ? T `<div class="forthright-facts-item">
              ${heading(said.how)} ${paragraph(said.anyWay)} ${cards(waysFor({ rights: ['access'] }, view.rights))}
            </div>`
            : A}`
        : A;
};
const complaints = (view) => {
    const { said, asks, fill, heading, paragraph, cards, waysFor, startOf, link } = view;
    const step = (right, title, ...about) => {
        const entry = offered(view.rights).find((entry) => entry.rights[0] === right) ?? { rights: [right] };
        const start = startOf(right);
        return T `<div class="forthright-facts-item">
      ${heading(title)} ${[...about, entry.description].map(paragraph)} ${cards(waysFor(entry, view.rights))}
      ${start ? paragraph(link(start, fill(said.start, { title: asks[right].title }))) : A}
    </div>`;
    };
    return T `${step('complain-controller', said.complainToUs, said.weLookIntoIt)}
  ${step('complain-regulator', said.complainAbove, asks['complain-regulator'].about, said.anyTime)}`;
};
const retention = ({ notice, said, chosen, table, period, fill, idOf }) => {
    const items = chosen(notice.retention);
    return table([said.kept, said.howLong, said.andThen], items.map(({ title, period: time = '', from, disposal }) => [
        title,
        from ? fill(said.countedFrom, { period: period(time), from }) : period(time),
        disposal,
    ]), items.map(({ id }) => idOf('retention', id)));
};
const version = ({ notice, said, fill, date }) => {
    const { version, effective, reviewBy, changes } = notice;
    const changed = Array.isArray(changes) ? changes[0]?.date : undefined;
    const sentences = [
        version && fill(said.version, { version }),
        effective && fill(said.inForce, { date: date(effective) }),
        changed && changed !== effective && fill(said.changedOn, { date: date(changed) }),
        reviewBy && fill(said.reviewBy, { date: date(reviewBy) }),
    ].filter(Boolean);
    return sentences[0] ? T `<p>${sentences.join(' ')}</p>` : A;
};
const glossary = ({ notice, chosen }) => {
    const terms = chosen(notice.glossary, ({ term }) => term);
    return terms[0]
        ? T `<dl class="forthright-facts-glossary">
        ${terms.map(({ term, meaning }) => T `<div>
              <dt><dfn>${term}</dfn></dt>
              <dd>${meaning}</dd>
            </div>`)}
      </dl>`
        : A;
};
/** So many are named; the others are counted. */
const named = 4;
/** The six things to know first, a line each. */
const key = (view) => {
    const { notice, rights, config, said, chosen, pairs, fill, together, period, link, live } = view;
    const short = (items, join = together) => join(items.length > named + 1 ? [...items.slice(0, named), fill(said.more, { count: items.length - named })] : items);
    const to = (kind, text) => text && live?.has(`forthright-facts[of~="${kind}"]`) ? link(`#forthright-facts-${kind}`, text) : text;
    const titles = (items) => items.map(({ title }) => title);
    const who = contactsOf(rights).find(({ role }) => role === 'controller')?.title ?? config.site?.name;
    return pairs([
        [said.whoWeAre, to('contacts', who)],
        [said.why, to('purposes', short(titles(chosen(notice.purposes))))],
        [
            said.howLong,
            to('retention', short(chosen(notice.retention).map((item) => `${item.title}: ${period(item.period ?? '')}`), (items) => items.join('; '))),
        ],
        [said.whoSeesIt, to('recipients', short(titles(chosen(notice.recipients))))],
        [said.yourRights, to('rights', said.someRights)],
        [said.howToComplain, to('complaints', said.toBoth)],
    ]);
};
/** The kinds of facts that most notices have, by the word in `of`. */
const mainFacts = {
    contacts,
    rights: rights$1,
    complaints,
    retention,
    version,
    glossary,
    key,
};

/** Facts that fewer pages show, with their words: fetched where `of` names one of them. */
/** Letters of UK GDPR article 6(1). */
const bases = {
    consent: 'a',
    contract: 'b',
    'legal-obligation': 'c',
    'vital-interests': 'd',
    'public-task': 'e',
    'recognised-legitimate-interest': 'ea',
    'legitimate-interests': 'f',
};
/** Conditions of UK GDPR article 9(2), by their letters. */
const conditions = 'explicit-consent employment vital-interests not-for-profit made-public legal-claims substantial-public-interest health-or-social-care public-health research'.split(' ');
/** The words that came with the element, and those of this file in the same language. */
const speak = ({ said }) => lay$1(said, words$1);
/** What a word of the configuration means. */
const say = (words, word) => Object.hasOwn(words, String(word)) ? words[String(word)] : '';
const listed = (value) => Array.isArray(value) ? value : [];
/** The titles of what ids stand for; an id that stands for nothing says nothing. */
const titlesOf = (ids, items) => listed(ids).flatMap((id) => listed(items).find((item) => item.id === id)?.title ?? []);
/** The legal basis in plain words, with the article. */
const basisOf = (basis, words, { fill }) => {
    const meaning = say(words.bases, basis);
    return meaning && `${meaning} ${fill(words.article, { article: `6(1)(${bases[basis]})` })}`;
};
const conditionOf = (condition, words, { fill }) => {
    const meaning = say(words.special, condition);
    const letter = 'abcdefghij'[conditions.indexOf(condition)];
    return meaning && `${meaning} ${fill(words.article, { article: `9(2)(${letter})` })}`;
};
const purposes = (view) => {
    const { notice, said, chosen, table, list, paragraph, fill, link, idOf, period, together } = view;
    const words = speak(view);
    const items = chosen(notice.purposes);
    const renderWhy = (purpose) => {
        const numbers = listed(purpose.schedule1).map(String);
        return [
            list([
                ...listed(purpose.basis).map((basis) => basisOf(basis, words, view)),
                ...listed(purpose.special).map((condition) => conditionOf(condition, words, view)),
            ]),
            paragraph(purpose.interests && fill(words.interests, { interests: together(listed(purpose.interests)) })),
            paragraph(purpose.annex1 && fill(words.interests, { interests: purpose.annex1 })),
            paragraph(numbers[0] && fill(words.schedule, { list: together(numbers) })),
            paragraph(purpose.policyDocument && link(purpose.policyDocument, words.policyDocument)),
        ];
    };
    return table([words.whatFor, words.data, words.allowedBecause, said.howLong], items.map((purpose) => [
        [purpose.title, paragraph(purpose.ifNotProvided && fill(words.ifNotProvided, { effect: purpose.ifNotProvided }))],
        together(titlesOf(purpose.data, notice.data)),
        renderWhy(purpose),
        list(listed(purpose.retention).flatMap((id) => {
            const kept = listed(notice.retention).find((item) => item.id === id);
            return kept ? `${kept.title}: ${period(kept.period ?? '')}` : [];
        })),
    ]), items.map(({ id }) => idOf('purpose', id)));
};
const data = (view) => {
    const { notice, chosen, table, paragraph, together, idOf } = view;
    const words = speak(view);
    const items = chosen(notice.data);
    return table([words.data, words.from, words.about], items.map(({ title, examples, kind, state, collected, source }) => [
        [title, paragraph(together(listed(examples)))],
        collected === false ? '' : (source ?? words.fromYou),
        [collected === false ? words.notCollected : '', say(words.kinds, kind), say(words.states, state)].map(paragraph),
    ]), items.map(({ id }) => idOf('data', id)));
};
const recipients = (view) => {
    const { notice, config, chosen, table, list, paragraph, together, fill, link, country, idOf } = view;
    const words = speak(view);
    const services = config.services.filter((service) => service.providerRole !== 'own');
    const own = listed(notice.recipients);
    // Who is reached by this site is a recipient, whether the notice lists them or not.
    const unlisted = services.filter(({ id }) => !own.some(({ service }) => service === id));
    const all = [
        ...own,
        ...unlisted.map((service) => ({
            id: service.id,
            title: service.title ?? service.provider ?? service.id,
            purpose: service.purpose,
            country: service.country,
            service: service.id,
        })),
    ];
    const renderService = (service) => {
        if (!service)
            return A;
        const { provider, policyUrl, category } = service;
        const isLocked = config.categories.some(({ id, control }) => id === category && control === 'always');
        const who = provider ?? service.title ?? service.id;
        return [
            paragraph(isLocked ? words.always : words.onThisSite),
            paragraph(policyUrl && link(policyUrl, fill(words.theirPolicy, { who }))),
        ];
    };
    const items = chosen(all);
    return table([words.who, words.whatFor, words.data, words.when, words.where], items.map((recipient) => {
        const { title, purpose, when, told, anonymous, safeguard } = recipient;
        const isAbroad = recipient.country && recipient.country !== 'GB';
        return [
            [title, renderService(config.services.find(({ id }) => id === recipient.service))],
            [purpose, list(listed(recipient.basis).map((basis) => basisOf(basis, words, view)))],
            [together(titlesOf(recipient.data, notice.data)), paragraph(anonymous === true && words.noNames)],
            [when, paragraph(say(words.told, told))],
            isAbroad || safeguard ? [recipient.country && country(recipient.country), paragraph(safeguard)] : '',
        ];
    }), items.map(({ id }) => idOf('recipient', id)));
};
/** A category or one of its services: whether it is on, and the one press that changes that. */
function renderSwitch(id, title, about, view) {
    const { live, words, fill, button } = view;
    if (!live)
        return [title, about];
    const { on, off } = speak(view);
    const isOn = live.consent.allows(id);
    // What is always on has no button, and never comes here.
    return T `<strong>${title}</strong> ${isOn ? on : off} ${about}
    ${button(fill(isOn ? words.turnOff : words.turnOn, { title }), () => live.consent.set({ [id]: !isOn }, { method: 'chosen' }))}`;
}
const consents = (view) => {
    const { config, rights, words: said, live, chosen, heading, paragraph, list, pairs, cards, waysFor, link, fill, startOf, } = view;
    const words = speak(view);
    const servicesOf = ({ id }) => config.services.filter(({ category }) => category === id);
    const renderCategory = (category) => {
        const { title, description } = wordsOf(category, said, config.texts);
        const services = servicesOf(category);
        return [
            renderSwitch(category.id, title, paragraph(description), view),
            // One service is its category.
            services[1]
                ? list(services.map((service) => renderSwitch(service.id, service.title ?? service.provider ?? service.id, A, view)))
                : A,
        ];
    };
    const renderItem = (item) => {
        const ways = item.url && !item.routes ? [] : waysFor({ rights: ['withdraw-consent'], routes: item.routes }, rights);
        const start = !item.url && startOf('withdraw-consent');
        return T `<div class="forthright-facts-item">
      ${heading(item.title, true)} ${paragraph(item.description)}
      ${paragraph(item.model === 'opt-out' && words.unlessObjected)}
      ${pairs([
            [words.includes, list(listed(item.parts).map(({ title, note }) => [title, paragraph(note)]))],
            [words.effect, item.effect],
            [words.toEnd, item.url && link(item.url, fill(words.endThere, { who: item.decidedBy ?? words.anotherSite }))],
        ])}
      ${cards(ways)}
      ${start ? paragraph(link(start, fill(view.said.start, { title: view.asks['withdraw-consent'].title }))) : A}
    </div>`;
    };
    const onScreen = chosen(config.categories.filter(({ control }) => control !== 'always'), (category) => [category.id, ...servicesOf(category).map(({ id }) => id)]);
    const elsewhere = chosen(rights.consents);
    return (onScreen[0] ?? elsewhere[0])
        ? T `${onScreen[0]
            ? T `<div class="forthright-facts-item">
              ${heading(words.onScreen)} ${live ? A : paragraph(said.changeLater)}
              ${list(onScreen.map(renderCategory))}
            </div>`
            : A}
      ${elsewhere[0] ? T `${heading(words.offScreen)} ${elsewhere.map(renderItem)}` : A}`
        : A;
};
const changes$1 = (view) => {
    const { notice, chosen, list, date, fill } = view;
    const words = speak(view);
    return list(chosen(notice.changes, ({ version }) => version).map((change) => [
        T `<strong
          >${change.version && fill(view.said.version, { version: change.version })} ${date(change.date ?? '')}</strong
        >
        <p>${change.summary}</p>
        <p>${say(words.grades, change.grade)}</p>`,
        list(listed(change.items).map(({ what, was, now }) => `${what} – ${[was && fill(words.was, { was }), now && fill(words.now, { now })].filter(Boolean).join('; ')}`)),
    ]));
};
const measurements = (view) => {
    const { notice, chosen, list, paragraph } = view;
    const items = chosen(notice.measurements, ({ title }) => title);
    return items[0]
        ? T `${paragraph(speak(view).counts)} ${list(items.map(({ title, purpose }) => [title, paragraph(purpose)]))}`
        : A;
};
const related = ({ notice, chosen, list, link }) => list(chosen(notice.related, ({ url }) => url).map(({ title, url }) => link(url, title ?? url)));
const sentence = (of) => ({ notice, paragraph }) => paragraph(notice[of]);
/** By the word in `of`. */
const moreFacts = {
    purposes,
    data,
    recipients,
    consents,
    changes: changes$1,
    transfers: sentence('transfers'),
    security: ({ notice, list }) => list(notice.security),
    decisions: sentence('decisions'),
    children: sentence('children'),
    breach: sentence('breach'),
    measurements,
    related,
};

/** What `<forthright-facts>` draws, as templates, without what only works in a page. */
function drawFacts(of, config, spoken, { only = '', level = 3 }, isSafe) {
    const ids = only.match(/\S+/g) ?? [];
    const rank = level >= 1 && level <= 6 ? Math.floor(level) : 3;
    const all = { ...mainFacts, ...moreFacts };
    const { notice, rights } = config;
    const view = viewOf({
        config,
        notice: Object(notice),
        rights: Object(rights),
        ...spoken,
        level: rank,
        only: ids,
        isSafe,
    });
    return (of.match(/\S+/g) ?? []).map((kind) => {
        const drawn = Object.hasOwn(all, kind) ? all[kind](view) : A;
        return drawn === A
            ? A
            : T `<div class="forthright-facts" id=${ids[0] ? A : `forthright-facts-${kind}`}>${drawn}</div>`;
    });
}

const holders = /^(texts|site|notice|cookie|categories|services|stores|facts|written|signals|migrate|rights|record|source)$/;
/** Where one value belongs, only a single value stays: a mistake in the configuration breaks no sentence. */
function flatten(config) {
    const { categories, services } = config;
    // What lies deeper is the owner's own: whoever looks for mistakes later must find them.
    const copies = { site: { ...config.site }, notice: { ...config.notice } };
    Object.assign(config, copies);
    // The facts of the notice are looked through by what shows them.
    if (typeof copies.notice.url === 'object')
        copies.notice.url = undefined;
    for (const part of [config, copies.site, ...categories, ...services])
        for (const key in part)
            if (typeof part[key] === 'object' && !holders.test(key))
                part[key] = undefined;
}

/** Welsh for what people can ask for; part of cy.parts.ts. */
var asks = {
    informed: {
        title: 'Cael gwybod beth rydych yn ei wneud gyda fy nata',
        about: 'Gallwch ofyn am gael gwybod, mewn geiriau syml, beth sy’n cael ei ddefnyddio a pham.',
    },
    access: { title: 'Gweld beth rydych yn ei gadw amdanaf', about: 'Gallwch gael copi o’ch data.' },
    rectification: {
        title: 'Cywiro rhywbeth',
        about: 'Gallwch gael cywiro’r hyn sy’n anghywir, ac ychwanegu’r hyn sydd ar goll.',
    },
    erasure: { title: 'Dileu fy nata', about: 'Gallwch gael dileu eich data mewn llawer o achosion.' },
    restriction: {
        title: 'Rhoi’r gorau am y tro i ddefnyddio fy nata',
        about: 'Gallwch gael cadw eich data heb iddo gael ei ddefnyddio, tra bo rhywbeth yn cael ei ddatrys.',
    },
    notification: {
        title: 'Dweud wrth eraill am newid',
        about: 'Mae pawb a gafodd eich data yn cael gwybod pan fydd yn cael ei gywiro, ei ddileu neu ei atal. Gallwch ofyn pwy ydyn nhw.',
    },
    portability: {
        title: 'Mynd â’m data gyda mi',
        about: 'Gallwch gael y data a roesoch i ni ar ffurf y gall gwasanaeth arall ei darllen.',
    },
    object: {
        title: 'Gwrthwynebu defnyddio fy nata',
        about: 'Gallwch ddweud pam y dylai ddod i ben. Mae’n dod i ben oni bai bod rhesymau cryf dros barhau.',
    },
    'object-direct-marketing': {
        title: 'Atal marchnata',
        about: 'Gallwch atal marchnata ar unrhyw adeg. Ni all neb wrthod hynny.',
    },
    'automated-decisions': {
        title: 'Cael person i edrych ar benderfyniad',
        about: 'Os mai cyfrifiadur yn unig a benderfynodd amdanoch, gallwch gael person i edrych arno eto.',
    },
    'withdraw-consent': {
        title: 'Tynnu fy “ie” yn ôl',
        about: 'Gallwch newid eich meddwl am unrhyw beth y cytunoch iddo.',
    },
    'object-storage': {
        title: 'Diffodd yr hyn sy’n cael ei storio ar fy nyfais',
        about: 'Gallwch wrthwynebu’r hyn y mae gwefan yn ei storio i gyfrif ymweliadau neu i’ch siwtio chi.',
    },
    'complain-controller': {
        title: 'Rwy’n anhapus â’r ffordd y defnyddioch fy nata',
        about: 'Gallwch gwyno wrthym ni, a rhaid i ni ymchwilio i hynny.',
    },
    'complain-regulator': {
        title: 'Cwyno wrth y rheoleiddiwr',
        about: 'Gallwch gwyno wrth y Comisiwn Gwybodaeth, a elwir yr ICO, ar unrhyw adeg.',
    },
};

/** Welsh for `<forthright-changes>`; part of cy.parts.ts. */
var changes = {
    version: 'Fersiwn {version}, {date}',
    months: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr',
    isNew: 'Newydd ers i chi edrych ddiwethaf',
    editorial: 'Dim ond y geiriad sydd wedi newid. Yr un peth rydyn ni’n ei wneud â’ch data.',
    clarification: 'Mae’r testun yn gliriach nawr. Yr un peth rydyn ni’n ei wneud â’ch data.',
    material: 'Mae’r hyn rydyn ni’n ei wneud â’ch data wedi newid.',
    none: 'Does dim byd wedi newid hyd yn hyn.',
    both: '{what}: cynt {was}, nawr {now}',
    came: '{what}: newydd: {now}',
    went: '{what}: ddim bellach: {was}',
    asks: 'Oherwydd hyn, rydyn ni’n gofyn i chi eto am: {names}.',
    asked: 'Oherwydd hyn, fe wnaethon ni ofyn eto am: {names}. Eich ateb diwethaf sy’n cyfrif.',
    willAsk: 'Byddwn ni’n gofyn i chi eto am: {names}.',
    answer: 'Ateb nawr',
    compare: 'Dangos beth sydd wedi newid yn y testun',
    loading: 'Yn cymharu’r ddau destun…',
    failed: 'Wnaeth y testun blaenorol ddim llwytho.',
    earlier: 'Agor y testun blaenorol',
    noChange: 'Mae’r ddau destun yr un fath.',
    oneChange: 'Mae 1 lle yn y testun wedi newid.',
    changes: 'Nifer y lleoedd yn y testun sydd wedi newid: {count}.',
    oneSame: 'Mae 1 paragraff yr un fath.',
    same: 'Nifer y paragraffau sydd yr un fath: {count}.',
    under: 'O dan “{heading}”',
    added: 'Ychwanegwyd:',
    removed: 'Tynnwyd:',
    moved: 'Symudwyd i’r fan hon:',
    changed: 'Newidiwyd:',
    was: 'cynt:',
    now: 'nawr:',
    addedWords: 'ychwanegwyd:',
    removedWords: 'tynnwyd:',
    became: 'Yr un geiriau: {was} oedden nhw, a {now} ydyn nhw nawr:',
    atLevel: 'Yr un geiriau, nawr ar lefel arall:',
    kinds: {
        heading: 'pennawd',
        text: 'paragraff',
        item: 'eitem mewn rhestr',
        step: 'eitem wedi’i rhifo',
        row: 'rhes mewn tabl',
        term: 'term',
        meaning: 'esboniad',
    },
};

/** Welsh for the notice in a dialog; part of cy.parts.ts. */
var dialog = {
    title: 'Hysbysiad preifatrwydd',
    close: 'Cau',
    page: 'Ei agor fel tudalen',
};

/** Welsh for the quick exit; part of cy.parts.ts. */
var exit = {
    leave: 'Gadael y dudalen hon yn gyflym',
    how: 'Neu bwyswch Shift dair gwaith.',
    more: 'Pwyswch Shift {count} gwaith eto i adael y dudalen hon.',
    once: 'Pwyswch Shift unwaith eto i adael y dudalen hon.',
    stopped: 'Rydych chi’n dal ar y dudalen hon.',
    leaving: 'Yn gadael y dudalen hon',
};

/** Welsh for `<forthright-facts>`; part of cy.parts.ts. */
var facts = {
    // For 1, 2, 3, 6, and any other number.
    inWords: {
        year: 'flwyddyn flynedd blynedd blynedd mlynedd',
        month: 'mis fis mis mis mis',
        week: 'wythnos wythnos wythnos wythnos wythnos',
        day: 'diwrnod ddiwrnod diwrnod diwrnod diwrnod',
        hour: 'awr awr awr awr awr',
        minute: 'munud funud munud munud munud',
        months: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr',
    },
    us: 'Ni',
    partOf: 'Rhan o {name}',
    email: 'E-bost',
    phone: 'Ffôn',
    post: 'Post',
    web: 'Ar y we',
    form: 'Ar bapur',
    'in-person': 'Wyneb yn wyneb',
    copy: 'Copïo',
    copied: 'Wedi’i gopïo.',
    contactRoles: {
        controller: 'Yn penderfynu sut mae eich data’n cael ei ddefnyddio',
        dpo: 'Yn gwirio bod gofal am eich data',
        representative: 'Yn gweithredu ar ein rhan yn y DU',
        'caldicott-guardian': 'Yn gofalu bod yr hyn rydych yn ei ddweud wrthym yn aros yn breifat',
        worker: 'Yn gweithio gyda chi',
        helpdesk: 'Yn helpu pan nad yw rhywbeth yn gweithio',
        service: 'Y bobl rydych yn delio â nhw',
        processor: 'Yn gweithio i ni, ac yn gwneud fel rydym yn dweud',
        regulator: 'Yn sicrhau bod pawb yn cadw at y gyfraith',
        other: '',
    },
    subject: 'Llinell bwnc',
    subjectNote: '“{subject}”. Mae’n ein helpu ni, ond does dim rhaid i chi ei defnyddio.',
    include: 'Mae’n helpu i ddweud wrthym',
    proof: 'Prawf o bwy ydych chi',
    weSayItArrived: 'Rydym yn addo dweud wrthych o fewn {time} ei fod wedi cyrraedd.',
    weAnswer: 'Rydym yn addo ateb o fewn {time}.',
    workingDay: '{count} diwrnod gwaith',
    workingDays: '{count} diwrnod gwaith',
    conditions: 'Pryd mae’n berthnasol',
    exceptions: 'Beth allai gael ei adael allan',
    consequence: 'Beth mae’n ei olygu i chi',
    start: 'Dechrau: {title}',
    how: 'Sut i ofyn',
    anyWay: 'Gallwch ofyn mewn unrhyw ffordd, yn ysgrifenedig neu drwy siarad â ni. Mae am ddim. Rhaid i ni ateb o fewn un mis, neu ddweud wrthych erbyn hynny pam mae angen mwy o amser.',
    complainToUs: 'Cwyno wrthym ni',
    weLookIntoIt: 'Dywedwch wrthym beth aeth o’i le. O fewn 30 diwrnod rhaid i ni ddweud bod eich cwyn gyda ni. Rydym yn ymchwilio iddi, ac yn dweud wrthych beth ddaeth ohoni. (Deddf Diogelu Data 2018, adran 164A)',
    complainAbove: 'Cwyno wrth y rheoleiddiwr',
    anyTime: 'Does dim rhaid i chi ddod atom ni yn gyntaf. Mae am ddim.',
    kept: 'Beth rydym yn ei gadw',
    howLong: 'Am ba hyd',
    countedFrom: '{period}, yn cyfrif o: {from}',
    andThen: 'Beth sy’n digwydd wedyn',
    version: 'Fersiwn {version}.',
    inForce: 'Mewn grym ers {date}.',
    changedOn: 'Newidiwyd ddiwethaf ar {date}.',
    reviewBy: 'Byddwn yn edrych arno eto erbyn {date}.',
    whoWeAre: 'Pwy ydym ni',
    why: 'Pam rydym yn defnyddio eich data',
    whoSeesIt: 'Pwy sy’n ei weld',
    yourRights: 'Eich hawliau',
    someRights: 'Gallwch weld eich data, cael ei gywiro neu ei ddileu, a mwy.',
    howToComplain: 'Sut i gwyno',
    toBoth: 'Wrthym ni, neu wrth y rheoleiddiwr ar unrhyw adeg.',
    more: '{count} arall',
    whatFor: 'At ba ddiben',
    data: 'Data',
    allowedBecause: 'Pam y cawn ni',
    article: '(GDPR y DU, erthygl {article})',
    bases: {
        consent: 'Fe ddywedoch chi ie',
        contract: 'Mae ei angen ar gyfer contract â chi',
        'legal-obligation': 'Mae cyfraith yn dweud bod rhaid i ni',
        'vital-interests': 'Mae’n diogelu bywyd rhywun',
        'public-task': 'Mae’n rhan o dasg i’r cyhoedd y mae’r gyfraith yn ei rhoi i ni',
        'recognised-legitimate-interest': 'Mae’n gwasanaethu budd y mae’r gyfraith yn ei enwi',
        'legitimate-interests': 'Mae rheswm da, sy’n pwyso mwy na’r hyn y mae’n ei olygu i chi',
    },
    interests: 'Y rheswm: {interests}',
    special: {
        'explicit-consent': 'Fe ddywedoch chi ie mewn geiriau clir',
        employment: 'Mae’r gyfraith ar waith ac ar ddiogelwch cymdeithasol yn gofyn amdano',
        'vital-interests': 'Mae’n diogelu bywyd rhywun, ac ni all y person ddweud ie',
        'not-for-profit': 'Mae corff nad yw’n gwneud elw yn ei ddefnyddio ar gyfer ei aelodau ei hun',
        'made-public': 'Fe wnaethoch chi ei gyhoeddi eich hun',
        'legal-claims': 'Mae ei angen ar gyfer hawliad cyfreithiol, neu gan lys neu dribiwnlys',
        'substantial-public-interest': 'Mae’n bwysig iawn i’r cyhoedd, ac mae cyfraith yn ei ganiatáu',
        'health-or-social-care': 'Mae ei angen ar gyfer iechyd neu ofal cymdeithasol',
        'public-health': 'Mae’n diogelu iechyd pawb',
        research: 'Mae ar gyfer archifau, ymchwil neu ystadegau',
    },
    schedule: '(Deddf Diogelu Data 2018, Atodlen 1, paragraff {list})',
    policyDocument: 'Sut rydym yn gofalu am ddata o’r fath',
    ifNotProvided: 'Os na fyddwch yn ei roi: {effect}',
    from: 'O ble mae’n dod',
    fromYou: 'Gennych chi',
    about: 'Beth i’w wybod',
    notCollected: 'Nid ydym yn casglu hyn.',
    kinds: {
        ordinary: '',
        special: 'Mae’r gyfraith yn diogelu hyn yn fwy na data arall.',
        criminal: 'Am droseddau: mae’r gyfraith yn diogelu hyn yn fwy na data arall.',
    },
    states: {
        identified: '',
        pseudonymous: 'Yn cael ei gadw heb eich enw; gellid ei roi yn ôl.',
        anonymous: 'Ni all neb ddweud mai amdanoch chi y mae.',
        aggregated: 'Dim ond cyfansymiau llawer o bobl.',
    },
    who: 'Pwy',
    when: 'Pryd',
    where: 'Ble',
    told: {
        consent: 'Dim ond os dywedoch chi ie.',
        always: 'Rydym yn dweud wrthych.',
        'where-possible': 'Rydym yn dweud wrthych os gallwn.',
        'may-not': 'Nid ydym yn dweud wrthych bob tro: efallai na chawn ni yn ôl y gyfraith.',
    },
    noNames: 'Ni all neb ddweud o hyn pwy ydych chi.',
    onThisSite: 'Yn cael ei ddefnyddio ar y wefan hon. Chi sy’n penderfynu amdano yn y gosodiadau cwcis.',
    always: 'Yn cael ei ddefnyddio ar y wefan hon, na all weithio hebddo.',
    theirPolicy: 'Polisi preifatrwydd {who}',
    onScreen: 'Ar y ddyfais hon',
    on: 'Ymlaen.',
    off: 'Wedi’i ddiffodd.',
    offScreen: 'Mewn mannau eraill',
    unlessObjected: 'Rydym yn gwneud hyn oni bai eich bod yn dweud na.',
    includes: 'Pob un o’r rhain ar ei ben ei hun',
    effect: 'Os byddwch yn ei atal',
    toEnd: 'Sut i’w atal',
    endThere: 'Ei atal gyda {who}',
    anotherSite: 'gwefan arall',
    was: 'cynt: {was}',
    now: 'nawr: {now}',
    grades: {
        editorial: 'Geiriau eraill, yr un ystyr.',
        clarification: 'Wedi’i ddweud yn gliriach; mae’r hyn rydym yn ei wneud yr un fath.',
        material: 'Mae’r hyn rydym yn ei wneud wedi newid.',
    },
    counts: 'Rydym yn cyfrif y rhain. Does dim yn cael ei storio ar eich dyfais ar gyfer hyn.',
};

/** Welsh for the line at the head of a notice that says what changed. */
var news = {
    one: 'Wedi newid ers i chi edrych ddiwethaf: 1 newid',
    more: 'Wedi newid ers i chi edrych ddiwethaf. Nifer y newidiadau: {count}',
    clarification: 'Yr un peth rydyn ni’n ei wneud â’ch data.',
};

/** Welsh for `<forthright-notice>`; part of cy.parts.ts. */
var notice = {
    contents: 'Cynnwys',
    tools: {
        version: 'Fersiwn {version}',
        news,
        effective: 'Mewn grym ers {date}',
        changed: 'Newidiwyd ddiwethaf ar {date}',
        minute: 'Un funud i’w ddarllen',
        minutes: '{count} munud i’w ddarllen',
        level: 'Yn darllen fel testun i bobl {from} i {to} oed',
        adult: 'Yn darllen fel testun i oedolion',
        size: 'Maint y testun',
        smaller: 'Testun llai',
        normal: 'Testun arferol',
        larger: 'Testun mwy',
        languages: 'Ieithoedd eraill',
        find: 'Chwilio yn yr hysbysiad hwn',
        at: '{at} o {count}',
        none: 'Dim byd wedi’i ganfod',
        previous: 'Blaenorol',
        next: 'Nesaf',
        copyLink: 'Copïo’r ddolen',
        copyLinkTo: 'Copïo’r ddolen i “{title}”',
        copied: 'Dolen wedi’i chopïo',
        inBar: 'Mae’r ddolen yn y bar cyfeiriad',
        whole: 'Darllen yr hysbysiad cyfan',
        back: 'Yn ôl i’r cynnwys',
        short: 'Yn gryno',
        onlyShort: 'Dangos y fersiwn fer yn unig',
        more: 'a {count} arall',
        complain: 'Dywedwch wrthym ni, neu ewch at y rheoleiddiwr unrhyw bryd: {regulator}.',
        facts: {
            who: 'Pwy ydym ni',
            why: 'Pam rydym yn defnyddio eich data',
            long: 'Am ba hyd rydym yn ei gadw',
            with: 'Pwy sy’n ei weld',
            rights: 'Eich hawliau',
            complain: 'Sut i gwyno',
        },
    },
};

/** Welsh for `<forthright-rights>`; part of cy.parts.ts. */
var rights = {
    heading: 'Beth hoffech chi ei wneud?',
    intro: 'Mae am ddim. Does dim angen cyfrif. Mae’r hyn a ysgrifennwch yn aros ar y dudalen hon nes i chi ei drosglwyddo.',
    notSure: 'Dydw i ddim yn siŵr',
    asked: 'Rwyf wedi gofyn yn barod',
    easyOn: 'Hawdd ei ddarllen',
    easyOff: 'Geiriau arferol',
    back: 'Yn ôl',
    next: 'Parhau',
    again: 'Dechrau eto',
    cost: 'Beth mae’n ei olygu i chi: {text}',
    when: 'Pryd mae’n berthnasol',
    leftOut: 'Beth allai gael ei adael allan',
    none: 'Efallai nad oes dim i ofyn amdano',
    applies: 'Yn ein hysbysiad, mae’n berthnasol i: {names}.',
    appliesNot: 'Efallai nad yw’n berthnasol i: {names}.',
    anyway: 'Cewch ofyn beth bynnag.',
    sayHeading: 'Beth hoffech chi ei ddweud?',
    sayIntro: 'Gadewch allan beth bynnag a fynnwch.',
    forWhom: 'I bwy mae hyn?',
    self: 'I mi',
    other: 'I rywun arall',
    otherName: 'Ei enw',
    otherHint: 'Efallai y gofynnir i chi ddangos yn nes ymlaen eich bod yn cael gofyn ar ei ran.',
    name: 'Eich enw',
    contact: 'Sut i gysylltu â chi',
    contactHint: 'Cyfeiriad e-bost, rhif ffôn neu gyfeiriad post. Yno y daw’r ateb.',
    topic: 'Am beth mae hyn',
    topicHint: 'Megis gwasanaeth, llythyr neu ymweliad.',
    include: 'Mae’n helpu i ddweud: {names}.',
    period: 'O bryd hyd bryd',
    wrong: 'Beth sy’n anghywir',
    correct: 'Beth sy’n gywir',
    proof: 'Efallai y gofynnir i chi yn nes ymlaen pwy ydych chi, os oes gwir amheuaeth. Peidiwch ag anfon papurau nawr.',
    unable: 'Ni lwythodd y rhan hon. Cewch ofyn o hyd, mewn unrhyw ffordd ac yn eich geiriau eich hun:',
    unsure: {
        heading: 'Am beth mae hyn?',
        answers: {
            access: 'Rwyf eisiau gwybod beth sydd gennych amdanaf.',
            rectification: 'Mae rhywbeth sydd gennych amdanaf yn anghywir.',
            erasure: 'Dydw i ddim am i chi ei gadw mwyach.',
            object: 'Rwyf am i chi roi’r gorau i wneud rhywbeth ag ef.',
            'withdraw-consent': 'Dywedais ie wrth rywbeth, ac rwyf wedi newid fy meddwl.',
            'object-direct-marketing': 'Rwy’n cael negeseuon nad wyf eu heisiau.',
            'automated-decisions': 'Penderfynodd cyfrifiadur rywbeth amdanaf.',
            'complain-controller': 'Rwy’n anhapus â’r ffordd y cefais fy nhrin.',
        },
    },
    handOver: {
        heading: 'Gwiriwch ef a’i drosglwyddo',
        subject: 'Pwnc: {subject}',
        subjectOwn: 'Diogelu data: {title} ({reference})',
        message: 'Eich neges',
        messageHint: 'Newidiwch beth bynnag a fynnwch.',
        anew: 'Ei ysgrifennu o’r newydd o’r hyn a ddywedais',
        hello: 'Helo,',
        forOther: 'Rwy’n ysgrifennu ar ran {name}: eu data nhw yw “fy nata” isod, nid fy nata i.',
        somebody: 'rhywun arall',
        topic: 'Mae’n ymwneud â: {text}',
        period: 'Cyfnod: {text}',
        wrong: 'Mae hyn yn anghywir: {text}',
        correct: 'Mae hyn yn gywir: {text}',
        please: 'Atebwch o fewn un mis os gwelwch yn dda. Os oes angen rhywbeth gennyf yn gyntaf, dywedwch yn fuan.',
        pleaseComplaint: 'Dywedwch wrthyf o fewn 30 diwrnod eich bod wedi cael hwn. Ymchwiliwch iddo, a dywedwch wrthyf beth ddaw ohono.',
        pleaseRegulator: 'Edrychwch i mewn iddo, a dywedwch wrthyf beth ddaw ohono.',
        reach: 'Gallwch gysylltu â mi yma: {text}',
        reference: 'Fy nghyfeirnod: {reference}',
        ask: {
            informed: 'Dywedwch wrthyf pa ddata personol amdanaf rydych yn ei ddefnyddio, pam, a phwy sy’n ei gael.',
            access: 'Rhowch gopi o’m data personol i mi, a dywedwch sut rydych yn ei ddefnyddio.',
            rectification: 'Cywirwch fy nata personol.',
            erasure: 'Dilëwch fy nata personol.',
            restriction: 'Cadwch fy nata personol ond peidiwch â’i ddefnyddio am y tro.',
            notification: 'Dywedwch wrth bawb a gafodd fy nata am y newid, a dywedwch wrthyf pwy ydyn nhw.',
            portability: 'Rhowch i mi’r data a roddais i chi ar ffurf y gall cyfrifiadur ei darllen.',
            object: 'Rwy’n gwrthwynebu’r ffordd rydych yn defnyddio fy nata personol.',
            'object-direct-marketing': 'Peidiwch ag anfon deunydd marchnata ataf mwyach, a pheidiwch â defnyddio fy nata ar ei gyfer.',
            'automated-decisions': 'Gofynnwch i berson edrych eto ar yr hyn a benderfynodd cyfrifiadur amdanaf.',
            'withdraw-consent': 'Rwy’n tynnu fy nghydsyniad yn ôl.',
            'object-storage': 'Rwy’n gwrthwynebu’r hyn y mae eich gwefan yn ei storio ar fy nyfais.',
            'complain-controller': 'Rwyf am gwyno am y ffordd y defnyddioch fy nata personol.',
            'complain-regulator': 'Rwyf am gwyno am y ffordd y defnyddiodd {site} ddata personol.',
        },
        ways: 'Sut i’w drosglwyddo',
        waysIntro: 'Dewiswch un. Cewch ofyn mewn unrhyw ffordd ac mewn unrhyw eiriau: dim ond helpu y mae’r testun hwn a’i bwnc.',
        noWays: 'Nid oes cyfeiriad yma. Gofynnwch i {site} ym mha ffordd bynnag y gallwch: drwy’r post, dros y ffôn neu wyneb yn wyneb.',
        channel: {
            endpoint: 'Ei anfon o’r fan hon',
            email: 'E-bost',
            web: 'Ffurflen ar y we',
            phone: 'Ffôn',
            post: 'Drwy’r post',
            form: 'Ffurflen bapur',
            'in-person': 'Wyneb yn wyneb',
        },
        send: 'Anfon nawr',
        sending: 'Ar ei ffordd…',
        openMail: 'Agor yn fy rhaglen e-bost',
        openIn: 'Agor yn {name}',
        tooLong: 'Mae eich testun yn rhy hir i ddolen: caiff ei gopïo pan agorwch y neges. Gludwch ef yno.',
        openForm: 'Agor y ffurflen',
        copyFirst: 'Caiff eich testun ei gopïo pan agorwch hwn. Gludwch ef yno.',
        call: 'Gallwch ddweud: “Rwy’n ffonio am ddiogelu data. {ask} Fy nghyfeirnod yw {reference}.”',
        hand: 'Gallwch fynd â’r testun gyda chi, ar bapur neu ar eich ffôn.',
        doIt: 'Fe wnaf hynny',
        copy: 'Copïo’r testun',
        save: 'Cadw’r testun',
        print: 'Argraffu fel llythyr',
        opened: 'Wedi’i drosglwyddo i’ch rhaglen e-bost. Pwyswch Anfon yno.',
        copied: 'Mae’r testun wedi’i gopïo.',
        uncopied: 'Ni chopïodd eich porwr y testun. Mae wedi’i farcio: copïwch ef eich hun.',
        unable: 'Ni chopïodd eich porwr y testun. Cadwch neu argraffwch ef.',
        saved: 'Mae’r testun wedi’i gadw.',
        printed: 'Agorwyd y ffenestr argraffu.',
        mistakes: 'Mae rhywbeth ar goll',
        contactMissing: 'Dywedwch sut i gysylltu â chi',
        contactWhy: 'Mae ei angen ar gyfer y ffordd hon yn unig: rhaid i’r ateb fynd i rywle.',
        failed: {
            offline: 'Ni chafodd ei anfon: does dim cysylltiad.',
            timeout: 'Ni ddaeth ateb. Efallai iddo gyrraedd, efallai ddim.',
            refused: 'Ni chafodd ei dderbyn.',
            busy: 'Ni chafodd ei anfon: mae’r pen arall yn rhy brysur.',
            failed: 'Mae rhywbeth wedi torri ar y ffordd. Efallai iddo gyrraedd, efallai ddim.',
        },
        retry: 'Nid oes dim a ysgrifennoch wedi’i golli. Cewch geisio eto: bydd yn cyfrif unwaith. Neu dewiswch ffordd arall isod.',
        wait: 'Nid oes dim a ysgrifennoch wedi’i golli. Cewch geisio eto o {time} ymlaen: bydd yn cyfrif unwaith. Neu dewiswch ffordd arall isod.',
        otherWay: 'Nid oes dim a ysgrifennoch wedi’i golli. Efallai ei fod yn rhy hir i’r ffordd hon: gwnewch ef yn fyrrach, neu dewiswch ffordd arall isod.',
        next: 'Fy nghyfeirnod a’r dyddiadau',
        keep: 'Cadwch hwn',
        handed: 'Rydych wedi’i drosglwyddo',
        pressSend: 'Dim ond pan bwyswch Anfon yno y bydd yn mynd.',
        arrived: 'Mae wedi cyrraedd',
        yourReference: 'Eich cyfeirnod',
        madeOn: 'Gwnaed ar {date}.',
        byPromise: 'Addewir ateb erbyn {date}.',
        byLaw: 'Yn ôl y gyfraith, rhaid cael ateb erbyn {date}.',
        bySent: 'Disgwylir yr ateb erbyn {date}.',
        byPromiseArrived: 'Gallwch ddisgwyl clywed erbyn {date} ei fod wedi cyrraedd.',
        acknowledge: 'Erbyn {date} rhaid dweud wrthych fod eich cwyn wedi cyrraedd.',
        inOneMonth: 'Yn ôl y gyfraith, rhaid cael ateb o fewn mis.',
        inThirtyDays: 'O fewn 30 diwrnod rhaid dweud wrthych fod eich cwyn wedi cyrraedd.',
        noDate: 'Rhaid dweud wrthych beth ddaeth ohoni heb oedi diangen.',
        counted: 'Os bydd yn cyrraedd heddiw. Defnyddir gwyliau {nation}.',
        nation: {
            'england-and-wales': 'Cymru a Lloegr',
            scotland: 'yr Alban',
            'northern-ireland': 'Gogledd Iwerddon',
        },
        provisional: 'Dyddiad dros dro yw hwn: nid yw gwyliau’r cyfnod hwnnw’n hysbys eto.',
        clock: 'Beth all symud y dyddiad',
        clockIdentity: 'Os oes angen gwybod pwy ydych chi, mae’r mis yn dechrau pan fyddwch wedi dangos hynny. Yr un fath os oes ffi; anaml y bydd un.',
        clockQuestion: 'Os oes rhaid gofyn beth rydych yn ei olygu, mae’r cloc yn stopio nes i chi ateb.',
        clockMore: 'Os yw’n anodd neu os oes llawer o geisiadau, gall gymryd dau fis arall. Rhaid dweud hynny wrthych, a pham, yn y mis cyntaf.',
        calendar: 'Rhoi’r dyddiad yn fy nghalendr',
        neutral: 'Nid yw’r teitl yn fy nghalendr yn dweud beth yw’r pwnc',
        neutralTitle: 'Nodyn atgoffa',
        calendarTitle: 'Erbyn heddiw: {title}',
        happens: 'Beth sy’n digwydd nesaf',
        readIt: 'Byddant yn ei ddarllen, ac efallai’n gofyn rhywbeth i chi.',
        answerIt: 'Byddant yn ateb erbyn y dyddiad uchod.',
        nothing: 'Os na ddaw dim, neu os nad ydych yn hoffi’r ateb',
        writeAgain: 'Ysgrifennu eto: mae’n hwyr, neu dywedwyd na',
        nothingRegulator: 'Cewch fynd at y rheoleiddiwr unrhyw bryd: {name}.',
        months: 'Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr',
        weekdays: 'dydd Sul|dydd Llun|dydd Mawrth|dydd Mercher|dydd Iau|dydd Gwener|dydd Sadwrn',
    },
    desk: {
        intro: 'Cewch newid eich meddwl unrhyw bryd. Mae mor hawdd dweud na ag yr oedd dweud ie.',
        here: 'Ar y ddyfais hon',
        hereIntro: 'Mae’r rhain yn gweithio ar unwaith.',
        alwaysOn: 'Ymlaen bob amser',
        everything: 'Tynnu popeth yn ôl',
        everythingDone: 'Mae popeth ar y ddyfais hon wedi’i ddiffodd.',
        restBelow: 'Mae’r gweddill isod.',
        elsewhere: 'Beth y cytunoch iddo mewn mannau eraill',
        optOut: 'Gwneir hyn oni bai eich bod yn dweud na.',
        effect: 'Os dewch ag ef i ben: {text}',
        decidedBy: 'Pwy sy’n penderfynu: {name}.',
        outside: 'Dod ag ef i ben ar wefan arall',
        end: 'Dod ag ef i ben: {title}',
        some: 'Dewiswch beth i ddod ag ef i ben. Os na ddewiswch ddim, daw’r cyfan i ben.',
        something: 'Rhywbeth arall',
    },
    followUp: {
        heading: 'Beth sydd wedi digwydd?',
        intro: 'Ni chadwyd dim yma. Os yw eich cyfeirnod gennych, ysgrifennwch ef isod.',
        reference: 'Eich cyfeirnod',
        asked: 'Y diwrnod y gofynnoch',
        late: 'Mae’n hwyr',
        lateAbout: 'Mae’r dyddiad wedi mynd heibio, a does dim ateb.',
        refused: 'Gwrthodwyd fi',
        refusedAbout: 'Dywedwyd na, neu gadawyd rhywbeth allan.',
        identity: 'Maen nhw eisiau gwybod pwy ydw i',
        identityAbout: 'Maen nhw’n gofyn am bapurau cyn ateb.',
        lateText: 'Hoffwn gwyno. Gofynnais i chi ar {date} (cyfeirnod {reference}) ac nid wyf wedi cael ateb llawn. Mae’r amser y mae’r gyfraith yn ei roi wedi mynd heibio. Atebwch nawr, a dywedwch wrthyf pam ei fod yn hwyr.',
        refusedText: 'Hoffwn gwyno. Ar {date} (cyfeirnod {reference}) gwneuthum gais, a gwrthodoch y cyfan neu ran ohono. Edrychwch arno eto. Dywedwch wrthyf ar ba reswm yn y gyfraith rydych yn dibynnu, a beth a adawoch allan.',
        identityText: 'Gofynnoch i mi ddangos pwy ydw i (fy nghais ar {date}, cyfeirnod {reference}). Dywedwch wrthyf pam rydych yn amau, a beth yw’r lleiaf fyddai’n gwneud y tro. Hoffwn beidio â dangos mwy na hynny, a chael ei ddileu ar ôl i chi edrych arno.',
        today: 'ddiwrnod cyn hyn',
        noReference: 'ddim wrth law',
    },
};

/** Welsh for the facts, the notice and the rights launcher: one file, fetched where one of them stands on a page in Welsh. */
var cyParts = { asks, changes, dialog, exit, facts, notice, rights };

/** Welsh. A draft until a Welsh speaker has checked it. */
var cy = {
    language: 'cy',
    direction: 'ltr',
    thisSite: 'y wefan hon',
    heading: 'Cwcis ar {site}',
    intro: 'Dim ond os dywedwch chi ie y byddwn ni’n defnyddio cwcis dewisol a storfa debyg.',
    accept: 'Derbyn pob un',
    reject: 'Gwrthod pob un',
    choose: 'Dewis',
    introAgain: 'Dim ond os dywedwch chi ie y byddwn ni’n defnyddio cwcis dewisol, ac mae rhywbeth wedi newid ers i chi ateb.',
    onUnlessOff: 'Ymlaen oni bai eich bod chi’n ei ddiffodd.',
    off: 'Wedi’i ddiffodd.',
    turnOff: 'Diffodd {title}',
    turnOn: 'Troi {title} ymlaen',
    oneOther: 'Mae un sefydliad arall yn gysylltiedig.',
    others: 'Nifer y sefydliadau eraill sy’n gysylltiedig: {count}.',
    changeLater: 'Gallwch newid eich ateb unrhyw bryd o dan “Gosodiadau cwcis”.',
    readNotice: 'Darllen ein hysbysiad preifatrwydd',
    settings: 'Gosodiadau cwcis',
    gov: {
        heading: 'Cwcis ar {site}',
        essential: 'Rydyn ni’n defnyddio rhai cwcis hanfodol er mwyn i’r gwasanaeth hwn weithio.',
        analytics: 'Hoffen ni hefyd ddefnyddio cwcis dadansoddi er mwyn deall sut rydych chi’n defnyddio’r gwasanaeth, a’i wella.',
        additional: 'Hoffen ni osod cwcis {kind} ar gyfer:',
        kindAnalytics: 'dadansoddi',
        kindAdditional: 'ychwanegol',
        accept: 'Derbyn cwcis {kind}',
        reject: 'Gwrthod cwcis {kind}',
        choose: 'Gweld cwcis',
    },
    govAnswer: {
        accepted: 'Rydych chi wedi derbyn cwcis {kind}. Gallwch newid eich gosodiadau cwcis unrhyw bryd.',
        rejected: 'Rydych chi wedi gwrthod cwcis {kind}. Gallwch newid eich gosodiadau cwcis unrhyw bryd.',
        hide: 'Cuddio’r neges am gwcis',
    },
    reloadNote: 'Mae eich ateb wedi’i gadw. Bydd rhywbeth a oedd eisoes wedi dechrau yn stopio pan fydd y dudalen hon yn llwytho eto.',
    reload: 'Ail-lwytho',
    notNow: 'Nid nawr',
    choicesIntro: 'Dewiswch beth y caiff y wefan hon ei storio ar eich dyfais. Does dim byd yma sy’n gallu eich atal rhag defnyddio’r wefan.',
    alwaysOn: 'Ymlaen bob amser',
    why: {
        'strictly-necessary': 'Ni all y wefan weithio hebddo.',
        communication: 'Hebddo, ni all tudalennau gyrraedd eich dyfais.',
        emergency: 'Mae’n helpu i ddod o hyd i chi pan fyddwch chi’n galw am help mewn argyfwng.',
    },
    usedBy: 'Defnyddir gan: {names}.',
    services: 'Gwasanaethau: {count}',
    partlyOn: 'Ymlaen yn rhannol: {count} o {all}',
    signal: 'Mae eich porwr yn gofyn i wefannau beidio â’ch dilyn na gwerthu’r hyn maen nhw’n ei ddysgu. Rydyn ni’n gwneud hynny nes i chi ddweud yn wahanol yma.',
    honoured: 'Rydyn ni’n parchu eich cais i optio allan.',
    save: 'Cadw dewisiadau',
    close: 'Cau',
    decidedOn: 'Fe wnaethoch chi benderfynu ar {date}.',
    undecided: 'Dydych chi ddim wedi penderfynu eto. Tan hynny, mae popeth sydd angen eich cytundeb wedi’i ddiffodd.',
    withdrawAll: 'Tynnu popeth yn ôl',
    remains: 'Os yw’r rhain ar eich dyfais, allwn ni ddim eu dileu o’r fan hon: {names}. Gallwch chi wneud hynny yng ngosodiadau eich porwr.',
    saveCopy: 'Cadw copi o’m hatebion',
    stores: {
        summary: 'Beth sy’n cael ei storio',
        name: 'Enw',
        who: 'Pwy',
        why: 'I beth',
        lasts: 'Am faint',
        like: 'Enwau fel {pattern}',
        host: 'Yn perthyn i {host}',
        session: 'Nes i chi gau eich porwr',
        forever: 'Nes i rywun ei ddileu',
        unlisted: 'Heb ei restru',
        nothing: 'Dim byd',
        policy: 'Polisi preifatrwydd {who}',
        remembers: 'Yn cofio eich ateb, fel nad oes rhaid i ni ofyn eto.',
        proves: 'Yn cadw eich ateb ar gyfer ein cofnodion.',
        identifies: 'Rhif ar hap, er mwyn i ni allu dod o hyd i’r cofnod o’ch ateb.',
    },
    kinds: {
        cookie: 'Cwci',
        localStorage: 'Storfa’r porwr',
        sessionStorage: 'Storfa’r porwr ar gyfer un tab',
        indexedDB: 'Cronfa ddata’r porwr',
        cacheStorage: 'Ffeiliau wedi’u cadw',
    },
    roles: {
        own: 'Y wefan hon ei hun',
        processor: 'Yn gweithio i ni, yn ôl ein cyfarwyddiadau',
        controller: 'Yn penderfynu drosto’i hun beth i’w wneud â’ch data',
    },
    embedNote: 'Pan fydd hwn yn cael ei ddangos, bydd {name} yn dysgu eich cyfeiriad rhyngrwyd ac ar ba wefan rydych chi, a gall storio pethau ar eich dyfais.',
    showOnce: 'Dangos unwaith',
    alwaysShow: 'Dangos bob tro',
    alwaysNote: 'Mae “{button}” yn troi “{title}” ymlaen ar y wefan gyfan, nes i chi ei newid.',
    openAt: 'Agor yn {host}',
    question: 'Ydych chi’n caniatáu “{title}”?',
    yes: 'Ie',
    no: 'Na',
    saveSettings: 'Cadw gosodiadau cwcis',
    saved: 'Mae eich gosodiadau cwcis wedi’u cadw.',
    goBack: 'Mynd yn ôl i’r dudalen roeddech chi’n edrych arni',
    categories: {
        essential: {
            title: 'Hanfodol',
            description: 'Yn cadw’r wefan yn ddiogel ac yn gweithio, ac yn cofio eich ateb yma.',
        },
        statistics: {
            title: 'Ystadegau',
            description: 'Yn cyfrif sut mae’r wefan yn cael ei defnyddio, er mwyn i ni ei gwella. Nid yw’n dangos pwy ydych chi.',
        },
        appearance: { title: 'Golwg', description: 'Yn dangos y wefan yn y ffordd sy’n addas i chi a’ch dyfais.' },
        preferences: { title: 'Dewisiadau', description: 'Yn cofio’r hyn a osodwyd gennych, fel eich iaith neu’ch ardal.' },
        analytics: { title: 'Dadansoddi', description: 'Yn ein helpu i weld sut mae pobl yn defnyddio’r wefan.' },
        media: { title: 'Fideos, polau a mapiau', description: 'Yn dangos cynnwys sy’n dod o sefydliadau eraill.' },
        marketing: {
            title: 'Marchnata',
            description: 'Yn gadael i ni a’n partneriaid ddangos hysbysebion a gweld a ydyn nhw’n gweithio.',
        },
    },
};

/**
 * The words in force, none missing: English comes in two parts, and an owner may have replaced one phrase of several.
 * What is not of the type it should be is left out.
 */
const wholeWords = (words) => ({ ...words, ...lay(words, english) });
function lay(own, base) {
    if (typeof own !== typeof base)
        return base;
    if (typeof base !== 'object')
        return own;
    return Object.fromEntries(Object.entries(base).map(([key, part]) => [key, lay(own[key], part)]));
}

const escape = (text) => text.replace(/[&<>"']/g, (char) => `&#${char.codePointAt(0)};`);
const isTemplate = (value) => typeof value === 'object' && value !== null && 'strings' in value && 'values' in value;
/** A template as text. Values are text, what a person could only press is left out, and so is what `leftOut` matches. */
function writeTemplate(value, leftOut) {
    if (Array.isArray(value))
        return value.map((part) => writeTemplate(part, leftOut)).join('');
    if (!isTemplate(value))
        return typeof value === 'string' || typeof value === 'number' ? escape(`${value}`) : '';
    return value.strings
        .map((markup, at) => {
        const plain = markup.replace(leftOut, '');
        if (at === value.values.length)
            return plain;
        const part = value.values[at];
        const text = writeTemplate(part, leftOut);
        if (!plain.endsWith('='))
            return plain + text;
        // An attribute with nothing to say; a property or a listener, which text has none of.
        const isLeftOut = typeof part === 'symbol' || /[.@][\w-]+=$/.test(plain);
        return isLeftOut ? plain.replace(/\s+[.@]?[\w-]+=$/, '') : `${plain}"${text}"`;
    })
        .join('');
}
const blocks = 'section|table|thead|tbody|tr|address|ul|dl';
const lines = 'h\\d|p|th|td|li|dt|dd';
const spaceAround = new RegExp(` ?(</?(?:div|${blocks}|${lines})\\b[^>]*>) ?`, 'g');
const starts = new RegExp(`<(/?)(${blocks}|${lines})\\b`, 'g');
const isLine = new RegExp(`^(${lines})$`);
/** For people who read the page's source. Every `<` and `>` is markup: those of values are escaped. */
function layOut(html) {
    let depth = 0;
    return html
        .replace(/\s+/g, ' ')
        .replaceAll(' >', '>')
        .replace(spaceAround, '$1')
        .replace(starts, (tag, close, name) => {
        const keeps = isLine.test(name);
        if (keeps && close)
            return tag;
        if (close)
            depth--;
        const line = '\n' + '  '.repeat(depth) + tag;
        if (!keeps && !close)
            depth++;
        return line;
    })
        .trim();
}

const packs = { cy };
/**
 * What `<forthright-storage>` shows, as plain HTML to stand between its tags: there without JavaScript and on paper.
 * Every value is text; only http, https and relative addresses become links.
 */
function declare(config, { language, texts, level = 2 } = {}) {
    const resolved = resolve({ ...config, texts: texts ?? config?.texts });
    flatten(resolved);
    const words = wordsFor(language ?? resolved.language ?? 'en-GB', resolved.texts ?? {});
    const rank = level >= 1 && level <= 6 ? Math.floor(level) : 2;
    const heading = (title, id) => ({ strings: [`<h${rank} id=`, '>', `</h${rank}>`], values: [id, title] });
    // What belongs to the tree of the element, parts and classes, is left out.
    return layOut(writeTemplate(renderDeclaration(resolved, words, heading, isLink), / (part|class)="[\w-]*"/g));
}
/**
 * What `<forthright-facts of="…">` shows, as plain HTML to stand between its tags. Empty where the configuration says
 * nothing of it, or there are no such facts. What `notice.from` and `rights.from` name has to be in the configuration
 * itself. The level of its headings is 3 if not given.
 */
function writeFacts(of, config, { language, texts, only, level } = {}) {
    const resolved = resolve({ ...config, texts: texts ?? config?.texts });
    const speaks = language ?? resolved.language ?? 'en-GB';
    flatten(resolved);
    const words = wordsFor(speaks, resolved.texts ?? {});
    const own = words;
    const pack = Object.hasOwn(parts, words.language) ? parts[words.language] : { facts: {}, asks: words$2 };
    const said = lay$1(own.facts ?? {}, pack.facts);
    const asks = lay$1(own.asks ?? {}, pack.asks);
    const facts = drawFacts(String(of), resolved, { words, said, asks }, { only, level }, isOpened);
    return layOut(writeTemplate(facts, / part="[\w-]*"/g));
}
const parts = { cy: cyParts };
/** The configuration as a page would read it. On a server there is no page: the site is taken to be on https. */
function resolve(config) {
    const isServer = !('location' in globalThis);
    const protocol = /^http:/.test(String(config.site?.url)) ? 'http:' : 'https:';
    if (isServer)
        Object.defineProperty(globalThis, 'location', { configurable: true, value: { protocol } });
    try {
        return resolveConfig(config);
    }
    catch {
        return resolveConfig({});
    }
    finally {
        if (isServer)
            Reflect.deleteProperty(globalThis, 'location');
    }
}
/** The same choice of words as in a page. */
function wordsFor(language, texts) {
    const base = String(language).toLowerCase().split('-')[0];
    const own = texts[language] ?? texts[base] ?? (base === 'en' ? texts['en-GB'] : undefined);
    const pack = Object.hasOwn(packs, base) ? packs[base] : enGB;
    return wholeWords(own ? lay$1(own, pack) : pack);
}
function opens(url, schemes) {
    try {
        return schemes.test(new URL(url, 'https://site.example/').protocol);
    }
    catch {
        return false;
    }
}
const isLink = (url) => opens(url, /^https?:$/);
const isOpened = (url) => opens(url, /^(https?|mailto|tel):$/);

/**
 * Puts something between the tags of an element, wherever it stands in a page; what stood there is replaced. Comments and
 * scripts that speak of the element are left alone, and the page keeps its ends of lines. Answers nothing if the page has
 * none.
 */
function putBetween(page, tag, write, 
/** What the tag that opens it becomes. */
restart = (start) => start) {
    let isFound = false;
    const end = /\r?\n/.exec(page)?.[0] ?? '\n';
    const pattern = new RegExp(`<!--[^]*?-->|<script\\b[^]*?</script>|([ \\t]*)(<${tag}(?=[\\s>])(?:"[^"]*"|'[^']*'|[^"'>])*>)[^]*?(</${tag}\\s*>)`, 'gi');
    const written = page.replace(pattern, (found, indent, start, close) => {
        if (start === undefined)
            return found;
        isFound = true;
        return `${indent}${restart(start)}\n${write(start, indent)}\n${indent}${close}`.replace(/\r?\n/g, end);
    });
    return isFound ? written : undefined;
}
/** The language that a page says it is in. */
const languageOf = (page) => /<html\b[^>]*\blang=["']?([\w-]+)/i.exec(page)?.[1];

export { declare as d, fill as f, languageOf as l, putBetween as p, writeFacts as w };
