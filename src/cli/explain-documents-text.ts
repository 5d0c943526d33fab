/** The documents of a consignment as text: who said what when, what counts now, and what could not be read. */
import type { DocumentExplanation, Explanation, VersionExplanation } from '../engine/explain/explanation';
import { heading, paragraph, shortTime } from './explain-layout';

export function documentLines({ documents, droppedDocuments, rejected }: Explanation): readonly string[] {
  if (documents.length + rejected.length === 0) return [];
  return [
    ...heading('Documents (> is what counts now)'),
    ...documents.flatMap((document) => [
      ...paragraph('', `${document.type} ${document.id}${marks(document)}`, 2),
      ...document.versions.flatMap(versionLines),
    ]),
    ...(droppedDocuments > 0 ? [`${droppedDocuments} more documents were let go: there were too many`] : []),
    ...rejected.flatMap(({ topic, partition, offset, appended, code, pointer, open }) => {
      const made = open ? 'not made good' : 'made good since';
      const at = pointer === null ? '' : ` at ${pointer}`;
      const where = `${topic}/${partition}:${offset}, received ${shortTime(appended)}`;
      return paragraph('', `rejected: ${code}${at}, ${made} (${where})`, 2);
    }),
  ];
}

function marks({ cancelled, conflict, droppedVersions }: DocumentExplanation): string {
  const found = [
    ...(cancelled ? ['cancelled'] : []),
    ...(conflict ? ['versions in conflict'] : []),
    ...(droppedVersions > 0 ? [`${droppedVersions} versions let go`] : []),
  ];
  return found.length === 0 ? '' : ` (${found.join(', ')})`;
}

function versionLines(version: VersionExplanation): readonly string[] {
  const { kind, topic, partition, offset, issued, appended, sender, current } = version;
  const number = version.version === null ? '' : ` version ${version.version}`;
  const by = sender === null ? 'sender not stated' : `by ${sender}`;
  const stated = issued === null ? 'issue time not stated' : `issued ${shortTime(issued)}`;
  const received = `received ${shortTime(appended)}, ${topic}/${partition}:${offset}`;
  return paragraph(current ? '  > ' : '    ', `${kind.toLowerCase()}${number} ${by}, ${stated}, ${received}`, 6);
}
