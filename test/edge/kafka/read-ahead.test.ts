/** What a reader has in memory of a topic: asked for by range, fetched in any pieces; what is gone is a Fault. */
import fc from 'fast-check';
import { ReadAhead } from '../../../src/edge/kafka/read-ahead';
import { Fault } from '../../../src/edge/ports';
import { recordAt } from './support/fetched';

const records = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => recordAt(from + index));
const fetch = (stream: ReadAhead, from: number, to: number): boolean => stream.accept(from, to - 1, records(from, to));
const taken = (stream: ReadAhead, from: number, to: number): number[] =>
  stream.take(from, to).map(({ offset }) => offset);

function readingFrom(from: number): ReadAhead {
  const stream = new ReadAhead('ledger', 2);
  stream.restart(from);
  return stream;
}

describe('a range', () => {
  it('is given in order and once, in whatever pieces and repetitions it is fetched', () => {
    const pieces = fc.array(fc.record({ back: fc.nat(3), length: fc.integer({ min: 1, max: 7 }), take: fc.boolean() }));
    fc.assert(
      fc.property(fc.nat(20), fc.nat(40), pieces, (from, length, all) => {
        const to = from + length;
        const stream = readingFrom(from);
        const given: number[] = [];
        for (const piece of [...all, { back: 0, length: length + 1, take: true }]) {
          const begin = Math.max(0, stream.expected() - piece.back);
          expect(fetch(stream, begin, begin + piece.length)).toBe(true);
          if (piece.take) given.push(...taken(stream, from, to));
        }
        expect(given).toEqual(Array.from({ length }, (_, index) => from + index));
        expect(stream.isPast(to)).toBe(true);
      }),
    );
  });

  it('that follows is there already, one before it is not', () => {
    const stream = readingFrom(10);
    fetch(stream, 10, 20);
    expect(taken(stream, 10, 14)).toEqual([10, 11, 12, 13]);
    expect([stream.has(14), stream.has(20), stream.has(13), stream.has(21)]).toEqual([true, true, false, false]);
    expect(taken(stream, 17, 25)).toEqual([17, 18, 19]);
    stream.ends(22);
    expect([stream.reaches(20, 22), stream.reaches(20, 23)]).toEqual([true, false]);
  });

  it('ends behind records that are never given', () => {
    const stream = readingFrom(3);
    expect(stream.skip(3, 8)).toBe(true);
    expect(taken(stream, 3, 9)).toEqual([]);
    expect(stream.isPast(9)).toBe(true);
  });
});

describe('a batch that was on its way when reading was begun elsewhere', () => {
  it('is passed over, and the client is told where to go', () => {
    const stream = readingFrom(900);
    fetch(stream, 900, 950);
    stream.restart(10);
    expect(fetch(stream, 950, 990)).toBe(false);
    expect([stream.expected(), stream.isPast(20)]).toEqual([10, false]);
    expect(fetch(stream, 10, 30)).toBe(true);
    expect(taken(stream, 10, 20)).toHaveLength(10);
  });

  it('moves nothing on where it has control records alone', () => {
    const stream = readingFrom(10);
    expect(stream.skip(950, 960)).toBe(false);
    expect([stream.expected(), stream.isPast(20)]).toEqual([10, false]);
    expect(fetch(stream, 10, 30)).toBe(true);
  });

  it('is a Fault the second time: retention took what is needed', async () => {
    const stream = readingFrom(10);
    fetch(stream, 50, 60);
    const changed = stream.changed();
    fetch(stream, 50, 60);
    await changed;
    expect(() => stream.take(10, 20)).toThrow(Fault);
    expect(() => stream.take(10, 20)).toThrow('topic ledger/2 begins at 50, but is needed from 10');
    await stream.changed();
  });
});

describe('whoever waits for more', () => {
  it.each([
    ['records', (stream: ReadAhead) => fetch(stream, 5, 6)],
    ['records that are never given', (stream: ReadAhead) => stream.skip(5, 5)],
    ['a failure', (stream: ReadAhead) => stream.fail(new Fault('gone', true))],
  ])('is woken by %s, each who waits', async (_, happens) => {
    const stream = readingFrom(5);
    const waiting = [stream.changed(), stream.changed()];
    happens(stream);
    await Promise.all(waiting);
  });

  it('is not kept waiting after a failure', async () => {
    const stream = readingFrom(5);
    stream.fail(new Fault('gone', true));
    await stream.changed();
    expect(() => stream.take(5, 6)).toThrow('gone');
  });
});

it('fetches ahead up to a number of records and of bytes, and not before it is asked for anything', () => {
  const stream = new ReadAhead('ledger', 0);
  expect(stream.wantsMore()).toBe(false);
  stream.restart(0);
  fetch(stream, 0, 3_999);
  expect(stream.wantsMore()).toBe(true);
  fetch(stream, 3_999, 4_000);
  expect(stream.wantsMore()).toBe(false);
  stream.take(0, 4_000);
  expect(stream.wantsMore()).toBe(true);
  stream.accept(4_000, 4_000, [recordAt(4_000, 4_000, 'ledger', 8_000_000)]);
  expect(stream.wantsMore()).toBe(false);
});
