/** What core's compiled conditions get from the edge: RE2 patterns, and path reads that the runtime can specialise. */
import { type Engine, interpretPath, type ReadPath } from '../../core/score/condition/engine';
import type { Condition, Frame } from '../../core/score/condition/frame';
import type { Unknown } from '../../core/kernel/unknown';
import { compileRx } from './cel-rx';

type MakeReader = (absent: (frame: Frame) => Unknown) => Condition;

// Field names of the schemas; anything else is read by the interpreter.
const IDENTIFIER = /^[A-Za-z][A-Za-z0-9]*$/;

/**
 * A function of its own per path. Functions from one literal share what the runtime has learnt about the shapes they
 * meet, so a shared one is slow for all paths; one written out for its path is three times as fast.
 */
const specialisePath: ReadPath = (base, fields, absent) => {
  if (!fields.every((field) => IDENTIFIER.test(field))) return interpretPath(base, fields, absent);
  const start = typeof base === 'number' ? `frame.slots[${base}]` : `frame.${base}`;
  const body = `return (frame) => ${[start, ...fields].join('?.')} ?? absent(frame);`;
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- only checked identifiers and numbers get in
  const make = new Function('absent', body) as MakeReader;
  return make(absent);
};

/** The engine that policies are compiled with. */
export const celEngine: Engine = { compileRx, readPath: specialisePath };
