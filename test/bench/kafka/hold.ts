/** Holds workers to a part of the machine, so that two can be compared with one where a single one is helped by every core. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

export interface Hold {
  /** What each is held to, as it ends a sentence. */
  readonly to: string;
  /** What the command of a worker, counted from 0, is started with. */
  readonly words: (worker: number) => readonly string[];
  /** When nothing of it runs any more. */
  readonly end: () => void;
}

/** A core of its own, which the broker uses too; undefined where there is no `taskset`, or one core. */
export function heldToCore(): Hold | undefined {
  if (cpus().length < 2 || spawnSync('taskset', ['--version']).status !== 0) return undefined;
  return {
    to: 'a core of its own',
    words: (worker) => ['taskset', '--cpu-list', String(worker)],
    end: () => undefined,
  };
}

const CGROUPS = '/sys/fs/cgroup';
const PERIOD_US = 20_000;
/** Files of version 1 and of version 2 of Linux' control groups, and what is written into them. */
const VERSIONS = [
  { parent: join(CGROUPS, 'cpu'), period: 'cpu.cfs_period_us', quota: 'cpu.cfs_quota_us', both: false },
  { parent: CGROUPS, period: 'cpu.max', quota: 'cpu.max', both: true },
];

/**
 * Half a core's time, wherever it runs: what is left is the broker's, as if each had a machine. Undefined where control groups
 * are not ours to make.
 */
export function heldToHalf(workers: number): Hold | undefined {
  const quotaUs = PERIOD_US / 2;
  for (const { parent, period, quota, both } of VERSIONS) {
    const groups = Array.from({ length: workers }, (_, at) => join(parent, `tidewaiter-bench-${process.pid}-${at}`));
    const end = (): void => groups.filter((group) => existsSync(group)).forEach((group) => rmdirSync(group));
    try {
      for (const group of groups) {
        mkdirSync(group);
        if (!both) writeFileSync(join(group, period), String(PERIOD_US));
        writeFileSync(join(group, quota), both ? `${quotaUs} ${PERIOD_US}` : String(quotaUs));
      }
    } catch {
      end();
      continue;
    }
    const enter = 'echo $$ > "$0" && exec "$@"';
    return {
      to: "half a core's time",
      words: (at) => ['sh', '-c', enter, join(groups[at] ?? '', 'cgroup.procs')],
      end,
    };
  }
  return undefined;
}
