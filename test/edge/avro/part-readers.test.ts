/** A document read in part says what it says read as a whole, whoever asks, and bytes that are none are refused alike. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import * as E from 'fp-ts/Either';
import type { Content, ContentValue, DocumentContent, DocumentType } from '../../../src/core/events/document';
import { DOCUMENT_TYPES } from '../../../src/core/events/document';
import type { Wanted, WantedByType } from '../../../src/core/events/part';
import { WHOLE, wholeOf } from '../../../src/core/events/part';
import { applyPatch } from '../../../src/core/events/patch';
import type { Shape } from '../../../src/core/events/shape';
import { SHAPES } from '../../../src/core/events/shapes.generated';
import { makeContentReaders } from '../../../src/edge/avro/content-readers';
import { makeDecode } from '../../../src/edge/avro/decode';
import { bodyOf } from '../../../src/edge/avro/wire';
import { builtInWriterSchemas } from '../../../src/edge/avro/writer-schemas';
import { sha256 } from '../../../src/edge/sha256';
import { arbitraryDocument } from './support/arbitrary-document';
import { content, decode, encoded, encoder, logRecord, TOPICS, unchecked } from './support/log-record';

const TYPES = DOCUMENT_TYPES.filter((type) => type !== 'outcome');
const schemas = builtInWriterSchemas();
const NOTHING: WantedByType = { order: {}, payment: {}, logistics: {}, declaration: {}, outcome: {} };

/** Some elements of a class, and of those some that are below them. */
function arbitraryWanted(shape: Shape): fc.Arbitrary<Wanted> {
  const below = shape.fields.map((field): fc.Arbitrary<Wanted | undefined> => {
    const inner = field.shape === undefined ? fc.constant({}) : arbitraryWanted(field.shape);
    return fc.option(inner, { nil: undefined, freq: 1 });
  });
  return fc.tuple(...below).map((wanted) => {
    const stated = shape.fields.flatMap(({ name }, at) => (wanted[at] === undefined ? [] : [[name, wanted[at]]]));
    return Object.fromEntries(stated) as Wanted;
  });
}

/** Plain data made of what is asked for by name, element by element. */
function asked(shape: Shape, stated: Content): Content {
  const one = (inner: Shape | undefined, value: ContentValue): ContentValue => {
    if (value === null || inner === undefined) return value;
    if (Array.isArray(value)) return (value as readonly ContentValue[]).map((item) => one(inner, item));
    return asked(inner, value as Content);
  };
  return Object.fromEntries(
    shape.fields.map(({ name, shape: inner }) => [name, one(inner, stated[name] as ContentValue)]),
  );
}

function isPart(stated: DocumentContent): boolean {
  return (stated as { readonly [WHOLE]?: unknown })[WHOLE] !== undefined;
}

const drawn = fc
  .constantFrom(...TYPES)
  .chain((type) =>
    fc.record({ type: fc.constant(type), document: arbitraryDocument(type), wanted: arbitraryWanted(SHAPES[type]) }),
  );

function recordOf(type: DocumentType, value: Uint8Array, reference = 'ORD:plat%20form:4711') {
  return logRecord({ topic: TOPICS[type], key: Buffer.from(reference), value });
}

it('says of every element what the whole says, as it came and as it was stored', () => {
  let parts = 0;
  fc.assert(
    fc.property(drawn, ({ type, document, wanted }) => {
      const value = encoder.document(type, document);
      if (E.isLeft(value)) throw new Error(value.left.detail);
      const record = recordOf(type, value.right);
      const whole = decode(record);
      const wantedByType = (): WantedByType => ({ ...NOTHING, [type]: wanted });
      const came = makeDecode(schemas, sha256, wantedByType)(record);
      if (!whole.accepted || !came.accepted) throw new Error('expected a document that is accepted');
      const readers = makeContentReaders((id) => schemas.byId.get(id), wantedByType);
      for (const read of [came.content, readers[type](whole.schemaId, bodyOf(record.value))]) {
        expect(asked(SHAPES[type], read)).toEqual(asked(SHAPES[type], whole.content));
        expect(wholeOf(read)).toEqual(whole.content);
        expect(JSON.stringify(read)).toBe(JSON.stringify(whole.content));
        if (isPart(read)) parts++;
      }
      expect({ ...came, content: undefined }).toEqual({ ...whole, content: undefined });
    }),
    { numRuns: 300 },
  );
  expect(parts).toBeGreaterThan(100);
});

it('finds in bytes of which some are others what reading the whole finds', () => {
  const change = fc.record({ at: fc.nat(), byte: fc.nat({ max: 255 }), cut: fc.boolean() });
  fc.assert(
    fc.property(drawn, fc.array(change, { minLength: 1, maxLength: 2 }), ({ type, document, wanted }, changes) => {
      const value = encoder.document(type, document);
      if (E.isLeft(value)) throw new Error(value.left.detail);
      let bytes = Buffer.from(value.right);
      for (const { at, byte, cut } of changes) {
        bytes[5 + (at % (bytes.length - 5))] = byte;
        if (cut && byte < 32) bytes = bytes.subarray(0, 6 + (at % (bytes.length - 5)));
      }
      const record = recordOf(type, bytes);
      const whole = decode(record);
      const came = makeDecode(schemas, sha256, () => ({ ...NOTHING, [type]: wanted }))(record);
      if (!whole.accepted || !came.accepted) return expect(came).toEqual(whole);
      expect(wholeOf(came.content)).toEqual(whole.content);
      expect(asked(SHAPES[type], came.content)).toEqual(asked(SHAPES[type], whole.content));
    }),
    { numRuns: 2_000 },
  );
});

/** Each of a body's bytes at a time: one byte longer as a number may be written, the same with a zero after it, or left out. */
function* editsOf(value: Buffer): Generator<Buffer> {
  for (let at = 5; at < value.length; at++) {
    const [before, byte, after] = [value.subarray(0, at), value[at] ?? 0, value.subarray(at + 1)];
    if (byte < 0x80) {
      yield Buffer.concat([before, Buffer.of(byte | 0x80, 0), after]);
      yield Buffer.concat([before, Buffer.of(byte | 0x80, 0, 0), after]);
    }
    yield Buffer.concat([before, after]);
  }
}

it('finds in bytes that are longer or shorter by one what reading the whole finds, as they come and as they are stored', () => {
  let accepted = 0;
  fc.assert(
    fc.property(drawn, ({ type, document, wanted }) => {
      const value = encoder.document(type, document);
      if (E.isLeft(value)) throw new Error(value.left.detail);
      const wantedByType = (): WantedByType => ({ ...NOTHING, [type]: wanted });
      const inPart = makeDecode(schemas, sha256, wantedByType);
      const readers = makeContentReaders((id) => schemas.byId.get(id), wantedByType);
      for (const bytes of editsOf(Buffer.from(value.right))) {
        const record = recordOf(type, bytes);
        const [whole, came] = [decode(record), inPart(record)];
        // Jest's own comparison of hundreds of thousands of documents takes minutes.
        if (!whole.accepted || !came.accepted) {
          if (!isDeepStrictEqual(came, whole)) expect(came).toEqual(whole);
          continue;
        }
        accepted++;
        for (const read of [came.content, readers[type](whole.schemaId, whole.body)])
          if (!isDeepStrictEqual(wholeOf(read), whole.content)) expect(wholeOf(read)).toEqual(whole.content);
      }
    }),
    { numRuns: 20 },
  );
  expect(accepted).toBeGreaterThan(100);
});

describe('of an order', () => {
  const schemaId = 1001;
  const readInPart = makeDecode(schemas, sha256, () => NOTHING);
  const item = { sequenceNumeric: 1, commodity: { description: 'mug' } };

  it('reads the rest once, and is the same object whenever it is asked', () => {
    const read = readInPart(logRecord({ value: encoded('order', { orderNumber: 'A-1', item: [item] }) }));
    if (!read.accepted) throw new Error('expected an order that is accepted');
    expect(Object.keys(read.content)).not.toContain('item');
    expect(read.content.orderNumber).toBe('A-1');
    expect(read.content.item).toBe(read.content.item);
  });

  it.each([
    ['a text that is too long', { orderNumber: 'x'.repeat(5_000) }],
    ['a text that hides something', { orderNumber: 'a\u202eb' }],
    ['a control character', { platform: { name: 'a\u0007b' } }],
    ['an amount below nothing', { taxAmount: { value: -1, scale: 2, currency: 'EUR' } }],
    ['a currency of small letters', { taxAmount: { value: 1, scale: 2, currency: 'eur' } }],
    ['a scale beyond what is exact', { taxAmount: { value: 1, scale: 7, currency: 'EUR' } }],
    ['a mass beyond a thousand tons', { item: [{ ...item, grossMassMilligrams: 1e15 }] }],
    ['a count below nothing', { item: [{ ...item, sequenceNumeric: -1 }] }],
    ['more items than there may be', { item: Array.from({ length: 10_000 }, () => ({ sequenceNumeric: 1 })) }],
    ['a time before the message sets', { header: { issueDateTime: 1 } }],
    ['a patch without changes', { header: { kind: 'PATCH' } }],
    ['changes in what is whole', { header: { changes: [{ pointer: 'X-ORDER/109', reasonCode: null }] } }],
    ['no number of its own', { header: { documentId: '' } }],
  ])('is refused with %s, as the whole is', (_, { header, ...body }: Content) => {
    const type = schemas.byId.get(schemaId)?.written;
    if (type === undefined) throw new Error('expected the schema of orders');
    const blank = type.fromBuffer(Buffer.from(encoded('order', { item: [item] })).subarray(5)) as Content;
    const filled = {
      ...blank,
      ...complete(body, blank),
      header: { ...(blank.header as Content), ...(header as Content) },
    };
    const record = logRecord({ value: unchecked(filled, schemaId) });
    const refused = readInPart(record);
    expect(refused.accepted).toBe(false);
    expect(refused).toEqual(decode(record));
  });

  /** What a class lacks is what the first instance of it in an accepted document has. */
  function complete(body: Content, blank: Content): Content {
    const [first] = blank.item as readonly Content[];
    const items = body.item as readonly Content[] | undefined;
    const platform = body.platform as Content | undefined;
    return {
      ...body,
      ...(items && { item: items.map((one) => ({ ...first, ...one, commodity: null })) }),
      ...(platform && { platform: { id: null, ...platform } }),
    };
  }

  it('is amended as the whole is', () => {
    const record = logRecord({ value: encoded('order', { orderNumber: 'A-1', item: [item] }) });
    const [whole, part] = [decode(record), readInPart(record)];
    if (!whole.accepted || !part.accepted) throw new Error('expected an order that is accepted');
    const amended = (stated: Content): unknown =>
      applyPatch(SHAPES.order, stated, whole.content, ['X-ORDER/68A[1]/23A/137']);
    expect(amended(part.content)).toEqual(amended(whole.content));
  });

  it('is read as a whole where it is long', () => {
    const value = encoded('order', {
      item: Array.from({ length: 400 }, (_, at) => ({ ...item, sequenceNumeric: at })),
    });
    expect(value.length).toBeGreaterThan((16 * 1024) / 4);
    const read = readInPart(logRecord({ value }));
    if (!read.accepted) throw new Error('expected an order that is accepted');
    expect(wholeOf(read.content).item).toHaveLength(400);
  });

  it.each(['PATCH', 'CANCELLATION', 'NOTICE'] as const)('is read as a whole where it is a %s', (kind) => {
    const changes = kind === 'PATCH' ? [{ pointer: 'X-ORDER/X-ORDNO', reasonCode: null }] : [];
    const value = encoder.document('order', content({ orderNumber: 'A-2' }, { kind, changes }));
    if (E.isLeft(value)) return;
    const read = readInPart(logRecord({ value: value.right }));
    if (!read.accepted) throw new Error('expected an order that is accepted');
    expect(isPart(read.content)).toBe(false);
  });
});

it.each([
  ['one too many is', 10_000, 'TOO_MANY'],
  ['as many as there may be is not', 9_999, undefined],
])('of the error codes of a declaration, %s refused', (_, count, code) => {
  const errorCode = Array.from({ length: count }, () => '');
  const type = schemas.byId.get(4001)?.written;
  if (type === undefined) throw new Error('expected the schema of declarations');
  const stated = type.fromBuffer(Buffer.from(encoded('declaration', { response: {} })).subarray(5)) as Content;
  const value = unchecked({ ...stated, response: { ...(stated.response as Content), errorCode } }, 4001);
  const record = recordOf('declaration', value, 'ORD:platform:4711');
  for (const wanted of [{}, { response: { errorCode: {} } }]) {
    const read = makeDecode(schemas, sha256, () => ({ ...NOTHING, declaration: wanted }))(record);
    expect(read.accepted ? undefined : read.code).toBe(code);
  }
});
