/** Where the decisions that came differ from those a scenario expects, told in the scenario's own words. */
import type { Decision, Reason } from '../../core/events/decision';
import type { Path } from '../../edge/policy/tests/read-scenarios';
import { momentText } from '../../edge/policy/tests/scenario-codec';
import type { Expected } from '../../edge/policy/tests/scenario-file';

/** Where a run began, and which generation (from 1) an append time opened. */
export interface Frame {
  readonly startMs: number;
  readonly ordinalOf: (decision: Decision) => number;
}

/** What is not as expected; the path leads to where the scenario expects it. */
export interface Difference {
  readonly path: Path;
  readonly message: string;
}

type Found = (key: string, message: string) => void;

/** Nothing where all that is stated holds, and nothing more was decided. */
export function differences(
  expected: readonly Expected[],
  actual: readonly Decision[],
  frame: Frame,
): readonly Difference[] {
  const found: Difference[] = [];
  if (expected.length !== actual.length)
    found.push({ path: ['decisions'], message: `expected ${expected.length} decisions, found ${actual.length}` });
  for (const [index, wanted] of expected.entries()) {
    const decision = actual[index];
    if (decision === undefined) break;
    compare(wanted, decision, frame, (key, message) => {
      found.push({ path: ['decisions', index, key], message: `decision ${index + 1}: ${message}` });
    });
  }
  return found;
}

/** Of the last decision of the consignment and flow that are stated, or of all. */
export function lastDifferences(
  expected: readonly Expected[],
  actual: readonly Decision[],
  frame: Frame,
): readonly Difference[] {
  return expected.flatMap((wanted, index) => {
    const found: Difference[] = [];
    const decision = actual.findLast(
      ({ reference, flow }) =>
        (wanted.consignment ?? reference) === reference && (wanted.flow === undefined || wanted.flow === flow),
    );
    if (decision === undefined) return [{ path: ['expect', index], message: 'expected a decision, found none' }];
    compare(wanted, decision, frame, (key, message) => {
      found.push({ path: ['expect', index, key], message });
    });
    return found;
  });
}

function compare(wanted: Expected, decision: Decision, frame: Frame, found: Found): void {
  const check = (key: string, expected: unknown, actual: unknown, what = key): void => {
    if (expected !== undefined && JSON.stringify(expected) !== JSON.stringify(actual))
      found(key, `${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(actual)}`);
  };
  const { reasons } = decision;
  check(
    'at',
    wanted.at === undefined ? undefined : momentText(wanted.at),
    momentText(decision.decidedAt - frame.startMs),
  );
  check('consignment', wanted.consignment, decision.reference);
  check('generation', wanted.generation, frame.ordinalOf(decision));
  for (const key of [
    'flow',
    'revision',
    'supersedes',
    'trigger',
    'finality',
    'reaffirms',
    'outcome',
    'measure',
  ] as const)
    check(key, wanted[key], decision[key]);
  for (const key of ['points', 'arm', 'inclusionPpm'] as const) check(key, wanted[key], decision[key]);
  check('agencies', wanted.agencies && sorted(wanted.agencies), sorted(agenciesOf(decision)));
  for (const [agency, by] of Object.entries(wanted.calledBy ?? {}))
    check('calledBy', by, decision.agencies.find((one) => one.agency === agency)?.calledBy ?? [], `calledBy ${agency}`);
  checkReasons(wanted, reasons, found);
  for (const [rule, pointers] of Object.entries(wanted.pointers ?? {}))
    check('pointers', pointers, reasons.find((one) => one.rule === rule)?.pointers ?? [], `pointers of ${rule}`);
  const unknown = decision.unknowns.map(({ rule }) => rule);
  check('unknown', wanted.unknown && [...wanted.unknown].sort(), [...unknown].sort());
  for (const rule of wanted.unknownInclude ?? [])
    if (!unknown.includes(rule)) found('unknownInclude', `unknown: expected ${rule}`);
  check('missing', wanted.missing, decision.missing);
  const respondBy = decision.respondBy === null ? 'never' : momentText(decision.respondBy - frame.startMs);
  check('respondBy', wanted.respondBy === undefined ? undefined : momentText(wanted.respondBy), respondBy);
  check(
    'aliases',
    wanted.aliases,
    decision.aliases.map(({ type, id }) => `${type} ${id}`),
  );
}

/** A reason as expected: rule, agency where that matters, `standing` and `answered` as they are. */
function checkReasons(wanted: Expected, reasons: readonly Reason[], found: Found): void {
  const list = reasons.length === 0 ? 'none' : reasons.map(reasonText).join(', ');
  const missed = (text: string): boolean => !reasons.some((reason) => matches(text, reason));
  for (const key of ['reasons', 'reasonsInclude'] as const)
    for (const text of wanted[key] ?? []) if (missed(text)) found(key, `reasons: expected ${text}, found ${list}`);
  for (const text of wanted.reasonsExclude ?? [])
    if (!missed(text)) found('reasonsExclude', `reasons: expected no ${text}, found ${list}`);
  if (wanted.reasons !== undefined && wanted.reasons.length !== reasons.length) {
    const expected = wanted.reasons.length === 0 ? 'none' : `${wanted.reasons.join(', ')} and no more`;
    found('reasons', `reasons: expected ${expected}, found ${list}`);
  }
}

function matches(text: string, reason: Reason): boolean {
  const [rule, ...words] = text.split(' ');
  const agency = words.find((word) => word !== 'standing' && word !== 'answered');
  if (rule !== reason.rule || (agency !== undefined && agency !== reason.agency)) return false;
  return words.includes('standing') === reason.standing && words.includes('answered') === reason.answered;
}

function reasonText({ rule, agency, standing, answered }: Reason): string {
  return `${rule} ${agency}${standing ? ' standing' : ''}${answered ? ' answered' : ''}`;
}

function agenciesOf(decision: Decision): Readonly<Record<string, string>> {
  return Object.fromEntries(decision.agencies.map(({ agency, measure }) => [agency, measure]));
}

function sorted(record: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(record)
    .map(([key, value]) => `${key} ${value}`)
    .sort();
}

/** One line of a scenario, to compare with or to start from. */
export function described(decision: Decision, frame: Frame): string {
  const { reference, flow, revision, trigger, finality, outcome, measure, points, reasons, missing, arm } = decision;
  const agencies = sorted(agenciesOf(decision)).join(', ');
  const more = [
    decision.reaffirms ? 'reaffirms' : '',
    missing.length > 0 ? `missing ${missing.join(' ')}` : '',
    decision.unknowns.length > 0 ? `unknown ${decision.unknowns.map(({ rule }) => rule).join(' ')}` : '',
    decision.respondBy === null ? '' : `respond by ${momentText(decision.respondBy - frame.startMs)}`,
  ];
  const at = momentText(decision.decidedAt - frame.startMs);
  return [
    `  ${at} ${reference} ${flow} ${frame.ordinalOf(decision)}/${revision} ${trigger} ${finality} ${outcome} ${measure}`,
    `{${agencies}} points ${points} arm ${arm} [${reasons.map(reasonText).join(', ')}]`,
    ...more.filter((text) => text !== ''),
  ].join('; ');
}
