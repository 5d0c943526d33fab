/** The order property: the same documents in any order, at the same times, end in the same last decisions. */
import type { Decision } from '../../core/events/decision';
import type { Scenario } from '../../edge/policy/tests/read-scenarios';
import type { Surrounding } from './play-scenario';
import { play } from './play-scenario';

/** Orders tried at most; mutants, of which there are thousands, are tried on few. */
const MAX_ORDERS = Number(process.env['TIDEWAITER_ORDERS'] ?? 24);

/** The first order that ends otherwise, and how; undefined where none does. */
export async function orderDifference(
  scenario: Scenario,
  decisions: readonly Decision[],
  shared: Surrounding,
): Promise<string | undefined> {
  const expected = lastWords(decisions);
  for (const order of ordersOf(scenario.given.length)) {
    const given = order.flatMap((from, at) => {
      const [step, time] = [scenario.given[from], scenario.given[at]];
      return step === undefined || time === undefined ? [] : [{ ...step, at: time.at }];
    });
    const { engine } = await play(scenario, shared, given);
    const found = lastWords(engine.decisions());
    if (found !== expected) return `in order ${order.map((one) => one + 1).join(', ')}:\n${found}\nnot:\n${expected}`;
  }
  return undefined;
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
