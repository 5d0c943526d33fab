/** Which policy and writer schemas are in force, read from the `policies` topic; a task never goes back behind what it cited. */
import * as E from 'fp-ts/Either';
import { hex } from '../core/kernel/hex';
import { makeDecode } from '../edge/avro/decode';
import type { OutputDecoder } from '../edge/avro/decode-output';
import type { PolicyActivation } from '../edge/avro/records';
import { sha256 } from '../edge/sha256';
import type { StatedSchema, WriterSchema, WriterSchemas } from '../edge/avro/writer-schemas';
import { writerSchemasFrom } from '../edge/avro/writer-schemas';
import { bundleOf } from '../edge/policy/bundle';
import type { LoadedPolicy } from '../edge/policy/load-policy';
import { loadPolicy } from '../edge/policy/load-policy';
import type { Decode, LogRecord, PartitionReader } from '../edge/ports';
import { Fault } from '../edge/ports';
import { POLICIES_TOPIC } from '../edge/topics';

export interface ActivePolicy {
  readonly loaded: LoadedPolicy;
  /** Offset of its activation on the `policies` topic. */
  readonly offset: number;
}

export interface ActiveSchemas {
  readonly schemas: WriterSchemas;
  readonly decode: Decode;
}

/** What is in force now, and what was in force when an entry was written. */
export interface PolicyLog {
  /** Reads activations appended since the last call. Rejects with a Fault when one is damaged. */
  refresh(): Promise<void>;
  /** What refreshing does with each record, for who has them at hand; a record taken before is passed over. */
  take(record: LogRecord): void;
  policy(): ActivePolicy | undefined;
  schemas(): ActiveSchemas | undefined;
  /** Policy and schemas that an entry cites; undefined when they are not on the topic. */
  policyAt(offset: number, hash: Uint8Array): ActivePolicy | undefined;
  schemasBy(digest: Uint8Array): ActiveSchemas | undefined;
  /** A writer schema of any bundle that was ever in force: states hold what was accepted under earlier ones. */
  schemaById(id: number): WriterSchema | undefined;
}

/** What makes of a bundle's files what the engine runs; who opens many logs may remember what was made. */
export interface BundleLoaders {
  readonly policy: typeof loadPolicy;
  readonly schemas: typeof writerSchemasFrom;
}

/** `log` is partition 0, which holds all activations. */
export function openPolicyLog(
  log: Pick<PartitionReader, 'read' | 'end'>,
  outputs: OutputDecoder,
  load: BundleLoaders = { policy: loadPolicy, schemas: writerSchemasFrom },
): PolicyLog {
  const policies = new Map<number, ActivePolicy>();
  const loaded = new Map<string, LoadedPolicy>();
  const schemas = new Map<string, ActiveSchemas>();
  const schemasById = new Map<number, WriterSchema>();
  let newestPolicy: ActivePolicy | undefined;
  let newestSchemas: ActiveSchemas | undefined;
  let next = 0;

  const activate = (activation: PolicyActivation, offset: number): void => {
    if (activation.kind === 'WRITER_SCHEMAS') {
      const bundle = schemasOf(activation, offset, load.schemas);
      newestSchemas = { schemas: bundle, decode: makeDecode(bundle, sha256) };
      schemas.set(hex(bundle.digest), newestSchemas);
      for (const [id, schema] of bundle.byId) schemasById.set(id, schema);
      return;
    }
    const hash = hex(activation.hash);
    const known = loaded.get(hash) ?? policyOf(activation, offset, load.policy);
    loaded.set(hash, known);
    newestPolicy = { loaded: known, offset };
    policies.set(offset, newestPolicy);
  };

  const take = ({ offset, value }: LogRecord): void => {
    if (offset < next) return;
    const activation = outputs.policyActivation(value);
    if (E.isLeft(activation))
      throw new Fault(`policies, offset ${offset}: expected an activation, found ${activation.left}`, false);
    activate(activation.right, offset);
    next = offset + 1;
  };

  return {
    take,
    refresh: async () => {
      const end = await log.end(POLICIES_TOPIC);
      if (end <= next) return;
      for await (const piece of log.read(POLICIES_TOPIC, next, end)) {
        for (const record of piece) take(record);
      }
      next = Math.max(next, end);
    },
    policy: () => newestPolicy,
    schemas: () => newestSchemas,
    policyAt: (offset, hash) => {
      const found = policies.get(offset);
      return found !== undefined && hex(found.loaded.bundle.hash) === hex(hash) ? found : undefined;
    },
    schemasBy: (digest) => schemas.get(hex(digest)),
    schemaById: (id) => schemasById.get(id),
  };
}

function policyOf(activation: PolicyActivation, offset: number, load: typeof loadPolicy): LoadedPolicy {
  const bundle = bundleOf(activation.files);
  const where = `policies, offset ${offset}`;
  if (hex(bundle.hash) !== hex(activation.hash))
    throw new Fault(`${where}: expected files with hash ${hex(activation.hash)}, found ${hex(bundle.hash)}`, false);
  const policy = load(bundle);
  if (E.isLeft(policy))
    throw new Fault(`${where}: ${policy.left.map(({ file, message }) => `${file}: ${message}`).join('; ')}`, false);
  return policy.right;
}

/** Files of a schema activation are named `<id>/<subject>.avsc`. */
function schemasOf(activation: PolicyActivation, offset: number, load: typeof writerSchemasFrom): WriterSchemas {
  const stated: StatedSchema[] = activation.files.map(({ path, content }) => {
    const [id, subject] = path.replace(/\.avsc$/, '').split('/');
    return { id: Number(id), subject: subject ?? '', text: Buffer.from(content).toString('utf8') };
  });
  const bundle = load(stated);
  if (E.isLeft(bundle)) throw new Fault(`policies, offset ${offset}: ${bundle.left}`, false);
  return bundle.right;
}
