/** What a policy makes of documents when they come one after the other and every deadline passes: states and last decisions. */
import type { Arrival } from '../../core/events/arrival';
import type { Decision } from '../../core/events/decision';
import type { Consignment } from '../../core/join/consignment-state';
import type { StateView } from '../../core/join/due-timers';
import { compareTimers, timersOf } from '../../core/join/timers';
import type { Policy } from '../../core/decide/judge';
import type { ReadInput } from '../collected';
import { step } from '../collected';
import { digestText } from '../digest-text';

export interface JudgedDay {
  readonly states: ReadonlyMap<string, Consignment>;
  /** By reference and flow. */
  readonly decisions: ReadonlyMap<string, Decision>;
}

const BATCH = 2_000;
/** Nobody is drawn: chance is what is asked for, not what there was. */
const NEVER = (): undefined => undefined;

/** As a step does it, without a log: no answers run out, nothing is closed. */
export function judgedDay(policy: Policy, arrivals: readonly Arrival[]): JudgedDay {
  const states = new Map<string, Consignment>();
  const decisions = new Map<string, Decision>();
  const view: StateView = { load: (reference) => states.get(reference), due: () => deadlines(states) };
  let seq = 0;
  const run = (input: ReadInput): void => {
    const context = { seq: ++seq, forced: [], behaviour: 1, draw: NEVER, digestText };
    const result = step(policy, context, view, input);
    for (const [reference, state] of result.changed) {
      if (state === undefined) states.delete(reference);
      else states.set(reference, state);
    }
    for (const decision of result.decisions) decisions.set(`${decision.reference} ${decision.flow}`, decision);
  };
  for (let at = 0; at < arrivals.length; at += BATCH) {
    const incoming = arrivals.slice(at, at + BATCH);
    const now = incoming.at(-1)?.appendTime ?? 0;
    run({ incoming, bounds: undefined, clockAfter: () => ({ now, dueUntil: undefined }), dueLimit: 0 });
  }
  const end = deadlines(states).at(-1)?.time;
  if (end !== undefined) {
    const clock = { now: end, dueUntil: { time: end, reference: undefined } };
    run({ incoming: [], bounds: undefined, clockAfter: () => clock, dueLimit: Infinity });
  }
  return { states, decisions };
}

function deadlines(states: ReadonlyMap<string, Consignment>): readonly ReturnType<typeof timersOf>[number][] {
  const timers = [...states.values()].flatMap(timersOf);
  return timers.filter(({ kind }) => kind === 'deadline').sort(compareTimers);
}
