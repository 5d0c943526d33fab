/** How well scores order what was found: the area under the curve, of one model or of two on the same cases. */
import { Z_95 } from './proportion';

/** A difference may be below 0; all null where there is nothing of one kind to compare with. */
interface Area {
  readonly area: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface Areas {
  readonly irregular: number;
  readonly regular: number;
  readonly champion: Area;
  readonly challenger: Area;
  /** Challenger minus champion, on the same cases. */
  readonly difference: Area;
}

/** Scores in any unit, the same for all cases. */
export interface Compared {
  readonly champion: number;
  readonly challenger: number;
  readonly irregular: boolean;
}

const NO_AREA: Area = { area: null, low: null, high: null };

/** Intervals of 95 % after DeLong, DeLong, Clarke-Pearson 1988, which takes into account that both judged the same cases. */
export function areasOf(cases: readonly Compared[]): Areas {
  const found = cases.filter(({ irregular }) => irregular);
  const clean = cases.filter(({ irregular }) => !irregular);
  const counts = { irregular: found.length, regular: clean.length };
  if (found.length === 0 || clean.length === 0)
    return { ...counts, champion: NO_AREA, challenger: NO_AREA, difference: NO_AREA };
  const [one, other] = [placements(found, clean, 'champion'), placements(found, clean, 'challenger')];
  const differing: Placements = {
    area: other.area - one.area,
    ofFound: other.ofFound.map((value, place) => value - (one.ofFound[place] ?? 0)),
    ofClean: other.ofClean.map((value, place) => value - (one.ofClean[place] ?? 0)),
  };
  return {
    ...counts,
    champion: withInterval(one, 0),
    challenger: withInterval(other, 0),
    difference: withInterval(differing, -1),
  };
}

/** Of each case, the share of the other kind that it is ordered rightly against. */
interface Placements {
  readonly area: number;
  readonly ofFound: readonly number[];
  readonly ofClean: readonly number[];
}

function placements(found: readonly Compared[], clean: readonly Compared[], by: 'champion' | 'challenger'): Placements {
  const [high, low] = [found.map((one) => one[by]), clean.map((one) => one[by])];
  const all = midranks([...high, ...low]);
  const [ownHigh, ownLow] = [midranks(high), midranks(low)];
  const ofFound = high.map((_, place) => ((all[place] ?? 0) - (ownHigh[place] ?? 0)) / low.length);
  const ofClean = low.map((_, place) => 1 - ((all[high.length + place] ?? 0) - (ownLow[place] ?? 0)) / high.length);
  return { area: mean(ofFound), ofFound, ofClean };
}

function withInterval({ area, ofFound, ofClean }: Placements, least: number): Area {
  if (ofFound.length < 2 || ofClean.length < 2) return { area, low: null, high: null };
  const reach = Z_95 * Math.sqrt(variance(ofFound) / ofFound.length + variance(ofClean) / ofClean.length);
  return { area, low: Math.max(least, area - reach), high: Math.min(1, area + reach) };
}

/** From 1; equal values share the mean of their ranks. */
export function midranks(values: readonly number[]): readonly number[] {
  const order = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to < order.length && values[order[to] ?? 0] === values[order[from] ?? 0]) to++;
    for (let at = from; at < to; at++) ranks[order[at] ?? 0] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}

function mean(values: readonly number[]): number {
  return values.reduce((total, one) => total + one, 0) / values.length;
}

function variance(values: readonly number[]): number {
  const middle = mean(values);
  return values.reduce((total, one) => total + (one - middle) ** 2, 0) / (values.length - 1);
}
