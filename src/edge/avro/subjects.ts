/** Which schema stands under which registry subject: one table for the wire, in an order that is never changed. */
import type { SchemaName } from './types';

export interface Subject {
  readonly subject: string;
  readonly schema: SchemaName;
}

/** Append only: the place in this list is part of the built-in schema ids. */
export const SUBJECTS: readonly Subject[] = [
  { subject: 'orders-value', schema: 'order' },
  { subject: 'payments-value', schema: 'payment' },
  { subject: 'logistics-value', schema: 'logistics' },
  { subject: 'declarations-value', schema: 'declaration' },
  { subject: 'outcomes-value', schema: 'outcome' },
  { subject: 'decisions-value', schema: 'decision' },
  { subject: 'rejections-value', schema: 'rejection' },
  { subject: 'ledger-value', schema: 'ledger-entry' },
  { subject: 'policies-value', schema: 'policy-activation' },
  { subject: 'policies-tidewaiter.PolicyStatement', schema: 'policy-statement' },
  { subject: 'model-shadow-value', schema: 'model-shadow' },
];

/** The current schema under a subject; undefined for a subject that is none of ours. */
export function schemaOf(subject: string): SchemaName | undefined {
  return SUBJECTS.find((each) => each.subject === subject)?.schema;
}
