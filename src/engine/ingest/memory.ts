/** What `ingest` remembers beside the log: which references an LRN or MRN stands for, and the numbers it gave. */
import type { AppendTransaction } from '../../edge/ports';
import { digestText } from '../digest-text';

/** Two are ambiguous already; more teach nothing. */
const MAX_REFERENCES = 4;

export type Memory = Pick<AppendTransaction, 'recall' | 'remember'>;

/** What is remembered under; digests keep the keys short whatever a sender states. */
function keyOf(kind: 'lrn' | 'mrn' | 'original' | 'number' | 'last', ...parts: readonly string[]): string {
  return `${kind}:${digestText(parts.join('\0'))}`;
}

/** Whether an entry is a number given to a document: two contents never share one, so that it counts before it is used. */
export function isReservation(key: string): boolean {
  return /^(?:number|last):/.test(key);
}

/** The references known with an LRN, in the order they were learned. */
export function referencesOfLrn(memory: Memory, lrn: string): readonly string[] {
  return memory.recall(keyOf('lrn', lrn))?.split('\n') ?? [];
}

export function learnLrn(memory: Memory, lrn: string, reference: string): void {
  const known = referencesOfLrn(memory, lrn);
  if (known.includes(reference) || known.length >= MAX_REFERENCES) return;
  memory.remember(keyOf('lrn', lrn), [...known, reference].join('\n'));
}

/** The reference that a message stating this MRN was appended under. */
export function referenceOfMrn(memory: Memory, mrn: string): string | undefined {
  return memory.recall(keyOf('mrn', mrn));
}

export function learnMrn(memory: Memory, mrn: string, reference: string): void {
  memory.remember(keyOf('mrn', mrn), reference);
}

/** Whether an original was appended under the reference. */
export function hasOriginal(memory: Memory, reference: string): boolean {
  return memory.recall(keyOf('original', reference)) !== undefined;
}

export function learnOriginal(memory: Memory, reference: string): void {
  if (!hasOriginal(memory, reference)) memory.remember(keyOf('original', reference), '1');
}

/**
 * The number of a message among those of its document and kind, from 1 in the order they are first seen. `digest` is that
 * of the message without number; the same one again has the number it got.
 */
export function numberOf(memory: Memory, document: readonly string[], digest: string): number {
  const own = keyOf('number', digest);
  const given = memory.recall(own);
  if (given !== undefined) return Number(given);
  const last = keyOf('last', ...document);
  const number = Number(memory.recall(last) ?? 0) + 1;
  memory.remember(own, String(number));
  memory.remember(last, String(number));
  return number;
}
