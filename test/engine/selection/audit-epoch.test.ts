/** An audit holds every arm to its number: nothing is found where the engine decided, and whatever is changed afterwards is. */
import fc from 'fast-check';
import type { Arm, Decision } from '../../../src/core/events/decision';
import { DRAW_RANGE } from '../../../src/core/decide/selection';
import { hex } from '../../../src/core/kernel/hex';
import { epochBegin, epochSecretOf, numberIn } from '../../../src/edge/draw-secret';
import { auditOf, type EpochAudit } from '../../../src/engine/selection/audit-epoch';
import { DAY, givenDraw, HOUR, START, type World } from '../../support/given';
import { cancellation, orderBy, outcome, payment } from '../../support/given-documents';
import { MEASURE_RULES, onWord, policyOf } from '../../support/given-policy';

const EPOCH_MS = 7 * DAY;
const epoch = { begin: epochBegin(START, EPOCH_MS), end: epochBegin(START, EPOCH_MS) + EPOCH_MS };
const random = { ppm: 500_000, measure: 'NII', agency: 'CUS' };
const policy = policyOf([...MEASURE_RULES, onWord('SIXTY', { points: 60 })], { shop: { random } });
const policies = new Map([[hex(policy.hash), { randomOf: policy.randomOf, epochMs: EPOCH_MS }]]);
const secretOf = (number: number): Uint8Array => epochSecretOf(Buffer.from([number >> 8, number & 255]), epoch.begin);

function audited(secret: Uint8Array, decisions: readonly Decision[], known = policies): EpochAudit {
  const audit = auditOf(epoch, secret, known);
  for (const decision of decisions) audit.take(decision);
  return audit.result();
}

const EVENTS = ['pay', 'cancel', 'score', 'oblige', 'clean', 'lift', 'late'] as const;

function happen(world: World, event: (typeof EVENTS)[number], version: number): World {
  const last = world.history.at(-1);
  switch (event) {
    case 'pay':
      return world.when(payment());
    case 'cancel':
      return world.when(cancellation('order'));
    case 'score':
      return world.when(orderBy('SIXTY', { version }));
    case 'oblige':
      return world.when(orderBy('PHYSICAL', { version }));
    case 'clean':
      return world.when(orderBy('Ann', { version }));
    case 'lift':
      return last === undefined
        ? world
        : world.when(outcome(last.revision, 'LIFTED', { generation: last.generation }, { documentId: `o${version}` }));
    case 'late':
      return world.after(40 * HOUR);
  }
}

function lived(secret: Uint8Array, events: readonly (typeof EVENTS)[number][]): readonly Decision[] {
  const draw = (reference: string, flow: string): number => numberIn(secret, reference, flow);
  let world = givenDraw(policy, draw, orderBy('Ann'));
  for (const [index, event] of [...events, 'late' as const].entries()) world = happen(world, event, index + 2);
  return world.history;
}

const life = fc.record({
  secret: fc.integer({ min: 0, max: 65_535 }).map(secretOf),
  events: fc.array(fc.constantFrom(...EVENTS), { maxLength: 6 }),
});
const others: Readonly<Record<Arm, Arm>> = { MANDATORY: 'RANDOM', RANDOM: 'NONE', SCORED: 'RANDOM', NONE: 'RANDOM' };

it('nothing is found in what the engine decided, whatever comes, is cancelled and answered', () => {
  const seen = new Set<string>();
  const property = fc.property(life, ({ secret, events }) => {
    const decisions = lived(secret, events);
    const { findings, flows } = audited(secret, decisions);
    expect(findings).toEqual([]);
    const counted = flows.reduce((sum, flow) => sum + flow.compared + flow.mandatory + flow.withdrawn, 0);
    expect(counted).toBe(decisions.length);
    for (const { arm, measure, revision } of decisions)
      seen.add(measure === 'WITHDRAWN' ? `${measure} ${revision === 1 ? 'at once' : 'later'}` : arm);
  });
  fc.assert(property, { numRuns: 300 });
  expect([...seen].sort()).toEqual(['MANDATORY', 'NONE', 'RANDOM', 'SCORED', 'WITHDRAWN at once', 'WITHDRAWN later']);
});

it('one arm changed is one finding, with number and rate', () => {
  let changes = 0;
  const property = fc.property(life, fc.nat(), ({ secret, events }, at) => {
    const decisions = lived(secret, events);
    const index = at % decisions.length;
    const victim = decisions[index];
    if (victim === undefined || victim.arm === 'MANDATORY' || victim.measure === 'WITHDRAWN') return;
    changes++;
    const { reference, flow, revision } = victim;
    const changed = decisions.map((one, place) => (place === index ? { ...one, arm: others[one.arm] } : one));
    const { findings, findingCount } = audited(secret, changed);
    expect(findingCount).toBe(1);
    expect(findings).toMatchObject([{ reference, flow, revision, arm: others[victim.arm], ratePpm: 500_000 }]);
    const drawnPpm = Math.floor((numberIn(secret, reference, flow) * 1_000_000) / DRAW_RANGE);
    expect(findings[0]?.drawnPpm).toBe(drawnPpm);
  });
  fc.assert(property, { numRuns: 200 });
  expect(changes).toBeGreaterThan(50);
});

it('a decision whose policy is not known is a finding, one of another epoch is none', () => {
  const secret = secretOf(1);
  const decisions = lived(secret, ['pay']).slice(0, 1);
  expect(audited(secret, decisions, new Map()).findings).toMatchObject([{ ratePpm: null, revision: 1 }]);
  const later = decisions.map((one) => ({ ...one, generation: one.generation + EPOCH_MS }));
  expect(audited(secret, later, new Map())).toMatchObject({ findingCount: 0, flows: [], elsewhere: 0 });
  const daily = new Map([[hex(policy.hash), { randomOf: policy.randomOf, epochMs: DAY }]]);
  expect(audited(secret, decisions, daily)).toMatchObject({ findingCount: 0, flows: [], elsewhere: 1 });
});
