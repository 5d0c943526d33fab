/** Logs that try the fold: documents of one consignment in every kind, version and order, and days from the generator. */
import fc from 'fast-check';
import { generateDay } from '../../src/edge/generate/generate-day';
import { loadCatalogue } from '../../src/edge/generate/load-catalogue';
import type { DocumentType } from '../../src/core/events/document';
import { START } from './given';
import type { Json, Stated } from './given-documents';
import {
  RETAIL,
  cancellation,
  declaration,
  logistics,
  milestone,
  notice,
  order,
  orderBy,
  patch,
  patchBuyer,
  payment,
  stated,
} from './given-documents';

export interface Appended {
  readonly stated: Stated;
  readonly at: number;
}

const here = { reference: RETAIL };
const iso = (ms: number): string => new Date(ms).toISOString();

/** Everything that two flows and the rest can be told about one consignment. */
export const NASTY: readonly Stated[] = [
  orderBy('plain'),
  orderBy('PHYSICAL'),
  orderBy('RFI FIFTY', { version: 2 }),
  orderBy('DETAINED', { version: 2 }),
  order({}, { version: 3 }),
  orderBy('AMEND', { version: undefined, issueDateTime: iso(START - 1_000) }),
  orderBy('SIXTY', { documentId: 'order-2' }),
  patchBuyer('DO_NOT_LOAD'),
  patchBuyer('FIFTY', { version: 2 }),
  patchBuyer('DOCUMENTS', { documentId: 'order-3' }),
  patch('order', [['consignee', 'name']], { consignee: { name: 'SAMPLE' } }, { version: 3 }),
  cancellation('order', { version: 2 }),
  cancellation('order', { documentId: 'order-2' }),
  payment(),
  payment({ payer: null }),
  payment({}, { version: 2 }),
  cancellation('payment'),
  logistics({}, { documentId: 'house-1' }),
  logistics(
    { specificCircumstancesCode: 'F23', departureDateTime: iso(START + 20 * 3_600_000) },
    { documentId: 'house-2' },
  ),
  logistics({ specificCircumstancesCode: 'F23', cargoDescription: null }, { documentId: 'house-2', version: 2 }),
  cancellation('logistics', { documentId: 'house-2', version: 2 }),
  milestone(
    'DEPARTED',
    { occurrenceDateTime: iso(START + 3_600_000) },
    { documentId: 'house-1', issueDateTime: iso(START) },
  ),
  milestone('MEASURED', { grossMassMilligrams: '2 kg' }, { documentId: 'house-2', issueDateTime: iso(START + 1) }),
  declaration({}, here),
  patch('declaration', [['exporter', 'name']], { exporter: { name: 'Other Ltd' } }, here),
  notice('declaration', {}, { ...here, typeCode: 'GPR' }),
  cancellation('declaration', here),
];

/** Some of them, each with its own append time within `spanMs`, by append time. */
export const nastyLog = (spanMs: number): fc.Arbitrary<readonly Appended[]> =>
  fc
    .subarray([...NASTY], { minLength: 1 })
    .chain((some) =>
      fc.tuple(
        ...some.map((one) => fc.integer({ min: 0, max: spanMs }).map((after) => ({ stated: one, at: START + after }))),
      ),
    )
    .map(sorted);

/** A generated day of so many consignments, each event at its place in the day squeezed into `spanMs`. */
export const dayLog = (consignments: number, spanMs: number): fc.Arbitrary<readonly Appended[]> =>
  fc.bigInt({ min: 1n, max: 1_000_000n }).map((seed) => {
    const lines = [...generateDay({ consignments, seed, day: START - (START % 86_400_000) }, loadCatalogue())];
    return lines.map(({ line }, index) => ({
      stated: eventOf(line),
      at: START + Math.floor((index * spanMs) / lines.length),
    }));
  });

function eventOf(line: string): Stated {
  const { type, header, ...body } = JSON.parse(line) as Json & { readonly type: DocumentType; readonly header: Json };
  return stated(type, body, header);
}

function sorted(log: readonly Appended[]): readonly Appended[] {
  return [...log].sort((a, b) => a.at - b.at);
}

/** The same log with some of it twice, in any order. */
export const shuffledTwice = <T>(log: readonly T[]): fc.Arbitrary<readonly T[]> =>
  fc
    .subarray([...log])
    .chain((again) => fc.shuffledSubarray([...log, ...again], { minLength: log.length + again.length }));

/** Sizes of the batches, taken again from the first when they are used up. */
export const cuts = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 });
