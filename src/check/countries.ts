/** Where data goes, in words. */

/** Countries that data often goes to; those that the UK holds to be adequate by regulations of their own are near. */
const near =
  '(?<!Northern )Ireland|France|Germany|Spain|Italy|Belgium|Luxembourg|Sweden|Finland|Denmark|Norway|Iceland|Poland|Portugal|Austria|Switzerland|Estonia|Latvia|Lithuania|Czechia|Czech Republic|Romania|Bulgaria|Greece|Hungary|Malta|Cyprus|(?:[Tt]he )?Netherlands|Jersey|Guernsey|Isle of Man';
const far =
  '(?:[Tt]he )?(?:US|USA|United States(?: of America)?|UAE|United Arab Emirates|Philippines)|America|Canada|Mexico|Brazil|Argentina|Israel|India|Pakistan|China|Hong Kong|Taiwan|Japan|South Korea|Singapore|Malaysia|Vietnam|Australia|New Zealand|South Africa|Nigeria|Kenya|Egypt|Ukraine|Russia|Turkey';
/** By its signs: "us" in small letters is no country. */
export const inCountry = new RegExp(`\\b(?:in|to|from|within) (?:${near}|${far})\\b`);
export const leaves = new RegExp(
  `\\b([Tt]ransfer(s|red|ring)?|[Ss]end(s|ing)?|sent|[Ss]tor(e|es|ed|ing)|[Pp]rocess(es|ed|ing)?|[Hh]eld|[Hh]olds?|[Kk]eeps?|[Kk]ept|[Ss]har(e|es|ed|ing)|[Hh]ost(s|ed|ing)?|[Aa]ccessed|[Bb]ased|company|companies|servers?|computers|databases?|suppliers?|providers?|help ?desk)\\b.{0,80}(\\boutside (of )?the (UK|United Kingdom|EEA)\\b|\\boverseas\\b|\\babroad\\b|\\b(in|to|within) (${far})\\b)|\\b(outside (of )?the (UK|United Kingdom)|overseas|abroad)\\b.{0,80}\\b(transfer|sent|send|stor|process|held|shar)`,
);

/** "We use Mailchimp in the USA", "using Stripe, a US company". */
export const usesFar = new RegExp(
  `\\b[Uu]s(?:e|es|ing) (?:[A-Z][\\w.&]*[ ,]+){1,4}\\(?(?:(?:in|from|of|which is|who are|based|a|an|the|and)[ ,]+)*(?:${far})\\b`,
);
/** "Mailchimp (USA)", "Stripe, United States: payments". */
export const namesFar = new RegExp(`^[A-Z].{0,60}?(?:[(,–—:-] ?|\\b(?:in|from|of) )(?:based )?(?:in )?(?:${far})\\b`);
export const onlyFar = new RegExp(`^(?:${far})\\b`);

export const isUk = (country: string | undefined): boolean =>
  !country || /^(GB|UK|United Kingdom|Great Britain|England|Scotland|Wales|Northern Ireland)\b/i.test(country);

export const isEea = (country: string | undefined): boolean =>
  !country ||
  /^(AT|BE|BG|HR|CY|CZ|DK|EE|FI|FR|DE|GR|HU|IE|IT|LV|LT|LU|MT|NL|PL|PT|RO|SK|SI|ES|SE|IS|LI|NO|EU|EEA)$/i.test(
    country,
  ) ||
  new RegExp(`^(?:${near})\\b`).test(country);
