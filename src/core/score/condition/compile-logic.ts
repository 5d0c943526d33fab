/** Compiles three-valued logic (Kleene): what is unknown matters only where it could change the result. */
import { UNKNOWN } from '../../kernel/unknown';
import { forgetSince, mark } from './absence';
import type { Condition } from './frame';

/** False if either side is false, else UNKNOWN if either is. */
export function compileAnd(left: Condition, right: Condition): Condition {
  return (frame) => {
    const noted = mark(frame);
    const first = left(frame);
    if (first === false) return false;
    const second = right(frame);
    if (first !== UNKNOWN) return second;
    if (second !== false) return UNKNOWN;
    forgetSince(frame, noted);
    return false;
  };
}

/** True if either side is true, else UNKNOWN if either is. */
export function compileOr(left: Condition, right: Condition): Condition {
  return (frame) => {
    const noted = mark(frame);
    const first = left(frame);
    if (first === true) return true;
    const second = right(frame);
    if (first !== UNKNOWN) return second;
    if (second !== true) return UNKNOWN;
    forgetSince(frame, noted);
    return true;
  };
}

export function compileNot(of: Condition): Condition {
  return (frame) => {
    const value = of(frame);
    return value === UNKNOWN ? UNKNOWN : value !== true;
  };
}

export function compileNegate(of: Condition): Condition {
  return (frame) => {
    const value = of(frame);
    return value === UNKNOWN ? UNKNOWN : -(value as number);
  };
}

/** One of two values by a test; UNKNOWN by an unknown one. */
export function compileConditional(test: Condition, yes: Condition, no: Condition): Condition {
  return (frame) => {
    const holds = test(frame);
    if (holds === UNKNOWN) return UNKNOWN;
    return holds === true ? yes(frame) : no(frame);
  };
}
