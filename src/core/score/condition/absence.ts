/** Remembers which elements were absent, for the explanation of an unknown condition. */
import { UNKNOWN, type Unknown } from '../../kernel/unknown';
import type { Frame } from './frame';

/** UNKNOWN; where the frame collects, the path is noted once. */
export function absent(frame: Frame, path: string | undefined): Unknown {
  const { collect } = frame;
  if (collect !== undefined && path !== undefined && !collect.includes(path)) collect.push(path);
  return UNKNOWN;
}

/** How much has been noted so far, for `forgetSince`. */
export function mark(frame: Frame): number {
  return frame.collect === undefined ? 0 : frame.collect.length;
}

/** Drops what was noted since: the unknown part did not matter to the result. */
export function forgetSince(frame: Frame, noted: number): void {
  if (frame.collect !== undefined) frame.collect.length = noted;
}
