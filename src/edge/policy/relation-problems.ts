/** Relations between settings of a policy that no single field shows. */
import { isIntervention, outcomeOf } from '../../core/decide/strength';
import type { Measure } from '../../core/events/decision';
import { UNASSIGNED } from '../../core/join/flow';
import type { FlowFile, PolicyFile } from './policy-file';

/** What is wrong, one sentence each. */
export function relationProblems(file: PolicyFile): readonly string[] {
  const problems: string[] = [];
  const agencies = new Set(file.agencies.map((agency) => agency.id));
  const ids = file.flows.map((flow) => flow.id);
  if (!agencies.has(file.lead)) problems.push(`lead: expected an agency of the list, found ${file.lead}`);
  if (!ids.includes(UNASSIGNED)) problems.push(`flows: expected one named ${UNASSIGNED}`);
  for (const [id, { kind, threshold }] of Object.entries(file.lists)) {
    if (threshold !== undefined && kind !== 'name')
      problems.push(`lists/${id}: expected a threshold on lists of kind name only`);
  }
  for (const [index, flow] of file.flows.entries()) {
    const found = [...timeProblems(flow, file), ...measureProblems(flow), ...agencyProblems(flow, agencies)];
    if (ids.indexOf(flow.id) !== index) found.push('this id stands twice');
    problems.push(...found.map((problem) => `flow ${flow.id}: ${problem}`));
  }
  return problems;
}

function timeProblems(flow: FlowFile, file: PolicyFile): string[] {
  const problems: string[] = [];
  if (file.selection.epoch >= flow.keep) problems.push('keep: expected more than the selection epoch');
  if (flow.keep < flow.maxWait) problems.push('keep: expected at least maxWait');
  if (flow.minWait > flow.maxWait) problems.push('minWait: expected at most maxWait');
  return problems;
}

/** What is late, unanswered or caught by no flow never releases; what is clean asks for nothing, but in `unassigned`. */
function measureProblems(flow: FlowFile): string[] {
  const problems: string[] = [];
  const holds = (measure: Measure): boolean => outcomeOf(measure) !== 'RELEASE' && measure !== 'WITHDRAWN';
  if (!holds(flow.expired)) problems.push(`expired: expected a measure that holds, found ${flow.expired}`);
  if (!holds(flow.incomplete)) problems.push(`incomplete: expected a measure that holds, found ${flow.incomplete}`);
  if (holds(flow.clean) !== (flow.id === UNASSIGNED)) {
    const wanted = flow.id === UNASSIGNED ? 'a measure that holds' : 'a measure that releases';
    problems.push(`clean: expected ${wanted}, found ${flow.clean}`);
  }
  return problems;
}

function agencyProblems(flow: FlowFile, agencies: ReadonlySet<string>): string[] {
  const problems: string[] = [];
  for (const [agency, bands] of Object.entries(flow.bands)) {
    if (!agencies.has(agency)) problems.push(`bands: agency ${agency} is not in the list`);
    const ascending = bands.every((band, index) => index === 0 || band.from > (bands[index - 1]?.from ?? 0));
    if (!ascending) problems.push(`bands of ${agency}: expected ascending points`);
  }
  if (flow.random === undefined) return problems;
  const { measure, agency } = flow.random;
  if (!isIntervention(measure)) problems.push(`random: expected an inspection, found ${measure}`);
  if (!agencies.has(agency)) problems.push(`random: agency ${agency} is not in the list`);
  return problems;
}
