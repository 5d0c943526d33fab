/** What is hashed, byte by byte, and how entries hang together. */
import { createHash } from 'node:crypto';
import type { LedgerEntry } from '../../../src/core/ledger/entry';
import { fieldWriter } from '../../../src/core/ledger/field-writer';
import { firstPrevious, inputDigest, isSealed, leafOf, seal } from '../../../src/core/ledger/seal';
import { encodeLedgerEntryBody } from '../../../src/edge/avro/encode';
import { sha256 } from '../../../src/edge/sha256';

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const digestOf = (...hex: readonly string[]): string =>
  createHash('sha256')
    .update(Buffer.from(hex.join(''), 'hex'))
    .digest('hex');
const written = (write: (writer: ReturnType<typeof fieldWriter>) => void): string => {
  const writer = fieldWriter();
  write(writer);
  return hexOf(writer.take());
};

describe('a field', () => {
  it.each<[string, string, string]>([
    ['bytes', written((writer) => writer.bytes(Buffer.from('abc'))), '00000003616263'],
    ['no bytes', written((writer) => writer.bytes(new Uint8Array(0))), '00000000'],
    ['absent', written((writer) => writer.bytes(null)), 'ffffffff'],
    ['text in UTF-8', written((writer) => writer.text('é😀')), '00000006c3a9f09f9880'],
    ['a 32-bit number', written((writer) => writer.i32(-2)), '00000004fffffffe'],
    ['a 64-bit number', written((writer) => writer.i64(1_781_510_400_000)), '000000080000019eca4b6800'],
    ['a small one', written((writer) => writer.i64(4_294_967_295)), '0000000800000000ffffffff'],
    ['the largest', written((writer) => writer.i64(Number.MAX_SAFE_INTEGER)), '00000008001fffffffffffff'],
    ['a negative one', written((writer) => writer.i64(-2)), '00000008fffffffffffffffe'],
    ['a large negative one', written((writer) => writer.i64(-4_294_967_297)), '00000008fffffffeffffffff'],
  ])('%s is its length and its bytes', (_, bytes, expected) => {
    expect(bytes).toBe(expected);
  });

  it.each([Number.NaN, Infinity, 0.5, 2 ** 53])('is never made of %s', (value) => {
    expect(() => fieldWriter().i64(value)).toThrow('whole numbers');
  });

  it('is kept whole when the buffer grows, and gone once it is taken', () => {
    const writer = fieldWriter();
    const large = Buffer.alloc(200_000, 7);
    writer.text('first');
    writer.bytes(large);
    expect(hexOf(writer.take())).toBe(`000000056669727374${'00030d40'}${hexOf(large)}`);
    expect(writer.take()).toHaveLength(0);
  });
});

const header = { key: 'h', value: Buffer.from('v') };
const HEADERS = '00000004000000010000000168' + '0000000176';
const ORDERS = '00000006' + hexOf(Buffer.from('orders'));

describe('what was read', () => {
  const record = {
    topic: 'orders',
    partition: 0,
    offset: 5,
    appendTime: 7,
    key: null,
    headers: [header],
  };
  const ids = [Buffer.alloc(32, 0x11), Buffer.alloc(32, 0x22)];
  const idAt = (index: number): Uint8Array => ids[index] ?? Buffer.alloc(0);

  it('is digested over topic, partition, offset, append time, key, headers and digest of the value', () => {
    const one = [
      ORDERS,
      '0000000400000000',
      '000000080000000000000005',
      '000000080000000000000007',
      'ffffffff',
      HEADERS,
    ].join('');
    const [first, second] = ids.map((id) => '00000020' + hexOf(id));
    expect(hexOf(inputDigest([record], idAt, fieldWriter(), sha256))).toBe(digestOf(`${one}${first}`));
    const next = one.replace('000000080000000000000005', '000000080000000000000006');
    const both = inputDigest([record, { ...record, offset: 6 }], idAt, fieldWriter(), sha256);
    expect(hexOf(both)).toBe(digestOf(`${one}${first}`, `${next}${second}`));
  });

  it('and nothing is the hash of nothing', () => {
    expect(hexOf(inputDigest([], idAt, fieldWriter(), sha256))).toBe(digestOf(''));
  });
});

describe('what was written', () => {
  it('is a leaf over topic, partition, key, headers, schema and body', () => {
    const schemaDigest = Buffer.alloc(32, 1);
    const leaf = leafOf(
      { topic: 'orders', partition: 3, key: Buffer.from('k'), headers: [], schemaDigest, body: Buffer.from('b') },
      fieldWriter(),
      sha256,
    );
    expect(hexOf(leaf)).toBe(
      digestOf(
        '00',
        ORDERS,
        '0000000400000003',
        '000000016b',
        '0000000400000000',
        `00000020${'01'.repeat(32)}`,
        '0000000162',
      ),
    );
  });
});

describe('an entry', () => {
  const zero = new Uint8Array(32);
  const draft: Omit<LedgerEntry, 'hash'> = {
    logId: 'log', partitionCount: 1, task: 0, seq: 1, now: 5, clockMode: 'WALL', forced: [],
    spans: [{ topic: 'orders', from: 0, to: 2 }], dueTo: { time: 4, reference: 'ORD:a:1' }, policy: zero, policyOffset: 0,
    writerSchemas: zero, configuration: zero, behaviour: 1, fold: 1, selection: [{ epoch: 0, digest: zero }], inputDigest: zero,
    outputs: [{ topic: 'decisions', partition: 0, from: 0, to: 1 }], root: zero, leafCount: 1, snapshot: null,
    previous: firstPrevious('log', 0, fieldWriter(), sha256),
  }; // prettier-ignore
  const entry = seal(draft, encodeLedgerEntryBody, sha256);

  it('begins with the hash of log and task', () => {
    expect(hexOf(draft.previous)).toBe(digestOf('000000036c6f67', '0000000400000000'));
  });

  it('is hashed as its Avro body with 32 zero bytes for the hash', () => {
    const body = Buffer.from(encodeLedgerEntryBody({ ...draft, hash: zero }));
    expect(hexOf(entry.hash)).toBe(digestOf(hexOf(body)));
    expect(isSealed(entry, encodeLedgerEntryBody, sha256)).toBe(true);
  });

  it.each<[string, Partial<LedgerEntry>]>([
    ['time', { now: 6 }],
    ['spans', { spans: [{ topic: 'orders', from: 0, to: 3 }] }],
    ['due end', { dueTo: null }],
    ['root', { root: Buffer.alloc(32, 9) }],
    ['previous hash', { previous: Buffer.alloc(32, 9) }],
    ['hash', { hash: Buffer.alloc(32, 9) }],
  ])('is not itself with another %s', (_, change) => {
    expect(isSealed({ ...entry, ...change }, encodeLedgerEntryBody, sha256)).toBe(false);
  });
});
