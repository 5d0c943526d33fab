/** Looks on while a ledger is made again, and scores with another policy's model exactly what was decided. */
import type { Decision } from '../../core/events/decision';
import { scoredBy } from '../../core/score/score';
import type { ModelShadow } from '../../edge/avro/records';
import type { LoadedPolicy } from '../../edge/policy/load-policy';
import { modelDigest } from '../../edge/policy/model/model-digest';
import { UsageError } from '../../edge/ports';
import type { Watch, Watched } from '../watched';

/** Who takes what a challenger says; for one task. */
export interface ShadowWriter {
  /** Where it goes on: of that ledger entry so many records are there, of later ones none. */
  readonly standing: ShadowStanding;
  /** Kept for good when it resolves. Rejects with a Fault. */
  readonly append: (records: readonly ModelShadow[]) => Promise<void>;
}

export interface ShadowStanding {
  readonly entry: number;
  readonly records: number;
}

/** A model that decides nothing. */
export interface Challenger {
  readonly loaded: LoadedPolicy;
  readonly model: string;
  /** 32 bytes. */
  readonly digest: Uint8Array;
}

/** Records kept before they are written: what a crash costs is made again. */
const AT_ONCE = 1_000;

/** Throws UsageError for a policy without a model. */
export function challengerOf(loaded: LoadedPolicy): Challenger {
  const { model, file } = loaded;
  if (model === undefined) throw new UsageError(`policy ${file.id}: expected a model in it, found none`);
  return { loaded, model: model.model.id, digest: Buffer.from(modelDigest(model.reference), 'hex') };
}

/** `flush` writes what is left. Decisions in flows where neither policy's model judges anything are passed over. */
export function shadowWatch(
  challenger: Challenger,
  writer: ShadowWriter,
): { readonly watch: Watch; readonly flush: () => Promise<void>; readonly written: () => number } {
  const { standing } = writer;
  let pending: ModelShadow[] = [];
  let written = 0;
  const flush = async (): Promise<void> => {
    if (pending.length === 0) return;
    await writer.append(pending);
    written += pending.length;
    pending = [];
  };
  const watch: Watch = async (watched) => {
    const { seq } = watched.entry;
    if (seq < standing.entry) return;
    const made = watched.decisions.flatMap((decision) => shadowOf(challenger, watched, decision) ?? []);
    pending.push(...(seq === standing.entry ? made.slice(standing.records) : made));
    if (pending.length >= AT_ONCE) await flush();
  };
  return { watch, flush, written: () => written };
}

function shadowOf(challenger: Challenger, watched: Watched, decision: Decision): ModelShadow | undefined {
  const { loaded, entry } = watched;
  const { policy } = challenger.loaded;
  const { reference, flow: id, generation, revision, decidedAt, modelPpm } = decision;
  if (policy.modelOf(id) === undefined && loaded.policy.modelOf(id) === undefined) return undefined;
  const consignment = watched.consignmentOf(decision);
  const flow = loaded.policy.flowOf(id);
  const state = consignment?.flows.find((one) => one.flow === id);
  if (consignment === undefined || flow === undefined || state === undefined) return undefined;
  const scored = scoredBy(policy, flow, state, consignment);
  const { model, digest } = challenger;
  const said = { ppm: scored?.ppm ?? null, marginMicro: scored?.marginMicro ?? null, decidedPpm: modelPpm };
  return { reference, flow: id, generation, revision, entry: entry.seq, model, digest, ...said, decidedAt };
}
