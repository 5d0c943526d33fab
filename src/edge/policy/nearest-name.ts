/** The known name an author most likely meant: a misspelt one is answered with a suggestion. */

/** Names longer than this are not compared: nobody misspells them by hand. */
const MAX_LENGTH = 60;
const MAX_CANDIDATES = 5_000;

/** `did you mean X?`; undefined where no known name is near. */
export function didYouMean(name: string, known: Iterable<string>): string | undefined {
  const nearest = nearestName(name, known);
  return nearest === undefined ? undefined : `did you mean ${nearest}?`;
}

/** The candidate at the smallest distance, at most a third of the name's length; the first of equals. */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  if (name.length > MAX_LENGTH) return undefined;
  let nearest: string | undefined;
  let best = Math.max(1, Math.floor(name.length / 3)) + 1;
  let compared = 0;
  for (const candidate of known) {
    if (++compared > MAX_CANDIDATES) break;
    if (candidate === name || Math.abs(candidate.length - name.length) >= best) continue;
    const distance = distanceOf(name.toLowerCase(), candidate.toLowerCase());
    if (distance < best) [best, nearest] = [distance, candidate];
  }
  return nearest;
}

/** Letters to put in, take out, replace or swap with the next (optimal string alignment). */
function distanceOf(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      const replaced = (last[column - 1] ?? 0) + (isSame ? 0 : 1);
      const put = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, replaced);
      const isSwap = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current.push(isSwap ? Math.min(put, (before[column - 2] ?? 0) + 1) : put);
    }
    before = last;
    last = current;
  }
  return last[other.length] ?? 0;
}
