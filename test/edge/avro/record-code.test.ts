/** Records are written as avsc writes them: defaults, optional and shared lists too; what is of another kind is refused. */
import { Type } from 'avsc';
import { avroType } from '../../../src/edge/avro/avro-type';

const schema = {
  type: 'record',
  name: 'Outer',
  fields: [
    { name: 'text', type: 'string' },
    { name: 'kind', type: { type: 'enum', name: 'Kind', symbols: ['A', 'B'] } },
    { name: 'flag', type: 'boolean' },
    { name: 'bytes', type: 'bytes' },
    { name: 'digest', type: { type: 'fixed', name: 'Digest', size: 32 } },
    { name: 'maybe', type: ['null', 'long'], default: null },
    { name: 'must', type: ['null', 'string'] },
    { name: 'count', type: 'int', default: 7 },
    {
      name: 'inner',
      type: {
        type: 'array',
        items: { type: 'record', name: 'Inner', fields: [{ name: 'words', type: { type: 'array', items: 'string' } }] },
      },
      default: [],
    },
  ],
};
const ours = avroType(JSON.stringify(schema));
const theirs = Type.forSchema(JSON.parse(JSON.stringify(schema)) as never, { wrapUnions: 'never' });
const words = Object.freeze(['a', 'bb', 'ccc', 'd', 'é']);
const full = {
  text: 'some text',
  kind: 'B',
  flag: true,
  bytes: Buffer.from('some bytes, more than thirty-two of them'),
  digest: Buffer.alloc(32, 9),
  maybe: 1_781_481_600_000,
  must: null,
  count: -3,
  inner: [{ words }, { words: [] }, { words: ['x', 'y'] }, { words }],
};
const { maybe: _maybe, count: _count, inner: _inner, ...least } = { ...full, must: 'here' };

it.each([
  ['full', full],
  ['least', least],
  ['null', { ...full, maybe: null, must: '', text: 'ü'.repeat(100) }],
])('%s', (_, record) => {
  const bytes = theirs.toBuffer(record);
  // Twice: the second time a frozen list is known.
  expect(ours.toBuffer(record)).toEqual(bytes);
  expect(ours.toBuffer(record)).toEqual(bytes);
  expect(theirs.fromBuffer(bytes)).toMatchObject(ours.fromBuffer(bytes) as object);
});

it('one symbol after the other, known ones and others', () => {
  for (const kind of ['A', 'B', 'B', 'A', undefined, 'A', 'C', 'B']) {
    const record = { ...full, kind };
    if (kind === 'A' || kind === 'B') expect(ours.toBuffer(record)).toEqual(theirs.toBuffer(record));
    else expect(() => ours.toBuffer(record)).toThrow('symbol');
  }
  const fresh = avroType(JSON.stringify(schema));
  expect(() => fresh.toBuffer({ ...full, kind: undefined })).toThrow('symbol');
});

it.each([
  ['text', 1],
  ['text', undefined],
  ['kind', 'C'],
  ['kind', null],
  ['flag', 1],
  ['bytes', 'text'],
  ['digest', Buffer.alloc(31)],
  ['maybe', 'text'],
  ['must', undefined],
  ['count', 1.5],
  ['count', null],
  ['inner', {}],
  ['inner', [{ words: 'a' }]],
  ['inner', [null]],
])('%s must not be %p', (name, value) => {
  expect(() => ours.toBuffer({ ...full, [name]: value })).toThrow();
});

it('says how much room was missing, and writes nothing beyond', () => {
  const bytes = theirs.toBuffer(full);
  for (let room = 0; room < bytes.length; room++) {
    const target = Buffer.alloc(room);
    expect(ours.encode(full, target)).toBe(room - bytes.length);
  }
  const target = Buffer.alloc(bytes.length);
  expect(ours.encode(full, target)).toBe(bytes.length);
  expect(target).toEqual(bytes);
});
