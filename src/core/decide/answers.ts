/** What officers have answered to earlier decisions of a flow, and which findings that settles. */
import type { Measure } from '../events/decision';
import { MEASURES } from '../events/decision';
import type { Consignment, FlowState } from '../join/consignment-state';
import { currentOf, valueOf } from '../join/document-value';
import { UNASSIGNED } from '../join/flow';

/** The standing answer of one agency: what it asks for itself, and the findings it has settled. */
export interface Answer {
  readonly settled: ReadonlySet<string>;
  /** Earlier findings of a rule whose later one is settled: answered with it, but not if they should hit again. */
  readonly superseded: ReadonlySet<string>;
  /** SEIZED and RETURNED hold for good; OVERRIDDEN until a material fact changes. */
  readonly measure: Measure | undefined;
  readonly permanent: boolean;
}

const NO_ANSWERS: ReadonlyMap<string, Answer> = new Map();

/** Answers by agency; a later answer (time of the outcome, then document id) replaces what an earlier one asked for. */
export function answersOf(consignment: Consignment, state: FlowState): ReadonlyMap<string, Answer> {
  const outcomes = consignment.documents.filter((document) => document.type === 'outcome');
  if (outcomes.length === 0) return NO_ANSWERS;
  const answers = new Map<string, Answer>();
  const contents = outcomes.flatMap((document) => currentOf(valueOf(document)) ?? []);
  contents.sort((a, b) => timeOf(a.outcomeDateTime) - timeOf(b.outcomeDateTime));
  for (const content of contents) {
    if (content.generation !== consignment.generation) continue;
    const agency = content.agency as string;
    const revision = Number(content.revision);
    const disposition = content.disposition as string;
    if (disposition === 'CONFIRMED') continue;
    const permanent = disposition === 'SEIZED' || disposition === 'RETURNED';
    const isOwn = content.flow === state.flow;
    // Goods taken before anybody knew their flow are not there for the flow that takes them over.
    if (!isOwn && !(permanent && content.flow === UNASSIGNED)) continue;
    const known = answers.get(agency);
    const settled = new Set(known?.settled);
    const superseded = new Set(known?.superseded);
    if (isOwn) settle(state.findings, agency, revision, settled, superseded);
    answers.set(agency, { settled, superseded, permanent, measure: measureOf(disposition, content.measure) });
  }
  return answers;
}

/** Adds what an answer to a revision settles. */
function settle(
  findings: FlowState['findings'],
  agency: string,
  revision: number,
  settled: Set<string>,
  superseded: Set<string>,
): void {
  const before = findings.filter((finding) => finding.agency === agency && finding.firstRevision <= revision);
  const asked = before.filter((finding) => revision <= finding.lastRevision);
  for (const { key } of asked) settled.add(key);
  for (const { key, rule } of before) if (asked.some((one) => one.rule === rule)) superseded.add(key);
}

function timeOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

function measureOf(disposition: string, stated: unknown): Measure | undefined {
  if (disposition === 'SEIZED') return 'DETAINED';
  if (disposition === 'RETURNED') return 'WITHDRAWN';
  if (disposition !== 'OVERRIDDEN') return undefined;
  return MEASURES.find((measure) => measure === stated);
}
