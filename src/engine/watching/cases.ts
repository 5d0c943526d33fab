/** Consignments that an arm selected, with what became of them: kept while a ledger is replayed, without who is in them. */
import type { Arm, Decision } from '../../core/events/decision';
import { invariant } from '../../core/kernel/invariant';
import type { OfficerAnswer } from './findings';

type Selecting = Exclude<Arm, 'NONE'>;
export const ARMS: readonly Selecting[] = ['MANDATORY', 'SCORED', 'RANDOM'];

/** A decision that selected a case; `group` is of the model that scored it. */
export interface Selected {
  readonly revision: number;
  readonly arm: Selecting;
  readonly group: string;
  readonly ppm: number | null;
  /** Whose answer is one to the random check; undefined where chance did not select. */
  readonly drawnFor: string | undefined;
  /** What challengers made of the same, by their digest. */
  challenged: Map<string, number> | undefined;
}

interface Case {
  readonly flow: string;
  readonly generation: number;
  readonly selected: Selected[];
  answers: readonly OfficerAnswer[];
}

/** What a case came to. */
export interface Settled {
  /** The decision that was answered, else the last that selected. */
  readonly by: Selected;
  readonly answered: boolean;
  /** Undefined where nobody has said: unknown, never clean. */
  readonly irregular: boolean | undefined;
}

export interface Cases {
  /** A decision whose arm is NONE is none of the cases. */
  readonly select: (decision: Decision, group: string) => void;
  /** All answers that stand by now to a generation of a consignment; those before them are forgotten. */
  readonly answer: (reference: string, generation: number, answers: readonly OfficerAnswer[]) => void;
  /** The challenger's score of a decision; what selected nothing is passed over. */
  readonly challenge: (digest: string, decision: CaseDecision, ppm: number) => void;
  readonly settled: () => Iterable<Settled>;
}

type CaseDecision = Pick<Decision, 'reference' | 'flow' | 'generation' | 'revision'>;

export function makeCases(): Cases {
  const byReference = new Map<string, Case[]>();
  const find = ({ reference, flow, generation }: Omit<CaseDecision, 'revision'>): Case | undefined =>
    byReference.get(reference)?.find((one) => one.flow === flow && one.generation === generation);
  const begin = ({ reference, flow, generation }: Decision): Case => {
    const begun: Case = { flow, generation, selected: [], answers: [] };
    byReference.set(reference, [...(byReference.get(reference) ?? []), begun]);
    return begun;
  };
  return {
    select: (decision, group) => {
      const { revision, arm, modelPpm: ppm } = decision;
      if (arm === 'NONE') return;
      const drawnFor = decision.reasons.find(({ rule }) => rule === 'random')?.agency;
      const own = find(decision) ?? begin(decision);
      own.selected.push({ revision, arm, group, ppm, drawnFor, challenged: undefined });
    },
    answer: (reference, generation, answers) => {
      for (const own of byReference.get(reference) ?? [])
        if (own.generation === generation) own.answers = answers.filter(({ flow }) => flow === own.flow);
    },
    challenge: (digest, decision, ppm) => {
      const selected = find(decision)?.selected.find(({ revision }) => revision === decision.revision);
      if (selected !== undefined) (selected.challenged ??= new Map()).set(digest, ppm);
    },
    settled: function* () {
      for (const cases of byReference.values()) yield* cases.map(settle);
    },
  };
}

/**
 * Of the random arm only the agency that chance asked counts: what others find, they looked for because of something. A case is
 * irregular where an answer says so, regular where one says that it is not and none that it is.
 */
function settle({ selected, answers }: Case): Settled {
  const answering = answers.flatMap((answer) => {
    const by = selected.find(({ revision }) => revision === answer.revision);
    const counts = by !== undefined && (by.arm !== 'RANDOM' || by.drawnFor === answer.agency);
    return counts ? [{ by, irregular: answer.irregular }] : [];
  });
  answering.sort((a, b) => b.by.revision - a.by.revision);
  const by = (answering.find(({ irregular }) => irregular !== undefined) ?? answering[0])?.by ?? lastOf(selected);
  const said = answering.filter((one) => one.by.arm === by.arm).map(({ irregular }) => irregular);
  const irregular = said.includes(true) ? true : said.includes(false) ? false : undefined;
  return { by, answered: answering.length > 0, irregular };
}

function lastOf(selected: readonly Selected[]): Selected {
  const last = selected.at(-1);
  invariant(last !== undefined, 'a case has a decision that selected it');
  return last;
}
