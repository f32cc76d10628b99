import type {Pack} from './messages.js';

/** Welsh. A draft until a Welsh speaker has checked it. */
export default {
  language: 'cy',
  direction: 'ltr',

  thisSite: 'y wefan hon',
  heading: 'Cwcis ar {site}',
  intro: 'Dim ond os dywedwch chi ie y byddwn ni’n defnyddio cwcis dewisol a storfa debyg.',
  accept: 'Derbyn pob un',
  reject: 'Gwrthod pob un',
  choose: 'Dewis',
  introAgain:
    'Dim ond os dywedwch chi ie y byddwn ni’n defnyddio cwcis dewisol, ac mae rhywbeth wedi newid ers i chi ateb.',
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
    analytics:
      'Hoffen ni hefyd ddefnyddio cwcis dadansoddi er mwyn deall sut rydych chi’n defnyddio’r gwasanaeth, a’i wella.',
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
  reloadNote:
    'Mae eich ateb wedi’i gadw. Bydd rhywbeth a oedd eisoes wedi dechrau yn stopio pan fydd y dudalen hon yn llwytho eto.',
  reload: 'Ail-lwytho',
  notNow: 'Nid nawr',

  choicesIntro:
    'Dewiswch beth y caiff y wefan hon ei storio ar eich dyfais. Does dim byd yma sy’n gallu eich atal rhag defnyddio’r wefan.',
  alwaysOn: 'Ymlaen bob amser',
  why: {
    'strictly-necessary': 'Ni all y wefan weithio hebddo.',
    communication: 'Hebddo, ni all tudalennau gyrraedd eich dyfais.',
    emergency: 'Mae’n helpu i ddod o hyd i chi pan fyddwch chi’n galw am help mewn argyfwng.',
  },
  usedBy: 'Defnyddir gan: {names}.',
  services: 'Gwasanaethau: {count}',
  partlyOn: 'Ymlaen yn rhannol: {count} o {all}',
  signal:
    'Mae eich porwr yn gofyn i wefannau beidio â’ch dilyn na gwerthu’r hyn maen nhw’n ei ddysgu. Rydyn ni’n gwneud hynny nes i chi ddweud yn wahanol yma.',
  honoured: 'Rydyn ni’n parchu eich cais i optio allan.',
  save: 'Cadw dewisiadau',
  close: 'Cau',
  decidedOn: 'Fe wnaethoch chi benderfynu ar {date}.',
  undecided: 'Dydych chi ddim wedi penderfynu eto. Tan hynny, mae popeth sydd angen eich cytundeb wedi’i ddiffodd.',
  withdrawAll: 'Tynnu popeth yn ôl',
  remains:
    'Os yw’r rhain ar eich dyfais, allwn ni ddim eu dileu o’r fan hon: {names}. Gallwch chi wneud hynny yng ngosodiadau eich porwr.',
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

  embedNote:
    'Pan fydd hwn yn cael ei ddangos, bydd {name} yn dysgu eich cyfeiriad rhyngrwyd ac ar ba wefan rydych chi, a gall storio pethau ar eich dyfais.',
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
      description:
        'Yn cyfrif sut mae’r wefan yn cael ei defnyddio, er mwyn i ni ei gwella. Nid yw’n dangos pwy ydych chi.',
    },
    appearance: {title: 'Golwg', description: 'Yn dangos y wefan yn y ffordd sy’n addas i chi a’ch dyfais.'},
    preferences: {title: 'Dewisiadau', description: 'Yn cofio’r hyn a osodwyd gennych, fel eich iaith neu’ch ardal.'},
    analytics: {title: 'Dadansoddi', description: 'Yn ein helpu i weld sut mae pobl yn defnyddio’r wefan.'},
    media: {title: 'Fideos, polau a mapiau', description: 'Yn dangos cynnwys sy’n dod o sefydliadau eraill.'},
    marketing: {
      title: 'Marchnata',
      description: 'Yn gadael i ni a’n partneriaid ddangos hysbysebion a gweld a ydyn nhw’n gweithio.',
    },
  },
} satisfies Pack as Pack;
