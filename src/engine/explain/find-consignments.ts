/** Which consignments a name means: a reference, or an alias as `id` or `type:id`; for `explain`. */
import * as E from 'fp-ts/Either';
import type { Decision } from '../../core/events/decision';
import type { Alias } from '../../core/events/document';
import type { LogRecord, ReadableLog } from '../../edge/ports';
import { DECISIONS_TOPIC, INPUT_TOPICS } from '../../edge/topics';
import type { LogParts } from './fold-consignment';

/** `matched` is `reference`, or the alias as `type:id`; `outcomes` as `flow: outcome measure`, the latest of each flow. */
export interface Found {
  readonly reference: string;
  readonly partition: number;
  readonly matched: string;
  readonly outcomes: ReadonlyMap<string, string>;
}

/** What one statement says about a consignment that a name could mean. */
interface Numbers {
  readonly aliases: readonly Alias[];
  readonly functionalReference: string | null;
}

/** All that the name means, each reference once; a reference goes before aliases, what is decided before what is not. */
export function findConsignments(parts: LogParts, name: string): readonly Found[] {
  const decided = searchTopics(parts.log, [DECISIONS_TOPIC], name, ({ value }) => {
    const decision = parts.outputs.decision(value);
    return E.isRight(decision) ? decision.right : undefined;
  });
  if (decided.length > 0) return decided;
  const decode = parts.policies.schemas()?.decode;
  const inputs = INPUT_TOPICS.map(({ topic }) => topic);
  return searchTopics(parts.log, inputs, name, (record) => {
    const incoming = decode?.(record);
    if (incoming?.accepted !== true) return undefined;
    const { aliases, functionalReference, registrationNumber } = incoming.content.header;
    const registered = registrationNumber === null ? [] : [{ type: 'MRN', id: registrationNumber }];
    return { aliases: [...aliases, ...registered], functionalReference };
  });
}

type Read = (record: LogRecord) => Numbers | Decision | undefined;

function searchTopics(log: ReadableLog, topics: readonly string[], name: string, read: Read): readonly Found[] {
  const found = new Map<string, Found & { readonly outcomes: Map<string, string> }>();
  const mentions = mentionOf(name);
  for (const topic of topics) {
    for (let partition = 0; partition < log.identity.partitionCount; partition++) {
      for (const record of log.read(topic, partition, 0, log.end(topic, partition))) {
        if (record.key === null) continue;
        const reference = Buffer.from(record.key).toString('utf8');
        if (reference === name) return [{ reference, partition, matched: 'reference', outcomes: new Map() }];
        // Decoding is what costs: only what holds the text anywhere is worth it.
        if (!mentions(record.value)) continue;
        const numbers = read(record);
        const matched = numbers === undefined ? undefined : matchOf(numbers, name);
        if (numbers === undefined || matched === undefined) continue;
        const known = found.get(reference) ?? { reference, partition, matched, outcomes: new Map<string, string>() };
        found.set(reference, known);
        if ('outcome' in numbers) known.outcomes.set(numbers.flow, `${numbers.outcome} ${numbers.measure}`);
      }
    }
  }
  return [...found.values()];
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

function matchOf({ aliases, functionalReference }: Numbers, name: string): string | undefined {
  const all = functionalReference === null ? aliases : [...aliases, { type: 'LRN', id: functionalReference }];
  const alias = all.find(({ type, id }) => id === name || `${type}:${id}` === name);
  return alias === undefined ? undefined : `${alias.type}:${alias.id}`;
}
