/** The records of one entry in the order of its leaves: decisions, agency topics, rejections; and the leaf of each. */
import type { Refused } from '../core/events/arrival';
import type { Decision } from '../core/events/decision';
import { inOrder } from './collected';
import { compareText } from '../core/kernel/compare-text';
import type { Consignment } from '../core/join/consignment-state';
import type { FieldWriter } from '../core/ledger/field-writer';
import { leafOf } from '../core/ledger/seal';
import type { AgencyTopics } from '../edge/agency-topics';
import type { Encoder } from '../edge/avro/encode';
import { schemaDigest } from '../edge/avro/encode';
import { bodyOf } from '../edge/avro/wire';
import type { NewRecord } from '../edge/ports';
import { sha256 } from '../edge/sha256';
import { DECISIONS_TOPIC, REJECTIONS_TOPIC } from '../edge/topics';

export interface Outputs {
  readonly records: readonly NewRecord[];
  /** RFC 9162 leaf hashes, one a record, in the same order. */
  readonly leaves: readonly Uint8Array[];
}

export interface OutputParts {
  readonly encoder: Encoder;
  readonly agencies: AgencyTopics;
  readonly writer: FieldWriter;
}

/** Takes in what is decided in any order, and puts it in that of the leaves. */
export interface OutputWriter {
  /** With the state after the entry: agencies that a flow called before get its later decisions too. */
  readonly add: (decision: Decision, state: Consignment | undefined) => void;
  /** Rejections in the order of their records. */
  readonly all: (rejections: readonly Refused[]) => Outputs;
}

/** A record, and what it stands by. */
interface Written extends Pick<Decision, 'reference' | 'flow' | 'revision'> {
  readonly record: NewRecord;
}

export function outputWriter(parts: OutputParts, partition: number): OutputWriter {
  const written: Written[] = [];
  const copies: Written[] = [];
  const leafOfNew = (record: NewRecord): Uint8Array =>
    leafOfRecord(parts.writer, partition, record, bodyOf(record.value));
  return {
    add: (decision, state) => {
      const { reference, flow, revision } = decision;
      const key = Buffer.from(reference);
      const record = { topic: DECISIONS_TOPIC, key, headers: [], value: parts.encoder.decision(decision) };
      written.push({ reference, flow, revision, record });
      for (const topic of agencyTopics(parts.agencies, decision, state)) {
        const copy = { ...record, topic };
        copies.push({ reference, flow, revision, record: copy });
      }
    },
    all: (rejections) => {
      copies.sort((a, b) => compareText(a.record.topic, b.record.topic) || inOrder(a, b));
      const refused = rejections.map((rejection) => {
        const key = Buffer.from(rejection.reference ?? '');
        return { topic: REJECTIONS_TOPIC, key, headers: [], value: parts.encoder.rejection(rejection) };
      });
      const decided = [...written.sort(inOrder), ...copies].map(({ record }) => record);
      const records = [...decided, ...refused];
      return { records, leaves: records.map(leafOfNew) };
    },
  };
}

/** The leaf of a record written or stored. */
export function leafOfRecord(
  writer: FieldWriter,
  partition: number,
  record: Omit<NewRecord, 'value'>,
  body: Uint8Array,
): Uint8Array {
  const schema = record.topic === REJECTIONS_TOPIC ? 'rejection' : 'decision';
  const { topic, key, headers } = record;
  return leafOf({ topic, partition, key, headers, schemaDigest: schemaDigest(schema), body }, writer, sha256);
}

/** Topics beside `decisions` of agencies that the decision calls, or that the flow has called before. */
function agencyTopics(agencies: AgencyTopics, decision: Decision, state: Consignment | undefined): readonly string[] {
  if (decision.agencies.length === 1 && decision.revision === 1) {
    const topic = agencies.topicOf(decision.agencies[0]?.agency ?? '');
    return topic === undefined || topic === DECISIONS_TOPIC ? [] : [topic];
  }
  const topics = new Set<string>();
  const add = (agency: string): void => {
    const topic = agencies.topicOf(agency);
    if (topic !== undefined && topic !== DECISIONS_TOPIC) topics.add(topic);
  };
  for (const { agency } of decision.agencies) add(agency);
  const flow = state?.flows.find((one) => one.flow === decision.flow);
  for (const finding of flow?.findings ?? []) add(finding.agency);
  return [...topics];
}
