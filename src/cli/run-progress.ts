/** What `run` tells on stderr while it works, and when everything has been done that there was to do. */
import type { Turn } from '../runner';
import type { ServiceObserver } from '../service';
import { idleTasks } from './idle-tasks';
import { peakMegabytes, progressLine } from './progress';

export interface RunProgress {
  readonly observer: ServiceObserver;
  /** The last line: what was done, and how fast. */
  readonly finish: () => void;
}

interface Totals {
  records: number;
  decisions: number;
  rejections: number;
  entries: number;
}

/** `allIdle` is called whenever every task has found nothing to do. */
export function runProgress(allIdle: () => void): RunProgress {
  const progress = progressLine();
  const totals: Totals = { records: 0, decisions: 0, rejections: 0, entries: 0 };
  const tasks = idleTasks(allIdle);
  let startedAt: number | undefined;
  const several = (partition: number): string => (tasks.areSeveral() ? `task ${partition}: ` : '');
  const observer: ServiceObserver = {
    assigned: (partition) => tasks.begins(partition),
    revoked: () => undefined,
    recovering: (partition, done, of) =>
      progress.show(`${several(partition)}recovering: ${done} of ${of} ledger entries`),
    recovered: (partition, { folded, last, strangers }) => {
      startedAt ??= performance.now();
      if (folded > 0)
        progress.say(`${several(partition)}recovered at entry ${last?.entry.seq ?? 0}: ${folded} entries folded`);
      for (const [topic, count] of strangers)
        progress.say(`${several(partition)}${topic}: ${count} records that no entry names are left out`);
    },
    turn: (partition, turn) => {
      count(totals, turn);
      if (turn.forced.length > 0) {
        const inputs = turn.forced.join(', ');
        progress.say(
          `${several(partition)}forced: entry ${turn.seq} passed over unread records of ${inputs}, which does not go on`,
        );
      }
      if (!turn.idle) progress.show(`${totals.records} records, ${totals.decisions} decisions, entry ${turn.seq}`);
      tasks.turned(partition, turn);
    },
    failed: (partition, fault, againInMs) => {
      tasks.begins(partition);
      progress.say(`${several(partition)}${fault.message}; again in ${againInMs} ms`);
    },
    released: (partition) => tasks.ended(partition),
    // A directory takes none.
    snapshotting: () => undefined,
    snapshotTaken: () => undefined,
    snapshotFailed: () => undefined,
  };
  const finish = (): void => {
    const seconds = (performance.now() - (startedAt ?? performance.now())) / 1000;
    const rate = Math.round(totals.records / Math.max(seconds, 0.001));
    progress.say(
      `${totals.records} records, ${totals.decisions} decisions, ${totals.rejections} rejections in ${totals.entries} entries, ` +
        `${seconds.toFixed(1)} s, ${rate} records/s, ${peakMegabytes()} MB at most`,
    );
  };
  return { observer, finish };
}

function count(totals: Totals, turn: Turn): void {
  if (turn.records === 0 && turn.decisions === 0 && turn.idle) return;
  totals.records += turn.records;
  totals.decisions += turn.decisions;
  totals.rejections += turn.rejections;
  totals.entries++;
}
