/** What producers write: documents as records, under the ids of whichever writer schemas are in force. */
import * as E from 'fp-ts/Either';
import { builtInWriterSchemas, writerSchemasFrom, type WriterSchemas } from '../../../src/edge/avro/writer-schemas';
import type { NewRecord } from '../../../src/edge/ports';
import { openSimulatedAppender } from '../../../src/edge/simulated/simulated-log';
import { INPUT_TOPICS, topicOf } from '../../../src/edge/topics';
import type { Stated } from '../../support/given-documents';
import { encoder, type Machine } from './machine';

export const TOPICS = INPUT_TOPICS.map(({ topic }) => topic);
/** How far the second id of a schema is from its first. */
const SECOND_ID = 100;

const released = [...builtInWriterSchemas().byId.values()].map(({ id, subject, text }) => ({ id, subject, text }));
const second = released.map((schema) => ({ ...schema, id: schema.id + SECOND_ID }));

/** The schemas under second ids alone: records under the first ones are rejected, states hold them still. */
export const SECOND_IDS = bundleOf(second);
/** As released, with a second id for each beside it, and under second ids alone. */
export const BUNDLES: readonly WriterSchemas[] = [
  builtInWriterSchemas(),
  bundleOf([...released, ...second]),
  SECOND_IDS,
];

function bundleOf(stated: typeof released): WriterSchemas {
  const bundle = writerSchemasFrom(stated);
  if (E.isLeft(bundle)) throw new Error(bundle.left);
  return bundle.right;
}

export function recordOf(
  { type, content }: Stated,
  isSecond = false,
): NewRecord & { readonly issued: number | undefined } {
  const value = encoder.document(type, content);
  if (E.isLeft(value)) throw new Error(`${type}: ${value.left.code} ${value.left.pointer ?? ''}`);
  const { reference, issueDateTime } = content['header'] as { reference: string; issueDateTime: number | null };
  const bytes = Buffer.from(value.right);
  if (isSecond) bytes.writeUInt32BE(bytes.readUInt32BE(1) + SECOND_ID, 1);
  return {
    topic: topicOf(type),
    key: Buffer.from(reference),
    headers: [],
    value: bytes,
    issued: issueDateTime ?? undefined,
  };
}

export function appendStated({ disk, clock }: Machine, stated: Stated): void {
  const { issued, ...record } = recordOf(stated);
  openSimulatedAppender(disk, { inputs: TOPICS, clock }).append((transaction) => transaction.append(record, issued));
}
