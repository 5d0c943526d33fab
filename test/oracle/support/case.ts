/** What has happened to one consignment so far, and what it waits for: for the oracle. */
import type { Refused } from '../../../src/core/events/arrival';
import type { Decision } from '../../../src/core/events/decision';
import { DOCUMENT_TYPES, type DocumentType } from '../../../src/core/events/document';
import type { Flow } from '../../../src/core/join/flow';
import { byText, milestonesOf, saidBy, type Said, type Statement } from './said';

/** Why something was said; `key` names the finding. */
export interface Reasoned {
  readonly rule: string;
  readonly agency: string;
  readonly key: string;
  readonly points: number;
  readonly standing: boolean;
  readonly answered: boolean;
}

type Judged = Omit<
  Decision,
  | 'reasons'
  | 'unknowns'
  | 'basis'
  | 'sender'
  | 'functionalReference'
  | 'aliases'
  | 'goodsLocation'
  | 'policy'
  | 'engine'
  | 'modelPpm'
  | 'reaffirms'
>;

/** A decision that has to be said: `content` and `basis` make it worth saying. */
export interface Told {
  readonly decision: Judged & { readonly unknowns: readonly string[] };
  readonly reasons: readonly Reasoned[];
  readonly content: string;
  readonly basis: string;
}

/** A consignment in a flow; the waits are those of the policy by which it came in. */
export interface Stay {
  readonly id: string;
  readonly since: number;
  readonly waits: Pick<Flow, 'maxWaitMs' | 'minWaitMs' | 'leadMs' | 'keepMs'>;
  /** The deadline that has passed. */
  passed: number | undefined;
  expired: boolean;
  readonly told: Told[];
}

export interface Case {
  readonly reference: string;
  readonly generation: number;
  statements: readonly Statement[];
  refusals: readonly Refused[];
  readonly stays: Stay[];
  changedAt: number;
  closed: boolean;
  disturbances: number;
}

export interface Due {
  readonly time: number;
  readonly reference: string;
  readonly kind: number;
  readonly flow: string;
}

const CLAIMS = ['loadingDateTime', 'departureDateTime', 'arrivalDateTime'];
const MILESTONES = ['loadedDateTime', 'departedDateTime', 'arrivedDateTime', 'presentedDateTime'];

export function deadlineOf(stay: Stay, documents: readonly Said[]): number {
  const { since, waits, passed } = stay;
  const claimed = documents.flatMap(({ type, current, notices }) => {
    if (type === 'logistics') return CLAIMS.map((claim) => current?.[claim]);
    return type === 'declaration' ? [current, ...notices].map((one) => one?.['presentationDateTime']) : [];
  });
  const known = milestonesOf(documents);
  const times = [...claimed, ...MILESTONES.map((name) => known?.[name])].filter((at) => typeof at === 'number');
  const wanted = Math.min(since + waits.maxWaitMs, ...times.map((at) => at - waits.leadMs));
  return passed ?? Math.max(wanted, since + waits.minWaitMs);
}

export function presenceOf(type: DocumentType, flow: Flow, stay: Stay, documents: readonly Said[]) {
  const those = documents.filter((one) => one.type === type);
  if (those.some(({ current }) => current !== undefined)) return 'present';
  const awaited = stay.passed === undefined && flow.needs[type] !== undefined;
  return awaited && !those.some(({ cancelled }) => cancelled) ? 'awaited' : 'absent';
}

export function missingOf(flow: Flow, stay: Stay, documents: readonly Said[], bare: boolean): readonly DocumentType[] {
  const lacks = (type: DocumentType): boolean => presenceOf(type, flow, stay, documents) !== 'present';
  const required = DOCUMENT_TYPES.filter((type) => flow.needs[type] === 'required' && lacks(type));
  const followed = DOCUMENT_TYPES.filter((type) => type !== 'outcome' && documents.some((one) => one.type === type));
  return bare ? [...required, ...followed] : required;
}

export function isOpen({ outcome, measure }: Pick<Decision, 'outcome' | 'measure'>): boolean {
  return outcome !== 'RELEASE' && measure !== 'WITHDRAWN';
}

/** Everything it waits for: 0 deadline, 1 answer, 2 shrinking, 3 expiry. */
export function duesOf({ reference, stays, statements, closed, changedAt }: Case): readonly Due[] {
  const documents = saidBy(statements);
  const idle = ({ id, told }: Stay): boolean => id === 'unassigned' && told.length === 0 && stays.length > 1;
  const asks = ({ told }: Stay): boolean => told.at(-1)?.decision.respondBy !== null;
  const dues = stays.flatMap((stay): Due[] => {
    const last = stay.told.at(-1)?.decision;
    const waits = stay.passed === undefined && last?.measure !== 'WITHDRAWN' && !closed && !idle(stay);
    const deadline = waits ? [{ time: deadlineOf(stay, documents), reference, kind: 0, flow: stay.id }] : [];
    const respondBy = stay.expired ? null : (last?.respondBy ?? null);
    return respondBy === null ? deadline : [...deadline, { time: respondBy, reference, kind: 1, flow: stay.id }];
  });
  const isDone = (stay: Stay): boolean => stay.expired || idle(stay) || (stay.told.length > 0 && !asks(stay));
  const keepMs = Math.max(...stays.map(({ waits }) => waits.keepMs));
  if (stays.every(isDone))
    dues.push({ time: changedAt + (closed ? 2 : 1) * keepMs, reference, kind: closed ? 3 : 2, flow: '' });
  return dues;
}

export function byDue(a: Due, b: Due): number {
  return a.time - b.time || byText(a.reference, b.reference) || a.kind - b.kind || byText(a.flow, b.flow);
}
