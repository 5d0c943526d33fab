/** How timers stand in a checkpoint: by time and reference bytes, those of one reference and time together. */
import { invariant } from '../../core/kernel/invariant';
import { TIMER_KINDS, type Timer } from '../../core/join/timers';

/** Well below what LMDB takes as a key; the decoder refuses longer references. */
const MAX_REFERENCE_BYTES = 1024;
const TIME_BYTES = 8;
const UINT32 = 0x100000000;

/** Whether a state can be kept under the reference. */
export function isStorable(reference: string): boolean {
  if (reference.length === 0 || reference.length > MAX_REFERENCE_BYTES) return false;
  return Buffer.byteLength(reference) <= MAX_REFERENCE_BYTES;
}

export function referenceKey(reference: string): Buffer {
  invariant(isStorable(reference), `a reference has 1 to ${MAX_REFERENCE_BYTES} bytes`);
  return Buffer.from(reference);
}

/** Time u64 big-endian, then the bytes of the reference: keys stand in firing order. */
export function timerKey(time: number, bytes: Buffer): Buffer {
  const key = Buffer.allocUnsafe(TIME_BYTES + bytes.length);
  key.writeUInt32BE(Math.floor(time / UINT32), 0);
  key.writeUInt32BE(time % UINT32, 4);
  key.set(bytes, TIME_BYTES);
  return key;
}

export function timeOfKey(key: Buffer): number {
  return key.readUInt32BE(0) * UINT32 + key.readUInt32BE(4);
}

export function referenceOfKey(key: Buffer): string {
  return key.toString('utf8', TIME_BYTES);
}

/** Kinds and flows of timers that share time and reference, in firing order. Nobody writes into what comes back. */
export function encodeTimers(timers: readonly Timer[]): Buffer {
  const [first] = timers;
  return first !== undefined && timers.length === 1 ? encodedAlone(first) : encoded(timers);
}

function encoded(timers: readonly Timer[]): Buffer {
  return Buffer.from(JSON.stringify(timers.map((timer) => [TIMER_KINDS.indexOf(timer.kind), timer.flow])));
}

/** Kinds and flows are few, and most timers stand alone. */
const KEPT = 1_024;
const alone = new Map<string, Buffer>();

function encodedAlone(timer: Timer): Buffer {
  const name = `${timer.kind} ${timer.flow}`;
  let bytes = alone.get(name);
  if (bytes === undefined) {
    if (alone.size >= KEPT) alone.clear();
    alone.set(name, (bytes = encoded([timer])));
  }
  return bytes;
}

export function decodeTimers(key: Buffer, value: Buffer): Timer[] {
  const time = timeOfKey(key);
  const reference = referenceOfKey(key);
  const pairs: unknown = JSON.parse(value.toString('utf8'));
  const timers: Timer[] = [];
  if (!Array.isArray(pairs)) return timers;
  for (const pair of pairs as readonly unknown[]) {
    const [index, flow] = Array.isArray(pair) ? (pair as readonly unknown[]) : [];
    const kind = typeof index === 'number' ? TIMER_KINDS[index] : undefined;
    invariant(kind !== undefined && typeof flow === 'string', 'a timer has a kind and a flow');
    timers.push({ time, reference, kind, flow });
  }
  return timers;
}
