/** Plays what is given: each step at its time, and the clock on to the end. */
import { readFileSync } from 'node:fs';
import type { Draw } from '../../core/decide/selection';
import { DRAW_RANGE } from '../../core/decide/selection';
import type { Decision } from '../../core/events/decision';
import { packageFile } from '../../edge/package-files';
import type { LoadedPolicy } from '../../edge/policy/load-policy';
import type { NamedDocuments } from '../../edge/policy/tests/named-documents';
import type { Scenario, Step } from '../../edge/policy/tests/read-scenarios';
import { documentOf } from '../../edge/policy/tests/read-scenarios';
import type { ScenarioEngine } from './scenario-engine';
import { scenarioEngine } from './scenario-engine';
import { linesOf } from './scenario-lines';
import type { Workshop } from './workshop';

const START = '2026-06-15T08:00:00Z';
const REFERENCE = 'ORD:shop:1';

/** What scenarios share; without a name the policy under test is meant. */
export interface Surrounding {
  readonly workshop: Workshop;
  readonly policyOf: (name: string | undefined) => LoadedPolicy;
  readonly named: NamedDocuments;
}

export interface Played {
  readonly startMs: number;
  readonly engine: ScenarioEngine;
}

/** `given`: the steps, where they are not the scenario's own. Throws an Error that says which step cannot be played. */
export async function play(
  scenario: Scenario,
  shared: Surrounding,
  given: readonly Step[] = scenario.given,
): Promise<Played> {
  const startMs = Date.parse(scenario.start ?? START);
  const engine = await scenarioEngine(shared.workshop, shared.policyOf(scenario.policy), startMs, drawOf(scenario));
  const { at: last } = given.at(-1) ?? { at: 0 };
  for (const [index, step] of given.entries()) {
    if (step.at !== given[index - 1]?.at) await engine.reach(startMs + step.at);
    await take(step, scenario, { startMs, engine }, shared);
    // What comes at one time comes in one entry.
    if (step.at !== given[index + 1]?.at) await engine.settle();
  }
  const end = startMs + (scenario.end ?? last);
  await engine.reach(end + 1);
  await engine.settle();
  return { startMs, engine };
}

/** The lowest number is drawn at every rate, the highest only where all are. */
function drawOf({ drawn = 'nobody' }: Scenario): Draw {
  const isDrawn = (flow: string): boolean => (typeof drawn === 'string' ? drawn === 'everybody' : drawn.includes(flow));
  return (_, flow) => (isDrawn(flow) ? 0 : DRAW_RANGE - 1);
}

async function take(step: Step, scenario: Scenario, { startMs, engine }: Played, shared: Surrounding): Promise<void> {
  const reference = referenceOf(scenario);
  if (step.policy !== undefined) engine.activate(shared.policyOf(step.policy), step.rejudge);
  if (step.unreadable !== undefined) engine.unreadable(step.unreadable, reference);
  if (step.message !== undefined)
    await engine.messages(
      readFileSync(packageFile('topology', 'samples', 'wco-declarations', step.message)),
      step.message,
    );
  if (documentOf(step) === undefined) return;
  const generationMs = (of: string, ordinal: number | undefined): number => {
    const opened = generationsOf(engine.decisions(), of);
    return opened.at(ordinal === undefined ? -1 : ordinal - 1) ?? startMs;
  };
  await engine.events(linesOf(step, { startMs, reference, named: shared.named, generationMs }));
}

/** Of documents that state none. */
export function referenceOf(scenario: Scenario): string {
  return scenario.consignment ?? REFERENCE;
}

/** Generations that were decided, in order. */
export function generationsOf(decisions: readonly Decision[], reference: string): readonly number[] {
  return [...new Set(decisions.filter((one) => one.reference === reference).map((one) => one.generation))];
}
