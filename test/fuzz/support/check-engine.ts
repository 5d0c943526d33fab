/** What must hold of a block of records in the whole engine: nothing lost, nothing made up, no release because of a broken record. */
import type { Arrival, Incoming } from '../../../src/core/events/arrival';
import type { Decision } from '../../../src/core/events/decision';
import { makeEncoder } from '../../../src/edge/avro/encode';
import { builtInWriterSchemas } from '../../../src/edge/avro/writer-schemas';
import { engineOf } from '../../support/given-engine';
import type { States } from '../../support/given-engine';
import { referencePolicy } from '../../support/given-policy';
import { ensure } from './tally';
import type { Tally } from './tally';

const BATCH = 100;
const LATER_MS = 3 * 86_400_000;
const encoder = makeEncoder(builtInWriterSchemas());

/** `incoming` by append time. Throws where an invariant is broken. */
export function checkEngine(incoming: readonly Incoming[], tally: Tally): void {
  const accepted = incoming.filter((one) => one.accepted);
  const { states, published, rejected } = run(incoming);
  ensure(rejected + accepted.length === incoming.length, 'every record accepted or rejected', () => String(rejected));
  checkStates(states, accepted);
  tally.releases += checkReleases(published, openRejections(incoming), run(accepted).published);
  for (const decision of published) encoder.decision(decision);
  for (const one of incoming) if (!one.accepted) encoder.rejection(one);
  tally.judged += incoming.length;
  tally.decisions += published.length;
}

interface Ran {
  /** Before anything was closed. */
  readonly states: States;
  readonly published: readonly Decision[];
  readonly rejected: number;
}

/** All records in batches, then every deadline at once. */
function run(incoming: readonly Incoming[]): Ran {
  const engine = engineOf(referencePolicy());
  const published: Decision[] = [];
  let rejected = 0;
  let now = 0;
  for (let at = 0; at < incoming.length; at += BATCH) {
    const batch = incoming.slice(at, at + BATCH);
    now = batch.at(-1)?.appendTime ?? now;
    const result = engine.turn({ incoming: batch, clockAfter: () => ({ now, dueUntil: undefined }) });
    ensure(result.consumed === batch.length, 'the whole batch taken', () => String(result.consumed));
    published.push(...result.decisions);
    rejected += result.rejections.length;
  }
  const states = new Map(engine.states);
  const later = now + LATER_MS;
  const due = engine.turn({
    incoming: [],
    clockAfter: () => ({ now: later, dueUntil: { time: later, reference: undefined } }),
  });
  published.push(...due.decisions);
  return { states, published, rejected };
}

/** References with a rejection after their first document, and no later document on its topic that could make it good. */
function openRejections(incoming: readonly Incoming[]): ReadonlySet<string> {
  const known = new Set<string>();
  const open = new Map<string, string>();
  for (const { accepted, reference, topic } of incoming) {
    if (reference === null) continue;
    if (accepted) known.add(reference);
    if (accepted) open.delete(`${topic} ${reference}`);
    else if (known.has(reference)) open.set(`${topic} ${reference}`, reference);
  }
  return new Set(open.values());
}

/** Nothing stands released beside an open rejection, or that would not be without the broken records; how many are. */
export function checkReleases(
  published: readonly Decision[],
  rejected: ReadonlySet<string>,
  clean: readonly Decision[],
): number {
  const without = lastOf(clean);
  let releases = 0;
  for (const [flow, { outcome, reference, measure }] of lastOf(published)) {
    if (outcome !== 'RELEASE') continue;
    releases++;
    const same = without.get(flow)?.outcome === 'RELEASE';
    ensure(same, 'no release because of a broken record', () => `${flow}: ${measure}`);
    ensure(!rejected.has(reference), 'no release beside an open rejection', () => flow);
  }
  return releases;
}

/** No state without a document, and no document but is in the state or counted as let go. */
export function checkStates(states: States, accepted: readonly Arrival[]): void {
  const events = new Map<string, Set<string>>();
  for (const { reference, digest } of accepted) {
    const known = events.get(reference) ?? new Set();
    events.set(reference, known.add(Buffer.from(digest).toString('hex')));
  }
  ensure(states.size === events.size, `${events.size} consignments`, () => String(states.size));
  for (const [reference, distinct] of events) {
    const state = states.get(reference);
    const held = state?.documents.reduce((sum, one) => sum + one.versions.length + one.droppedVersions, 0) ?? 0;
    const complete = held === distinct.size || (state?.droppedDocuments ?? 0) > 0;
    ensure(complete, `${distinct.size} statements about ${reference}`, () => String(held));
  }
}

function lastOf(published: readonly Decision[]): ReadonlyMap<string, Decision> {
  return new Map(published.map((decision) => [`${decision.reference} ${decision.flow}`, decision]));
}
