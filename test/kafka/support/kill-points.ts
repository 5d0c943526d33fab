/** Where a worker can be killed, in the order in which it comes there. */
export const KILL_POINTS = [
  'claim',
  'mid-recovery',
  'before-send',
  'between-sends',
  'before-offsets',
  'before-commit',
  'after-commit',
  'mid-checkpoint',
  'after-checkpoint',
  'mid-snapshot',
] as const;
export type KillPoint = (typeof KILL_POINTS)[number];
