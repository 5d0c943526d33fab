/** A stored consignment as a test of the policy it was decided under: persons replaced, and run once to see if it holds. */
import * as E from 'fp-ts/Either';
import { stringify } from 'yaml';
import type { Decision } from '../../../core/events/decision';
import type { LoadedPolicy } from '../../../edge/policy/load-policy';
import { UsageError } from '../../../edge/ports';
import { readScenarios } from '../../../edge/policy/tests/read-scenarios';
import { exactMomentText } from '../../../edge/policy/tests/scenario-codec';
import { problemText } from '../../../edge/read-yaml';
import type { History } from '../../explain/fold-consignment';
import type { ScenarioResult } from '../run-scenario';
import { runScenario } from '../run-scenario';
import { openWorkshop } from '../workshop';
import { expectation, lastDecisions, wordsOf } from './captured-expectations';
import type { Timing, WriteText } from './captured-steps';
import { capturedSteps, startOf, writtenReference } from './captured-steps';
import type { RuleDifference } from './rule-differences';
import { ruleDifferences } from './rule-differences';
import type { SyntheticValues } from './synthetic-values';
import { syntheticValues } from './synthetic-values';

export interface CapturedTest {
  /** The file's text. */
  readonly text: string;
  /** Does the test hold, with everything replaced? */
  readonly holds: boolean;
  /** Were the stored decisions made again with the real values: all of them, the last of each flow, or not even those? */
  readonly reproduced: Reproduced;
  /** Rules that came to something else with what was replaced, or at all where nothing was reproduced. */
  readonly differences: readonly RuleDifference[];
  /** Elements whose value stayed, or was written from the same row, since a list of the policy holds it. */
  readonly listed: readonly string[];
}

const DAY_MS = 86_400_000;

type Reproduced = 'all' | 'last' | 'none';

/** Throws UsageError where nothing was decided. */
export async function captureTest(reference: string, history: History): Promise<CapturedTest> {
  const loaded = history.judged?.loaded;
  const stored = history.published.map(({ decision }) => decision);
  if (loaded === undefined || stored.length === 0)
    throw new UsageError(`${reference}: expected a consignment that was decided, found ${history.standing}`);
  const real = await playedAsStored(reference, history, stored, loaded);
  const values = syntheticValues(loaded.lists.values(), dayOf(startOf(history)));
  const write = (timing: Timing, text: WriteText): Parts => partsOf(reference, history, timing, text);
  write(real.timing, collecting(values));
  // What is said of goods is written when everybody is known whom it may name.
  write(real.timing, values.replace);
  const parts = write(real.timing, values.replace);
  const expected = { ...parts, ...expectationsOf(stored, real, startOf(history)), rejections: real.rejections };
  const titled = { ...titleOf(parts.consignment, stored), ...expected };
  const text = yamlOf(titled);
  const replayed = await played(text, loaded);
  const holds = replayed.differences.length === 0;
  const differences = holds ? [] : ruleDifferences(stored, replayed.decisions, loaded);
  const note = `Fails as it was captured: ${reasonOf(differences, real.reproduced)}`;
  const { title, source, ...rest } = titled;
  return {
    text: holds ? text : yamlOf({ title, source, note, ...rest }),
    holds,
    reproduced: real.reproduced,
    differences,
    listed: values.listed(),
  };
}

interface Parts {
  readonly start: string;
  readonly consignment: string;
  readonly drawn: readonly string[] | undefined;
  readonly given: readonly object[];
  readonly end: string;
}

/** The flows in which chance drew it; each has a number of its own. */
function drawnIn(decisions: readonly Decision[]): readonly string[] | undefined {
  const flows = new Set(decisions.filter(({ arm }) => arm === 'RANDOM').map(({ flow }) => flow));
  return flows.size === 0 ? undefined : [...flows];
}

function dayOf(ms: number): number {
  return ms - (ms % DAY_MS);
}

function partsOf(reference: string, history: History, timing: Timing, text: WriteText): Parts {
  const startMs = startOf(history);
  const decisions = history.published.map(({ decision }) => decision);
  const times = [
    ...decisions.map(({ decidedAt }) => decidedAt),
    ...history.arrived.map((one) => one.incoming.appendTime),
  ];
  return {
    start: new Date(startMs).toISOString(),
    consignment: writtenReference(reference, text),
    drawn: drawnIn(decisions),
    given: capturedSteps(history, timing, text),
    end: exactMomentText(Math.max(...times) - startMs),
  };
}

const collecting =
  (values: SyntheticValues): WriteText =>
  (path, value) => {
    values.collect(path, value);
    return value;
  };

interface AsStored {
  readonly timing: Timing;
  readonly reproduced: Reproduced;
  readonly decisions: readonly Decision[];
  readonly rejections: readonly object[] | undefined;
}

/** With the real values, in memory only: how what is stored comes about again. */
async function playedAsStored(
  reference: string,
  history: History,
  stored: readonly Decision[],
  loaded: LoadedPolicy,
): Promise<AsStored> {
  let best: AsStored | undefined;
  for (const timing of ['own', 'entry'] as const) {
    const parts = partsOf(reference, history, timing, (_, value) => value);
    const text = yamlOf({ title: reference, source: 'stored', ...parts, decisions: [] });
    const { decisions, rejections } = await played(text, loaded);
    const reproduced = reproducedBy(decisions, stored);
    const codes = rejections.length === 0 ? undefined : rejections.map(({ code }) => ({ code }));
    if (best === undefined || rank(reproduced) > rank(best.reproduced))
      best = { timing, reproduced, decisions, rejections: codes };
    if (reproduced === 'all') break;
  }
  if (best === undefined) throw new Error('no timing was tried');
  return best;
}

function rank(reproduced: Reproduced): number {
  return ['none', 'last', 'all'].indexOf(reproduced);
}

function reproducedBy(decisions: readonly Decision[], stored: readonly Decision[]): Reproduced {
  const same = (a: readonly Decision[], b: readonly Decision[]): boolean =>
    a.length === b.length && a.every((one, index) => wordsOf(one) === wordsOf(b[index] ?? one));
  if (same(decisions, stored)) return 'all';
  return same(lastDecisions(decisions), lastDecisions(stored)) ? 'last' : 'none';
}

/** All decisions where they come about again one by one, with the times that playing them gives; else the last ones. */
function expectationsOf(stored: readonly Decision[], real: AsStored, startMs: number): object {
  if (real.reproduced !== 'all') return { expect: lastDecisions(stored).map((one) => expectation(one, undefined)) };
  const timed = stored.map((one, index) => ({
    ...expectation(one, startMs),
    ...timeOf(real.decisions[index] ?? one, startMs),
  }));
  return { decisions: timed };
}

function timeOf(decision: Decision, startMs: number): object {
  const { at, trigger } = expectation(decision, startMs) as { readonly at: unknown; readonly trigger: unknown };
  return { at, trigger };
}

function titleOf(reference: string, stored: readonly Decision[]): { readonly title: string; readonly source: string } {
  const last = lastDecisions(stored);
  const title = `${reference}: ${last.map(({ flow, outcome, measure }) => `${flow} ${outcome} ${measure}`).join(', ')}`;
  const day = new Date(last[0]?.decidedAt ?? 0).toISOString().slice(0, 10);
  return { title, source: `a consignment decided on ${day}, captured with names and numbers replaced` };
}

function reasonOf(differences: readonly RuleDifference[], reproduced: Reproduced): string {
  if (reproduced === 'none') return 'its documents alone do not lead to what is stored, even with the real values';
  const rules = differences.map(({ rule }) => rule).join(', ');
  return rules === '' ? 'the decision depends on a replaced value' : `${rules} depends on a value that was replaced`;
}

function yamlOf(scenario: object): string {
  return stringify(scenario, { lineWidth: 120, aliasDuplicateObjects: false });
}

async function played(text: string, loaded: LoadedPolicy): Promise<ScenarioResult> {
  const read = readScenarios({ path: 'captured.yaml', content: Buffer.from(text) });
  if (E.isLeft(read)) throw new Error(read.left.map(problemText).join('\n'));
  const [scenario] = read.right;
  if (scenario === undefined) throw new Error('expected a scenario in what was captured, found none');
  return runScenario(scenario, { workshop: openWorkshop(), policyOf: () => loaded, named: {} }, { andVerify: false });
}
