/** Which timers an entry fires: of what it changed as they are now, of all others as they were, and no reference by halves. */
import type { Consignment } from '../../../src/core/join/consignment-state';
import { dueTimers } from '../../../src/core/join/due-timers';
import { given, HOUR, START } from '../../support/given';
import { logistics, order } from '../../support/given-documents';
import { viewOf } from '../../support/given-engine';
import { policyOf } from '../../support/given-policy';

const policy = policyOf();
const [FIRST, SECOND, THIRD] = ['ORD:shop:1', 'ORD:shop:2', 'ORD:shop:3'];

/** An order that waits so many hours for its payment. */
function waiting(reference: string, hours: number): Consignment {
  const departureDateTime = new Date(START + (hours + 1) * HOUR).toISOString();
  const world = given(policy, order({}, { reference }), logistics({ departureDateTime }, { reference }));
  const consignment = world.consignment(reference);
  if (consignment === undefined) throw new Error('expected a consignment');
  return { ...consignment, flows: consignment.flows.filter(({ flow }) => flow === 'shop') };
}

const stored = viewOf(new Map([FIRST, SECOND, THIRD].map((reference, at) => [reference, waiting(reference, 5 + at)])));
const until = (hours: number, reference?: string) => ({ time: START + hours * HOUR, reference });
const due = (changed: readonly (readonly [string, Consignment | undefined])[], end = until(20), limit = 10) => {
  const references = changed.map(([reference]) => reference);
  const waiting = changed.flatMap(([, consignment]) => consignment ?? []);
  const timers = dueTimers(stored, { references, waiting }, end, limit);
  return timers.map(({ reference, time }) => [reference, (time - START) / HOUR]);
};

it('what did not change fires as it was stored, up to the end', () => {
  expect(due([], until(6))).toEqual([[FIRST, 5], [SECOND, 6]]); // prettier-ignore
});

it('what changed fires as it is now, in its new place', () => {
  expect(due([[FIRST, waiting(FIRST, 9)]])).toEqual([[SECOND, 6], [THIRD, 7], [FIRST, 9]]); // prettier-ignore
});

it('what changed and is no longer due does not fire', () => {
  expect(due([[FIRST, waiting(FIRST, 9)]], until(7))).toEqual([[SECOND, 6], [THIRD, 7]]); // prettier-ignore
});

it('what was forgotten does not fire', () => {
  expect(due([[SECOND, undefined]])).toEqual([[FIRST, 5], [THIRD, 7]]); // prettier-ignore
});

it('what came with this entry fires with the rest', () => {
  expect(due([['ORD:shop:0', waiting('ORD:shop:0', 6)]], until(6))).toEqual([
    [FIRST, 5],
    ['ORD:shop:0', 6],
    [SECOND, 6],
  ]);
});

describe('an end with a reference', () => {
  it('takes of its time the references up to it', () => {
    const changed = [['ORD:shop:0', waiting('ORD:shop:0', 6)], ['ORD:shop:9', waiting('ORD:shop:9', 6)]] as const; // prettier-ignore
    expect(due(changed, until(6, SECOND))).toEqual([[FIRST, 5], ['ORD:shop:0', 6], [SECOND, 6]]); // prettier-ignore
  });

  it('takes the reference itself', () => {
    expect(due([[SECOND, waiting(SECOND, 6)]], until(6, SECOND))).toEqual([[FIRST, 5], [SECOND, 6]]); // prettier-ignore
  });
});

describe('a limit', () => {
  it('that is reached ends with the last timer stored: what changed to a later one waits for the next entry', () => {
    expect(due([[FIRST, waiting(FIRST, 9)]], until(20), 2)).toEqual([[SECOND, 6]]);
  });

  it('that is reached takes what changed to an earlier one', () => {
    expect(due([[THIRD, waiting(THIRD, 1)]], until(20), 2)).toEqual([[THIRD, 1], [FIRST, 5], [SECOND, 6]]); // prettier-ignore
  });

  it('that is not reached cuts nothing off', () => {
    expect(due([[FIRST, waiting(FIRST, 9)]], until(20), 4)).toEqual([[SECOND, 6], [THIRD, 7], [FIRST, 9]]); // prettier-ignore
  });
});
