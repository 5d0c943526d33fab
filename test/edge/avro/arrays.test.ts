/** Lists of a record, in whatever blocks their sender cut them: all items in order, and no count that lies is believed. */
import { avroType, decodeRecord } from '../../../src/edge/avro/avro-type';

const fields = [{ name: 'all', type: { type: 'array', items: 'string' } }];
const type = avroType(JSON.stringify({ type: 'record', name: 'Lists', fields }));

/** Longs are small here: one byte, zigzag. */
const long = (value: number): number => (value >= 0 ? value * 2 : -value * 2 - 1);
const text = (of: string): readonly number[] => [long(of.length), ...Buffer.from(of)];
const texts = (from: number, count: number) => Array.from({ length: count }, (_, index) => `t${from + index}`);

/** Blocks of so many items; a negative count stands before the block's size in bytes. */
function written(...blocks: readonly number[]): { readonly bytes: Buffer; readonly items: readonly string[] } {
  const items: string[] = [];
  const bytes = blocks.flatMap((count) => {
    const some = texts(items.length, Math.abs(count));
    items.push(...some);
    const body = some.flatMap(text);
    return count < 0 ? [long(count), long(body.length), ...body] : [long(count), ...body];
  });
  return { bytes: Buffer.from([...bytes, 0]), items };
}

it.each([
  [[]],
  [[1]],
  [[2]],
  [[3]],
  [[5]],
  [[1, 2]],
  [[2, 1]],
  [[3, 4]],
  [[-1]],
  [[-3]],
  [[-5]],
  [[1, -2, 4]],
  [[-2, -1]],
])('in blocks of %j are read whole', (blocks) => {
  const { bytes, items } = written(...blocks);
  expect(decodeRecord(type, bytes, 0)).toMatchObject({ value: { all: items }, offset: bytes.length });
});

it.each([1, 2, 3, 4])('of %d items cut off anywhere are refused', (count) => {
  const { bytes } = written(count);
  for (let end = 0; end < bytes.length; end++) {
    const read = (): number => decodeRecord(type, bytes.subarray(0, end), 0).offset;
    let offset: number;
    try {
      offset = read();
    } catch {
      continue;
    }
    expect(offset).toBeLessThan(0);
  }
});

it.each([
  ['its first block', [long(60), ...text('a'), 0]],
  ['a later block', [long(1), ...text('a'), long(60), ...text('b'), 0]],
  ['a block with a size', [long(-60), long(2), ...text('a'), 0]],
])('that claim more items than there are bytes, in %s, are refused', (_, bytes) => {
  expect(() => decodeRecord(type, Buffer.from(bytes), 0)).toThrow('array longer');
});
