/** The rows of a training table: each consignment with each agency that answered, beside the decision that it answers. */
import type { Answer } from './answers';
import { answersOf } from './answers';
import type { ModelColumns } from './note-entries';
import { areSameColumns } from './note-entries';
import type { Judged, NotedConsignment, NotedDecision } from './noted';

export interface TrainingRow {
  readonly reference: string;
  readonly decision: NotedDecision;
  readonly judged: Judged;
  /** Undefined where nobody has answered. */
  readonly answer: Answer | undefined;
}

/** Decisions of these columns, made from `from` on and before `to`, epoch ms, and not after `matureBy`. */
export interface Wanted {
  readonly columns: ModelColumns;
  readonly from: number;
  readonly to: number;
  readonly matureBy: number;
}

/** Rows that are left out, by why: `otherModels` by model id. */
export interface LeftOut {
  readonly otherModels: Map<string, number>;
  /** Answers to decisions that no model judged. */
  unjudged: number;
  young: number;
  outOfTime: number;
  /** Answers that name a flow or generation which nothing was decided in. */
  unasked: number;
}

export const nothingLeftOut = (): LeftOut => {
  return { otherModels: new Map(), unjudged: 0, young: 0, outOfTime: 0, unasked: 0 };
};

/** In the order of the consignments' names; counts into `leftOut`. `columns` are what `Judged.columns` counts. */
export function* trainingRows(
  consignments: Iterable<NotedConsignment>,
  columns: readonly ModelColumns[],
  wanted: Wanted,
  leftOut: LeftOut,
): Generator<TrainingRow> {
  const isWanted = columns.map((one) => areSameColumns(one, wanted.columns));
  for (const { name, decisions, answers } of consignments) {
    const given = answersOf(answers);
    const stretches = stretchesOf(decisions);
    leftOut.unasked += given.filter((one) => !stretches.has(stretchOf(one))).length;
    for (const [stretch, own] of stretches) {
      if (own.every(({ judged }) => judged === undefined)) continue;
      const ofStretch = given.filter((one) => stretchOf(one) === stretch);
      for (const answer of ofStretch.length === 0 ? [undefined] : ofStretch) {
        const decision = answer === undefined ? lastJudged(own) : answered(own, answer);
        const judged = decision?.judged;
        if (decision === undefined || judged === undefined) leftOut.unjudged++;
        else if (isWanted[judged.columns] !== true) countOther(leftOut, columns[judged.columns]?.model ?? '');
        else if (decision.decidedAt < wanted.from || decision.decidedAt >= wanted.to) leftOut.outOfTime++;
        else if (decision.decidedAt > wanted.matureBy) leftOut.young++;
        else yield { reference: name, decision, judged, answer };
      }
    }
  }
}

function stretchOf({ flow, generation }: Pick<NotedDecision, 'flow' | 'generation'>): string {
  return `${flow} ${generation}`;
}

/** By flow and generation, each by revision. */
function stretchesOf(decisions: readonly NotedDecision[]): ReadonlyMap<string, readonly NotedDecision[]> {
  const stretches = new Map<string, NotedDecision[]>();
  for (const decision of decisions) {
    const known = stretches.get(stretchOf(decision));
    if (known === undefined) stretches.set(stretchOf(decision), [decision]);
    else known.push(decision);
  }
  return stretches;
}

/** What was withdrawn in the end was judged before. */
function lastJudged(decisions: readonly NotedDecision[]): NotedDecision | undefined {
  return decisions.findLast(({ judged }) => judged !== undefined);
}

/**
 * The decision of the revision that the answer names; where there is none the last one before the answer came, else the
 * first: what was decided later did not make anybody look.
 */
function answered(decisions: readonly NotedDecision[], { revision, at }: Answer): NotedDecision | undefined {
  const named = decisions.find((one) => one.revision === revision);
  return named ?? decisions.findLast(({ decidedAt }) => decidedAt <= at) ?? decisions[0];
}

/** Of a million: chance had no say. */
const CERTAIN_PPM = 1_000_000;

/**
 * How likely it was that somebody would look, per million; undefined where nobody knows. A decision counts inspections alone: what is held
 * for its documents, say, was selected by nothing and is answered all the same, as everything like it is; and who answers to
 * what was released was not asked.
 */
export function propensityPpm({ judged, answer }: Pick<TrainingRow, 'judged' | 'answer'>): number | undefined {
  if (judged.arm !== 'NONE' || answer === undefined) return judged.inclusionPpm ?? undefined;
  return judged.outcome === 'RELEASE' ? undefined : CERTAIN_PPM;
}

function countOther({ otherModels }: LeftOut, model: string): void {
  otherModels.set(model, (otherModels.get(model) ?? 0) + 1);
}
