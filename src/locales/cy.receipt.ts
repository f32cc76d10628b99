import type {ReceiptMessages} from './messages.js';

/** Welsh for the copy that visitors can save. A draft until a Welsh speaker has checked it. */
export default {
  receipt: {
    title: 'Eich atebion ar {site}',
    intro: 'Dyma gopi o’r hyn a ateboch pan ofynnodd y wefan hon beth y caiff ei storio ar eich dyfais.',
    saved: 'Cadwyd ar {date}.',
    what: 'I beth',
    answer: 'Eich ateb',
    when: 'Pryd',
    how: 'Sut',
    yes: 'Ie',
    no: 'Na',
    unanswered: 'Dydych chi ddim wedi ateb. Mae’n aros wedi’i ddiffodd.',
    alwaysOn: 'Ymlaen bob amser. Ni ofynnwyd i chi.',
    accept: 'Fe wnaethoch chi dderbyn popeth y gofynnwyd amdano.',
    reject: 'Fe wnaethoch chi wrthod popeth y gofynnwyd amdano.',
    chosen: 'Fe wnaethoch chi ei ddewis ar ei ben ei hun.',
    api: 'Fe wnaethoch chi ddefnyddio rhywbeth ar un o dudalennau’r wefan hon a’i gosododd.',
    signal: 'Eich porwr ddywedodd hynny.',
    import: 'Fe ddywedoch chi hynny’n gynharach, pan ofynnodd y wefan hon mewn ffordd arall.',
    details: 'Os ydych chi am ofyn i’r wefan amdano',
    address: 'Gwefan',
    language: 'Iaith y dudalen',
    revision: 'Fersiwn y cwestiwn',
    config: 'Yn cynrychioli’r hyn a ofynnwyd',
    wording: 'Yn cynrychioli’r geiriau a ddarllenoch',
    identifier: 'Eich rhif ar hap',
    change: 'Gallwch newid eich atebion ar y wefan unrhyw bryd, o dan “{button}”.',
  },
} satisfies ReceiptMessages as ReceiptMessages;
