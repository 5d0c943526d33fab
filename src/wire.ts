/** Puts the engine together: which log, store, codecs, policies and secret each command works with. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as E from 'fp-ts/Either';
import { FOLD_NUMBER } from './core/join/consignment';
import { fieldWriter } from './core/ledger/field-writer';
import { readAgencyTopics } from './edge/agency-topics';
import { consignmentCodec } from './edge/avro/consignment-codec';
import { makeContentReaders } from './edge/avro/content-readers';
import { makeOutputDecoder } from './edge/avro/decode-output';
import { makeEncoder } from './edge/avro/encode';
import { builtInWriterSchemas } from './edge/avro/writer-schemas';
import { openDrawSecret, selectionOf } from './edge/draw-secret';
import { openLog } from './edge/embedded/embedded-log';
import { packageFile } from './edge/package-files';
import { readBundle } from './edge/policy/bundle';
import type { Bundle, PolicyProblem } from './edge/policy/bundle';
import type { LoadedPolicy } from './edge/policy/load-policy';
import { loadPolicy } from './edge/policy/load-policy';
import type { ConsignmentCodec, LocalLog, Log, Task } from './edge/ports';
import { Fault, UsageError } from './edge/ports';
import { problemText } from './edge/read-yaml';
import { openStore } from './edge/store/open-store';
import { INPUT_TOPICS } from './edge/topics';
import { activatePolicy, activateSchemas, isInForce } from './engine/activate';
import type { LiveParts } from './engine/parts';
import type { PolicyLog } from './engine/policy-log';
import { openPolicyLog } from './engine/policy-log';

export interface RunWiring {
  readonly log: LocalLog;
  readonly parts: LiveParts;
  readonly close: () => Promise<void>;
}

export interface RunOptions {
  readonly data: string;
  /** Folder of the policy to put in force; undefined keeps the one in force, or the reference policy on a new log. */
  readonly policy: string | undefined;
  readonly secretFile: string | undefined;
}

/** Asked before a policy of that folder is put in force; rejects with UsageError where it must not be. */
export type Acceptance = (folder: string, loaded: LoadedPolicy) => Promise<unknown>;

/** Opens a directory for its one runner. Rejects with UsageError or Fault, nothing started. */
export async function wireRun(options: RunOptions, accept?: Acceptance): Promise<RunWiring> {
  const { policy: folder } = options;
  const wanted = folder === undefined ? undefined : loadFrom(folder);
  const log = await openLog(options.data, { inputs: INPUT_TOPICS.map(({ topic }) => topic) });
  try {
    const schemas = builtInWriterSchemas();
    const outputs = makeOutputDecoder(schemas);
    const policies = openPolicyLog(log.policies, outputs);
    const encoder = makeEncoder(schemas);
    await policies.refresh();
    activateSchemas(log, policies, encoder, schemas);
    // A restart asks nothing: what is in force was accepted.
    if (folder !== undefined && wanted !== undefined && !isInForce(policies, wanted)) {
      // A start must not undo what people have agreed on, or taken back.
      if (policies.lineage().inForce !== undefined)
        throw new UsageError(
          '--policy: demands are in force on this log: policy activate puts a policy in force there',
        );
      await accept?.(folder, wanted);
    }
    const policy = wanted ?? (policies.policy() === undefined ? loadFrom(referencePolicy()) : undefined);
    if (policy !== undefined) activatePolicy(log, policies, encoder, policy);
    await policies.refresh();
    const secretFile = options.secretFile ?? join(options.data, 'draw.secret');
    const shared = { ...partsBeforeLog(secretFile), policies, encoder, outputs };
    const parts = await liveParts(log, await firstTask(log), shared, options.data);
    const close = async (): Promise<void> => {
      await parts.store.close();
      await log.close();
    };
    return { log, parts, close };
  } catch (error) {
    await log.close();
    throw error;
  }
}

/** What every task of a worker has in common. */
export type SharedParts = Omit<LiveParts, 'identity' | 'task' | 'store' | 'clock'>;

/** What of it needs no log: agencies, and the secret of the random checks. Throws UsageError. */
export function partsBeforeLog(secretFile: string): Pick<SharedParts, 'agencies' | 'selection' | 'writer'> {
  const secret = openDrawSecret(secretFile);
  const selections = new Map<number, ReturnType<typeof selectionOf>>();
  const selection = (epochMs: number): ReturnType<typeof selectionOf> => {
    const known = selections.get(epochMs) ?? selectionOf(secret, epochMs);
    selections.set(epochMs, known);
    return known;
  };
  const agencies = readAgencyTopics(packageFile('topology', 'agencies.yaml'));
  return { agencies, selection, writer: fieldWriter() };
}

/** How old what is not in the checkpoint may become. */
const CHECKPOINT_AGE_MS = 10_000;
/** Handing one over takes tens of milliseconds of a worker's thread: tasks that began together do not end up waiting for all. */
const CHECKPOINTS_APART_MS = 900;
const CHECKPOINT_MOMENTS = 5;

/** Everything a task works with; its state is open, below the data directory. Rejects with a Fault. */
export async function liveParts(log: Log, task: Task, shared: SharedParts, data: string): Promise<LiveParts> {
  const { identity, clock } = log;
  const owner = { logId: identity.logId, fold: FOLD_NUMBER };
  const directory = join(stateDirectory(data), String(task.partition));
  const ageMs = CHECKPOINT_AGE_MS - CHECKPOINTS_APART_MS * (task.partition % CHECKPOINT_MOMENTS);
  const store = await openStore(directory, owner, { codec: codecFor(shared.policies), ageMs });
  return { ...shared, identity, clock, task, store };
}

/** The policy that a new log starts with. @public measured by test/bench */
export function referencePolicy(): string {
  return packageFile('topology', 'policies', 'reference');
}

/** A policy from a folder. Throws UsageError that lists everything wrong with it. @public measured by test/bench */
export function loadFrom(folder: string): LoadedPolicy {
  if (!existsSync(folder)) throw new UsageError(`${folder}: expected a policy folder, found nothing there`);
  const bundle = readBundle(folder);
  if (E.isLeft(bundle)) throw new UsageError(described([bundle.left]));
  return loadBundle(bundle.right);
}

/** The same from its files. */
export function loadBundle(bundle: Bundle): LoadedPolicy {
  const loaded = loadPolicy(bundle);
  if (E.isLeft(loaded)) throw new UsageError(described(loaded.left));
  return loaded.right;
}

/** State codec over all writer schemas that were ever in force on a log. */
export function codecFor(policies: PolicyLog): ConsignmentCodec {
  return consignmentCodec(makeContentReaders((id) => policies.schemaById(id), policies.wanted));
}

/** Where the checkpoints of tasks are, one directory each. */
export function stateDirectory(data: string): string {
  return join(data, 'state');
}

function described(problems: readonly PolicyProblem[]): string {
  return `the policy is refused\n${problems.map(problemText).join('\n')}`;
}

async function firstTask(log: Log): Promise<Task> {
  for await (const event of log.tasks()) if (event.kind === 'assigned') return event.task;
  throw new Fault('Expected the log to give a task, found none', false);
}
