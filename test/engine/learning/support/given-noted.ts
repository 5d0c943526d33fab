/** Decisions and answers as they were noted of a log, with what a test is about. */
import type { Arrival } from '../../../../src/core/events/arrival';
import type { ModelColumns } from '../../../../src/engine/learning/note-entries';
import type { Judged, NotedDecision } from '../../../../src/engine/learning/noted';
import { outcome } from '../../../support/given-documents';
import type { Json } from '../../../support/given-documents';
import { arrivalOf } from '../../../support/given-engine';

export const COLUMNS: ModelColumns = { model: 'm', inputs: ['hs6', 'kg'], features: ['rate', 'mass'] };

export const JUDGED: Judged = {
  columns: 0,
  outcome: 'INSPECT',
  measure: 'PHYSICAL',
  arm: 'RANDOM',
  inclusionPpm: 5_000,
  modelPpm: 1_234,
  marginMicro: -5_678_901,
  inputs: ['610510', 0.1],
  features: Float32Array.of(0.25, 0.1),
  withheld: 0,
};

/** Of flow `shop`, made an hour after the one before it. */
export function decided(revision: number, judged: Partial<Judged> | undefined = {}): NotedDecision {
  const own = judged && { ...JUDGED, marginMicro: revision, ...judged };
  return { flow: 'shop', generation: 0, revision, decidedAt: revision * 3_600_000, judged: own };
}

export const unjudged = (revision: number): NotedDecision => ({ ...decided(revision), judged: undefined });

/** An answer to a revision, by customs unless said otherwise, so long after the consignment came. */
export function answer(revision: number, body: Json = {}, hours = 100): Arrival {
  const stated = outcome(revision, 'LIFTED', { irregular: false, ...body });
  const arrival = arrivalOf(stated, revision, hours * 3_600_000);
  if (!arrival.accepted) throw new Error(arrival.code);
  return arrival;
}
