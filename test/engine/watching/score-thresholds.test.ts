/** Lines that rules draw on the model's probability. */
import type { Expression } from '../../../src/core/score/condition/expression';
import type { LoadedPolicy } from '../../../src/edge/policy/load-policy';
import { scoreThresholds } from '../../../src/engine/watching/score-thresholds';

const SCORE: Expression = { op: 'call', name: 'modelPpm', args: [] };
const value = (number: number): Expression => ({ op: 'value', value: number });
const compared = (left: Expression, operator: '>=' | '>' | '<' | '<=' | '==' | '+', right: Expression): Expression => {
  return { op: 'binary', operator, left, right };
};

function policy(...expressions: readonly Expression[]): Pick<LoadedPolicy, 'rules'> {
  const rules = expressions.map((expression, place) => [`r${place}`, { expression, source: { flows: ['import'] } }]);
  return { rules: new Map(rules as never) };
}

it('are where a comparison changes its answer, whichever way it is written', () => {
  const both = { op: 'and', left: compared(SCORE, '>=', value(10)), right: compared(SCORE, '<', value(30)) } as const;
  const others = [
    compared(SCORE, '>', value(49)),
    compared(SCORE, '<=', value(69.5)),
    compared(value(90), '<=', SCORE),
  ];
  expect(scoreThresholds(policy(both, ...others), 'import')).toEqual([10, 30, 50, 70, 90]);
});

it('are those of the flow alone, each once, and no other comparisons', () => {
  const rules = policy(
    compared(SCORE, '>=', value(10)),
    compared(value(10), '<=', SCORE),
    compared(SCORE, '+', value(7)),
  );
  expect(scoreThresholds(rules, 'import')).toEqual([10]);
  expect(scoreThresholds(rules, 'export')).toEqual([]);
});
