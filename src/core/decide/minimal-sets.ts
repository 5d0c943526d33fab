/** Which smallest sets of causes it is enough to leave out, found without trying every subset. */

/** More sets than this are not listed. */
export const LISTED_SETS = 5;
/** So many causes are combined at most, beside those that belong to every set. */
export const COMBINED_CAUSES = 4;
/** Sets tried in one search: bounds its time, at some microseconds each. */
const MOST_TRIALS = 10_000;

/** Causes go by their place, those that weigh most first. */
export interface SetSearch {
  readonly count: number;
  /** Is it enough to leave out these places, which ascend? */
  readonly suffices: (places: readonly number[]) => boolean;
  /** Where leaving out more is never worse, whole branches are passed over and the result is exact all the same. */
  readonly isMonotone: boolean;
}

export interface MinimalSets {
  /** By size, then by place; of none a proper subset would do. */
  readonly sets: readonly (readonly number[])[];
  /** False where a bound was met: there may be more. */
  readonly isWhole: boolean;
}

/**
 * Empty and whole where nothing suffices. Where only larger sets do than are combined, and none is ever worse, one of them
 * stands there, which need not be the smallest.
 */
export function minimalSets({ count, suffices, isMonotone }: SetSearch): MinimalSets {
  const all = Array.from({ length: count }, (_, place) => place);
  if (!isMonotone) return combine([], all, suffices, false);
  if (!suffices(all)) return { sets: [], isWhole: true };
  // What still stands when it alone is left belongs to every set.
  const needed = all.filter((place) => !suffices(all.filter((other) => other !== place)));
  if (needed.length > 0 && suffices(needed)) return { sets: [needed], isWhole: true };
  const free = all.filter((place) => !needed.includes(place));
  return combine(needed, free, suffices, true);
}

/** Every set of `needed` and up to so many of `free`, smaller ones first, none that holds one found before. */
function combine(
  needed: readonly number[],
  free: readonly number[],
  suffices: SetSearch['suffices'],
  canPass: boolean,
): MinimalSets {
  const found: (readonly number[])[] = [];
  let trials = 0;
  let isWhole = true;
  const tried = (places: readonly number[]): boolean => {
    trials++;
    return suffices([...needed, ...places].sort((a, b) => a - b));
  };
  const isOver = (): boolean => trials > MOST_TRIALS || found.length > LISTED_SETS;
  const grow = (chosen: readonly number[], from: number, size: number): void => {
    if (chosen.length === size) {
      if (tried(chosen)) found.push(chosen);
      else if (size === COMBINED_CAUSES && free.length > size) isWhole = false;
      return;
    }
    for (let at = from; at <= free.length - (size - chosen.length); at++) {
      // Not even with all that follow: nor with fewer of them.
      if (isOver() || (canPass && !tried([...chosen, ...free.slice(at)]))) return;
      const grown = [...chosen, ...free.slice(at, at + 1)];
      if (!found.some((set) => set.every((place) => grown.includes(place)))) grow(grown, at + 1, size);
    }
  };
  for (let size = 1; size <= Math.min(COMBINED_CAUSES, free.length); size++) grow([], 0, size);
  const isOut = isOver();
  if (found.length === 0 && canPass) found.push(withoutTheLightest(free, tried));
  const sets = found.slice(0, LISTED_SETS).map((set) => [...needed, ...set].sort((a, b) => a - b));
  return { sets, isWhole: isWhole && !isOut };
}

/** One set too large to be found by combining: all that is left once each light one that can stay has been put back. */
function withoutTheLightest(free: readonly number[], suffices: SetSearch['suffices']): readonly number[] {
  let kept = free;
  for (const place of [...free].reverse()) {
    const fewer = kept.filter((one) => one !== place);
    if (suffices(fewer)) kept = fewer;
  }
  return kept;
}
