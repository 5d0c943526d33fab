/** Random valid documents, drawn from the shapes, for every property that must hold for whatever a sender may state. */
import fc from 'fast-check';
import type { Content, ContentValue, DocumentContent, DocumentType } from '../../../../src/core/events/document';
import type { Shape, ShapeField } from '../../../../src/core/events/shape';
import { SHAPES } from '../../../../src/core/events/shapes.generated';
import { maxTextLength } from '../../../../src/edge/avro/text-lengths';

export const APPEND_TIME = Date.UTC(2025, 5, 1);
const reference = 'ORD:plat%20form:4711';

const amount = fc.record({
  value: fc.nat({ max: 9_007_199_254_740_990 }),
  scale: fc.nat({ max: 6 }),
  currency: fc.constantFrom('EUR', 'CNY', 'GBP'),
});
const quantity = fc.record({
  value: fc.nat({ max: 9_007_199_254_740_990 }),
  scale: fc.nat({ max: 6 }),
  unitCode: fc.constantFrom(null, 'PCE', 'KGM'),
});
const text = (field: ShapeField): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ maxLength: Math.min(12, maxTextLength(field.id)) }),
    fc.constantFrom('é', '漢', '\u{1f600}', '\t').filter((one) => one.length <= maxTextLength(field.id)),
  );

function leaf(field: ShapeField): fc.Arbitrary<ContentValue> {
  switch (field.type) {
    case 'string':
      return text(field);
    case 'int':
      return fc.nat({ max: 1_000_000_000 });
    case 'long':
      return fc.nat({ max: 9_007_199_254_740_990 });
    case 'mass':
      return fc.nat({ max: 1_000_000_000_000 });
    case 'time':
      return fc.integer({ min: Date.UTC(1990, 0, 1), max: APPEND_TIME });
    case 'boolean':
      return fc.boolean();
    case 'amount':
      return amount;
    case 'quantity':
      return quantity;
    case 'enum':
      return fc.constantFrom(...(field.symbols ?? []));
    case 'record':
      return fc.constant(null);
  }
}

const known = new Map<Shape, fc.Arbitrary<Content>>();

function instance(shape: Shape): fc.Arbitrary<Content> {
  const found = known.get(shape);
  if (found !== undefined) return found;
  const fields = shape.fields.map((field) => [field.name, valueOf(field)] as const);
  const result = fc.record<Record<string, ContentValue>>(Object.fromEntries(fields));
  known.set(shape, result);
  return result;
}

function valueOf(field: ShapeField): fc.Arbitrary<ContentValue> {
  const one = field.shape === undefined ? leaf(field) : instance(field.shape);
  if (field.kind === 'classes' || field.kind === 'leaves') return fc.array(one, { maxLength: 2 });
  return field.required === true ? one : fc.option(one, { nil: null, freq: 2 });
}

/** A header that fits its key, with changes in a patch only. */
const header = fc
  .record({
    stated: instance(SHAPES.order.fields[0]?.shape ?? SHAPES.order),
    kind: fc.constantFrom('WHOLE', 'PATCH', 'CANCELLATION', 'NOTICE'),
    documentId: fc.string({ minLength: 1, maxLength: 20 }),
  })
  .map(({ stated, kind, documentId }) => ({
    ...stated,
    kind,
    documentId,
    reference,
    changes: kind === 'PATCH' ? [{ pointer: '42A/67A/68A[1]/108', reasonCode: null }] : [],
  }));

export function arbitraryDocument(type: DocumentType): fc.Arbitrary<DocumentContent> {
  return fc
    .record({ body: instance(SHAPES[type]), header })
    .map((drawn) => ({ ...drawn.body, header: drawn.header }) as unknown as DocumentContent);
}
