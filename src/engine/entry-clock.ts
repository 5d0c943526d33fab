/** What time an entry has: never backwards, held at the head of unread input, so that a backlog fires no deadline early. */
import type { EntryClock } from '../core/pipeline';
import type { Batch, LogClock, LogIdentity, LogRecord } from '../edge/ports';
import { Fault } from '../edge/ports';

/** A wall clock this far ahead of everything else was set, and would fire deadlines that are hours away. */
const WALL_JUMP_MS = 5 * 60_000;

/** All clocks at one moment, ms. Read before a poll: what is appended while it runs is no older than that. */
interface Reading {
  readonly wallMs: number;
  readonly monotonicMs: number;
  readonly offsetMs: number;
}

/** What a poll left unread, and when it was begun. */
export interface Polled {
  readonly batch: Pick<Batch, 'nextAppendTime' | 'lastAppendTime' | 'stuck'>;
  readonly reading: Reading;
}

export interface TaskClock {
  readonly read: () => Reading;
  /**
   * The clock of the next entry, for a batch of which so many records are taken. An input that is stuck holds it for
   * `maxHoldMs`, counted from the first poll that found it there; then time moves on and the entry is forced by it.
   */
  readonly sample: (
    polled: Polled,
    records: readonly Pick<LogRecord, 'appendTime'>[],
    maxHoldMs: number,
  ) => (consumed: number) => EntryClock;
  /** What the entry that was committed said. */
  readonly passed: (now: number) => void;
}

/** `from` is the `now` of the last entry, 0 before the first. */
export function taskClock(identity: LogIdentity, clock: LogClock, from: number): TaskClock {
  const read = (): Reading => {
    return { wallMs: Math.floor(clock.wallMs()), monotonicMs: clock.monotonicMs(), offsetMs: clock.offsetMs() };
  };
  const holdsOf = holdWatch();
  const wallOf = wallWatch(read());
  let last = from;
  let caughtUp: { readonly append: number; readonly from: number; readonly at: number } | undefined;

  const idleNow = (reading: Reading, lastAppendTime: number | undefined): number => {
    const append = lastAppendTime ?? 0;
    if (identity.clockMode === 'WALL') return Math.max(append, wallOf(reading, append));
    // Goes on from the last entry: a start, or a late document, must not make time stand still until it catches up.
    if (caughtUp?.append !== append) caughtUp = { append, from: last, at: reading.monotonicMs };
    return Math.max(caughtUp.from, append + reading.offsetMs) + Math.floor(reading.monotonicMs - caughtUp.at);
  };

  return {
    read,
    sample: ({ batch, reading }, records, maxHoldMs) => {
      const { holding, overdue } = holdsOf(batch.stuck, reading.monotonicMs, maxHoldMs);
      return (consumed) => {
        const head = Math.min(records[consumed]?.appendTime ?? batch.nextAppendTime ?? Infinity, holding);
        const time = head === Infinity ? Math.max(last, idleNow(reading, batch.lastAppendTime)) : head;
        // A timer of a record's own time fires after it, whatever the cut into batches: also of one that may come now.
        const isSafe = head === Infinity && identity.clockMode === 'LOG';
        const dueUntil = isSafe ? time : Math.min(time, head) - 1;
        const forced = overdue.filter((input) => input.head <= dueUntil).map(({ topic }) => topic);
        return { now: Math.max(last, time), dueUntil: { time: dueUntil, reference: undefined }, forced };
      };
    },
    passed: (now) => {
      last = Math.max(last, now);
    },
  };
}

type Stuck = Batch['stuck'];

/** Since when each input has been stuck at the same record: which ones hold the time, and which have held it too long. */
function holdWatch(): (stuck: Stuck, nowMs: number, maxHoldMs: number) => { holding: number; overdue: Stuck } {
  let since = new Map<string, { readonly head: number; readonly at: number }>();
  return (stuck, nowMs, maxHoldMs) => {
    const seen: typeof since = new Map();
    for (const { topic, head } of stuck) {
      const known = since.get(topic);
      seen.set(topic, known?.head === head ? known : { head, at: nowMs });
    }
    since = seen;
    const isOverdue = ({ topic }: Stuck[number]): boolean => nowMs - (since.get(topic)?.at ?? nowMs) >= maxHoldMs;
    const holding = stuck.filter((input) => !isOverdue(input)).map(({ head }) => head);
    return { holding: Math.min(Infinity, ...holding), overdue: stuck.filter(isOverdue) };
  };
}

/** The wall clock with the log's offset. Throws a Fault when it has jumped ahead of the log and of the time that passed. */
function wallWatch(first: Reading): (reading: Reading, lastAppendTime: number) => number {
  let trusted = first;
  return (reading, lastAppendTime) => {
    const wall = reading.wallMs + reading.offsetMs;
    const passedMs = reading.monotonicMs - trusted.monotonicMs;
    const jumpMs = Math.round(reading.wallMs - trusted.wallMs - passedMs);
    if (jumpMs > WALL_JUMP_MS && wall - lastAppendTime > WALL_JUMP_MS) {
      const found = `the wall clock jumped ${Math.round(jumpMs / 1000)} s ahead`;
      throw new Fault(
        `Expected wall clock and elapsed time to agree, found that ${found}: set it right, or start again`,
        true,
      );
    }
    trusted = reading;
    return wall;
  };
}
