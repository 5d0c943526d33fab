/** Where the decisions that came differ from those a scenario expects, told in the scenario's own words. */
import type { Decision, Reason } from '../../src/core/events/decision';
import { momentText } from './scenario-codec';
import type { Expected } from './scenario-file';

/** Where a run began, and which generation (from 1) an append time opened. */
export interface Frame {
  readonly startMs: number;
  readonly ordinalOf: (decision: Decision) => number;
}

/** Nothing where all that is stated holds, and nothing more was decided. */
export function differences(
  expected: readonly Expected[],
  actual: readonly Decision[],
  frame: Frame,
): readonly string[] {
  const found: string[] = [];
  if (expected.length !== actual.length) found.push(`expected ${expected.length} decisions, found ${actual.length}`);
  for (const [index, wanted] of expected.entries()) {
    const decision = actual[index];
    if (decision === undefined) break;
    for (const line of differencesIn(wanted, decision, frame)) found.push(`decision ${index + 1}: ${line}`);
  }
  return found.length === 0 ? found : [...found, 'decided was:', ...actual.map((one) => described(one, frame))];
}

function differencesIn(wanted: Expected, decision: Decision, frame: Frame): readonly string[] {
  const found: string[] = [];
  const check = (what: string, expected: unknown, actual: unknown): void => {
    if (expected !== undefined && JSON.stringify(expected) !== JSON.stringify(actual))
      found.push(`${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(actual)}`);
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
    check(`calledBy ${agency}`, by, decision.agencies.find((one) => one.agency === agency)?.calledBy ?? []);
  checkReasons(wanted, reasons, found);
  for (const [rule, pointers] of Object.entries(wanted.pointers ?? {}))
    check(`pointers of ${rule}`, pointers, reasons.find((one) => one.rule === rule)?.pointers ?? []);
  const unknown = decision.unknowns.map(({ rule }) => rule);
  check('unknown', wanted.unknown && [...wanted.unknown].sort(), [...unknown].sort());
  for (const rule of wanted.unknownInclude ?? []) if (!unknown.includes(rule)) found.push(`unknown: expected ${rule}`);
  check('missing', wanted.missing, decision.missing);
  const respondBy = decision.respondBy === null ? 'never' : momentText(decision.respondBy - frame.startMs);
  check('respondBy', wanted.respondBy === undefined ? undefined : momentText(wanted.respondBy), respondBy);
  check(
    'aliases',
    wanted.aliases,
    decision.aliases.map(({ type, id }) => `${type} ${id}`),
  );
  return found;
}

/** A reason as expected: rule, agency where that matters, `standing` and `answered` as they are. */
function checkReasons(wanted: Expected, reasons: readonly Reason[], found: string[]): void {
  const list = reasons.map(reasonText).join(', ');
  const missed = (text: string): boolean => !reasons.some((reason) => matches(text, reason));
  for (const text of [...(wanted.reasons ?? []), ...(wanted.reasonsInclude ?? [])])
    if (missed(text)) found.push(`reasons: expected ${text}, found ${list}`);
  for (const text of wanted.reasonsExclude ?? []) if (!missed(text)) found.push(`reasons: ${text} is one of ${list}`);
  if (wanted.reasons !== undefined && wanted.reasons.length !== reasons.length)
    found.push(`reasons: expected ${wanted.reasons.join(', ')} and no more, found ${list}`);
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
function described(decision: Decision, frame: Frame): string {
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
