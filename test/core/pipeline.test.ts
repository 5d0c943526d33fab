/** What must not matter: order, repetition, the cut into batches, and being interrupted. */
import fc from 'fast-check';
import type { Incoming } from '../../src/core/events/arrival';
import type { Policy } from '../../src/core/decide/judge';
import { DAY, HOUR, MINUTE, START } from '../support/given';
import type { Engine } from '../support/given-engine';
import { bytesOf, engineOf, lastDecisions, logOf, readLog, refolded } from '../support/given-engine';
import type { Appended } from '../support/given-logs';
import { cuts, dayLog, nastyLog, shuffledTwice } from '../support/given-logs';
import { MEASURE_RULES, onWord, policyOf, referencePolicy } from '../support/given-policy';

const policy = policyOf(
  [
    ...MEASURE_RULES,
    onWord('FIFTY', { points: 50 }),
    onWord('SIXTY', { points: 60 }),
    onWord('conflict', { measure: 'MANUAL_REVIEW', when: 'conflict("order")' }),
    onWord('unnamed', { when: 'size(payment.payer.name) == 0' }),
    onWord('pair', { points: 10, when: 'fold(order.buyer.name) != fold(payment.payer.name)' }),
    onWord('mass', {
      agency: 'SEC', measure: 'NII', flows: ['shop', 'loading'],
      when: 'milestones.measuredGrossMassMilligrams > logistics.totalGrossMassMilligrams',
    }),
    onWord('vague', {
      agency: 'SEC', measure: 'RFI', flows: ['loading'], when: '!missing("logistics") && !has(logistics.cargoDescription)',
    }),
  ],
  { loading: { random: { ppm: 500_000, measure: 'SCREENING', agency: 'SEC' } } },
); // prettier-ignore

/** Half of all are drawn, whatever their generation. */
const draw = (reference: string) => (reference.length % 2 === 0 ? 0 : 2 ** 31);

/** Reads a log in one go of batches, at a time when no deadline is near. */
function judged(by: Policy, log: readonly Appended[], sizes: readonly number[]): Engine {
  const engine = engineOf(by, draw);
  const incoming = logOf(log);
  for (let at = 0, round = 0; at < incoming.length; round++) {
    const batch = incoming.slice(at, at + (sizes[round % sizes.length] ?? 1));
    at += engine.turn({ incoming: batch, clockAfter: () => ({ now: START + HOUR, dueUntil: undefined }) }).consumed;
  }
  return engine;
}

const END = START + 70 * HOUR;

function read(by: Policy, log: readonly Incoming[], sizes: readonly number[]): Engine {
  const engine = engineOf(by, draw);
  readLog(engine, by, log, sizes, END);
  return engine;
}

describe('the same documents, each with its own append time, end in the same last decisions', () => {
  const sameInAnyOrder = (by: Policy, logs: fc.Arbitrary<readonly Appended[]>, numRuns: number) =>
    fc.assert(
      fc.property(
        logs.chain((log) => fc.tuple(fc.constant(log), shuffledTwice(log), cuts)),
        ([log, shuffled, sizes]) => {
          expect(lastDecisions(judged(by, shuffled, sizes))).toEqual(lastDecisions(judged(by, log, [1])));
        },
      ),
      { numRuns },
    );

  it('whatever the order, repetition and batching of one difficult consignment', () => {
    sameInAnyOrder(policy, nastyLog(20 * MINUTE), 250);
  });

  it('whatever the order, repetition and batching of a generated day, under the reference policy', () => {
    sameInAnyOrder(referencePolicy(), dayLog(30, 4 * MINUTE), 12);
  });
});

describe('a log cut into any batches ends in the same last decisions', () => {
  const sameInAnyCut = (by: Policy, logs: fc.Arbitrary<readonly Appended[]>, numRuns: number) =>
    fc.assert(
      fc.property(logs.map(logOf), cuts, (log, sizes) => {
        expect(lastDecisions(read(by, log, sizes))).toEqual(lastDecisions(read(by, log, [1])));
      }),
      { numRuns },
    );

  it('with deadlines between the documents of a difficult consignment', () => {
    sameInAnyCut(policy, nastyLog(60 * HOUR), 200);
  });

  it('with deadlines between the documents of a generated day', () => {
    sameInAnyCut(referencePolicy(), dayLog(30, 10 * HOUR), 10);
  });
});

describe('a crash after any entry', () => {
  const survives = (
    by: Policy,
    logs: fc.Arbitrary<readonly Appended[]>,
    cut: typeof cuts,
    end: number,
    numRuns: number,
  ) =>
    fc.assert(
      fc.property(logs.map(logOf), cut, fc.nat(), (log, sizes, at) => {
        const whole = engineOf(by, draw);
        readLog(whole, by, log, sizes, end);
        expect(bytesOf(refolded(by, whole.entries))).toEqual(bytesOf(whole.states));

        const before = whole.entries.slice(0, at % (whole.entries.length + 1));
        const consumed = before.reduce((sum, entry) => sum + entry.incoming.length, 0);
        const after = engineOf(by, draw, refolded(by, before), before.length);
        readLog(after, by, log.slice(consumed), sizes, end);
        expect(lastDecisions({ ...after, entries: [...before, ...after.entries] })).toEqual(lastDecisions(whole));
      }),
      { numRuns },
    );

  it('leaves the state that a fold of the entries gives, byte for byte, and going on gives the same', () => {
    survives(policy, nastyLog(60 * HOUR), cuts, END, 100);
  });

  it('does so through expiry, shrinking and forgetting', () => {
    // Until when an answer is awaited counts from the entry that asked: cuts must be the same here.
    survives(policy, nastyLog(80 * DAY), fc.constant([1]), START + 200 * DAY, 100);
  });

  it('does so for a generated day under the reference policy', () => {
    survives(referencePolicy(), dayLog(30, 10 * HOUR), cuts, END, 6);
  });
});

describe('one entry fires many timers', () => {
  it('and a fold of it is the state, byte for byte, whatever the limit of timers an entry', () => {
    fc.assert(
      fc.property(nastyLog(10 * DAY).map(logOf), fc.integer({ min: 1, max: 4 }), (log, dueLimit) => {
        const engine = engineOf(policy, draw);
        engine.turn({ incoming: log, clockAfter: () => ({ now: START + 10 * DAY, dueUntil: undefined }) });
        for (let day = 11; day < 120; day += 9) {
          const now = START + day * DAY;
          engine.turn({
            incoming: [],
            clockAfter: () => ({ now, dueUntil: { time: now, reference: undefined } }),
            dueLimit,
          });
        }
        expect(bytesOf(refolded(policy, engine.entries))).toEqual(bytesOf(engine.states));
      }),
      { numRuns: 150 },
    );
  });
});
