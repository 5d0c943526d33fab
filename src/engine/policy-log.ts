/** Which policy and writer schemas are in force, read from the `policies` topic; a task never goes back behind what it cited. */
import * as E from 'fp-ts/Either';
import type { WantedByType } from '../core/events/part';
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
import { problemText } from '../edge/read-yaml';
import { POLICIES_TOPIC } from '../edge/topics';
import type { Lineage } from './lineage/lineage';
import { takePolicyRecords } from './lineage/take-policy-records';

export interface ActivePolicy {
  readonly loaded: LoadedPolicy;
  /** Offset of its activation on the `policies` topic. */
  readonly offset: number;
  /** In force from then on, epoch ms; null: at once. */
  readonly effectiveFrom: number | null;
  /** Whether what is open is judged anew. */
  readonly rejudge: boolean;
}

export interface ActiveSchemas {
  readonly schemas: WriterSchemas;
  readonly decode: Decode;
}

/** What is in force now, and what was in force when an entry was written. */
export interface PolicyLog {
  /** Reads activations appended since the last call. Rejects with a Fault when the log is away. */
  refresh(): Promise<void>;
  /** What refreshing does with each record, for who has them at hand; a record taken before is passed over. */
  take(record: LogRecord): void;
  /** In force at a time, epoch ms; without one the last one activated, whenever it begins. */
  policy(atMs?: number): ActivePolicy | undefined;
  /** All of them, in the order in which they were activated. */
  activations(): readonly ActivePolicy[];
  /** Records that are passed over: nothing can be made of them, or approvals are missing. */
  refused(): readonly RefusedActivation[];
  /** Who has said what of policies that are not in force, and what is demanded. */
  readonly lineage: () => Lineage;
  schemas(): ActiveSchemas | undefined;
  /** Policy and schemas that an entry cites; undefined when they are not on the topic. */
  policyAt(offset: number, hash: Uint8Array): ActivePolicy | undefined;
  schemasBy(digest: Uint8Array): ActiveSchemas | undefined;
  /** Elements that the policy activated last reads; undefined before there is one. */
  readonly wanted: () => WantedByType | undefined;
  /** A writer schema of any bundle that was ever in force: states hold what was accepted under earlier ones. */
  schemaById(id: number): WriterSchema | undefined;
}

/** What makes of a bundle's files what the engine runs; who opens many logs may remember what was made. */
export interface BundleLoaders {
  readonly policy: typeof loadPolicy;
  readonly schemas: typeof writerSchemasFrom;
}

/** An activation that is passed over: what was in force stays. */
interface RefusedActivation {
  readonly offset: number;
  readonly problems: readonly string[];
}

type TakenPolicy = Pick<PolicyActivation, 'effectiveFrom' | 'rejudge'> & { readonly loaded: LoadedPolicy };
type Taken = TakenPolicy | WriterSchemas;

/** `log` is partition 0, which holds all activations; `byId` is filled with the writer schemas that they state. */
export function openPolicyLog(
  log: Pick<PartitionReader, 'read' | 'end'>,
  outputs: OutputDecoder,
  load: BundleLoaders = { policy: loadPolicy, schemas: writerSchemasFrom },
  byId = new Map<number, WriterSchema>(),
): PolicyLog {
  const kept = keptBundles(byId);
  const refused: RefusedActivation[] = [];
  let next = 0;
  const taking = takePolicyRecords(outputs);
  const activate = (activation: PolicyActivation, { offset, appendTime }: LogRecord): readonly string[] => {
    const taken = takenFrom(activation, load, kept.loaded);
    if (E.isLeft(taken)) return taken.left;
    const missing = 'byId' in taken.right ? [] : taking.accept(activation, appendTime);
    if (missing.length === 0) kept.put(taken.right, offset);
    return missing;
  };
  const take = (record: LogRecord): void => {
    const { offset } = record;
    if (offset < next) return;
    next = offset + 1;
    const problems = taking.take(record, (activation) => activate(activation, record));
    if (problems.length > 0) refused.push({ offset, problems });
  };

  const refresh = async (): Promise<void> => {
    const end = await log.end(POLICIES_TOPIC);
    if (end <= next) return;
    for await (const piece of log.read(POLICIES_TOPIC, next, end)) for (const record of piece) take(record);
    next = Math.max(next, end);
  };

  return {
    take,
    refresh,
    lineage: taking.lineage,
    ...asked(kept.policies),
    refused: () => refused,
    schemas: () => kept.newestSchemas(),
    schemasBy: (digest) => kept.schemas.get(hex(digest)),
    wanted: kept.wanted,
    schemaById: (id) => byId.get(id),
  };
}

interface KeptBundles {
  /** By the offset of their activation. */
  readonly policies: ReadonlyMap<number, ActivePolicy>;
  /** By hash. */
  readonly loaded: ReadonlyMap<string, LoadedPolicy>;
  readonly schemas: ReadonlyMap<string, ActiveSchemas>;
  readonly newestSchemas: () => ActiveSchemas | undefined;
  readonly wanted: PolicyLog['wanted'];
  readonly put: (taken: Taken, offset: number) => void;
}

/** What was activated, each bundle once. */
function keptBundles(byId: Map<number, WriterSchema>): KeptBundles {
  const policies = new Map<number, ActivePolicy>();
  const loaded = new Map<string, LoadedPolicy>();
  const schemas = new Map<string, ActiveSchemas>();
  let newestSchemas: ActiveSchemas | undefined;
  let newest: LoadedPolicy | undefined;
  const wanted = (): WantedByType | undefined => newest?.wanted;
  const put = (taken: Taken, offset: number): void => {
    if ('byId' in taken) {
      newestSchemas = { schemas: taken, decode: makeDecode(taken, sha256, wanted) };
      schemas.set(hex(taken.digest), newestSchemas);
      for (const [id, schema] of taken.byId) byId.set(id, schema);
      return;
    }
    const { effectiveFrom, rejudge, loaded: policy } = taken;
    newest = policy;
    loaded.set(hex(policy.bundle.hash), policy);
    policies.set(offset, { loaded: policy, offset, effectiveFrom, rejudge });
  };
  return { policies, loaded, schemas, newestSchemas: () => newestSchemas, wanted, put };
}

/** What is answered from the policies by the offset of their activation. */
function asked(policies: ReadonlyMap<number, ActivePolicy>): Pick<PolicyLog, 'policy' | 'activations' | 'policyAt'> {
  return {
    policy: (atMs = Infinity) => newestBy([...policies.values()], atMs),
    activations: () => [...policies.values()],
    policyAt: (offset, hash) => {
      const found = policies.get(offset);
      return found !== undefined && hex(found.loaded.bundle.hash) === hex(hash) ? found : undefined;
    },
  };
}

function takenFrom(
  activation: PolicyActivation,
  load: BundleLoaders,
  loaded: ReadonlyMap<string, LoadedPolicy>,
): E.Either<readonly string[], Taken> {
  if (activation.kind === 'WRITER_SCHEMAS') return schemasOf(activation, load.schemas);
  const known = loaded.get(hex(activation.hash));
  return known === undefined ? policyOf(activation, load.policy) : E.right({ ...activation, loaded: known });
}

/** The last one appended whose time has come. */
function newestBy(activations: readonly ActivePolicy[], atMs: number): ActivePolicy | undefined {
  for (let index = activations.length - 1; index >= 0; index--) {
    const one = activations[index];
    if (one !== undefined && (one.effectiveFrom ?? 0) <= atMs) return one;
  }
  return undefined;
}

function policyOf(activation: PolicyActivation, load: typeof loadPolicy): E.Either<readonly string[], TakenPolicy> {
  const bundle = bundleOf(activation.files);
  if (hex(bundle.hash) !== hex(activation.hash))
    return E.left([`expected files with hash ${hex(activation.hash)}, found ${hex(bundle.hash)}`]);
  const policy = load(bundle);
  return E.isLeft(policy) ? E.left(policy.left.map(problemText)) : E.right({ ...activation, loaded: policy.right });
}

/** Files of a schema activation are named `<id>/<subject>.avsc`. */
function schemasOf(
  activation: PolicyActivation,
  load: typeof writerSchemasFrom,
): E.Either<readonly string[], WriterSchemas> {
  const stated: StatedSchema[] = activation.files.map(({ path, content }) => {
    const [id, subject] = path.replace(/\.avsc$/, '').split('/');
    return { id: Number(id), subject: subject ?? '', text: Buffer.from(content).toString('utf8') };
  });
  const schemas = load(stated);
  if (E.isLeft(schemas)) return E.left([schemas.left]);
  const [stands, found] = [hex(activation.hash), hex(schemas.right.digest)];
  return stands === found ? schemas : E.left([`expected schemas with hash ${stands}, found ${found}`]);
}
