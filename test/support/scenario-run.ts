/** Runs a scenario: its steps at their times, and what differs from what it expects. */
import { readFileSync } from 'node:fs';
import type { Decision } from '../../src/core/events/decision';
import type { LoadedPolicy } from '../../src/edge/policy/load-policy';
import { packageFile } from '../../src/edge/package-files';
import { differences } from './scenario-comparison';
import { linesOf } from './scenario-documents';
import type { ScenarioEngine } from './scenario-engine';
import { scenarioEngine } from './scenario-engine';
import type { NamedDocuments, Scenario, Step } from './scenario-file';
import { documentOf } from './scenario-file';

const START = '2026-06-15T08:00:00Z';
const REFERENCE = 'ORD:shop:1';

/** What scenarios share: policies by name, and documents for `like`. */
export interface Surrounding {
  readonly policyOf: (name: string) => LoadedPolicy;
  readonly named: NamedDocuments;
}

/** What the scenario says and the engine does not; nothing where they agree. */
export async function disagreements(scenario: Scenario, shared: Surrounding): Promise<readonly string[]> {
  const { startMs, engine } = await played(scenario, scenario.given, shared);
  const decisions = engine.decisions();
  const ordinalOf = (decision: Decision): number =>
    generationsOf(decisions, decision.reference).indexOf(decision.generation) + 1;
  const found = [...differences(scenario.decisions, decisions, { startMs, ordinalOf })];
  found.push(
    ...rejectionDifferences(scenario, engine),
    ...stateDifferences(scenario, engine),
    ...(await engine.doubts()),
  );
  if (scenario.anyOrder === true) found.push(...(await orderDifferences(scenario, decisions, shared)));
  return found;
}

/** The engine as the scenario leaves it, with `given` in the place of its own steps. */
export async function played(
  scenario: Scenario,
  given: readonly Step[],
  shared: Surrounding,
): Promise<{ readonly startMs: number; readonly engine: ScenarioEngine }> {
  const startMs = Date.parse(scenario.start ?? START);
  const drawn = scenario.drawn === 'everybody' ? 0 : 2 ** 32 - 1;
  const engine = await scenarioEngine(shared.policyOf(scenario.policy ?? 'reference'), startMs, () => drawn);
  const { at: last } = given.at(-1) ?? { at: 0 };
  for (const [index, step] of given.entries()) {
    if (step.at !== given[index - 1]?.at) await engine.reach(startMs + step.at);
    await take(step, scenario, engine, startMs, shared);
    // What comes at one time comes in one entry.
    if (step.at !== given[index + 1]?.at) await engine.settle();
  }
  const end = startMs + (scenario.end ?? last);
  await engine.reach(end + 1);
  await engine.settle();
  return { startMs, engine };
}

async function take(
  step: Step,
  scenario: Scenario,
  engine: ScenarioEngine,
  startMs: number,
  shared: Surrounding,
): Promise<void> {
  const reference = scenario.consignment ?? REFERENCE;
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

/** Generations that were decided, in order. */
function generationsOf(decisions: readonly Decision[], reference: string): readonly number[] {
  return [...new Set(decisions.filter((one) => one.reference === reference).map((one) => one.generation))];
}

function rejectionDifferences(scenario: Scenario, engine: ScenarioEngine): readonly string[] {
  const found = engine.rejections().map(({ code, pointer }) => ({ code, pointer: pointer ?? undefined }));
  const expected = scenario.rejections ?? [];
  const fits =
    found.length === expected.length &&
    expected.every(({ code, pointer }, index) => {
      const one = found[index];
      return one?.code === code && (pointer === undefined || one.pointer === pointer);
    });
  return fits ? [] : [`rejections: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`];
}

function stateDifferences(scenario: Scenario, engine: ScenarioEngine): readonly string[] {
  return (scenario.states ?? []).flatMap(({ consignment = scenario.consignment ?? REFERENCE, is }) => {
    const state = engine.load(consignment);
    const found = state === undefined ? 'forgotten' : state.closed ? 'closed' : 'open';
    return found === is ? [] : [`${consignment}: expected ${is}, found ${found}`];
  });
}

/** Orders tried at most; mutants, of which there are thousands, are tried on few. */
const MAX_ORDERS = Number(process.env['TIDEWAITER_ORDERS'] ?? 24);

/** The order property: the same documents in any order, at the same times, end in the same last decisions. */
async function orderDifferences(
  scenario: Scenario,
  decisions: readonly Decision[],
  shared: Surrounding,
): Promise<readonly string[]> {
  const expected = lastWords(decisions);
  for (const order of ordersOf(scenario.given.length)) {
    const given = order.flatMap((from, at) => {
      const [step, time] = [scenario.given[from], scenario.given[at]];
      return step === undefined || time === undefined ? [] : [{ ...step, at: time.at }];
    });
    const { engine } = await played(scenario, given, shared);
    const found = lastWords(engine.decisions());
    if (found !== expected) return [`in order ${order.map((one) => one + 1).join(', ')}:\n${found}\nnot:\n${expected}`];
  }
  return [];
}

/** All orders of so many steps where they are few, else the turned and reversed ones. */
function ordersOf(count: number): readonly (readonly number[])[] {
  const plain = Array.from({ length: count }, (_, index) => index);
  if (count <= 4) return permutations(plain).slice(0, MAX_ORDERS);
  const turned = plain.map((by) => plain.map((index) => (index + by) % count));
  return [...turned, ...turned.map((order) => [...order].reverse())].slice(0, MAX_ORDERS);
}

function permutations(values: readonly number[]): readonly (readonly number[])[] {
  if (values.length <= 1) return [values];
  return values.flatMap((first) => permutations(values.filter((one) => one !== first)).map((rest) => [first, ...rest]));
}

/** What order must not change of the last decision in each flow. */
function lastWords(decisions: readonly Decision[]): string {
  const last = new Map<string, string>();
  for (const decision of decisions) {
    const { reference, flow, outcome, measure, agencies, points, reasons, unknowns, missing, arm } = decision;
    const words = JSON.stringify({ outcome, measure, agencies, points, reasons, unknowns, missing, arm });
    last.set(`${reference} ${flow}`, words);
  }
  return [...last]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map((pair) => pair.join(': '))
    .join('\n');
}
