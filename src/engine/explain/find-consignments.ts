/** Which consignments a name means: a reference, or an alias as `id` or `type:id`; for `explain`. */
import * as E from 'fp-ts/Either';
import type { Header } from '../../core/events/document';
import { partitionOf } from '../../edge/murmur2';
import type { LogReader } from '../../edge/ports';
import { DECISIONS_TOPIC, INPUT_TOPICS } from '../../edge/topics';
import type { LogParts } from './fold-consignment';

/**
 * `matched` is `reference`, or the alias as `type:id`; `sender` as stated last; `outcomes` as `flow: outcome measure`, the
 * latest of each flow.
 */
export interface Found {
  readonly reference: string;
  readonly partition: number;
  readonly matched: string;
  readonly sender: string | null;
  readonly outcomes: ReadonlyMap<string, string>;
}

/** Told how many of how many records are searched. */
export type SearchProgress = (done: number, of: number) => void;

const INPUTS = INPUT_TOPICS.map(({ topic }) => topic);

/**
 * All that the name means, each reference once; a reference goes before aliases. A reference is looked for in its own
 * partition, and there no further than its first record. Aliases have no index and may name several consignments, decided
 * or not: all inputs are searched.
 */
export async function findConsignments(
  parts: LogParts,
  name: string,
  progress: SearchProgress,
): Promise<readonly Found[]> {
  const own = await findReference(parts.log, name);
  if (own !== undefined) return [own];
  const found = await searchInputs(parts, name, progress);
  return found.length > 1 ? withOutcomes(parts, found) : found;
}

/** Every form of a reference, and the key of what could not be encoded. */
const REFERENCE = /^(?:ORD|HSE|S10|DEC|RET|RAW):/;

async function findReference(log: LogReader, name: string): Promise<Found | undefined> {
  if (!REFERENCE.test(name)) return undefined;
  const key = Buffer.from(name);
  const partition = partitionOf(key, log.identity.partitionCount);
  const task = log.partition(partition);
  for (const topic of [DECISIONS_TOPIC, ...INPUTS]) {
    for await (const piece of task.read(topic, 0, await task.end(topic))) {
      if (!piece.some((record) => record.key !== null && Buffer.compare(record.key, key) === 0)) continue;
      return { reference: name, partition, matched: 'reference', sender: null, outcomes: new Map() };
    }
  }
  return undefined;
}

async function searchInputs(
  { log, policies }: LogParts,
  name: string,
  progress: SearchProgress,
): Promise<readonly Found[]> {
  const found = new Map<string, Found>();
  const mentions = mentionOf(name);
  const decode = policies.schemas()?.decode;
  const places = [];
  for (let partition = 0; partition < log.identity.partitionCount; partition++) {
    const task = log.partition(partition);
    for (const topic of INPUTS) places.push({ task, topic, end: await task.end(topic) });
  }
  const all = places.reduce((sum, { end }) => sum + end, 0);
  let done = 0;
  for (const { task, topic, end } of places) {
    for await (const piece of task.read(topic, 0, end)) {
      for (const record of piece) {
        progress(++done, all);
        // Decoding is what costs: only what holds the text anywhere is worth it.
        if (record.key === null || !mentions(record.value)) continue;
        const incoming = decode?.(record);
        const matched = incoming?.accepted === true ? matchOf(incoming.content.header, name) : undefined;
        if (incoming?.accepted !== true || matched === undefined) continue;
        const reference = Buffer.from(record.key).toString('utf8');
        const { sender } = incoming.content.header;
        found.set(reference, { reference, partition: task.partition, matched, sender, outcomes: NONE });
      }
    }
  }
  return [...found.values()];
}

const NONE: ReadonlyMap<string, string> = new Map();

async function withOutcomes({ log, outputs }: LogParts, found: readonly Found[]): Promise<readonly Found[]> {
  const outcomes = new Map(found.map(({ reference }) => [reference, new Map<string, string>()]));
  for (const partition of new Set(found.map((one) => one.partition))) {
    const task = log.partition(partition);
    for await (const piece of task.read(DECISIONS_TOPIC, 0, await task.end(DECISIONS_TOPIC))) {
      for (const { key, value } of piece) {
        const known = key === null ? undefined : outcomes.get(Buffer.from(key).toString('utf8'));
        if (known === undefined) continue;
        const decision = outputs.decision(value);
        if (E.isRight(decision)) known.set(decision.right.flow, `${decision.right.outcome} ${decision.right.measure}`);
      }
    }
  }
  return found.map((one) => ({ ...one, outcomes: outcomes.get(one.reference) ?? NONE }));
}

/** Does a value hold the name, or what follows its first colon, as text? */
function mentionOf(name: string): (value: Uint8Array) => boolean {
  const whole = Buffer.from(name);
  const id = Buffer.from(name.slice(name.indexOf(':') + 1));
  return (value) => {
    const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    return bytes.includes(whole) || bytes.includes(id);
  };
}

function matchOf({ aliases, functionalReference, registrationNumber }: Header, name: string): string | undefined {
  const own = [
    { type: 'LRN', id: functionalReference },
    { type: 'MRN', id: registrationNumber },
  ];
  const isNamed = ({ type, id }: (typeof own)[number]): boolean =>
    id !== null && (id === name || `${type}:${id}` === name);
  const alias = [...aliases, ...own].find(isNamed);
  return alias === undefined ? undefined : `${alias.type}:${alias.id}`;
}
