/** How much of a task's state is held in memory, in which form and for how long. */

const MEGABYTE = 1024 * 1024;

/** How the values of a checkpoint lie on disk, bytes. */
export interface ValueLimits {
  /** A file takes no more once it is so long: what is dead in it is given back with the whole file. */
  readonly fileBytes: number;
  /** What files may hold beyond twice what stands before it is tidied. */
  readonly slackBytes: number;
}

/** When a checkpoint is written, and how much of what was read each of two generations keeps; bytes in memory, estimated. */
export interface StoreLimits extends ValueLimits {
  /** What changed states are held as until they are written; objects count with what they weigh decoded. */
  readonly holds: 'bytes' | 'objects';
  readonly dirtyCount: number;
  readonly dirtyBytes: number;
  readonly ageMs: number;
  readonly cleanCount: number;
  readonly cleanBytes: number;
}

const onDisk: ValueLimits = { fileBytes: 64 * MEGABYTE, slackBytes: 128 * MEGABYTE };

/**
 * Large slices make random puts cheap, but one is handed over at once (some 40 ms), and as much again is dirty in memory
 * while a disk takes seconds for it. Of what was read nothing is kept, but what is put right after: what lives longer is copied
 * by every collection of garbage, which costs as much as to read it again.
 */
export const runLimits: StoreLimits = {
  holds: 'bytes',
  dirtyCount: 16_000,
  dirtyBytes: 64 * MEGABYTE,
  ageMs: 10_000,
  cleanCount: 0,
  cleanBytes: 0,
  ...onDisk,
};

/**
 * For who reads a whole log at once and lets nobody wait: most of what it puts it asks for again, so that encoding and
 * decoding it in between would take a third of the time. Beyond this it is written to the checkpoint as ever.
 */
export const replayLimits: StoreLimits = {
  holds: 'objects',
  dirtyCount: 100_000,
  dirtyBytes: 384 * MEGABYTE,
  ageMs: Infinity,
  cleanCount: 20_000,
  cleanBytes: 96 * MEGABYTE,
  ...onDisk,
};
