/** Core's compiler against cel-js's own evaluation of the same tree, on random conditions and documents. */
import * as fc from 'fast-check';
import { isRight } from 'fp-ts/lib/Either';
import { compileCondition } from '../../../../src/core/score/condition/compile';
import { UNKNOWN } from '../../../../src/core/kernel/unknown';
import { compileRx } from '../../../../src/edge/policy/cel-rx';
import { celEnvironment } from '../../../../src/edge/policy/cel-environment';
import { checkedTree, parseCondition } from '../../../../src/edge/policy/cel-parse';
import { CEL_TYPES } from '../../../../src/edge/policy/cel-types.generated';
import { writeCondition } from '../../../../src/edge/policy/write-condition';
import { celHandlers, evaluated, opaque, OPAQUE_TYPES } from './support/cel-evaluation';
import { type Filling, frameOf, LISTS, QUIET_FACTS } from './support/conditions';
import { conditionText, documents, type Type } from './support/conditions-arbitrary';

const types = { ...CEL_TYPES, ...OPAQUE_TYPES };
const environment = celEnvironment(types, 'OrderItem', undefined, LISTS, celHandlers(QUIET_FACTS, compileRx));

/** Both opinions on a text over some documents. */
function opinions(text: string, type: Type, context: Record<string, unknown>): readonly unknown[] {
  const tree = checkedTree(text, environment);
  const parsed = parseCondition(text, environment, type);
  if ('refusal' in tree || !isRight(parsed)) return ['refused', 'accepted'];
  const cel = evaluated(tree.parsed, opaque(context) as Record<string, unknown>);
  const ours = [compileCondition(parsed.right, compileRx), writeCondition(parsed.right)];
  return [cel, ...ours.map((run) => run(frameOf(context as Filling)))];
}

const RUNS = 1_500;
const TIMEOUT_MS = 60_000;

describe.each(['bool', 'double', 'string', 'Amount', 'Mass', 'Timestamp', 'Duration'] as const)(
  'a random %s',
  (type) => {
    it.each([
      ['complete', true],
      ['incomplete', false],
    ])(
      'over %s documents is what cel-js makes of it',
      (_, complete) => {
        fc.assert(
          fc.property(conditionText(type, 4), documents(complete), (text, context) => {
            const [cel, ...ours] = opinions(text, type, context);
            expect(ours).toEqual([cel, cel]);
          }),
          { numRuns: RUNS },
        );
      },
      TIMEOUT_MS,
    );

    it('is often known over complete documents, else the comparison would say little', () => {
      const drawn = fc.sample(fc.tuple(conditionText(type, 4), documents(true)), { numRuns: 300, seed: 1 });
      const knownCount = drawn.filter(([text, context]) => opinions(text, type, context)[1] !== UNKNOWN).length;
      expect(knownCount).toBeGreaterThan(120);
    });
  },
);
