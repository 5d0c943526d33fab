/** Documents by name that scenarios start from, so that each states only what matters to it. */
import * as E from 'fp-ts/Either';
import * as t from 'io-ts';
import { DOCUMENT_TYPES } from '../../../core/events/document';
import { oneOf } from '../../one-of';
import { readYaml } from '../../read-yaml';
import type { BundleFile, PolicyProblem } from '../bundle';
import { closed, maybe } from './scenario-codec';

export const DocumentsFile = t.record(
  t.string,
  closed('a document', { type: oneOf(DOCUMENT_TYPES), header: maybe(t.UnknownRecord), body: t.UnknownRecord }),
);

/** Documents by name, for `like`. */
export type NamedDocuments = t.TypeOf<typeof DocumentsFile>;

/** Pure. Left: everything wrong with the file. */
export function readNamedDocuments(file: BundleFile): E.Either<readonly PolicyProblem[], NamedDocuments> {
  const read = readYaml(file, DocumentsFile);
  return E.isLeft(read) ? read : E.right(read.right.value);
}
