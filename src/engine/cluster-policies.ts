/** What a cluster's activations say: policies, and the schema ids that records there are read and written by. */
import type { OutputDecoder } from '../edge/avro/decode-output';
import { makeOutputDecoder } from '../edge/avro/decode-output';
import type { Encoder } from '../edge/avro/encode';
import { makeEncoder } from '../edge/avro/encode';
import type { WriterSchema, WriterSchemas } from '../edge/avro/writer-schemas';
import { builtInWriterSchemas } from '../edge/avro/writer-schemas';
import type { PartitionReader } from '../edge/ports';
import type { PolicyLog } from './policy-log';
import { openPolicyLog } from './policy-log';

/** Activations of a cluster, and a decoder of whatever was written under the writer schemas that they state. */
export function clusterPolicies(log: Pick<PartitionReader, 'read' | 'end'>): {
  readonly policies: PolicyLog;
  readonly outputs: OutputDecoder;
} {
  const byId = new Map<number, WriterSchema>();
  const outputs = makeOutputDecoder({ byId });
  return { outputs, policies: openPolicyLog(log, outputs, undefined, byId) };
}

/** Writes under the ids of the bundle in force; before there is one, under those that ship. */
export function encoderInForce(policies: PolicyLog): Encoder {
  let bundle: WriterSchemas | undefined;
  let encoder = makeEncoder(builtInWriterSchemas());
  const current = (): Encoder => {
    const inForce = policies.schemas()?.schemas;
    if (inForce !== undefined && inForce !== bundle) {
      bundle = inForce;
      encoder = makeEncoder(inForce);
    }
    return encoder;
  };
  return {
    document: (...stated) => current().document(...stated),
    decision: (decision) => current().decision(decision),
    rejection: (refused) => current().rejection(refused),
    ledgerEntry: (entry) => current().ledgerEntry(entry),
    policyActivation: (activation) => current().policyActivation(activation),
    policyStatement: (statement) => current().policyStatement(statement),
    modelShadow: (shadow) => current().modelShadow(shadow),
  };
}
