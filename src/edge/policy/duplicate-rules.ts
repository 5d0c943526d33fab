/** Rules that ask the same for the same agency and flows, however their conditions are ordered: their points add up. */
import { compareText } from '../../core/kernel/compare-text';
import type { Analysis, Finding } from './analysis';
import type { CompiledRule } from './compile-rule';
import type { Logic } from './condition-logic';
import { logicOf } from './condition-logic';
import type { Expression } from '../../core/score/condition/expression';

export const duplicateRules: Analysis = ({ rules, places }) => {
  const first = new Map<string, string>();
  const found: Finding[] = [];
  for (const rule of rules) {
    const { id } = rule.source;
    const key = keyOf(rule);
    const other = first.get(key);
    if (other === undefined) first.set(key, id);
    else {
      const at = places.ofRule(other, ['id']);
      const message = `rule ${id}: expected a condition of its own, found that of ${other} (${at.file}:${at.line ?? 1})`;
      const hint = 'keep one of them, with the points of both if both are meant';
      found.push({ ...places.ofRule(id, ['when']), code: 'duplicate-rule', message, hint, rule: id });
    }
  }
  return found;
};

function keyOf({ source, expression }: CompiledRule): string {
  const { agency, agencyFrom, each, flows } = source;
  return JSON.stringify([agency, agencyFrom, each, [...flows].sort(), normalLogic(logicOf(expression))]);
}

/** The same text for what is the same but for the order of what is joined and of what is compared. */
function normalLogic(logic: Logic): string {
  if (logic.op === 'atom') return `${logic.negated ? '!' : ''}${normal(logic.of)}`;
  return `${logic.op}(${[...new Set(logic.parts.map(normalLogic))].sort(compareText).join()})`;
}

const MIRRORED: ReadonlyMap<string, string> = new Map([['<', '>'], ['<=', '>='], ['==', '=='], ['!=', '!=']]); // prettier-ignore

function normal(expression: Expression): string {
  if (expression.op === 'macro') {
    const { macro, over, variable, body } = expression;
    return `${macro}(${normal(over)},${variable},${normalLogic(logicOf(body))})`;
  }
  if (expression.op !== 'binary') return JSON.stringify(expression);
  const [left, right] = [normal(expression.left), normal(expression.right)];
  const mirrored = MIRRORED.get(expression.operator);
  const turns = mirrored !== undefined && (mirrored !== expression.operator || left > right);
  return turns ? `(${right}${mirrored}${left})` : `(${left}${expression.operator}${right})`;
}
