/** What documents say, from nothing but the list of their statements: for the oracle. */
import type { Arrival } from '../../../src/core/events/arrival';
import type { Content, DocumentContent, DocumentKind, Header } from '../../../src/core/events/document';
import { applyPatch } from '../../../src/core/events/patch';
import { SHAPES } from '../../../src/core/events/shapes.generated';
import type { Flow } from '../../../src/core/join/flow';

/** `gone`: its consignment was closed since, and kept no content. */
export type Statement = Arrival & { readonly gone?: true };
/** `earlier`: each whole alone, with its first patches, and with each patch by itself, where that is not said now. */
export type Said = ReturnType<typeof said>;

export const byText = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** By type and id; the statements of each by version, issue time, number where neither is stated, digest. */
export function saidBy(statements: readonly Statement[]): readonly Said[] {
  const nameOf = ({ type, content }: Statement): string => `${type} ${content.header.documentId}`;
  const names = [...new Set(statements.map(nameOf))].sort(byText);
  return names.map((name) => said(statements.filter((one) => nameOf(one) === name).sort(byRank)));
}

function byRank(
  { content: { header: a }, digest }: Statement,
  { content: { header: b }, ...other }: Statement,
): number {
  const given = ({ version, issueDateTime, number }: Header) =>
    (version ?? issueDateTime) === null ? (number ?? 0) : 0;
  const byTime = (a.version ?? 0) - (b.version ?? 0) || (a.issueDateTime ?? 0) - (b.issueDateTime ?? 0);
  return byTime || given(a) - given(b) || Buffer.compare(digest, other.digest);
}

/** Values of a document that are all judged; where wholes and amendments make more of them, only some are. */
const MOST_JUDGED = 128;

function said(statements: readonly Statement[]) {
  const type = statements[0]?.type ?? 'order';
  const of = (kind: DocumentKind) => statements.filter(({ content }) => content.header.kind === kind);
  const kept = (kind: DocumentKind) => of(kind).filter(({ gone }) => gone !== true);
  const highest = of('WHOLE').at(-1);
  const cancelled = of('CANCELLATION').some((one) => cancels(one, highest));
  const patches = kept('PATCH');
  const patched = (whole: DocumentContent, { content: patch }: Statement) => {
    const pointers = patch.header.changes.map(({ pointer }) => pointer);
    const { content, unresolved } = applyPatch(SHAPES[type], whole, patch, pointers);
    return { content: { ...content, header: whole.header }, applied: unresolved.length === 0 };
  };
  const histories = kept('WHOLE').map(({ content: whole }) => {
    const steps = [whole];
    const unapplied: string[] = [];
    for (const patch of patches) {
      const { content, applied } = patched(steps.at(-1) ?? whole, patch);
      steps.push(content);
      if (!applied) unapplied.push(Buffer.from(patch.digest).toString('hex'));
    }
    return { whole, steps, unapplied };
  });
  const last = histories.at(-1);
  const now = cancelled || highest?.gone === true ? undefined : last;
  const current = now?.steps.at(-1);
  const alone = (whole: DocumentContent) => patches.slice(1).map((patch) => patched(whole, patch).content);
  const curtailed = of('WHOLE').length * 2 * of('PATCH').length > MOST_JUDGED;
  const earlier = histories
    .flatMap((one) => {
      if (curtailed) return one === last ? one.steps : [one.whole];
      return [...one.steps, ...alone(one.whole)];
    })
    .filter((content) => content !== current);
  const versions = of('WHOLE').flatMap(({ content }) => content.header.version ?? []);
  const conflict = new Set(versions).size < versions.length;
  const notices = kept('NOTICE').map(({ content }) => content);
  return { type, highest, cancelled, conflict, current, earlier, curtailed, unapplied: now?.unapplied ?? [], notices };
}

function cancels({ content: { header: a } }: Statement, highest: Statement | undefined): boolean {
  const b = highest?.content.header;
  if (b && a.version !== null && b.version !== null) return a.version >= b.version;
  return !b || a.issueDateTime === null || b.issueDateTime === null || a.issueDateTime >= b.issueDateTime;
}

/** The time of each milestone and the mass measured: of two statements the later one counts. Undefined without any. */
export function milestonesOf(documents: readonly Said[]): Record<string, number> | undefined {
  const notices = documents.filter(({ type }) => type === 'logistics').flatMap(({ notices }) => notices);
  const stated = notices.filter(({ milestone }) => milestone !== null);
  const found: Record<string, number> = {};
  for (const { milestone, header } of stated) {
    const { code, occurrenceDateTime, grossMassMilligrams: mass } = milestone as Content;
    const at = occurrenceDateTime ?? header.issueDateTime;
    if (typeof code === 'string' && typeof at === 'number') found[`${code.toLowerCase()}DateTime`] = at;
    if (typeof mass === 'number') found['measuredGrossMassMilligrams'] = mass;
  }
  return stated.length > 0 ? found : undefined;
}

/** `waits` is the flow as it was when the consignment came into it, `passed` the deadline that has passed. */
export interface Waits {
  readonly since: number;
  readonly waits: Flow;
  passed: number | undefined;
}

const CLAIMS = ['loadingDateTime', 'departureDateTime', 'arrivalDateTime'];
const MILESTONES = ['loadedDateTime', 'departedDateTime', 'arrivedDateTime', 'presentedDateTime'];

/** When a flow stops waiting: the earlier of its longest wait and what is claimed, never before its shortest. */
export function deadlineOf({ since, waits, passed }: Waits, documents: readonly Said[]): number {
  const claimed = documents.flatMap(({ type, current, notices }) => {
    if (type === 'logistics') return CLAIMS.map((claim) => current?.[claim]);
    return type === 'declaration' ? [current, ...notices].map((one) => one?.['presentationDateTime']) : [];
  });
  const known = milestonesOf(documents);
  const times = [...claimed, ...MILESTONES.map((name) => known?.[name])].filter((at) => typeof at === 'number');
  const wanted = Math.min(since + waits.maxWaitMs, ...times.map((at) => at - waits.leadMs));
  return passed ?? Math.max(wanted, since + waits.minWaitMs);
}
