/** What documents say, from nothing but the list of their statements: for the oracle. */
import type { Arrival } from '../../../src/core/events/arrival';
import type { Content, DocumentContent, DocumentType } from '../../../src/core/events/document';
import { applyPatch } from '../../../src/core/events/patch';
import { SHAPES } from '../../../src/core/events/shapes.generated';

/** `gone`: its consignment was closed since, and kept no content. */
export type Statement = Arrival & { readonly gone?: boolean };

export interface Said {
  readonly type: DocumentType;
  readonly highest: Statement | undefined;
  readonly cancelled: boolean;
  readonly conflict: boolean;
  readonly current: DocumentContent | undefined;
  /** Each whole alone, with its first patches, and with each patch by itself, where that is not what is said now. */
  readonly earlier: readonly DocumentContent[];
  readonly unapplied: readonly string[];
  /** So many wholes and patches that what they make together is not all in `earlier`. */
  readonly curtailed: boolean;
  readonly notices: readonly DocumentContent[];
}

export const hexOf = (digest: Uint8Array): string => Buffer.from(digest).toString('hex');
export const byText = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

const MOST_EARLIER = 128;
const known = new WeakMap<readonly Statement[], readonly Said[]>();

/** By type and id; the statements of each by version, issue time, number where neither is stated, digest. */
export function saidBy(statements: readonly Statement[]): readonly Said[] {
  const before = known.get(statements);
  if (before !== undefined) return before;
  const nameOf = ({ type, content }: Statement): string => `${type} ${content.header.documentId}`;
  const names = [...new Set(statements.map(nameOf))].sort(byText);
  const documents = names.map((name) => said(statements.filter((one) => nameOf(one) === name).sort(byRank)));
  known.set(statements, documents);
  return documents;
}

function byRank(
  { content: { header: a }, digest }: Statement,
  { content: { header: b }, digest: other }: Statement,
): number {
  const number = ({ version, issueDateTime, number: given }: typeof a): number =>
    (version ?? issueDateTime) === null ? (given ?? 0) : 0;
  const byVersion = (a.version ?? 0) - (b.version ?? 0) || (a.issueDateTime ?? 0) - (b.issueDateTime ?? 0);
  return byVersion || number(a) - number(b) || byText(hexOf(digest), hexOf(other));
}

function said(statements: readonly Statement[]): Said {
  const of = (kind: string) => statements.filter((one) => one.content.header.kind === kind);
  const kept = (kind: string) => of(kind).filter(({ gone }) => gone !== true);
  const type = statements[0]?.type ?? 'order';
  const highest = of('WHOLE').at(-1);
  const cancelled = of('CANCELLATION').some((one) => cancels(one, highest));
  const patches = kept('PATCH');
  const apply = (whole: DocumentContent, { content: patch }: Statement) =>
    applyPatch(
      SHAPES[type],
      whole,
      patch,
      patch.header.changes.map(({ pointer }) => pointer),
    );
  const curtailed = of('WHOLE').length * 2 * of('PATCH').length > MOST_EARLIER;
  const earlier: DocumentContent[] = [];
  let current: DocumentContent | undefined;
  let unapplied: string[] = [];
  for (const { content: whole } of kept('WHOLE')) {
    const { header } = whole;
    const steps = [whole];
    unapplied = [];
    for (const patch of patches) {
      const { content, unresolved } = apply(steps.at(-1) ?? whole, patch);
      steps.push({ ...content, header });
      if (unresolved.length > 0) unapplied.push(hexOf(patch.digest));
    }
    current = steps.at(-1);
    const alone = (curtailed ? [] : patches.slice(1)).map((patch) => ({ ...apply(whole, patch).content, header }));
    const now = whole === highest?.content ? steps.splice(-1) : [];
    earlier.push(...(curtailed && now.length === 0 ? [whole] : steps), ...alone, ...(cancelled ? now : []));
  }
  const versions = of('WHOLE').flatMap(({ content }) => content.header.version ?? []);
  const now = cancelled || highest?.gone === true ? { current: undefined, unapplied: [] } : { current, unapplied };
  const notices = kept('NOTICE').map(({ content }) => content);
  return {
    type,
    highest,
    cancelled,
    earlier,
    curtailed,
    conflict: new Set(versions).size < versions.length,
    notices,
    ...now,
  };
}

function cancels({ content: { header: a } }: Statement, highest: Statement | undefined): boolean {
  if (highest === undefined) return true;
  const { header: b } = highest.content;
  if (a.version !== null && b.version !== null) return a.version >= b.version;
  return a.issueDateTime === null || b.issueDateTime === null || a.issueDateTime >= b.issueDateTime;
}

/** The time of each milestone and the mass measured: of two statements the later one counts. Undefined without any. */
export function milestonesOf(documents: readonly Said[]): Record<string, number> | undefined {
  const stated = documents.filter(({ type }) => type === 'logistics').flatMap(({ notices }) => notices);
  const found: Record<string, number> = {};
  for (const { milestone, header } of stated.filter((one) => one['milestone'] !== null)) {
    const { code, occurrenceDateTime, grossMassMilligrams: mass } = milestone as Content;
    const at = occurrenceDateTime ?? header.issueDateTime;
    if (typeof code === 'string' && code !== 'MEASURED' && typeof at === 'number') {
      found[`${code.toLowerCase()}DateTime`] = at;
    }
    if (typeof mass === 'number') found['measuredGrossMassMilligrams'] = mass;
  }
  return stated.some((one) => one['milestone'] !== null) ? found : undefined;
}
