/** Shows that a generated day is reproducible, in order of arrival, made of valid documents, and honest about what is planted. */
import { createHash } from 'node:crypto';
import { isLeft } from 'fp-ts/Either';
import type { DocumentType } from '../../../src/core/events/document';
import { fromPlain } from '../../../src/edge/avro/normalise';
import { FAMILIES } from '../../../src/edge/generate/families';
import { generateDay, truthOf, type GeneratedEvent } from '../../../src/edge/generate/generate-day';
import { loadCatalogue } from '../../../src/edge/generate/load-catalogue';

const DAY = Date.UTC(2026, 5, 15);
const DAY_MS = 86_400_000;
const CONSIGNMENTS = 6_000;
const catalogue = loadCatalogue();

const dayOf = (seed: bigint, consignments: number): GeneratedEvent[] => [
  ...generateDay({ consignments, seed, day: DAY }, catalogue),
];
const digestOf = (events: readonly GeneratedEvent[]): string => {
  const hash = createHash('sha256');
  for (const event of events) hash.update(`${event.line}\n${truthOf(event) ?? ''}\n`);
  return hash.digest('hex');
};

interface Header {
  readonly reference: string;
  readonly documentId: string;
  readonly kind: string;
  readonly version: number;
  readonly issueDateTime: string;
}
const headerOf = (line: string): Header => (JSON.parse(line) as { header: Header }).header;

const events = dayOf(7n, CONSIGNMENTS);
const headers = events.map((event) => headerOf(event.line));

describe('a generated day', () => {
  it('is the same for the same seed and another for another', () => {
    expect(digestOf(dayOf(11n, 300))).toBe(digestOf(dayOf(11n, 300)));
    expect(digestOf(dayOf(11n, 300))).not.toBe(digestOf(dayOf(12n, 300)));
  });

  it('comes in order of arrival, which is not always order of issue', () => {
    const arrivals = events.map((event) => event.arrival);
    expect(arrivals).toEqual([...arrivals].sort((a, b) => a - b));
    const issued = headers.map((header) => Date.parse(header.issueDateTime));
    expect(issued.filter((time, index) => time < (issued[index - 1] ?? time)).length).toBeGreaterThan(100);
  });

  it('lies within its day', () => {
    const outside = events.filter((event) => event.arrival < DAY || event.arrival >= DAY + DAY_MS);
    expect(outside.map((event) => event.line)).toEqual([]);
  });

  it('states documents that fit the schemas', () => {
    const faults = events.flatMap((event) => {
      const { type, ...document } = JSON.parse(event.line) as { type: DocumentType };
      const read = fromPlain(type, document);
      return type !== event.type || isLeft(read) ? [`${event.line} ${JSON.stringify(read)}`] : [];
    });
    expect(faults.slice(0, 3)).toEqual([]);
  });

  it('says of every document its reference, id, version and issue time', () => {
    const form = /^(?:ORD|HSE|DEC):[A-Za-z0-9%._~-]+:[A-Za-z0-9%._~-]+$/;
    expect(headers.filter((header) => !form.test(header.reference)).slice(0, 3)).toEqual([]);
    expect(headers.filter((header) => header.documentId === '' || header.version < 1).slice(0, 3)).toEqual([]);
  });

  it('gives every consignment a reference of its own', () => {
    const wholes = headers.filter((header) => header.kind === 'WHOLE').map((header) => header.reference);
    expect(new Set(wholes).size).toBe(CONSIGNMENTS);
  });
});

describe('the mix', () => {
  const shareOf = (form: string): number =>
    new Set(headers.map((header) => header.reference).filter((reference) => reference.startsWith(form))).size /
    CONSIGNMENTS;

  it('is mostly retail, with declarations and pre-loading beside it', () => {
    expect(shareOf('ORD:')).toBeGreaterThan(0.66);
    expect(shareOf('ORD:')).toBeLessThan(0.78);
    expect(shareOf('DEC:')).toBeGreaterThan(0.2);
    expect(shareOf('DEC:')).toBeLessThan(0.32);
    expect(shareOf('HSE:')).toBeGreaterThan(0.015);
    expect(shareOf('HSE:')).toBeLessThan(0.05);
  });

  it('holds amendments, cancellations, notices, late documents and byte-identical duplicates', () => {
    const kinds = new Map<string, number>();
    for (const { kind } of headers) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    expect([...kinds.keys()].sort()).toEqual(['CANCELLATION', 'NOTICE', 'PATCH', 'WHOLE']);
    expect(headers.filter((header) => header.version > 1).length).toBeGreaterThan(20);
    const doubled = events.length - new Set(events.map((event) => event.line)).size;
    expect(doubled / events.length).toBeGreaterThan(0.008);
    expect(doubled / events.length).toBeLessThan(0.025);
    const late = events.filter(
      (event, index) => event.arrival - Date.parse(headers[index]?.issueDateTime ?? '') > 1_800_000,
    );
    expect(late.length / events.length).toBeGreaterThan(0.01);
  });

  it('is skewed: the largest platform has several times the share of the smallest', () => {
    const platforms = new Map<string, number>();
    for (const { reference } of headers) {
      const owner = /^ORD:([^:]+):/.exec(reference)?.[1];
      if (owner !== undefined) platforms.set(owner, (platforms.get(owner) ?? 0) + 1);
    }
    expect(Math.max(...platforms.values())).toBeGreaterThan(5 * Math.min(...platforms.values()));
  });

  it('varies its descriptions so that few occur twice', () => {
    const orders = events.filter((event) => event.type === 'order').map((event) => JSON.parse(event.line) as OrderLine);
    const texts = orders.flatMap((order) => (order.item ?? []).map((item) => item.commodity?.description ?? ''));
    expect(new Set(texts).size / texts.length).toBeGreaterThan(0.85);
  });
});

interface OrderLine {
  readonly item?: readonly { readonly commodity?: { readonly description?: string } }[];
}

describe('the truth', () => {
  const truths = events.flatMap((event) => {
    const line = truthOf(event);
    return line === undefined
      ? []
      : [JSON.parse(line) as { reference: string; family: string; note: string; caught?: boolean }];
  });

  it('names about one consignment in twelve, each once and by a reference that occurs', () => {
    expect(truths.length / CONSIGNMENTS).toBeGreaterThan(0.065);
    expect(truths.length / CONSIGNMENTS).toBeLessThan(0.095);
    const references = new Set(headers.map((header) => header.reference));
    expect(truths.filter((truth) => !references.has(truth.reference))).toEqual([]);
    expect(new Set(truths.map((truth) => truth.reference)).size).toBe(truths.length);
  });

  it.each([...FAMILIES])('plants %s in about half a percent', (family) => {
    const share = truths.filter((truth) => truth.family === family).length / CONSIGNMENTS;
    expect(share).toBeGreaterThan(0.002);
    expect(share).toBeLessThan(0.0085);
  });

  it('expects nobody to catch what is just under a threshold', () => {
    expect(truths.filter((truth) => (truth.caught === false) !== (truth.family === 'just-under-threshold'))).toEqual(
      [],
    );
    expect(truths.filter((truth) => truth.note === '')).toEqual([]);
  });
});
