/** Looks on while ledgers are made again, and counts what models read and said, which arm selected what, and what was found. */
import type { Decision } from '../../core/events/decision';
import type { StateStore } from '../../edge/state-store';
import type { LoadedPolicy } from '../../edge/policy/load-policy';
import type { Watch, Watched } from '../watched';
import type { Cases } from './cases';
import { makeCases } from './cases';
import { answersIn } from './findings';
import type { ModelInFlow } from './model-in-flow';
import { count, modelInFlow } from './model-in-flow';

/** Decisions that count, by the time they were made; epoch ms, `to` exclusive. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

export interface ModelWatch {
  /** For the ledger of one task; `store` is the one that it is folded into. `finish` once that is done. */
  readonly task: (store: Pick<StateStore, 'load'>) => { readonly watch: Watch; readonly finish: () => void };
  /** By the key that cases call them by. */
  readonly groups: ReadonlyMap<string, ModelInFlow>;
  readonly cases: Cases;
  /** Cases without a score so far, by key of the group. */
  readonly unscored: () => ReadonlyMap<string, number>;
}

export function isWithin({ from, to }: Window, time: number): boolean {
  return from <= time && time < to;
}

/** A case counts once in what was read and said: at its first decision with a score, whichever revision that is. */
export function modelWatch(window: Window): ModelWatch {
  const groups = new Map<string, ModelInFlow>();
  const byPolicy = new Map<LoadedPolicy, Map<string, string | undefined>>();
  const waiting = new Map<string, string>();
  const cases = makeCases();

  const groupOf = (loaded: LoadedPolicy, flow: string): string | undefined => {
    const known = byPolicy.get(loaded) ?? new Map<string, string | undefined>();
    byPolicy.set(loaded, known);
    if (!known.has(flow)) known.set(flow, entered(groups, modelInFlow(loaded, flow)));
    return known.get(flow);
  };
  const decided = ({ loaded, assessmentOf }: Watched, decision: Decision): void => {
    const key = groupOf(loaded, decision.flow);
    const group = key === undefined ? undefined : groups.get(key);
    if (key === undefined || group === undefined) return;
    const isCounted = isWithin(window, decision.decidedAt);
    if (isCounted) cases.select(decision, key);
    const own = `${decision.flow} ${decision.generation} ${decision.reference}`;
    if (decision.revision > 1 && !waiting.has(own)) return;
    const scored = assessmentOf(decision)?.scored;
    if (scored === undefined) {
      if (isCounted) waiting.set(own, key);
      return;
    }
    waiting.delete(own);
    if (isCounted) count(group, scored);
  };
  const task: ModelWatch['task'] = (store) => {
    let answered = new Set<string>();
    const finish = (): void => {
      for (const reference of answered) {
        const consignment = store.load(reference);
        const answers = consignment && answersIn(consignment);
        if (consignment !== undefined && answers !== undefined)
          cases.answer(reference, consignment.generation, answers);
      }
      answered = new Set();
    };
    const watch: Watch = (watched) => {
      // The store has the entry before this one only now.
      finish();
      for (const decision of watched.decisions) decided(watched, decision);
      for (const one of watched.incoming) if (one.accepted && one.type === 'outcome') answered.add(one.reference);
    };
    return { watch, finish };
  };
  return { task, groups, cases, unscored: () => countsOf(waiting.values()) };
}

function countsOf(keys: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** The key of the group, which is there from now on. */
function entered(groups: Map<string, ModelInFlow>, found: ModelInFlow | undefined): string | undefined {
  if (found === undefined) return undefined;
  const key = `${found.digest} ${found.flow}`;
  const known = groups.get(key);
  if (known === undefined) groups.set(key, found);
  else {
    for (const policy of found.policies) known.policies.add(policy);
    known.thresholds = found.thresholds;
  }
  return key;
}
