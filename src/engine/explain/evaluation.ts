/** Runs parts of a condition on the frame the scorer would run it on, inside macros too: what `explain` shows values by. */
import { UNKNOWN, type Unknown } from '../../core/kernel/unknown';
import { compileCondition } from '../../core/score/condition/compile';
import type { Expression } from '../../core/score/condition/expression';
import type { Frame } from '../../core/score/condition/frame';
import type { Value } from '../../core/score/condition/value';
import { compileRx } from '../../edge/policy/cel-rx';
import type { Place } from './place';

/** Where a part stands: how it is put back into its macros, and which element each macro variable is at. */
export interface Site {
  readonly frame: Frame;
  readonly wrap: (part: Expression) => Expression;
  /** Of macro variables, and of `item` and `within` in item rules. */
  readonly places: ReadonlyMap<string, Place | undefined>;
}

/** The value of a part of a condition. */
export function evaluate(part: Expression, site: Site): Value | Unknown {
  return compileCondition(site.wrap(part), compileRx)(site.frame);
}

/** The elements of a list expression; undefined where it is unknown. */
export function elementsOf(over: Expression, site: Site): readonly Value[] | undefined {
  const list = evaluate(over, site);
  return list === UNKNOWN ? undefined : (list as readonly Value[]);
}

/**
 * The site of a macro's body at one element. The compiler binds macro variables itself, so the part runs as
 * `[over[index]].map(variable, part)[0]`: the same value, or unknown, as in the macro.
 */
export function siteAt(
  site: Site,
  macro: Extract<Expression, { op: 'macro' }>,
  index: number,
  place: Place | undefined,
): Site {
  const element: Expression = { op: 'index', of: macro.over, index: { op: 'value', value: index } };
  const wrap = (body: Expression): Expression => {
    const one: Expression = { op: 'list', items: [element] };
    const mapped: Expression = { op: 'macro', macro: 'map', over: one, variable: macro.variable, body };
    return site.wrap({ op: 'index', of: mapped, index: { op: 'value', value: 0 } });
  };
  return { frame: site.frame, wrap, places: new Map(site.places).set(macro.variable, place) };
}
