/** The `policies` topic as commands work on it: every record of it, what they come to, and a way to say more. */
import type { OutputDecoder } from '../../edge/avro/decode-output';
import type { Encoder } from '../../edge/avro/encode';
import type { PolicyActivation, PolicyStatement } from '../../edge/avro/records';
import type { LogRecord } from '../../edge/ports';
import type { PolicyLog } from '../policy-log';

export interface PolicyTopic {
  readonly records: readonly LogRecord[];
  readonly policies: PolicyLog;
  readonly outputs: OutputDecoder;
}

export interface WritablePolicyTopic extends PolicyTopic {
  /** The offset it stands at. Rejects with a Fault. */
  readonly append: (key: string, write: (encoder: Encoder) => Uint8Array) => Promise<number>;
}

/** What a record of the topic says, decoded. */
export type PolicyEvent = { readonly offset: number; readonly appendTime: number } & (
  | { readonly activation: PolicyActivation; readonly statement?: undefined }
  | { readonly statement: PolicyStatement; readonly activation?: undefined }
);

/** Every record that can be read, in order. */
export function policyEvents({ records, outputs }: PolicyTopic): readonly PolicyEvent[] {
  return records.flatMap(({ offset, appendTime, value }): readonly PolicyEvent[] => {
    const activation = outputs.policyActivation(value);
    if (activation._tag === 'Right') return [{ offset, appendTime, activation: activation.right }];
    const statement = outputs.policyStatement(value);
    return statement._tag === 'Right' ? [{ offset, appendTime, statement: statement.right }] : [];
  });
}
