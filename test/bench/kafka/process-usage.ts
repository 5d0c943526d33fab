/** What a process has used so far, as Linux counts it: CPU of all its threads, most memory ever resident. */
import { readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;
const SAMPLE_EVERY_MS = 20;

export interface Usage {
  readonly cpuSeconds: number;
  readonly peakMebibytes: number;
}

/** Undefined when there is no such process any more. */
export function usageOf(pid: number): Usage | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return {
      cpuSeconds: (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND,
      peakMebibytes: Math.round(Number(peak?.[1] ?? 0) / 1024),
    };
  } catch {
    return undefined;
  }
}

export function cpuSecondsOf(pid: number): number {
  return usageOf(pid)?.cpuSeconds ?? 0;
}

/** Looks now and then, so that what a process has used is known when it is gone. */
export function watchUsage(pid: number): { readonly last: () => Usage; readonly stop: () => void } {
  let last: Usage = { cpuSeconds: 0, peakMebibytes: 0 };
  const look = (): Usage => {
    const now = usageOf(pid);
    // A process that has ended but was not waited for has CPU, and no memory.
    if (now !== undefined) last = { ...now, peakMebibytes: Math.max(now.peakMebibytes, last.peakMebibytes) };
    return last;
  };
  const timer = setInterval(look, SAMPLE_EVERY_MS);
  return { last: look, stop: () => clearInterval(timer) };
}
