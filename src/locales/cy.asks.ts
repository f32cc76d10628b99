import type {AsksMessages} from './en-GB.asks.js';

/** Welsh for what people can ask for; part of cy.parts.ts. */
export default {
  informed: {
    title: 'Cael gwybod beth rydych yn ei wneud gyda fy nata',
    about: 'Gallwch ofyn am gael gwybod, mewn geiriau syml, beth sy’n cael ei ddefnyddio a pham.',
  },
  access: {title: 'Gweld beth rydych yn ei gadw amdanaf', about: 'Gallwch gael copi o’ch data.'},
  rectification: {
    title: 'Cywiro rhywbeth',
    about: 'Gallwch gael cywiro’r hyn sy’n anghywir, ac ychwanegu’r hyn sydd ar goll.',
  },
  erasure: {title: 'Dileu fy nata', about: 'Gallwch gael dileu eich data mewn llawer o achosion.'},
  restriction: {
    title: 'Rhoi’r gorau am y tro i ddefnyddio fy nata',
    about: 'Gallwch gael cadw eich data heb iddo gael ei ddefnyddio, tra bo rhywbeth yn cael ei ddatrys.',
  },
  notification: {
    title: 'Dweud wrth eraill am newid',
    about:
      'Mae pawb a gafodd eich data yn cael gwybod pan fydd yn cael ei gywiro, ei ddileu neu ei atal. Gallwch ofyn pwy ydyn nhw.',
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
} satisfies AsksMessages;
