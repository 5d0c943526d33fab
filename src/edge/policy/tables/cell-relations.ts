/** How two cells of one input relate: whether one holds wherever the other does, and whether both can. */
import type { Cell } from './cell';
import { areTextsApart, coverTexts } from './text-sets';
import type { ValueSet } from './value-set';
import { coverIntervals, meetIntervals, valueSet } from './value-set';

/** Whether `outer` holds wherever `inner` does. False where that cannot be told. */
export function covers(outer: Cell, inner: Cell): boolean {
  if (outer.kind === 'any') return true;
  if (inner.kind === 'any' || inner.kind === 'cel' || outer.kind === 'cel') return isSame(outer, inner);
  // What compares a value is unknown, and holds nowhere, where the element is absent.
  if (outer.kind === 'stated') return outer.isStated === (inner.kind !== 'stated' || inner.isStated);
  if (inner.kind === 'listed' || outer.kind === 'listed') return isSame(outer, inner);
  return coversAny([outer], inner);
}

/** Whether wherever `inner` holds one of the others does; over values only. */
export function coversAny(outers: readonly Cell[], inner: Cell): boolean {
  const within = valueSet(inner);
  const sets = outers.flatMap((outer) => valueSet(outer) ?? []);
  if (within === undefined) return false;
  const alike = sets.filter((set) => set.domain === within.domain);
  if ('intervals' in within) return coverIntervals(alike.flatMap(intervalsOf), within.intervals);
  if ('texts' in within) return alike.some((set) => 'texts' in set && coverTexts(set.texts, within.texts));
  return alike.some((set) => 'holds' in set && set.holds === within.holds);
}

/** Whether no value lets both hold. False where that cannot be told. */
export function areApart(a: Cell, b: Cell): boolean {
  if (a.kind === 'stated' || b.kind === 'stated') return isAbsent(a) ? isAsked(b) : isAbsent(b) && isAsked(a);
  const [one, other] = [valueSet(a), valueSet(b)];
  if (one === undefined || other === undefined || one.domain !== other.domain) return false;
  if ('intervals' in one) return meetIntervals(one.intervals, intervalsOf(other)).length === 0;
  if ('texts' in one && 'texts' in other) return areTextsApart(one.texts, other.texts);
  return 'holds' in one && 'holds' in other && one.holds !== other.holds;
}

/**
 * Whether an earlier cell need not be asked again for a later row: it is false or, with the later cell, unknown wherever
 * that one is not false. A later `absent` is such a cell beside any that asks for a value.
 */
export function excludes(earlier: Cell, later: Cell): boolean {
  if (earlier.kind === 'stated' && later.kind !== 'stated') return false;
  return areApart(earlier, later);
}

function isAbsent(cell: Cell): boolean {
  return cell.kind === 'stated' && !cell.isStated;
}

/** Asks for something of an element that is there. */
function isAsked(cell: Cell): boolean {
  return cell.kind === 'listed' || (cell.kind === 'stated' && cell.isStated) || valueSet(cell) !== undefined;
}

function isSame(a: Cell, b: Cell): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function intervalsOf(set: ValueSet): Extract<ValueSet, { intervals: unknown }>['intervals'] {
  return 'intervals' in set ? set.intervals : [];
}
