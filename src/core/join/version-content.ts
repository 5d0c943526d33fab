/** What a statement says: read from its body when somebody asks, since most of what a record meets is not judged with it. */
import type { DocumentContent } from '../events/document';
import type { Version } from './consignment-state';

/** Undefined where the consignment has shrunk. Throws what reading throws: a body that was accepted, and is none. */
export function contentIn(version: Version): DocumentContent | undefined {
  if (version.content === undefined && version.read !== undefined)
    version.content = version.read(version.schemaId, version.body);
  return version.content;
}

/** The same without reading it. */
export function hasContent(version: Version): boolean {
  return version.content !== undefined || version.read !== undefined;
}

/** What a notice says; undefined where it is none. */
export function noticeIn(version: Version): DocumentContent | undefined {
  return version.kind === 'NOTICE' ? contentIn(version) : undefined;
}
