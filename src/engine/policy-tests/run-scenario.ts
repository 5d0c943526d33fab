/** Runs one scenario, and tells what differs from what it expects. */
import type { Decision } from '../../core/events/decision';
import type { Rejection } from '../../edge/avro/records';
import type { Scenario } from '../../edge/policy/tests/read-scenarios';
import { orderDifference } from './order-property';
import type { Surrounding } from './play-scenario';
import { generationsOf, play, referenceOf } from './play-scenario';
import type { Difference } from './scenario-comparison';
import { described, differences, lastDifferences } from './scenario-comparison';
import type { ScenarioEngine } from './scenario-engine';

export interface ScenarioResult {
  /** What the scenario says and the engine does not; nothing where they agree. */
  readonly differences: readonly Difference[];
  /** Every decision in the words of a scenario, a line each. */
  readonly decided: readonly string[];
  readonly decisions: readonly Decision[];
  readonly rejections: readonly Rejection[];
}

/** `andVerify`: what is left behind is verified and recovered too. What cannot be played is a difference. */
export async function runScenario(
  scenario: Scenario,
  shared: Surrounding,
  { andVerify }: { readonly andVerify: boolean },
): Promise<ScenarioResult> {
  const { startMs, engine } = await play(scenario, shared);
  const decisions = engine.decisions();
  const ordinalOf = (decision: Decision): number =>
    generationsOf(decisions, decision.reference).indexOf(decision.generation) + 1;
  const frame = { startMs, ordinalOf };
  const found = [
    // What was rejected explains what was not decided.
    ...rejectionDifferences(scenario, engine),
    ...(scenario.decisions === undefined ? [] : differences(scenario.decisions, decisions, frame)),
    ...lastDifferences(scenario.expect, decisions, frame),
    ...stateDifferences(scenario, engine),
  ];
  if (andVerify) for (const message of await engine.doubts()) found.push({ path: [], message });
  if (scenario.anyOrder === true) {
    const message = await orderDifference(scenario, decisions, shared);
    if (message !== undefined) found.push({ path: ['anyOrder'], message });
  }
  return {
    differences: found,
    decided: decisions.map((one) => described(one, frame)),
    decisions,
    rejections: engine.rejections(),
  };
}

function rejectionDifferences(scenario: Scenario, engine: ScenarioEngine): readonly Difference[] {
  const found = engine.rejections().map(({ code, pointer }) => ({ code, pointer: pointer ?? undefined }));
  const expected = scenario.rejections ?? [];
  const fits =
    found.length === expected.length &&
    expected.every(({ code, pointer }, index) => {
      const one = found[index];
      return one?.code === code && (pointer === undefined || one.pointer === pointer);
    });
  const message = `rejections: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`;
  return fits ? [] : [{ path: ['rejections'], message }];
}

function stateDifferences(scenario: Scenario, engine: ScenarioEngine): readonly Difference[] {
  return (scenario.states ?? []).flatMap(({ consignment = referenceOf(scenario), is }, index) => {
    const state = engine.load(consignment);
    const found = state === undefined ? 'forgotten' : state.closed ? 'closed' : 'open';
    const message = `${consignment}: expected ${is}, found ${found}`;
    return found === is ? [] : [{ path: ['states', index], message }];
  });
}
