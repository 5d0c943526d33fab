/** What compiled conditions need from outside: regular expressions, and path reads as fast as the runtime can make them. */
import type { Content, ContentValue } from '../../events/document';
import type { Unknown } from '../../kernel/unknown';
import type { Condition, Frame, Root } from './frame';
import type { Value } from './value';

/** A linear-time regular expression, found anywhere in the text. */
export type CompileRx = (pattern: string) => (text: string) => boolean;

/** Where a path starts: a root variable, or the slot of a macro variable. */
export type Base = Root | number;

/** Reads a path of one or more fields; what is absent on the way or at its end gives what `absent` returns. */
export type ReadPath = (base: Base, fields: readonly string[], absent: (frame: Frame) => Unknown) => Condition;

export interface Engine {
  readonly compileRx: CompileRx;
  readonly readPath: ReadPath;
}

/** Reads paths field by field, in every runtime; an edge may offer the same for fewer nanoseconds. */
export const interpretPath: ReadPath = (base, fields, absent) => (frame) => {
  let value = (typeof base === 'number' ? frame.slots[base] : frame[base]) as ContentValue | undefined;
  for (const field of fields) {
    if (value === null || value === undefined) return absent(frame);
    value = (value as Content)[field];
  }
  return value === null || value === undefined ? absent(frame) : (value as Value);
};
