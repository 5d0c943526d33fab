/** The documents of a consignment as text: who said what when, what counts now, and what could not be read. */
import type { DocumentExplanation, Explanation, VersionExplanation } from '../engine/explain/explanation';
import { heading, paragraph, shortTime } from './explain-layout';
import type { ExplainWords } from './words/english';
import { fill } from './words/explain-words';

export function documentLines(
  { documents, droppedDocuments, rejected }: Explanation,
  words: ExplainWords,
): readonly string[] {
  const said = words.document;
  if (documents.length + rejected.length === 0) return [];
  return [
    ...heading(words.head.documents),
    ...documents.flatMap((document) => [
      ...paragraph('', `${words.documents[document.type]} ${document.id}${marks(document, said)}`, 2),
      ...document.versions.flatMap((version) => versionLines(version, said)),
    ]),
    ...(droppedDocuments > 0 ? [fill(said.dropped, { count: droppedDocuments })] : []),
    ...rejected.flatMap(({ topic, partition, offset, appended, code, pointer, open }) => {
      const made = open ? said.notMadeGood : said.madeGood;
      const at = pointer === null ? '' : fill(said.at, { pointer });
      const place = `${topic}/${partition}:${offset}`;
      return paragraph('', fill(said.rejected, { code, at, made, place, time: shortTime(appended) }), 2);
    }),
  ];
}

type Said = ExplainWords['document'];

function marks({ cancelled, conflict, droppedVersions }: DocumentExplanation, said: Said): string {
  const found = [
    ...(cancelled ? [said.cancelled] : []),
    ...(conflict ? [said.conflict] : []),
    ...(droppedVersions > 0 ? [fill(said.versionsDropped, { count: droppedVersions })] : []),
  ];
  return found.length === 0 ? '' : ` (${found.join(', ')})`;
}

function versionLines(version: VersionExplanation, said: Said): readonly string[] {
  const { kind, topic, partition, offset, issued, appended, sender, current } = version;
  const told = fill(said.version, {
    kind: said[kind],
    number: version.version === null ? '' : fill(said.number, { version: version.version }),
    by: sender === null ? said.noSender : fill(said.by, { sender }),
    issued: issued === null ? said.noIssueTime : fill(said.issued, { time: shortTime(issued) }),
    time: shortTime(appended),
    place: `${topic}/${partition}:${offset}`,
  });
  return paragraph(current ? '  > ' : '    ', told, 6);
}
