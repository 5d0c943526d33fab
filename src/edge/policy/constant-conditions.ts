/** Conditions, or sides of one, that the documents cannot make true, or cannot make false. */
import type { Expression } from '../../core/score/condition/expression';
import type { Analysis, Finding } from './analysis';
import { logicOf } from './condition-logic';
import { canHold } from './contradiction';
import { offsetOf } from './expression-offset';
import { partsOf } from './expression-parts';

export const constantConditions: Analysis = ({ loaded, rules, places }) => {
  // A row that no value reaches is told as one: nobody wrote its whole condition.
  const rows = new Set([...loaded.tables.values()].flatMap((table) => table.rows.map(({ rule }) => rule)));
  const written = rules.filter((rule) => !rows.has(rule));
  return written.flatMap(({ source, expression }) =>
    constantParts(expression, 'the condition').map(({ part, says }): Finding => ({
      ...places.ofRule(source.id, ['when'], offsetOf(part)),
      code: 'constant-condition',
      message: `rule ${source.id}: when: expected what documents decide, found that ${says}`,
      hint: 'compare both sides: an element has one value at a time',
      rule: source.id,
    })),
  );
};

interface Constant {
  readonly part: Expression;
  readonly says: string;
}

/** The outermost parts that are constant; unknown counts as neither. */
export function constantParts(expression: Expression, name: string): readonly Constant[] {
  if (isLogical(expression)) {
    if (!canHold(logicOf(expression))) return [{ part: expression, says: `${name} is never true` }];
    if (!canHold(logicOf(expression, true))) return [{ part: expression, says: `${name} is never false` }];
  }
  return partsOf(expression).flatMap((part) => {
    const isBody = expression.op === 'macro' && part === expression.body;
    return constantParts(part, isBody ? `what ${expression.macro}() asks` : `this part of it`);
  });
}

/** A literal is no condition, but where it is all there is. */
function isLogical({ op, ...rest }: Expression): boolean {
  if (op === 'value') return 'value' in rest && typeof rest.value === 'boolean';
  return op === 'and' || op === 'or' || op === 'not' || op === 'binary' || op === 'macro' || op === 'conditional';
}
