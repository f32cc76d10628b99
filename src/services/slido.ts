import type {KnownService} from './known-service.js';

/** Slido: live polls and questions in a frame. */
export default {
  id: 'slido',
  category: 'media',
  title: 'Slido',
  provider: 'sli.do s. r. o. (part of Cisco)',
  providerRole: 'processor',
  purpose: 'Shows polls and questions that you can answer on the page.',
  policyUrl: 'https://www.slido.com/terms',
  country: 'Slovakia',
  stores: [
    {name: 'Slido.EventAuthTokens', host: 'app.sli.do', purpose: 'Lets you take part in the poll you joined.'},
    {name: 'AWSALB', host: 'app.sli.do', lasts: 'P7D', purpose: 'Keeps you on the same computer at Slido.'},
    {name: 'AWSALBCORS', host: 'app.sli.do', lasts: 'P7D', purpose: 'Keeps you on the same computer at Slido.'},
  ],
  source: {
    url: 'https://www.slido.com/terms',
    checked: '2026-11-25',
    note: 'Company and terms were read in a stored copy. No list of cookies by Slido was found: the names are from public programs that talk to app.sli.do. Slido may also set cookies for statistics and adverts (_ga and __exponea_etc__ were seen in 2021). The seven days were not seen again on that day; check before you rely on it.',
  },
} satisfies KnownService as KnownService;
