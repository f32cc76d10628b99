/** The known word that somebody may have meant: a letter or two are wrong, or one begins with the other. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const wanted = plain(word);
  if (wanted.length < 2 || wanted.length > 40) return undefined;
  const [best] = known
    .map((name) => ({name, away: distance(wanted, plain(name))}))
    .sort((one, other) => one.away - other.away);
  if (best && best.away <= Math.max(1, Math.floor(wanted.length / 3))) return best.name;
  return known.find((name) => wanted.length > 3 && (plain(name).startsWith(wanted) || wanted.startsWith(plain(name))));
}

/** How many letters must be put in, taken out, changed or swapped with their neighbour. */
function distance(one: string, other: string): number {
  let earlier: number[] = [];
  let before = Array.from({length: other.length + 1}, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const now = [row];
    for (let at = 1; at <= other.length; at++) {
      const isSame = one[row - 1] === other[at - 1];
      const isSwapped = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      now[at] = Math.min(
        before[at]! + 1,
        now[at - 1]! + 1,
        before[at - 1]! + (isSame ? 0 : 1),
        isSwapped ? earlier[at - 2]! + 1 : Infinity,
      );
    }
    [earlier, before] = [before, now];
  }
  return before[other.length]!;
}
