/** Puts the engine together: which log, store, codecs, policies and secret each command works with. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as E from 'fp-ts/Either';
import { FOLD_NUMBER } from './core/join/consignment';
import { fieldWriter } from './core/ledger/field-writer';
import { readAgencyTopics } from './edge/agency-topics';
import { consignmentCodec } from './edge/avro/consignment-codec';
import { makeContentOf } from './edge/avro/content-of';
import { makeOutputDecoder } from './edge/avro/decode-output';
import { makeEncoder } from './edge/avro/encode';
import type { WriterSchemas } from './edge/avro/writer-schemas';
import { builtInWriterSchemas } from './edge/avro/writer-schemas';
import { openDrawSecret, selectionOf } from './edge/draw-secret';
import { openLog } from './edge/embedded/embedded-log';
import { packageFile } from './edge/package-files';
import { readBundle } from './edge/policy/bundle';
import type { PolicyProblem } from './edge/policy/bundle';
import type { LoadedPolicy } from './edge/policy/load-policy';
import { loadPolicy } from './edge/policy/load-policy';
import type { ConsignmentCodec, LocalLog, Log, StateStore, Task } from './edge/ports';
import { Fault, UsageError } from './edge/ports';
import { openStore } from './edge/store/open-store';
import { INPUT_TOPICS } from './edge/topics';
import { activatePolicy, activateSchemas } from './engine/activate';
import type { EngineParts, LiveParts } from './engine/parts';
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

/** Opens a directory for its one runner. Rejects with UsageError or Fault, nothing started. */
export async function wireRun(options: RunOptions): Promise<RunWiring> {
  const wanted = options.policy === undefined ? undefined : loadFrom(options.policy);
  const log = await openLog(options.data, { inputs: INPUT_TOPICS.map(({ topic }) => topic) });
  try {
    const schemas = builtInWriterSchemas();
    const policies = openPolicyLog(log.policies, makeOutputDecoder(schemas));
    const encoder = makeEncoder(schemas);
    await policies.refresh();
    activateSchemas(log, policies, encoder, schemas);
    const policy = wanted ?? (policies.policy() === undefined ? loadFrom(referencePolicy()) : undefined);
    if (policy !== undefined) activatePolicy(log, policies, encoder, policy);
    await policies.refresh();
    const secretFile = options.secretFile ?? join(options.data, 'draw.secret');
    const parts = await liveParts(log, await firstTask(log), policies, { schemas, data: options.data, secretFile });
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

/** Where a task keeps its state, what it writes with, and what its random checks are drawn with. */
export interface LivePlace {
  readonly schemas: WriterSchemas;
  readonly data: string;
  readonly secretFile: string;
}

/** Everything a task works with; its store is open. Rejects with a Fault. */
export async function liveParts(log: Log, task: Task, policies: PolicyLog, place: LivePlace): Promise<LiveParts> {
  const secret = openDrawSecret(place.secretFile);
  const selections = new Map<number, ReturnType<typeof selectionOf>>();
  const selection = (epochMs: number): ReturnType<typeof selectionOf> => {
    const known = selections.get(epochMs) ?? selectionOf(secret, epochMs);
    selections.set(epochMs, known);
    return known;
  };
  const shared = sharedParts(place.schemas);
  const store = await stateStore(place.data, log, task, policies);
  return { ...shared, identity: log.identity, task, store, policies, clock: log.clock, selection };
}

/** What is the same whatever is worked on. */
function sharedParts(schemas: WriterSchemas): Pick<EngineParts, 'encoder' | 'outputs' | 'agencies' | 'writer'> {
  return {
    encoder: makeEncoder(schemas),
    outputs: makeOutputDecoder(schemas),
    agencies: readAgencyTopics(packageFile('topology', 'agencies.yaml')),
    writer: fieldWriter(),
  };
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
  const loaded = loadPolicy(bundle.right);
  if (E.isLeft(loaded)) throw new UsageError(described(loaded.left));
  return loaded.right;
}

/** State codec over all writer schemas that were ever in force on a log. */
export function codecFor(policies: PolicyLog): ConsignmentCodec {
  return consignmentCodec(makeContentOf((id) => policies.schemaById(id)));
}

/** Where the checkpoints of tasks are, one directory each. */
export function stateDirectory(data: string): string {
  return join(data, 'state');
}

function described(problems: readonly PolicyProblem[]): string {
  const lines = problems.map(({ file, line, message }) => `${file}${line === undefined ? '' : `:${line}`}: ${message}`);
  return `the policy is refused\n${lines.join('\n')}`;
}

async function firstTask(log: Log): Promise<Task> {
  for await (const event of log.tasks()) if (event.kind === 'assigned') return event.task;
  throw new Fault('Expected the log to give a task, found none', false);
}

function stateStore(data: string, log: Log, task: Task, policies: PolicyLog): Promise<StateStore> {
  const directory = join(stateDirectory(data), String(task.partition));
  return openStore(directory, { logId: log.identity.logId, fold: FOLD_NUMBER }, { codec: codecFor(policies) });
}
