/** Puts writer schemas and a policy in force by appending their activation; nothing is appended that is in force already. */
import { hex } from '../core/kernel/hex';
import type { Encoder } from '../edge/avro/encode';
import type { PolicyActivation } from '../edge/avro/records';
import type { WriterSchemas } from '../edge/avro/writer-schemas';
import type { LoadedPolicy } from '../edge/policy/load-policy';
import type { AppendableLog } from '../edge/ports';
import { UsageError } from '../edge/ports';
import { POLICIES_TOPIC } from '../edge/topics';
import { lacks } from './lineage/lineage';
import { wantedBy } from './lineage/take-policy-records';
import type { PolicyLog } from './policy-log';

/** True when something was appended. */
export function activateSchemas(
  log: AppendableLog,
  policies: PolicyLog,
  encoder: Encoder,
  schemas: WriterSchemas,
): boolean {
  const inForce = policies.schemas();
  if (inForce !== undefined && hex(inForce.schemas.digest) === hex(schemas.digest)) return false;
  append(log, encoder, schemasActivation(schemas));
  return true;
}

/** The activation of a bundle of writer schemas: a file for each, named `<id>/<subject>.avsc`. */
export function schemasActivation(schemas: WriterSchemas): PolicyActivation {
  const files = [...schemas.byId.values()].map(({ id, subject, text }) => ({
    path: `${id}/${subject}.avsc`,
    content: Buffer.from(text),
  }));
  return { kind: 'WRITER_SCHEMAS', id: 'writer-schemas', version: '', hash: schemas.digest, files, ...AT_ONCE };
}

export interface ActivationTerms {
  /** From when the policy is in force, epoch ms; null: from the next batch on. */
  readonly effectiveFrom: number | null;
  /** Is everything open judged anew then? Else only what changes. */
  readonly rejudge: boolean;
}

const AT_ONCE = { effectiveFrom: null, rejudge: false } as const;

/** True when something was appended. Throws UsageError where approvals are demanded that are missing. */
export function activatePolicy(
  log: AppendableLog,
  policies: PolicyLog,
  encoder: Encoder,
  loaded: LoadedPolicy,
  terms: ActivationTerms = AT_ONCE,
): boolean {
  if (isInForce(policies, loaded, terms)) return false;
  const missing = missingFor(policies, loaded, terms);
  if (missing.length > 0) throw new UsageError(`the policy is not activated\n${missing.join('\n')}`);
  append(log, encoder, policyActivation(loaded, terms));
  return true;
}

/** Is this the policy that was activated last, from the same time on, with everything open judged anew if that is asked for? */
export function isInForce(policies: PolicyLog, { bundle }: LoadedPolicy, terms: ActivationTerms = AT_ONCE): boolean {
  const last = policies.activations().at(-1);
  if (last === undefined || hex(last.loaded.bundle.hash) !== hex(bundle.hash)) return false;
  return last.effectiveFrom === terms.effectiveFrom && (last.rejudge || !terms.rejudge);
}

/** Which approvals every worker would find missing, one sentence each. */
export function missingFor(policies: PolicyLog, { bundle }: LoadedPolicy, terms: ActivationTerms): readonly string[] {
  return lacks(policies.lineage(), wantedBy({ hash: bundle.hash, ...terms }, Date.now()));
}

/** The activation of a policy, with all of its files. */
export function policyActivation({ file, bundle }: LoadedPolicy, terms: ActivationTerms): PolicyActivation {
  const { hash, files } = bundle;
  return { kind: 'POLICY', id: file.id, version: file.version, hash, files, ...terms };
}

function append(log: AppendableLog, encoder: Encoder, activation: PolicyActivation): void {
  const value = encoder.policyActivation(activation);
  const key = Buffer.from(activation.kind);
  log.append((transaction) => transaction.append({ topic: POLICIES_TOPIC, key, headers: [], value }, undefined, 0));
}
