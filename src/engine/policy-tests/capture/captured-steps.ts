/** What came of a consignment as the steps of a test: each record in short form, at its time after the first. */
import type { Arrival } from '../../../core/events/arrival';
import { SHAPES } from '../../../core/events/shapes.generated';
import { exactMomentText } from '../../../edge/policy/tests/scenario-codec';
import { topicOf } from '../../../edge/topics';
import { DOCUMENT_TYPES } from '../../../core/events/document';
import type { Arrived, History } from '../../explain/fold-consignment';
import { plainDocument } from './plain-document';

type Json = Readonly<Record<string, unknown>>;

/** How a text is written, by the field names that lead to it. */
export type WriteText = (path: readonly string[], value: string) => string;

/** When a step comes: at its own append time, or with the last record of its ledger entry. */
export type Timing = 'own' | 'entry';

/** Epoch ms of the first record; everything else is told from there. */
export function startOf({ arrived }: History): number {
  return Math.min(...arrived.map(({ incoming }) => incoming.appendTime));
}

/** The records in the order of processing, a step each. */
export function capturedSteps(history: History, timing: Timing, text: WriteText): readonly Json[] {
  const startMs = startOf(history);
  const lastOf = new Map<number, number>();
  for (const { seq, incoming } of history.arrived) lastOf.set(seq, Math.max(lastOf.get(seq) ?? 0, incoming.appendTime));
  let at = 0;
  let seq = history.arrived[0]?.seq;
  return history.arrived.map((one) => {
    const time = timing === 'own' ? one.incoming.appendTime : (lastOf.get(one.seq) ?? one.incoming.appendTime);
    // What was judged apart comes apart: steps of one time come in one entry.
    at = Math.max(one.seq === seq ? at : at + 1, time - startMs);
    seq = one.seq;
    return { at: exactMomentText(at), ...stepOf(one, history, startMs, text) };
  });
}

function stepOf({ incoming }: Arrived, history: History, startMs: number, text: WriteText): Json {
  if (!incoming.accepted) return { unreadable: DOCUMENT_TYPES.find((type) => topicOf(type) === incoming.topic) };
  const { type, content } = incoming;
  const time = (ms: number): string => (ms < startMs ? new Date(ms).toISOString() : exactMomentText(ms - startMs));
  // Only an outcome has one; the test tells it by its number.
  const { generation: _, ...body } = plainDocument(SHAPES[type], content, { text, time });
  const { kind, changes } = content.header;
  return {
    [type]: body,
    ...(kind === 'WHOLE' ? {} : { kind }),
    ...(changes.length === 0 ? {} : { changes: changes.map(({ pointer }) => pointer) }),
    ...(type === 'outcome' ? { generation: ordinalOf(Number(content['generation']), history) } : {}),
    header: headerOf(incoming, text, time),
  };
}

/** Generations count from 1, in the order in which they were decided. */
function ordinalOf(generation: number, { published }: History): number {
  const generations = [...new Set(published.map(({ decision }) => decision.generation))];
  return Math.max(1, generations.indexOf(generation) + 1);
}

const NAMED = ['documentId', 'functionalReference', 'registrationNumber', 'sender'] as const;
const CODED = ['functionCode', 'typeCode'] as const;

/** Its number is left out: whoever plays the test gives another one, in the same order. */
function headerOf({ content: { header } }: Arrival, text: WriteText, time: (ms: number) => string): Json {
  const written: Record<string, unknown> = {};
  for (const name of NAMED) {
    const value = header[name];
    if (value !== null) written[name] = text(['header', name], value);
  }
  for (const name of CODED) if (header[name] !== null) written[name] = header[name];
  if (header.version !== null || header.kind === 'WHOLE') written['version'] = header.version;
  if (header.issueDateTime !== null) written['issueDateTime'] = time(header.issueDateTime);
  if (header.changes.some(({ reasonCode }) => reasonCode !== null)) written['changes'] = header.changes;
  if (header.aliases.length > 0)
    written['aliases'] = header.aliases.map(({ type, id }) => ({ type, id: text(['header', 'aliases', 'id'], id) }));
  return written;
}

/** A reference of the same form; its parts are numbers like any other. */
export function writtenReference(reference: string, text: WriteText): string {
  const [form = '', ...parts] = reference.split(':');
  const written = parts.map((part) => encodeURIComponent(text(['header', 'reference'], decodeURIComponent(part))));
  return [form, ...written].join(':');
}
