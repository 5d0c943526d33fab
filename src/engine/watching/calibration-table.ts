/** What a model said of cases against what was found in them: a table by its scores, and the Brier score. */
import { binOf } from '../../edge/bins';
import type { Mean, Proportion } from './proportion';
import { meanOf, proportion } from './proportion';

/** A case of the random arm whose answer says what was found. */
export interface Answered {
  /** Parts per million. */
  readonly ppm: number;
  readonly irregular: boolean;
}

interface CalibrationBin {
  /** Parts per million; from inclusive, to exclusive, null in the last. */
  readonly fromPpm: number;
  readonly toPpm: number | null;
  /** Mean of what was said, parts per million; null where nothing was. */
  readonly saidPpm: number | null;
  readonly found: Proportion;
}

export interface CalibrationTable {
  readonly bins: readonly CalibrationBin[];
  /** All bins together. */
  readonly saidPpm: number | null;
  readonly found: Proportion;
  /** Mean square of what was said minus what was found, 0 at best. */
  readonly brier: Mean;
}

const ALL_PPM = 1_000_000;

/** In the bins of those edges, which are parts per million. */
export function calibrationTable(edges: readonly number[], answered: readonly Answered[]): CalibrationTable {
  const byBin = Array.from({ length: edges.length + 1 }, (): Answered[] => []);
  for (const one of answered) byBin[binOf(edges, one.ppm)]?.push(one);
  const bins = byBin.map((own, bin) => ({
    fromPpm: edges[bin - 1] ?? 0,
    toPpm: edges[bin] ?? null,
    ...against(own),
  }));
  const squares = answered.map(({ ppm, irregular }) => (ppm / ALL_PPM - Number(irregular)) ** 2);
  return { bins, ...against(answered), brier: meanOf(squares) };
}

function against(cases: readonly Answered[]): Pick<CalibrationTable, 'saidPpm' | 'found'> {
  const said = cases.reduce((total, { ppm }) => total + ppm, 0);
  return {
    saidPpm: cases.length === 0 ? null : Math.round(said / cases.length),
    found: proportion(cases.filter(({ irregular }) => irregular).length, cases.length),
  };
}
