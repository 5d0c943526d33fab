/** What a model report says, as data: for programs as it is, for a terminal and a page in their own words. */
import type { ChallengerReport } from '../engine/watching/challenger-report';
import type { ModelReport } from '../engine/watching/model-report';

export interface ModelReportView {
  readonly log: {
    readonly id: string;
    readonly tasks: number;
    readonly entries: number;
    readonly decisions: number;
    /** Between what is recomputed, the ledger and what is stored; 0 in a sound log. */
    readonly differences: number;
  };
  /** ISO 8601 in UTC; null: from the first, to the last. */
  readonly from: string | null;
  readonly to: string | null;
  readonly models: readonly ModelReport[];
  readonly challengers: readonly ChallengerReport[];
}
