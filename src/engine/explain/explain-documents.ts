/** The documents of a consignment with their versions: which one counts, what was taken back, what contradicts. */
import type { Refused } from '../../core/events/arrival';
import type { Consignment, Version } from '../../core/join/consignment-state';
import { valueOf } from '../../core/join/document-value';
import type { DocumentExplanation, RejectedRecord, VersionExplanation } from './explanation';

/** In the order of the state: by type and id, versions by kind and rank. */
export function explainDocuments(consignment: Consignment): readonly DocumentExplanation[] {
  return consignment.documents.map((document) => {
    const { cancelled, conflict, highest } = valueOf(document);
    const versions = document.versions.map((version) => explainVersion(version, highest, cancelled));
    const { type, id, droppedVersions } = document;
    return { type, id, cancelled, conflict, droppedVersions, versions };
  });
}

function explainVersion(version: Version, highest: Version | undefined, cancelled: boolean): VersionExplanation {
  const { kind, topic, partition, offset, sender } = version;
  const applied = kind === 'PATCH' && highest !== undefined && !cancelled;
  const current = cancelled ? kind === 'CANCELLATION' : version === highest || applied;
  return {
    kind,
    version: version.version,
    issued: version.issueDateTime,
    appended: version.appendTime,
    topic,
    partition,
    offset,
    sender,
    current,
  };
}

/** Everything under the reference that could not be read; `open` while no later document has made it good. */
export function explainRejected(
  refused: readonly Refused[],
  consignment: Consignment | undefined,
): readonly RejectedRecord[] {
  return refused.map(({ topic, partition, offset, appendTime, code, pointer }) => {
    const open = consignment?.refusals.some((one) => one.topic === topic && one.offset === offset) ?? true;
    return { topic, partition, offset, appended: appendTime, code, pointer, open };
  });
}
