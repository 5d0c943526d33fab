/** In which order the statements about one document stand, whatever order they came in. */
import type { Version } from './consignment-state';

/** At most so many versions of one kind are kept for a document: bounds what one sender can make us hold. */
const KEPT_VERSIONS = 64;

const KIND_ORDER: Readonly<Record<Version['kind'], number>> = { WHOLE: 0, PATCH: 1, CANCELLATION: 2, NOTICE: 3 };

/** By kind, stated version, issue time (D011), the number ingest gave where neither is stated, then digest. */
function compareVersions(a: Version, b: Version): number {
  return (
    KIND_ORDER[a.kind] - KIND_ORDER[b.kind] ||
    (a.version ?? 0) - (b.version ?? 0) ||
    (a.issueDateTime ?? 0) - (b.issueDateTime ?? 0) ||
    arrivalNumber(a) - arrivalNumber(b) ||
    compareDigests(a.digest, b.digest)
  );
}

/** Byte order of two digests of equal length. */
export function compareDigests(a: Uint8Array, b: Uint8Array): number {
  for (let index = 0; index < a.length; index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The versions with one more, sorted, and how many had to go: the lowest and the highest 63 of a kind stay. */
export function insertVersion(
  versions: readonly Version[],
  added: Version,
): { kept: readonly Version[]; dropped: number } {
  const all = [...versions, added].sort(compareVersions);
  const ofKind = all.filter((version) => version.kind === added.kind);
  if (ofKind.length <= KEPT_VERSIONS) return { kept: all, dropped: 0 };
  const victim = ofKind[1];
  return { kept: all.filter((version) => version !== victim), dropped: 1 };
}

function arrivalNumber(version: Version): number {
  return version.version === null && version.issueDateTime === null ? (version.number ?? 0) : 0;
}
