/** Puts a bundle of writer schemas in force on a cluster, by appending its activation to `policies`. */
import * as E from 'fp-ts/Either';
import type { Kafka } from 'kafkajs';
import { hex } from '../../core/kernel/hex';
import { makeOutputDecoder } from '../../edge/avro/decode-output';
import { makeEncoder } from '../../edge/avro/encode';
import type { WriterSchemas } from '../../edge/avro/writer-schemas';
import { readPartition } from '../../edge/kafka/read-partition';
import { withAdmin } from '../../edge/kafka/with-admin';
import { writePartition } from '../../edge/kafka/write-partition';
import { Fault } from '../../edge/ports';
import { POLICIES_TOPIC } from '../../edge/topics';
import { schemasActivation } from '../activate';

/** The offset of the activation; undefined when the bundle was in force already. Rejects with a Fault. */
export async function activateOnCluster(kafka: Kafka, schemas: WriterSchemas): Promise<number | undefined> {
  if ((await digestInForce(kafka, schemas)) === hex(schemas.digest)) return undefined;
  const activation = schemasActivation(schemas);
  const value = Buffer.from(makeEncoder(schemas).policyActivation(activation));
  return writePartition(kafka, POLICIES_TOPIC, [{ key: activation.kind, value }]);
}

async function digestInForce(kafka: Kafka, schemas: WriterSchemas): Promise<string | undefined> {
  const records = await withAdmin(kafka, (admin) => readPartition(kafka, admin, POLICIES_TOPIC));
  const outputs = makeOutputDecoder(schemas);
  let inForce: string | undefined;
  for (const { value, offset } of records) {
    const activation = outputs.policyActivation(value ?? new Uint8Array());
    if (E.isLeft(activation))
      throw new Fault(`${POLICIES_TOPIC}, offset ${offset}: expected an activation, found ${activation.left}`, false);
    if (activation.right.kind === 'WRITER_SCHEMAS') inForce = hex(activation.right.hash);
  }
  return inForce;
}
