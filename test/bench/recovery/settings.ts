/** What the measure is told by environment variables. */

export interface Settings {
  /** What a task has on disk before anything is measured, bytes. */
  readonly stateBytes: number;
  readonly kills: number;
  /** Events that come in while workers die, events/s. */
  readonly rate: number;
  readonly seed: number;
}

/** Throws an Error that names the variable. */
export function settingsFrom(environment: NodeJS.ProcessEnv): Settings {
  const number = (name: string, other: number): number => {
    const value = Number(environment[name] ?? other);
    if (Number.isSafeInteger(value) && value > 0) return value;
    throw new Error(`${name}: expected a whole number above 0, found ${environment[name] ?? ''}`);
  };
  return {
    stateBytes: number('RECOVERY_STATE_MB', 1_000) * 1e6,
    kills: number('RECOVERY_KILLS', 10),
    rate: number('RECOVERY_RATE', 1_000),
    seed: number('BENCH_SEED', 7),
  };
}
