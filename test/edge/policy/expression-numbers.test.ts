/** Equal expressions have one number, others never the same. */
import type { Expression } from '../../../src/core/score/condition/expression';
import { expressionNumbers } from '../../../src/edge/policy/expression-numbers';

const value = (given: string | number | boolean): Expression => ({ op: 'value', value: given });
const name = (given: string): Expression => ({ op: 'select', of: { op: 'variable', name: 'order' }, field: given });

describe('expressionNumbers', () => {
  it('gives equal expressions one number', () => {
    const numberOf = expressionNumbers();
    const given = (): Expression => ({
      op: 'and',
      left: name('id'),
      right: { op: 'list', items: [value(1), value('1')] },
    });
    expect(numberOf(given())).toBe(numberOf(given()));
  });

  it('tells apart what only looks alike', () => {
    const numberOf = expressionNumbers();
    const different: readonly Expression[] = [
      value(1),
      value('1'),
      value(true),
      value('true'),
      value(0),
      value(-0),
      name('id'),
      name('id,op'),
      { op: 'not', of: name('id') },
      { op: 'negate', of: name('id') },
      { op: 'list', items: [] },
      { op: 'list', items: [value(1)] },
      { op: 'list', items: [value(1), value(1)] },
      { op: 'and', left: name('a'), right: name('b') },
      { op: 'and', left: name('b'), right: name('a') },
      { op: 'or', left: name('a'), right: name('b') },
    ];
    expect(new Set(different.map(numberOf)).size).toBe(different.length);
  });
});
