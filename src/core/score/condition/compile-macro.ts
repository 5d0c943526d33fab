/** Compiles the macros over lists: all, exists, exists_one, filter, map; unknown like the and/or over all elements. */
import { UNKNOWN } from '../../kernel/unknown';
import { forgetSince, mark } from './absence';
import type { Macro } from './expression';
import type { Condition, Frame } from './frame';
import type { Value } from './value';

type Walk = (over: Condition, body: Condition, slot: number) => Condition;

const MACROS: Readonly<Record<Macro, Walk>> = {
  all: (over, body, slot) => compileQuantifier(over, body, slot, false),
  exists: (over, body, slot) => compileQuantifier(over, body, slot, true),
  exists_one: compileExistsOne,
  filter: compileFilter,
  map: compileMap,
};

/** The macro over a compiled list; the element at hand stands in the frame's slot while the body runs. */
export function compileMacro(macro: Macro, over: Condition, body: Condition, slot: number): Condition {
  return MACROS[macro](over, body, slot);
}

function runOn(frame: Frame, body: Condition, slot: number, element: Value): ReturnType<Condition> {
  frame.slots[slot] = element;
  return body(frame);
}

/** `decisive` for any element decides; else UNKNOWN if any is unknown; else the opposite. */
function compileQuantifier(over: Condition, body: Condition, slot: number, decisive: boolean): Condition {
  return (frame) => {
    const list = over(frame);
    if (list === UNKNOWN) return UNKNOWN;
    const noted = mark(frame);
    let unknown = false;
    for (const element of list as readonly Value[]) {
      const value = runOn(frame, body, slot, element);
      if (value === decisive) {
        if (unknown) forgetSince(frame, noted);
        return decisive;
      }
      if (value === UNKNOWN) unknown = true;
    }
    return unknown ? UNKNOWN : !decisive;
  };
}

function compileExistsOne(over: Condition, body: Condition, slot: number): Condition {
  return (frame) => {
    const list = over(frame);
    if (list === UNKNOWN) return UNKNOWN;
    let count = 0;
    let unknown = false;
    for (const element of list as readonly Value[]) {
      const value = runOn(frame, body, slot, element);
      if (value === UNKNOWN) unknown = true;
      else if (value === true) count++;
    }
    return unknown ? UNKNOWN : count === 1;
  };
}

function compileFilter(over: Condition, body: Condition, slot: number): Condition {
  return (frame) => {
    const list = over(frame);
    if (list === UNKNOWN) return UNKNOWN;
    const chosen: Value[] = [];
    let unknown = false;
    for (const element of list as readonly Value[]) {
      const value = runOn(frame, body, slot, element);
      if (value === UNKNOWN) unknown = true;
      else if (value === true) chosen.push(element);
    }
    return unknown ? UNKNOWN : chosen;
  };
}

function compileMap(over: Condition, body: Condition, slot: number): Condition {
  return (frame) => {
    const list = over(frame);
    if (list === UNKNOWN) return UNKNOWN;
    const mapped: Value[] = [];
    let unknown = false;
    for (const element of list as readonly Value[]) {
      const value = runOn(frame, body, slot, element);
      if (value === UNKNOWN) unknown = true;
      else mapped.push(value);
    }
    return unknown ? UNKNOWN : mapped;
  };
}
