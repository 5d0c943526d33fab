/** In which order the records of several inputs are processed, for logs that keep them apart per topic. */
import type { LogRecord, PollLimits } from './ports';

/** One input as it is being read; cursors stand in the order of their topic index. */
export interface InputCursor {
  readonly topic: string;
  /** Offset of the first record not yet taken. */
  position: number;
  /** The record at that offset, once it has been read. */
  head: LogRecord | undefined;
}

/** The record of a cursor's topic at an offset; undefined at its end. */
export type ReadAt = (cursor: InputCursor, offset: number) => LogRecord | undefined;

/** Does an input of which everything has been taken go on with records that are on their way? What is behind them waits. */
export type GoesOn = (cursor: InputCursor) => boolean;

const ends: GoesOn = () => false;

/**
 * Takes records by (append time, topic index, offset) up to the limits, at least one if there is any, and leaves every
 * cursor with its head read. All reads of one call must see the same state of the log.
 */
export function takeInOrder(
  cursors: readonly InputCursor[],
  readAt: ReadAt,
  limits: PollLimits,
  goesOn: GoesOn = ends,
): LogRecord[] {
  for (const cursor of cursors) cursor.head ??= readAt(cursor, cursor.position);
  const taken: LogRecord[] = [];
  let bytes = 0;
  while (taken.length < limits.maxRecords && bytes < limits.maxBytes) {
    const first = earliestOf(cursors);
    if (first?.head === undefined) break;
    taken.push(first.head);
    bytes += first.head.size ?? first.head.value.length + (first.head.key?.length ?? 0);
    first.position = first.head.offset + 1;
    first.head = readAt(first, first.position);
    if (first.head === undefined && goesOn(first)) break;
  }
  return taken;
}

/** Append time of the next record that would be taken, ms; undefined when everything is read. */
export function nextAppendTimeOf(cursors: readonly InputCursor[]): number | undefined {
  return earliestOf(cursors)?.head?.appendTime;
}

function earliestOf(cursors: readonly InputCursor[]): InputCursor | undefined {
  let earliest: InputCursor | undefined;
  let earliestTime = Infinity;
  for (const cursor of cursors) {
    if (cursor.head === undefined || cursor.head.appendTime >= earliestTime) continue;
    earliest = cursor;
    earliestTime = cursor.head.appendTime;
  }
  return earliest;
}
