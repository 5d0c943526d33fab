/**
 * What a document says now, and what it said or would have said with fewer statements: derived from the set of them. Every
 * whole counts alone, with its first patches, and with each patch by itself, so that no late amendment undoes a finding.
 */
import type { DocumentContent, DocumentType } from '../events/document';
import type { Patched } from '../events/patch';
import { applyPatch } from '../events/patch';
import { SHAPES } from '../events/shapes.generated';
import { hex } from '../kernel/hex';
import type { DocumentState, DocumentValue, Version } from './consignment-state';
import { contentIn, hasContent } from './version-content';

const NOTHING: readonly DocumentContent[] = [];
const ALL_APPLIED: readonly string[] = [];

/** Values that wholes and patches may make together and still all be judged: bounds the work that one sender can cause. */
const MOST_EARLIER = 128;

/** The value of a document; computed once for each state of it. */
export function valueOf(document: DocumentState): DocumentValue {
  return (document.derived ??= computeValue(document));
}

/** What a document says; undefined while no whole is there, and when it is cancelled. */
export function currentOf({ isThere, amended, highest }: DocumentValue): DocumentContent | undefined {
  return isThere ? (amended ?? (highest && contentIn(highest))) : undefined;
}

function computeValue(document: DocumentState): DocumentValue {
  const only = onlyWhole(document.versions);
  if (only !== undefined) {
    return {
      isThere: hasContent(only),
      amended: undefined,
      earlier: NOTHING,
      unapplied: ALL_APPLIED,
      curtailed: false,
      highest: only,
      cancelled: false,
      conflict: false,
    };
  }
  const wholes = document.versions.filter((version) => version.kind === 'WHOLE');
  const patches = document.versions.filter((version) => version.kind === 'PATCH');
  const highest = wholes.at(-1);
  const cancelled = document.versions.some((version) => version.kind === 'CANCELLATION' && cancels(version, highest));
  const curtailed = wholes.length * 2 * patches.length > MOST_EARLIER;
  const alone = (whole: DocumentContent): readonly DocumentContent[] =>
    curtailed ? NOTHING : amendedAlone(document.type, whole, patches);
  const earlier: DocumentContent[] = [];
  for (const whole of wholes.slice(0, -1)) {
    const content = contentIn(whole);
    if (content === undefined) continue;
    earlier.push(content);
    if (!curtailed) earlier.push(...amended(document.type, content, patches).map(({ value }) => value));
    earlier.push(...alone(content));
  }
  const stated = highest && contentIn(highest);
  const steps = stated === undefined ? [] : amended(document.type, stated, patches);
  const last = steps.at(-1)?.value;
  if (stated !== undefined && steps.length > 0) {
    earlier.push(stated, ...steps.slice(0, -1).map(({ value }) => value), ...alone(stated));
  }
  if (cancelled && stated !== undefined) earlier.push(last ?? stated);
  const unapplied = cancelled ? ALL_APPLIED : steps.flatMap(({ patch, isWhole }) => (isWhole ? [] : hex(patch.digest)));
  return {
    isThere: !cancelled && stated !== undefined,
    amended: last,
    earlier,
    unapplied,
    curtailed,
    highest,
    cancelled,
    conflict: conflicts(wholes),
  };
}

/** The one whole that nothing patches or takes back, as nearly all documents have it; notices say nothing of the value. */
function onlyWhole(versions: readonly Version[]): Version | undefined {
  let whole: Version | undefined;
  for (const version of versions) {
    if (version.kind === 'NOTICE') continue;
    if (version.kind !== 'WHOLE' || whole !== undefined) return undefined;
    whole = version;
  }
  return whole;
}

/** A whole with its first patch, its first two and so on; `isWhole`: every pointer of the last one could be set. */
interface Step {
  readonly patch: Version;
  readonly value: DocumentContent;
  readonly isWhole: boolean;
}

function amended(type: DocumentType, whole: DocumentContent, patches: readonly Version[]): readonly Step[] {
  const steps: Step[] = [];
  let value = whole;
  for (const patch of patches) {
    const content = contentIn(patch);
    if (content === undefined) continue;
    const applied = patched(type, value, content);
    value = { ...applied.content, header: whole.header };
    steps.push({ patch, value, isWhole: applied.unresolved.length === 0 });
  }
  return steps;
}

/** What each later patch makes of a whole alone: the value there was while the patches before it had not come. */
function amendedAlone(type: DocumentType, whole: DocumentContent, patches: readonly Version[]): DocumentContent[] {
  return patches
    .slice(1)
    .flatMap((patch) => contentIn(patch) ?? [])
    .map((content) => ({ ...patched(type, whole, content).content, header: whole.header }));
}

/** A cancellation takes back every version up to its own, else every one issued before it; without either, all of them. */
function cancels(cancellation: Version, highest: Version | undefined): boolean {
  if (highest === undefined) return true;
  if (cancellation.version !== null && highest.version !== null) return cancellation.version >= highest.version;
  if (cancellation.issueDateTime === null || highest.issueDateTime === null) return true;
  return cancellation.issueDateTime >= highest.issueDateTime;
}

function patched(type: DocumentType, whole: DocumentContent, patch: DocumentContent): Patched {
  const pointers = patch.header.changes.map((change) => change.pointer);
  return applyPatch(SHAPES[type], whole, patch, pointers);
}

function conflicts(wholes: readonly Version[]): boolean {
  return wholes.some((whole, index) => whole.version !== null && whole.version === wholes[index + 1]?.version);
}
