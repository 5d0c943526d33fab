/** The topics in one table: inputs in the order in which records of one append time are processed, then outputs. */
import type { DocumentType } from '../core/events/document';

export const INPUT_TOPICS: readonly { readonly topic: string; readonly type: DocumentType }[] = [
  { topic: 'orders', type: 'order' },
  { topic: 'payments', type: 'payment' },
  { topic: 'logistics', type: 'logistics' },
  { topic: 'declarations', type: 'declaration' },
  { topic: 'outcomes', type: 'outcome' },
];

export const POLICIES_TOPIC = 'policies';
export const DECISIONS_TOPIC = 'decisions';
export const REJECTIONS_TOPIC = 'rejections';
export const LEDGER_TOPIC = 'ledger';

/** On Kafka only: packed states of tasks, and what `topics apply` has applied. */
export const SNAPSHOTS_TOPIC = 'snapshots';
export const TOPOLOGY_TOPIC = 'topology';
/** On Kafka only, written by no worker: what models that decide nothing make of what was decided. */
export const MODEL_SHADOW_TOPIC = 'model-shadow';

/** The topic that documents of a type stand on. */
export function topicOf(type: DocumentType): string {
  return INPUT_TOPICS.find((input) => input.type === type)?.topic ?? '';
}
