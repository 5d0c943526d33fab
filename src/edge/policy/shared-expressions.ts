/** Which parts of conditions are dear and stand in several of them: those are computed once for all. */
import type { Expression } from '../../core/score/condition/expression';
import { partsOf } from './expression-parts';

/** Numbers of the calls and walks over lists that more than one of the conditions makes, whatever else they ask before. */
export function sharedExpressions(
  conditions: readonly Expression[],
  numberOf: (expression: Expression) => number,
): ReadonlySet<number> {
  const askedBy = new Map<number, number>();
  for (const condition of conditions) {
    const asked = new Set<number>();
    collect(condition, asked, numberOf);
    for (const number of asked) askedBy.set(number, (askedBy.get(number) ?? 0) + 1);
  }
  return new Set([...askedBy].flatMap(([number, times]) => (times > 1 ? [number] : [])));
}

/** Parts that stand in a walk over a list depend on its element: the walk itself is what can be shared. */
function collect(part: Expression, into: Set<number>, numberOf: (expression: Expression) => number): void {
  if (part.op === 'call' || part.op === 'macro') into.add(numberOf(part));
  if (part.op === 'macro') return collect(part.over, into, numberOf);
  for (const inner of partsOf(part)) collect(inner, into, numberOf);
}
