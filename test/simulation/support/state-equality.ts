/** Whether two states are the same, byte for byte, and where they differ first. */
import type { StateStore } from '../../../src/edge/ports';

type Dump = ReturnType<StateStore['dump']>;

/** Undefined when they are equal; else the first reference that is not. */
export function differenceOf(one: Dump, other: Dump): string | undefined {
  const others = other[Symbol.iterator]();
  for (const { reference, bytes } of one) {
    const next = others.next();
    if (next.done === true) return `${reference} is too much`;
    if (next.value.reference !== reference) return `${reference} against ${next.value.reference}`;
    if (Buffer.compare(bytes, next.value.bytes) !== 0) return `${reference} has other bytes`;
  }
  const rest = others.next();
  return rest.done === true ? undefined : `${rest.value.reference} is missing`;
}
