/** Every open decision that a scenario ends in can be repeated, and what is said to change it changes it, and no less does. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as E from 'fp-ts/Either';
import { counterfactualOf, type Settled } from '../../src/core/decide/counterfactual';
import { decideWithout, type DecidedGround } from '../../src/core/decide/decide-without';
import { isIntervention } from '../../src/core/decide/strength';
import type { Decision } from '../../src/core/events/decision';
import { isOpen } from '../../src/core/join/own-decision';
import { assess } from '../../src/core/score/score';
import type { LoadedPolicy } from '../../src/edge/policy/load-policy';
import { digestText } from '../../src/engine/digest-text';
import { loadFrom, referencePolicy } from '../../src/wire';
import { shippedDocuments } from '../../src/edge/policy/tests/policy-tests';
import { readScenarios } from '../../src/edge/policy/tests/read-scenarios';
import { play } from '../../src/engine/policy-tests/play-scenario';
import type { ScenarioEngine } from '../../src/engine/policy-tests/scenario-engine';
import { openWorkshop } from '../../src/engine/policy-tests/workshop';

const themes = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'policies')
  .map(({ name }) => name);
const paths = themes.flatMap((theme) => readdirSync(join(__dirname, theme)).map((file) => join(theme, file)));

const workshop = openWorkshop();
const named = shippedDocuments();
function scenariosIn(path: string) {
  const read = readScenarios({ path, content: readFileSync(join(__dirname, path)) });
  if (E.isLeft(read)) throw new Error(path);
  return read.right;
}
const policies = new Map<string, LoadedPolicy>();
function policyOf(name = 'reference'): LoadedPolicy {
  const known =
    policies.get(name) ?? loadFrom(name === 'reference' ? referencePolicy() : join(__dirname, 'policies', name));
  policies.set(name, known);
  return known;
}

/** What the open decisions that stand at the end stand on. */
function groundsOf(engine: ScenarioEngine, { policy }: LoadedPolicy): readonly DecidedGround[] {
  const last = new Map(engine.decisions().map((decision) => [`${decision.reference} ${decision.flow}`, decision]));
  return [...last.values()].filter(isOpen).flatMap((decision) => {
    const consignment = engine.load(decision.reference);
    const flow = policy.flowOf(decision.flow);
    const state = consignment?.flows.find((one) => one.flow === decision.flow);
    if (consignment === undefined || consignment.closed || flow === undefined || state === undefined) return [];
    const assessment = assess(policy, flow, state, consignment, digestText);
    return [{ policy, flow, state, consignment, assessment, decision, digestText }];
  });
}

/** DO_NOT_LOAD, an inspection, a hold, nothing open. */
function stepOf(decision: Decision): number {
  if (decision.measure === 'DO_NOT_LOAD') return 3;
  return isIntervention(decision.measure) ? 2 : isOpen(decision) ? 1 : 0;
}

function subsetsOf(settled: readonly Settled[]): readonly (readonly Settled[])[] {
  return settled.reduce<readonly (readonly Settled[])[]>(
    (all, one) => [...all, ...all.map((set) => [...set, one])],
    [[]],
  );
}

const cures = new Set<string>();

it.each(paths)('%s', async (path) => {
  for (const scenario of scenariosIn(path)) {
    const { engine } = await play(scenario, { workshop, policyOf, named });
    const latest = scenario.given.findLast(({ policy }) => policy !== undefined)?.policy;
    for (const ground of groundsOf(engine, policyOf(latest ?? scenario.policy))) isExact(ground, latest !== undefined);
  }
});

/** A policy that has not judged the decision yet does not explain it. */
function isExact(ground: DecidedGround, isMaybeOfAnother: boolean): void {
  const found = counterfactualOf(ground);
  const judge = decideWithout(ground);
  if (isMaybeOfAnother && judge === undefined) return;
  if (found === undefined || judge === undefined) throw new Error(`${ground.decision.flow}: not repeated`);
  const before = stepOf(ground.decision);
  expect(found.resolved.ways.length + found.answeredBy.length).toBeGreaterThan(0);
  for (const { without } of found.resolved.ways) {
    for (const set of subsetsOf(without)) {
      const isLess = stepOf(judge(set.map(({ cause }) => cause))) < before;
      expect(isLess).toBe(set.length === without.length);
    }
    for (const { cure } of without) cures.add(cure);
  }
}

it('between them they show every way to settle a reason, but payment', () => {
  expect([...cures]).toEqual(expect.arrayContaining(['answer', 'check', 'complete', 'correct', 'document', 'resend']));
});
