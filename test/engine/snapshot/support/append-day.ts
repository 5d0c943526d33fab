/** A generated day on a log of this machine. */
import * as E from 'fp-ts/Either';
import type { DocumentType } from '../../../../src/core/events/document';
import { makeEncoder } from '../../../../src/edge/avro/encode';
import { fromPlain } from '../../../../src/edge/avro/normalise';
import { builtInWriterSchemas } from '../../../../src/edge/avro/writer-schemas';
import { generateDay } from '../../../../src/edge/generate/generate-day';
import { loadCatalogue } from '../../../../src/edge/generate/load-catalogue';
import type { AppendableLog } from '../../../../src/edge/ports';
import { topicOf } from '../../../../src/edge/topics';

const encoder = makeEncoder(builtInWriterSchemas());

export function appendDay(log: Pick<AppendableLog, 'append'>, consignments: number, seed: number): void {
  const day = { consignments, seed: BigInt(seed), day: Date.parse('2026-06-15T00:00:00Z') };
  log.append((transaction) => {
    for (const { line } of generateDay(day, loadCatalogue())) {
      const { type, ...body } = JSON.parse(line) as { type: DocumentType; header: { reference: string } };
      const value = E.chainW((content: Parameters<typeof encoder.document>[1]) => encoder.document(type, content))(
        fromPlain(type, body),
      );
      if (E.isLeft(value)) throw new Error(`no document: ${JSON.stringify(value.left)}`);
      const key = Buffer.from(body.header.reference);
      transaction.append({ topic: topicOf(type), key, headers: [], value: value.right }, undefined);
    }
  });
}
