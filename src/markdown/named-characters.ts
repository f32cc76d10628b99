/**
 * Named characters such as `&nbsp;`, as far as texts for people have them. Stands in for decode-named-character-reference
 * in what browsers are given: that library knows all 2,231, for 10 kB, or asks the parser by innerHTML, which Trusted
 * Types forbid.
 */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const others =
  'quot " amp & lt < gt > apos \' lbrace { rbrace } lbrack [ rbrack ] lpar ( rpar ) ast * lowbar _ num # excl ! dollar $ percnt % comma , period . colon : semi ; quest ? commat @ bsol \\ sol / vert | grave ` equals = plus + ' +
  'Wcirc Ŵ wcirc ŵ Ycirc Ŷ ycirc ŷ OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ dagger † Dagger ‡ bull • hellip … permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › euro € trade ™ larr ← uarr ↑ rarr → darr ↓ harr ↔ minus − infin ∞ asymp ≈ ne ≠ le ≤ ge ≥ check ✓ cross ✗ star ☆ phone ☎';
const spaces = 'Tab \t NewLine \n ensp \u2002 emsp \u2003 thinsp \u2009 zwnj \u200c zwj \u200d lrm \u200e rlm \u200f';

const characters = new Map<string, string>(latin.split(' ').map((name, at) => [name, String.fromCharCode(160 + at)]));
for (const [, name, character] of `${others} ${spaces}`.matchAll(/(\w+) ([^])/g)) characters.set(name!, character!);

export const decodeNamedCharacterReference = (name: string): string | false => characters.get(name) ?? false;
