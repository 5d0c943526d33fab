/** A consignment's bytes: the same state gives the same bytes, and comes back whole with its contents. */
import type { DocumentContent, DocumentType } from '../../../src/core/events/document';
import type { Consignment, ReadContent } from '../../../src/core/join/consignment-state';
import { contentIn, hasContent } from '../../../src/core/join/version-content';
import { consignmentCodec } from '../../../src/edge/avro/consignment-codec';

const content = { header: { reference: 'ORD:P:1' } } as unknown as DocumentContent;
const asked: unknown[] = [];
const readerOf =
  (type: DocumentType): ReadContent =>
  (schemaId, body) => {
    asked.push([type, schemaId, [...body]]);
    return content;
  };
const codec = consignmentCodec({
  order: readerOf('order'),
  payment: readerOf('payment'),
  logistics: readerOf('logistics'),
  declaration: readerOf('declaration'),
  outcome: readerOf('outcome'),
});

/** With what its statements say, as where they have just come. */
function read(state: Consignment): Consignment {
  const documents = state.documents.map((document) => ({
    ...document,
    versions: document.versions.map((one) => ({ ...one, content: contentIn(one), read: undefined })),
  }));
  return { ...state, documents };
}

const version = {
  kind: 'WHOLE' as const,
  version: 1,
  issueDateTime: 1_750_000_000_123,
  number: null,
  digest: new Uint8Array(32).fill(9),
  topic: 'orders',
  partition: 0,
  offset: 2 ** 40,
  appendTime: 1_750_000_000_456,
  sender: 'shop',
  schemaId: 4,
  body: new Uint8Array([1, 2, 3]),
  content,
  read: undefined,
};

const consignment: Consignment = {
  reference: 'ORD:P:1',
  generation: 1_750_000_000_000,
  seq: 77,
  changedAt: 1_750_000_000_456,
  closed: false,
  afterClosure: 0,
  droppedDocuments: 2,
  documents: [
    {
      derived: undefined,
      type: 'order',
      id: 'é',
      versions: [version, { ...version, body: new Uint8Array(0), content: undefined }],
      droppedVersions: 1,
    },
    { derived: undefined, type: 'outcome', id: 'o', versions: [], droppedVersions: 0 },
  ],
  flows: [
    {
      flow: 'import',
      enteredAt: 1,
      maxWaitMs: 2,
      minWaitMs: 3,
      leadMs: 4,
      keepMs: 5,
      deadline: 6,
      deadlineFired: true,
      revision: 2,
      withdrawn: false,
      expired: false,
      respondBy: 7,
      outcome: 'INSPECT',
      measure: 'PHYSICAL',
      open: true,
      content: 'c',
      basis: 'b',
      findings: [{ agency: 'a', rule: 'r', key: 'k', firstRevision: 1, lastRevision: 2 }],
    },
  ],
  refusals: [{ topic: 'orders', partition: 0, offset: 1, code: 'UNDECODABLE', sender: null, appendTime: 3 }],
};

const bytesOf = (state: Consignment): string => Buffer.from(codec.encode(state)).toString('hex');

describe('the codec of a consignment', () => {
  it('gives the state back, with the contents of its bodies once somebody asks', () => {
    asked.length = 0;
    const again = codec.decode(codec.encode(consignment));
    const versions = again.documents.flatMap((document) => document.versions);
    expect(versions.map(hasContent)).toEqual([true, false]);
    expect(asked).toEqual([]);
    expect(read(again)).toEqual(consignment);
    expect(read(again)).toEqual(consignment);
    expect(asked).toEqual([['order', 4, [1, 2, 3]]]);
  });

  it('gives the same bytes for the same state, whatever it was made of', () => {
    const again = codec.decode(codec.encode(consignment));
    expect(bytesOf(again)).toBe(bytesOf(consignment));
    expect(bytesOf({ ...again, seq: 78 })).not.toBe(bytesOf(consignment));
  });

  it('does not hold on to the bytes it read', () => {
    const bytes = Buffer.from(codec.encode(consignment));
    const again = codec.decode(bytes);
    bytes.fill(0xff);
    expect(read(again)).toEqual(consignment);
  });

  it('throws on bytes that are no consignment', () => {
    const bytes = codec.encode(consignment);
    expect(() => codec.decode(bytes.subarray(0, bytes.length - 1))).toThrow();
    expect(() => codec.decode(Buffer.concat([bytes, Buffer.alloc(1)]))).toThrow();
  });
});
