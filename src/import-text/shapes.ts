/** What lines look like by themselves. */

/** With those that Word and PDFs take from fonts of signs. */
export const bullet = /^(?:[·•●▪◦‣∙■□◆➢❖➤►▶▸○→✓✔☑\uF06C\uF0A7\uF0A8\uF0B7\uF0D8\uF0FC]\s*|[-–—]\s+|\*\s+)(?=\S)/u;
/** The mark of an item: `1.`, `(a)`, `iv)`, `2.1`. */
export const numbered =
  /^(\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})[.)]|\(?(?:ch|dd|ff|ng|ll|ph|rh|th)\)|\d{1,2}(?:\.\d{1,2})+\.?)\s+(?=\S)/i;
/** "1.Who we are", "5a Who", "3 Who": only a heading looks like it. */
export const headingNumber =
  /^(\(?(?:\d{1,2}|[a-zA-Z])[.)]|[IVX]{2,5}[.)]|\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}[a-zA-Z][.)]?|\d{1,2})\s*(?=[\p{L}“"‘'])/u;
/** The number of a heading in capitals: `IV.` */
export const roman = /^[IVX]{1,5}[.)]$/;
/** "Last updated 3 March 2026", "Version: 2": what stands below a title. */
const particulars =
  /^(effective|last (updated|reviewed|changed)|updated|version|date|approved|reviewed|next review|diweddarwyd|fersiwn|dyddiad)\b.*(\d|:)/i;
/** Nothing goes on behind it. */
export const endsSentence = /[.!?;:][)”"’'*]*$/;
/** A sentence goes on behind it. */
export const endsOpen =
  /(?:,|\b(?:and|or|the|a|an|of|to|for|in|on|with|by|from|your|our|that|which|is|are|we|you|as|at))$/i;
/** A heading does not end so; it may end with "with" or "are". */
export const endsHalf =
  /(?:,|\b(?:and|or|the|a|an|of|your|our|their|its|these|those|such|under|over|than|least|between|because|but|if))$/i;
const part = '(?:section|article|schedule|paragraph|part|regulation|clause|annex|chapter|point)s?';
/** A number belongs to it, and a sentence does not end with it. */
export const reference = new RegExp(`\\b${part}$`, 'i');
const endsReferring = new RegExp(`\\b(?:in|under|of|and|or|see|to|by|with|the) ${part}$`, 'i');
/** "section 4." and then "2 below": the number was cut at its point. */
export const cutNumber = new RegExp(`\\b${part} \\d{1,3}\\.$`, 'i');
export const restOfNumber = /^\d{1,2}(?:\.\d{1,2})*(?:\s+\p{Ll}|[),;])/u;
/** A point that ends no sentence. */
export const abbreviated =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Messrs|St|Nos?|[Aa]rts?|[Pp]aras?|[Rr]egs?|[Ss]ch|ss?|pp?|cf|vs?|approx|incl|e\.g|i\.e|viz|[Tt]el|[Ee]xt|(?:\p{Lu}\.)+\p{Lu})\.$/u;
/** It is not the start of a sentence. */
export const startsLow = /^[“"‘'(]?\p{Ll}/u;
/** A line of an address. */
export const postcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/;
/** How somebody is reached: no words of a heading. */
export const reach = /@|\bhttps?:|\bwww\.|(?:\+44|\b0\d{2,4})[\s\d()]{6,}|\b(tel|phone|telephone|e-?mail|fax)\b\s*:/i;
/** Not "In" or "To": those end names such as LinkedIn. */
const starters = 'We|You|Your|Our|This|The|If|When|Where|There|They';
/** A heading and its text in one run: "Your rightsYou can". */
export const glued = new RegExp(`^((?:\\S+ ){1,8}?\\p{L}*\\p{Ll}{3}\\??)(?=(?:${starters})\\s\\p{Ll})`, 'u');

/** In bold from end to end, as some tools write a heading. */
export const isBold = (text: string) => /^\*\*[^*]+\*\*:?$/.test(text);
/** The words without that. */
export const bare = (text: string) => (isBold(text) ? text.replace(/^\*\*|\*\*(?=:?$)/g, '') : text);
/** In capitals throughout. */
export const isLoud = (text: string) => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
/** How many words there are. */
export const wordsIn = (text: string) => text.split(/\s+/).length;

/** Looks like a heading by itself, whatever stands around it. */
export function hasHeadingShape(text: string): boolean {
  const words = bare(text).replace(headingNumber, '').trim();
  if (!words || words.length > 80 || wordsIn(words) > 11) return false;
  if (
    !/^[\p{Lu}“"‘'(]/u.test(words) ||
    /[.;,!][”"’')]*$/.test(words) ||
    particulars.test(words) ||
    (/:$/.test(words) && !isBold(text))
  )
    return false;
  return (
    !reach.test(words) &&
    !postcode.test(words) &&
    !endsHalf.test(words) &&
    !endsReferring.test(words) &&
    /\p{L}{2}/u.test(words) &&
    !/[.!?]\s/.test(words)
  );
}

/** "_ga - counts visits": a line of its own, where lines are not broken. */
export const term = /^[^\s–—-]+(?: [^\s–—-]+)? [-–—] \S/u;
/** What leads to an address. */
export const leadsToAddress = /\b(contact|write to|post to|e-?mail|call|reach|reached at|cysylltwch)\b[^.]{0,40}:$/i;
