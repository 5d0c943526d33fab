/** What challengers said, as it stands on the topic of a cluster. */
import * as E from 'fp-ts/Either';
import { hex } from '../core/kernel/hex';
import type { OutputDecoder } from '../edge/avro/decode-output';
import type { PartitionReader } from '../edge/ports';
import { Fault } from '../edge/ports';
import type { ShadowLine } from '../edge/shadow-file';
import { MODEL_SHADOW_TOPIC } from '../edge/topics';
import { oneByOne } from '../engine/ledger-tail';

/** Of one task, in their order. Rejects with a Fault for a record of something else. */
export async function* shadowRecords(
  task: Pick<PartitionReader, 'read' | 'end' | 'partition'>,
  outputs: Pick<OutputDecoder, 'modelShadow'>,
): AsyncGenerator<ShadowLine> {
  const end = await task.end(MODEL_SHADOW_TOPIC);
  for await (const { value, offset } of oneByOne(task.read(MODEL_SHADOW_TOPIC, 0, end))) {
    const read = outputs.modelShadow(value);
    const where = `${MODEL_SHADOW_TOPIC}/${task.partition}, offset ${offset}`;
    if (E.isLeft(read)) throw new Fault(`${where}: expected what a model said, found ${read.left}`, false);
    yield { ...read.right, digest: hex(read.right.digest) };
  }
}
