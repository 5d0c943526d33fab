/** What a report says of a model in a flow: has what it reads and says moved, does it keep its word, and what do inspections find. */
import type { Histogram } from '../../edge/bins';
import { stabilityByChance, stabilityIndex, sum } from '../../edge/bins';
import type { ReferenceFile } from '../../edge/policy/model/reference-file';
import type { CalibrationTable } from './calibration-table';
import { calibrationTable } from './calibration-table';
import type { Selected, Settled } from './cases';
import { ARMS } from './cases';
import type { ModelInFlow } from './model-in-flow';
import type { ModelWatch } from './model-watch';
import type { Proportion } from './proportion';
import { proportion } from './proportion';

/** Null where either side has nothing counted. */
export interface Drift {
  readonly index: number | null;
  /** What chance alone makes of so few, on average. */
  readonly byChance: number | null;
  readonly edges: readonly number[];
  readonly reference: readonly number[];
  readonly now: readonly number[];
}

/** What is missing is a bin of its own: the last of both counts. */
export interface FeatureDrift extends Drift {
  readonly name: string;
  readonly family: string;
  /** Shares, 0 to 1. */
  readonly missing: { readonly reference: number | null; readonly now: number | null };
}

/** Cases that an arm selected. Of those that were answered, `irregular` is of the ones whose answer says so or not. */
interface ArmFindings {
  readonly arm: Selected['arm'];
  readonly selected: number;
  readonly irregular: Proportion;
  readonly unanswered: number;
  /** Answered by somebody who did not say what was found. */
  readonly silent: number;
}

export interface ModelReport {
  readonly model: string;
  readonly digest: string;
  readonly flow: string;
  readonly policies: readonly string[];
  readonly training: Pick<ReferenceFile['training'], 'source' | 'rows' | 'baseRatePpm' | 'created'>;
  /** Cases counted, and those that had nothing for the model to read. */
  readonly scored: number;
  readonly unscored: number;
  readonly score: Drift;
  /** The most moved first. */
  readonly features: readonly FeatureDrift[];
  /** Of the random arm alone. */
  readonly calibration: CalibrationTable;
  readonly arms: readonly ArmFindings[];
  /** How many of all that chance draws from are irregular: of the random arm alone. */
  readonly population: Proportion;
}

/** One for each model and flow, by flow, then model. */
export function modelReports({ groups, cases, unscored }: ModelWatch): readonly ModelReport[] {
  const settled = new Map<string, Settled[]>();
  for (const key of groups.keys()) settled.set(key, []);
  for (const one of cases.settled()) settled.get(one.by.group)?.push(one);
  const without = unscored();
  return [...groups]
    .map(([key, group]) => reportOf(group, settled.get(key) ?? [], without.get(key) ?? 0))
    .sort((a, b) => compare(`${a.flow} ${a.model} ${a.digest}`, `${b.flow} ${b.model} ${b.digest}`));
}

function reportOf(group: ModelInFlow, settled: readonly Settled[], unscored: number): ModelReport {
  const { id, digest, flow, reference, policies, scored } = group;
  const { source, rows, baseRatePpm, created } = reference.training;
  const arms = ARMS.map((arm) =>
    findingsOf(
      arm,
      settled.filter(({ by }) => by.arm === arm),
    ),
  );
  const nobody = proportion(0, 0);
  return {
    model: id,
    digest,
    flow,
    policies: [...policies],
    training: { source, rows, baseRatePpm, created },
    scored,
    unscored,
    score: driftOf(reference.score, group.score),
    features: featuresOf(group),
    calibration: calibrationTable(reference.score.edges, drawnAndSaid(settled)),
    arms,
    population: arms.find(({ arm }) => arm === 'RANDOM')?.irregular ?? nobody,
  };
}

/** The random arm's cases with a score and an answer that says what was found. */
function drawnAndSaid(settled: readonly Settled[]): readonly { readonly ppm: number; readonly irregular: boolean }[] {
  return settled.flatMap(({ by, irregular }) =>
    by.arm === 'RANDOM' && by.ppm !== null && irregular !== undefined ? [{ ppm: by.ppm, irregular }] : [],
  );
}

function findingsOf(arm: Selected['arm'], settled: readonly Settled[]): ArmFindings {
  const said = settled.filter(({ irregular }) => irregular !== undefined);
  const answered = settled.filter((one) => one.answered).length;
  return {
    arm,
    selected: settled.length,
    irregular: proportion(said.filter(({ irregular }) => irregular).length, said.length),
    unanswered: settled.length - answered,
    silent: answered - said.length,
  };
}

function featuresOf({ reference, features, byFeature }: ModelInFlow): readonly FeatureDrift[] {
  const found = reference.features.map(({ name, edges, counts, missing }, place): FeatureDrift => {
    const now = byFeature[place] ?? { counts: [], missing: 0 };
    const [then, later] = [
      [...counts, missing],
      [...now.counts, now.missing],
    ];
    return {
      name,
      family: features[place]?.family ?? '',
      ...driftOf({ edges, counts: then }, later),
      missing: { reference: shareOf(missing, then), now: shareOf(now.missing, later) },
    };
  });
  return found.sort((a, b) => (b.index ?? -1) - (a.index ?? -1) || compare(a.name, b.name));
}

function driftOf({ edges, counts: reference }: Histogram, now: readonly number[]): Drift {
  const index = stabilityIndex(reference, now) ?? null;
  return { index, byChance: stabilityByChance(reference, now) ?? null, edges, reference, now };
}

function shareOf(part: number, all: readonly number[]): number | null {
  const total = sum(all);
  return total === 0 ? null : part / total;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
