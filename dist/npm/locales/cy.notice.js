import news from './cy.changed.js';

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

export { notice as default };
