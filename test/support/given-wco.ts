/** The public messages of topology/samples as documents, keyed as `ingest` keys them: by sender and LRN. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWcoDm } from '../../src/edge/ingest/read-wco-dm';
import type { Content } from '../../src/core/events/document';
import type { Stated } from './given-documents';

const SAMPLES = join(__dirname, '../../topology/samples/wco-declarations');

/** The one message of a file; `number` is its place among those of its kind. */
export function sample(path: string, number = 1): Stated {
  const { drafts } = readWcoDm(readFileSync(join(SAMPLES, path)), path);
  const [draft] = drafts;
  if (draft === undefined) throw new Error(`${path} holds no message`);
  const { responsibleCountry: _country, ...header } = draft.header;
  const documentId = header.functionalReference ?? '';
  const reference = `DEC:GB:${documentId}`;
  return {
    type: draft.type,
    content: { ...draft.body, header: { ...header, reference, documentId, number } } as unknown as Content,
  };
}
