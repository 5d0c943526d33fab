/** What a report says of a challenger beside the model that decides: do they agree, and which of them is right more often. */
import { binOf, stabilityByChance, stabilityIndex } from '../../edge/bins';
import type { Settled } from './cases';
import type { ChallengerCount } from './challenger-count';
import type { ModelInFlow } from './model-in-flow';
import type { Drift } from './model-report';
import type { ModelWatch } from './model-watch';
import type { Mean, Proportion } from './proportion';
import { meanOf, proportion } from './proportion';
import { rankCorrelation } from './rank-correlation';
import type { Areas, Compared } from './ranking';
import { areasOf } from './ranking';

/** Of all that a model gives so much or more, how much is irregular: random arm alone. */
interface Precision {
  readonly fromPpm: number;
  readonly champion: Proportion;
  readonly challenger: Proportion;
}

export interface ChallengerReport {
  readonly model: string;
  readonly digest: string;
  readonly flow: string;
  /** Decisions that both scored, and those that one of them or none did. */
  readonly both: number;
  readonly onlyChampion: number;
  readonly onlyChallenger: number;
  readonly neither: number;
  /** Spearman's, -1 to 1; null where one says the same of everything. */
  readonly rankCorrelation: number | null;
  /** `reference` are the champion's scores, `now` the challenger's. */
  readonly score: Drift;
  readonly lines: {
    /** Where the policy's rules draw them; where they draw none, the last bin of the training. */
    readonly from: 'rules' | 'training';
    readonly ppm: readonly number[];
    /** Decisions that both put between the same lines. */
    readonly agreement: Proportion;
    /** Decisions by the champion's place between the lines, then the challenger's. */
    readonly places: readonly (readonly number[])[];
  };
  /** Of the random arm alone, as the rest. */
  readonly areas: Areas;
  readonly brier: { readonly champion: Mean; readonly challenger: Mean };
  readonly precision: readonly Precision[];
}

const ALL_PPM = 1_000_000;
/** Where no model decided in the flow. */
const TENTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((tenth) => tenth * 100_000);

export function challengerReports(
  { groups, cases }: Pick<ModelWatch, 'groups' | 'cases'>,
  counts: readonly ChallengerCount[],
): readonly ChallengerReport[] {
  const byFlow = new Map<string, ModelInFlow>();
  for (const group of groups.values()) byFlow.set(group.flow, group);
  const settled = [...cases.settled()];
  return counts.map((count) => {
    const own = settled.filter(({ by }) => groups.get(by.group)?.flow === count.flow);
    return reportOf(count, byFlow.get(count.flow), comparedBy(count.digest, own));
  });
}

/** The random arm's cases that both scored, with what was found. */
function comparedBy(digest: string, settled: readonly Settled[]): readonly Compared[] {
  return settled.flatMap(({ by, irregular }) => {
    const said = by.challenged?.get(digest);
    if (by.arm !== 'RANDOM' || by.ppm === null || said === undefined || irregular === undefined) return [];
    return [{ champion: by.ppm, challenger: said, irregular }];
  });
}

function reportOf(
  count: ChallengerCount,
  champion: ModelInFlow | undefined,
  compared: readonly Compared[],
): ChallengerReport {
  const { model, digest, flow, onlyChampion, onlyChallenger, neither } = count;
  const pairs = [...count.pairs.values()];
  const edges = champion?.reference.score.edges ?? TENTHS;
  const stated = champion?.thresholds ?? [];
  const ppm = stated.length > 0 ? stated : edges.slice(-1);
  const places = Array.from({ length: ppm.length + 1 }, () => new Array<number>(ppm.length + 1).fill(0));
  const [theirs, ours] = [edges, edges].map((all) => new Array<number>(all.length + 1).fill(0));
  let both = 0;
  for (const { one, other, count: times } of pairs) {
    both += times;
    add(places[binOf(ppm, one)] ?? [], binOf(ppm, other), times);
    add(theirs ?? [], binOf(edges, one), times);
    add(ours ?? [], binOf(edges, other), times);
  }
  const alike = places.reduce((total, row, place) => total + (row[place] ?? 0), 0);
  return {
    ...{ model, digest, flow, both, onlyChampion, onlyChallenger, neither },
    rankCorrelation: rankCorrelation(pairs) ?? null,
    score: driftOf(edges, theirs ?? [], ours ?? []),
    lines: { from: stated.length > 0 ? 'rules' : 'training', ppm, agreement: proportion(alike, both), places },
    areas: areasOf(compared),
    brier: { champion: brierOf(compared, 'champion'), challenger: brierOf(compared, 'challenger') },
    precision: ppm.map((fromPpm) => ({
      fromPpm,
      champion: precisionOf(compared, 'champion', fromPpm),
      challenger: precisionOf(compared, 'challenger', fromPpm),
    })),
  };
}

function driftOf(edges: readonly number[], reference: readonly number[], now: readonly number[]): Drift {
  const index = stabilityIndex(reference, now) ?? null;
  return { index, byChance: stabilityByChance(reference, now) ?? null, edges, reference, now };
}

function brierOf(compared: readonly Compared[], by: 'champion' | 'challenger'): Mean {
  return meanOf(compared.map((one) => (one[by] / ALL_PPM - Number(one.irregular)) ** 2));
}

function precisionOf(compared: readonly Compared[], by: 'champion' | 'challenger', fromPpm: number): Proportion {
  const above = compared.filter((one) => one[by] >= fromPpm);
  return proportion(above.filter(({ irregular }) => irregular).length, above.length);
}

function add(counts: number[], place: number, times: number): void {
  counts[place] = (counts[place] ?? 0) + times;
}
