/** The product on one page: join, score and decide what one batch brought and which timers it made due. */
import type { Refused } from './events/arrival';
import type { Decision } from './events/decision';
import type { BatchBounds, Bounded } from './join/batch-bounds';
import { boundedAgain, boundedBy } from './join/batch-bounds';
import { stamped } from './join/consignment';
import type { Consignment } from './join/consignment-state';
import type { DueUntil, StateView } from './join/due-timers';
import { dueTimers } from './join/due-timers';
import { triggerOf } from './join/fire';
import type { RefusedAt } from './join/fold-together';
import { foldTogether } from './join/fold-together';
import type { Stretch } from './join/stretch';
import type { Timer } from './join/timers';
import { firstTime } from './join/timers';
import type { Unread } from './join/unread';
import { grouped } from './join/unread';
import type { JudgeContext, Policy, StepContext } from './decide/judge';
import { fired, judgeAll } from './decide/judge';
import type { DueEnd } from './ledger/entry';
import { sliceEnd } from './ledger/rejudging';

/** How a consignment that changed stands after the entry, and what was decided of it; without a state it is forgotten. */
interface Settled {
  readonly reference: string;
  readonly state: Consignment | undefined;
  readonly decisions: readonly Decision[];
}

/**
 * Takes in what a step makes of some consignments at a time, so that nothing of them is kept while the next are worked on:
 * documents and states that live as long as a batch cost more to keep than to make.
 */
export interface StepSink {
  /** Each consignment once, those that were loaded first before the others where none of their timers is due. */
  readonly settled: (some: readonly Settled[]) => void;
  /** What was settled is void: the batch ends earlier than it seemed, and is begun anew. */
  readonly restart: () => void;
}

/** What a step says beside what it settles. */
export interface StepSummary {
  /** How many of the incoming records this entry takes; the rest belongs to the next. */
  readonly consumed: number;
  /** In the order of the records. */
  readonly rejections: readonly Refused[];
  readonly dueTo: DueEnd | null;
  /** Timers that fired. */
  readonly fired: number;
  readonly now: number;
  readonly forced: readonly string[];
}

/**
 * The time of an entry, and up to where its timers fire; both depend on how many records the batch takes. `forced` are
 * the inputs with unread records that it passed over.
 */
export interface EntryClock {
  readonly now: number;
  readonly dueUntil: DueUntil | undefined;
  readonly forced?: readonly string[];
}

/** What a step is given beside the state: a live one has bounds and a limit, a replay what the ledger says. */
export interface StepInput {
  readonly incoming: Unread;
  readonly bounds: BatchBounds | undefined;
  readonly clockAfter: (consumed: number) => EntryClock;
  readonly dueLimit: number;
}

/** What is known of an entry before its time is. */
export type EntryContext = Omit<StepContext, 'now' | 'forced'>;

/** A batch of which so many records are taken, unless one of them makes a deadline earlier. */
interface Batch {
  readonly policy: Policy;
  readonly context: EntryContext;
  readonly state: StateView;
  readonly input: StepInput;
  readonly bounded: Bounded;
  readonly clock: EntryClock;
  readonly sink: StepSink;
}

/** A consignment of which timers are due: it is settled once they have fired. */
interface Waiting {
  readonly consignment: Consignment;
  readonly decisions: Decision[];
}

interface Joined {
  /** Fewer records than the batch took: then all else is void. */
  readonly bounded: Bounded;
  readonly refused: readonly RefusedAt[];
  /** Of all that changed. */
  readonly references: readonly string[];
  readonly waiting: Map<string, Waiting>;
}

/**
 * So many consignments at a time. Code and data of a part of the work are still in the processor's caches when it comes to the
 * next of them; one at a time is slower, and so are all that a batch brought of: measured, decision record 0036.
 */
const TOGETHER = 64;

/** Folds, judges, fires and judges again; pure but for what it tells the sink, and the same in live, verify and what-if. */
export function stepInto(
  policy: Policy,
  context: EntryContext,
  state: StateView,
  input: StepInput,
  sink: StepSink,
): StepSummary {
  let bounded = boundedBy(input.incoming, input.bounds);
  for (;;) {
    const clock = input.clockAfter(bounded.count);
    const batch: Batch = { policy, context, state, input, bounded, clock, sink };
    const joined = join(batch);
    if (joined.bounded === bounded) return fire(batch, joined);
    bounded = joined.bounded;
    sink.restart();
  }
}

/** Judges open consignments once more, though nothing has come: one slice of what an activation asks for. As above. */
export function rejudgeInto(
  policy: Policy,
  context: EntryContext,
  { consignments, end }: Stretch,
  now: number,
  sink: StepSink,
): StepSummary {
  const judging: JudgeContext = { ...context, now, forced: [], trigger: 'REJUDGE' };
  const { settle, last } = someAtATime(sink, context.seq);
  for (const consignment of consignments) {
    if (consignment.closed) continue;
    const decisions: Decision[] = [];
    const judged = judgeAll(policy, judging, consignment, decisions);
    if (judged !== consignment) settle(judged.reference, judged, decisions);
  }
  last();
  return { consumed: 0, rejections: [], dueTo: sliceEnd(end), fired: 0, now, forced: [] };
}

/** What the batch brought of each consignment, and what is decided of it. */
function join({ policy, context, state, input: { incoming }, bounded, clock, sink }: Batch): Joined {
  // What a record led to would have been decided at any time; what time alone led to may lack what is still unread.
  const judging: JudgeContext = { ...context, now: clock.now, forced: [], trigger: 'EVENT' };
  const isDue = (time: number): boolean => clock.dueUntil !== undefined && time <= clock.dueUntil.time;
  const refused: RefusedAt[] = [];
  const references: string[] = [];
  const waiting = new Map<string, Waiting>();
  const { groups, next } = grouped(incoming, bounded.count);
  const { flows } = policy;
  const folding = { flows, seq: context.seq, load: state.load.bind(state), incoming, next, latest: bounded.latest };
  for (let from = 0; from < groups.length; from += TOGETHER) {
    const folded = foldTogether(folding, groups.slice(from, from + TOGETHER));
    const again = boundedAgain(incoming, bounded, folded.early);
    if (again !== bounded) return { bounded: again, refused, references, waiting };
    refused.push(...folded.refused);
    const judged = folded.changed.map((consignment): Waiting => {
      const decisions: Decision[] = [];
      return { consignment: judgeAll(policy, judging, consignment, decisions), decisions };
    });
    const settled: Settled[] = [];
    for (const one of judged) {
      const { reference } = one.consignment;
      references.push(reference);
      if (isDue(firstTime(one.consignment))) waiting.set(reference, one);
      else settled.push({ reference, state: stamped(one.consignment, context.seq), decisions: one.decisions });
    }
    sink.settled(settled);
  }
  return { bounded, refused: refused.sort((a, b) => a.at - b.at), references, waiting };
}

/** What time alone leads to, consignment by consignment. */
function fire(
  { policy, context, state, input, bounded, clock, sink }: Batch,
  { refused, references, waiting }: Joined,
): StepSummary {
  const { now, dueUntil, forced = [] } = clock;
  const changed = { references, waiting: [...waiting.values()].map(({ consignment }) => consignment) };
  const timers = dueUntil === undefined ? [] : dueTimers(state, changed, dueUntil, input.dueLimit);
  const { settle, last } = someAtATime(sink, context.seq);
  for (const [reference, due] of byReference(timers)) {
    const begun = waiting.get(reference);
    waiting.delete(reference);
    const known = begun === undefined ? state.load(reference) : begun.consignment;
    const decisions = begun?.decisions ?? [];
    let consignment = known;
    for (const timer of due) {
      const judging: JudgeContext = { ...context, now, forced, trigger: triggerOf(timer) };
      consignment = consignment && fired(policy, judging, consignment, timer, decisions);
    }
    if (begun !== undefined || consignment !== known) settle(reference, consignment, decisions);
  }
  for (const [reference, { consignment, decisions }] of waiting) settle(reference, consignment, decisions);
  last();
  const end = timers.at(-1);
  const dueTo = end === undefined ? null : { time: end.time, reference: end.reference };
  const rejections = refused.map(({ one }) => one);
  return { consumed: bounded.count, rejections, dueTo, fired: timers.length, now, forced };
}

/** Hands over what is settled when there is enough of it; `last` the rest. */
function someAtATime(
  sink: StepSink,
  seq: number,
): {
  settle: (reference: string, known: Consignment | undefined, decisions: readonly Decision[]) => void;
  last: () => void;
} {
  let some: Settled[] = [];
  const last = (): void => {
    if (some.length > 0) sink.settled(some);
    some = [];
  };
  return {
    settle: (reference, known, decisions) => {
      some.push({ reference, state: known && stamped(known, seq), decisions });
      if (some.length >= TOGETHER) last();
    },
    last,
  };
}

function byReference(timers: readonly Timer[]): ReadonlyMap<string, readonly Timer[]> {
  const groups = new Map<string, Timer[]>();
  for (const timer of timers) {
    const group = groups.get(timer.reference);
    if (group === undefined) groups.set(timer.reference, [timer]);
    else group.push(timer);
  }
  return groups;
}
