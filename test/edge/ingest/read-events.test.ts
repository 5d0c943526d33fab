/** Lines of a stream, however it is cut: each becomes a draft or says why not, and none is held that is too long. */
import * as E from 'fp-ts/Either';
import * as fc from 'fast-check';
import { eventReader, type EventDraft } from '../../../src/edge/ingest/read-events';
import { lineSplitter } from '../../../src/edge/ingest/split-lines';
import type { Unreadable } from '../../../src/edge/ingest-draft';

const MIB = 1024 * 1024;
const nobody = { documentId: null, issueDateTime: null, aliases: [], changes: [] };

/** As the schema's reader does, without a schema. */
const plain = (_: string, json: object) =>
  'bad' in json
    ? E.left({ code: 'BAD_VALUE', pointer: '42A/131', detail: 'bad' })
    : E.right({ header: nobody, ...json });

const readAll = (chunks: readonly Uint8Array[]): (EventDraft | Unreadable)[] => {
  const reader = eventReader(plain, 'order');
  return [...chunks.flatMap((chunk) => [...reader.push(chunk)]), ...reader.end()];
};
const readText = (text: string) => readAll([Buffer.from(text)]);
const event = (documentId: string, more: object = {}) =>
  JSON.stringify({ type: 'payment', header: { reference: 'ORD:a:1', documentId, kind: 'WHOLE', version: 2 }, ...more });

it('an event becomes a draft with what its header states, its line and its bytes', () => {
  const [draft] = readText(`\n${event('p1', { totalAmount: 5 })}\r\n`);
  expect(draft).toMatchObject({
    type: 'payment',
    reference: 'ORD:a:1',
    line: 2,
    header: { documentId: 'p1', kind: 'WHOLE', version: 2, issueDateTime: undefined, aliases: [], changes: [] },
    body: { totalAmount: 5 },
  });
  expect(Buffer.from(draft?.raw ?? []).toString()).toBe(`${event('p1', { totalAmount: 5 })}\r`);
});

it.each([
  ['no JSON', '{"type":', 'NOT_JSON', null, 'order'],
  ['no object', '[1]', 'UNSUPPORTED_MESSAGE', null, 'order'],
  ['a null', 'null', 'UNSUPPORTED_MESSAGE', null, 'order'],
  ['no type', '{"header":{}}', 'UNSUPPORTED_MESSAGE', null, 'order'],
  ['an inherited type', '{"__proto__":{"type":"order"}}', 'UNSUPPORTED_MESSAGE', null, 'order'],
  ['a type of another engine', '{"type":"invoice"}', 'UNSUPPORTED_MESSAGE', null, 'order'],
  ['what the schema refuses', '{"type":"declaration","bad":1}', 'BAD_VALUE', '42A/131', 'declaration'],
  ['no kind', '{"type":"declaration","header":{"kind":null}}', 'MISSING_ELEMENT', '42A/X-KIND', 'declaration'],
])('%s is told by its code and goes to a topic', (_, text, code, pointer, type) => {
  const [good, lost, ...rest] = readText(`${event('p1')}\n${text}`);
  expect(good).toHaveProperty('reference');
  expect(lost).toMatchObject({ code, pointer, type, line: 2, raw: Buffer.from(text) });
  expect(rest).toEqual([]);
});

it('text that is no UTF-8 is told without being quoted', () => {
  const [lost] = readAll([Buffer.from([0x7b, 0xff, 0x7d, 0x0a])]);
  expect(lost).toMatchObject({ code: 'BAD_TEXT', line: 1 });
});

it('nothing that a line says is in the message about it', () => {
  const [lost] = readText('{"name": Rowena Thornbury}');
  expect(lost).toMatchObject({ code: 'NOT_JSON' });
  expect(JSON.stringify({ ...lost, raw: '' })).not.toContain('Rowena');
});

it('a byte order mark at the beginning of the stream is none of the event', () => {
  expect(readText(`\ufeff${event('p1')}`)).toMatchObject([{ header: { documentId: 'p1' } }]);
});

it('a line of any length costs its beginning only, and the next one is read', () => {
  const reader = eventReader(plain, 'order');
  const chunk = Buffer.alloc(MIB, 'x');
  const before = process.memoryUsage().arrayBuffers;
  for (let n = 0; n < 64; n++) expect([...reader.push(chunk)]).toEqual([]);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(16 * MIB);
  const [lost, draft] = [...reader.push(Buffer.from(`\n${event('p2')}\n`))];
  expect(lost).toMatchObject({ code: 'TOO_LARGE', line: 1, raw: chunk.subarray(0, 64 * 1024) });
  expect(draft).toMatchObject({ line: 2, header: { documentId: 'p2' } });
});

it('a line of exactly a mebibyte is read, one byte more is too long, in one chunk or two', () => {
  const longest = event('p1').padEnd(MIB);
  for (const cut of [0, 5, MIB]) {
    const read = (text: string) => readAll([Buffer.from(text.slice(0, cut)), Buffer.from(text.slice(cut))]);
    expect(read(longest)).toMatchObject([{ header: { documentId: 'p1' } }]);
    expect(read(`${longest} `)).toMatchObject([{ code: 'TOO_LARGE' }]);
  }
});

it('where the chunks are cut makes no difference', () => {
  const text = Buffer.from(`${event('p1', { name: '江汉区' })}\n\nnot\n${event('p2')}\r\n\n${event('p3')}`);
  const whole = readAll([text]);
  fc.assert(
    fc.property(fc.array(fc.nat(text.length)), (cuts) => {
      const at = [0, ...cuts.sort((a, b) => a - b), text.length];
      expect(readAll(at.slice(1).map((to, index) => text.subarray(at[index], to)))).toEqual(whole);
    }),
  );
});

it('lines come as they stand, and the too long ones as their heads', () => {
  const stream = fc.array(fc.oneof(fc.constant(10), fc.integer({ min: 0, max: 255 })), { maxLength: 60 });
  fc.assert(
    fc.property(stream, fc.nat(60), (bytes, cut) => {
      const all = Buffer.from(bytes);
      const splitter = lineSplitter(8, 3);
      const chunks = [all.subarray(0, cut), all.subarray(cut)];
      const lines = [...chunks.flatMap((chunk) => [...splitter.push(chunk)]), ...splitter.end()];
      const expected = all.toString('latin1').split('\n');
      if (expected.at(-1) === '') expected.pop();
      expect(lines.map((line) => line.bytes.toString('latin1'))).toEqual(
        expected.map((line) => (line.length > 8 ? line.slice(0, 3) : line)),
      );
      expect(lines.map(({ tooLong }) => tooLong)).toEqual(expected.map((line) => line.length > 8));
      expect(lines.map(({ number }) => number)).toEqual(expected.map((_, index) => index + 1));
    }),
  );
});
