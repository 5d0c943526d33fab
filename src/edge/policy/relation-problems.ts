/** Relations between settings of a policy that no single field shows. */
import { isIntervention, outcomeOf } from '../../core/decide/strength';
import type { Measure } from '../../core/events/decision';
import { UNASSIGNED } from '../../core/join/flow';
import type { YamlPath } from '../yaml-places';
import type { DiagnosticCode } from './diagnostic-codes';
import { didYouMean } from './nearest-name';
import type { FlowFile, PolicyFile } from './policy-file';

/** `path` leads to the setting in `policy.yaml`. */
export interface RelationProblem {
  readonly path: YamlPath;
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** What is wrong, one sentence each. */
export function relationProblems(file: PolicyFile): readonly RelationProblem[] {
  const problems: RelationProblem[] = [];
  const agencies = file.agencies.map((agency) => agency.id);
  const ids = file.flows.map((flow) => flow.id);
  if (!agencies.includes(file.lead))
    problems.push({
      ...unknownAgency(['lead'], file.lead, agencies),
      message: `lead: expected an agency of the list, found ${file.lead}`,
    });
  if (!ids.includes(UNASSIGNED))
    problems.push({ path: ['flows'], code: 'unknown-flow', message: `flows: expected one named ${UNASSIGNED}` });
  for (const [id, { kind, threshold }] of Object.entries(file.lists)) {
    if (threshold === undefined || kind === 'name') continue;
    const message = `lists/${id}: expected a threshold on lists of kind name only`;
    problems.push({ path: ['lists', id, 'threshold'], code: 'bad-threshold', message });
  }
  for (const [index, flow] of file.flows.entries()) {
    const found = [...timeProblems(flow, file), ...measureProblems(flow), ...agencyProblems(flow, agencies)];
    if (ids.indexOf(flow.id) !== index)
      found.push({ path: ['id'], code: 'duplicate-id', message: 'this id stands twice' });
    for (const { path, message, ...rest } of found)
      problems.push({ ...rest, path: ['flows', index, ...path], message: `flow ${flow.id}: ${message}` });
  }
  return problems;
}

function unknownAgency(path: YamlPath, id: string, agencies: readonly string[]): Omit<RelationProblem, 'message'> {
  return { path, code: 'unknown-agency', hint: didYouMean(id, agencies) };
}

function timeProblems(flow: FlowFile, file: PolicyFile): RelationProblem[] {
  const problems: RelationProblem[] = [];
  const tell = (field: string, message: string): void =>
    void problems.push({ path: [field], code: 'wrong-times', message: `${field}: ${message}` });
  if (file.selection.epoch >= flow.keep) tell('keep', 'expected more than the selection epoch');
  if (flow.keep < flow.maxWait) tell('keep', 'expected at least maxWait');
  if (flow.minWait > flow.maxWait) tell('minWait', 'expected at most maxWait');
  if (flow.minWait <= 0) tell('minWait', 'expected more than 0');
  if (flow.respondWithin <= 0) tell('respondWithin', 'expected more than 0');
  return problems;
}

/** What is late, unanswered or caught by no flow never releases; what is clean asks for nothing, but in `unassigned`. */
function measureProblems(flow: FlowFile): RelationProblem[] {
  const problems: RelationProblem[] = [];
  const tell = (field: 'expired' | 'incomplete' | 'clean', wanted: string): void => {
    const message = `${field}: expected a measure that ${wanted}, found ${flow[field]}`;
    problems.push({ path: [field], code: 'wrong-measure', message });
  };
  const holds = (measure: Measure): boolean => outcomeOf(measure) !== 'RELEASE' && measure !== 'WITHDRAWN';
  if (!holds(flow.expired)) tell('expired', 'holds');
  if (!holds(flow.incomplete)) tell('incomplete', 'holds');
  if (holds(flow.clean) !== (flow.id === UNASSIGNED)) tell('clean', flow.id === UNASSIGNED ? 'holds' : 'releases');
  return problems;
}

function agencyProblems(flow: FlowFile, agencies: readonly string[]): RelationProblem[] {
  const problems: RelationProblem[] = [];
  for (const [agency, bands] of Object.entries(flow.bands)) {
    const path = ['bands', agency];
    if (!agencies.includes(agency))
      problems.push({
        ...unknownAgency(path, agency, agencies),
        message: `bands: agency ${agency} is not in the list`,
      });
    const falling = bands.findIndex((band, index) => index > 0 && band.from <= (bands[index - 1]?.from ?? 0));
    if (falling > 0) {
      const found = `${bands[falling]?.from ?? ''} after ${bands[falling - 1]?.from ?? ''}`;
      const message = `bands of ${agency}: expected ascending points, found ${found}`;
      problems.push({ path: [...path, falling, 'from'], code: 'band-order', message });
    }
  }
  if (flow.random === undefined) return problems;
  const { measure, agency } = flow.random;
  if (!isIntervention(measure))
    problems.push({
      path: ['random', 'measure'],
      code: 'wrong-measure',
      message: `random: expected an inspection, found ${measure}`,
    });
  if (!agencies.includes(agency))
    problems.push({
      ...unknownAgency(['random', 'agency'], agency, agencies),
      message: `random: agency ${agency} is not in the list`,
    });
  return problems;
}
