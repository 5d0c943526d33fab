/** Events into a log: appended as stated, refused with the code that the pipeline gives too, in batches, at their times. */
import { PassThrough, Readable } from 'node:stream';
import type { Refused } from '../../../src/core/events/arrival';
import { accepted, logFolder, refused, type LogFolder } from './support/log-folder';

let folder: LogFolder;
beforeEach(() => (folder = logFolder()));
afterEach(() => folder.remove());

const wall = Date.UTC(2026, 5, 15, 12);
const machine = { wallMs: () => wall, monotonicMs: () => 0 };
const minutesAgo = (minutes: number): string => new Date(wall - minutes * 60_000).toISOString();

const event = (documentId: string, header: object = {}, body: object = {}, type = 'order'): string => {
  const stated = { reference: 'ORD:shop:1', documentId, kind: 'WHOLE', version: 1, ...header };
  return JSON.stringify({ type, header: stated, ...body });
};
const run = (lines: readonly string[], options = {}) =>
  folder.run('events', ['-'], { stdin: lines.join('\n'), machine, ...options });

it('an event stands in its topic under its reference, with what it states', async () => {
  const { tally } = await run([event('o1', { sender: 'SHOP' }), event('t1', {}, {}, 'payment')]);
  expect(tally.appended).toEqual(new Map([['order', 1], ['payment', 1]])); // prettier-ignore
  const arrivals = accepted(folder.decoded());
  expect(arrivals.map(({ topic }) => topic).sort()).toEqual(['orders', 'payments']);
  expect(arrivals[0]).toMatchObject({ reference: 'ORD:shop:1', appendTime: wall });
  expect(arrivals[0]?.content.header).toMatchObject({ documentId: 'o1', sender: 'SHOP', version: 1, number: null });
});

it('the authenticated sender counts more than the stated one', async () => {
  await run([event('o1', { sender: 'SHOP' })], { sender: 'CHANNEL' });
  expect(accepted(folder.decoded())[0]?.content.header.sender).toBe('CHANNEL');
});

it('neither order nor repetition changes a byte of an event that states its version or time', async () => {
  const [one, two] = [event('o1', { version: 1 }), event('o1', { version: null, issueDateTime: minutesAgo(1) })];
  await run([one, two, two, one]);
  const [a, b, c, d] = folder.records().map(({ value }) => value);
  expect([d, c]).toEqual([a, b]);
});

it('an event that states neither is numbered, whatever number it states itself', async () => {
  const patch = (reasonCode: string): string =>
    event('o1', { kind: 'PATCH', version: null, number: 7, changes: [{ pointer: '42A/109', reasonCode }] });
  await run([patch('a'), patch('b'), patch('a')]);
  expect(accepted(folder.decoded()).map(({ content }) => content.header.number)).toEqual([1, 2, 1]);
});

const broken: readonly (readonly [string, string])[] = [
  ['{"type":"order"', 'NOT_JSON'],
  ['{"type":"invoice"}', 'UNSUPPORTED_MESSAGE'],
  [event('o2', { reference: 'SHOP 1' }), 'BAD_REFERENCE'],
  [event('o3', { reference: null }), 'MISSING_ELEMENT'],
  [event('', {}), 'BAD_TEXT'],
  [event('o4', { kind: 'WHOLLY' }), 'BAD_VALUE'],
  [event('o5', { issueDateTime: 'yesterday' }), 'BAD_TIME'],
  [event('o6', {}, { colour: 'red' }), 'UNKNOWN_ELEMENT'],
  [event('o7', { version: null, kind: 'PATCH' }), 'MISSING_ELEMENT'],
  [event('o8', {}, { goodsAmount: { amount: '1,50', currency: 'EUR' } }), 'BAD_AMOUNT'],
  ['x'.repeat(1024 * 1024 + 1), 'TOO_LARGE'],
];

it('what cannot be taken in goes on raw, and the pipeline refuses it with the same code and pointer', async () => {
  const { tally } = await run([event('o0'), ...broken.map(([line]) => line), event('o9')]);
  expect(folder.told.map(({ code }) => code)).toEqual(broken.map(([, code]) => code));
  expect(folder.told.map(({ line }) => line)).toEqual(broken.map((_, index) => index + 2));
  expect(tally.appended).toEqual(new Map([['order', 2]]));
  const all = folder.decoded();
  expect(accepted(all)).toHaveLength(2);
  const codeAndPointer = ({ code, pointer }: Pick<Refused, 'code' | 'pointer'>) => [code, pointer];
  expect(refused(all).map(codeAndPointer)).toEqual(folder.told.map(codeAndPointer));
  for (const { reference } of refused(all)) expect(reference).toMatch(/^RAW:[0-9a-f]{64}$/);
});

it('with issued timestamps a record stands at the time it states, never before the last one nor in the future', async () => {
  const times = [minutesAgo(60), minutesAgo(90), null, minutesAgo(30), minutesAgo(-30)];
  const lines = times.map((issueDateTime, index) => event(`o${index}`, { issueDateTime }));
  await run([...lines, 'broken'], { clockMode: 'LOG' });
  const ages = folder.records().map(({ appendTime }) => (wall - appendTime) / 60_000);
  expect(ages).toEqual([60, 60, 60, 30, 0, 0]);
});

it('a stream of several batches arrives whole and in order, whatever its chunks', async () => {
  const ids = Array.from({ length: 4_500 }, (_, index) => `o${index}`);
  const text = Buffer.from(ids.map((id) => event(id)).join('\n'));
  const chunks = Array.from({ length: Math.ceil(text.length / 7_777) }, (_, n) =>
    text.subarray(n * 7_777, (n + 1) * 7_777),
  );
  await run([], { stdin: Readable.from(chunks) });
  expect(accepted(folder.decoded()).map(({ content }) => content.header.documentId)).toEqual(ids);
});

it('interrupted, it keeps what it has read whole and says in which file it stopped', async () => {
  const stop = new AbortController();
  // Never ends by itself.
  const stdin = new PassThrough();
  stdin.write(`${event('o1')}\n${event('o2')}\n{"type":"ord`);
  setImmediate(() => setImmediate(() => stop.abort()));
  const { interrupted } = await run([], { stdin, signal: stop.signal });
  expect(interrupted).toBe('-');
  expect(accepted(folder.decoded())).toHaveLength(2);
  expect(folder.told).toEqual([]);
});

it('a batch that fails leaves nothing of itself', async () => {
  await run([event('o1')]);
  await expect(run([event('o2')], { clockMode: 'LOG' })).rejects.toThrow('expected clock mode LOG');
  expect(folder.records()).toHaveLength(1);
});
