/** Whatever pieces it comes in, a listener gets what was sent, but for large answers that we read: it gets what leads to them. */
import { Duplex } from 'node:stream';
import type { Socket } from 'node:net';
import fc from 'fast-check';
import { answerOf, answeredHere, exchangingStandIns } from '../../../src/edge/kafka/large-answer';

const LARGE = 64 * 1024;
const STAND_IN_BYTES = 32;

/** A request as kafkajs frames it, whose answer is read by us or by others. */
function request(isOurs: boolean, correlation: number): Buffer {
  const head = Buffer.alloc(12);
  const body = Buffer.from('body of a request');
  head.writeInt32BE(8 + body.length, 0);
  head.writeInt32BE(correlation, 8);
  return Buffer.concat([head, isOurs ? answeredHere(body) : body]);
}

function answer(correlation: number, body: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeInt32BE(4 + body.length, 0);
  head.writeInt32BE(correlation, 4);
  return Buffer.concat([head, body]);
}

/** A socket, what its listener is given, and the frames in that: what each answers, and its body. */
function given() {
  const socket = exchangingStandIns(
    new Duplex({ read: () => undefined, write: (_, __, done) => done() }) as unknown as Socket,
  );
  const heard: Buffer[] = [];
  socket.on('data', (bytes) => heard.push(Buffer.from(bytes)));
  const frames = (): readonly { readonly of: number; readonly body: Buffer }[] => {
    const all = Buffer.concat(heard);
    const found = [];
    for (let at = 0; at < all.length;) {
      const end = at + 4 + all.readInt32BE(at);
      found.push({ of: all.readInt32BE(at + 4), body: all.subarray(at + 8, end) });
      at = end;
    }
    return found;
  };
  return { socket, frames };
}

/** Emits what a peer sends in pieces of these lengths, again and again. */
function send(socket: Socket, bytes: Buffer, pieces: readonly number[]): void {
  for (let at = 0, piece = 0; at < bytes.length; piece++) {
    const end = at + (pieces[piece % pieces.length] ?? 1);
    socket.emit('data', bytes.subarray(at, end));
    at = end;
  }
}

const sent = fc.record({
  isOurs: fc.boolean(),
  bytes: fc.oneof(fc.nat(40), fc.constantFrom(LARGE - 5, LARGE - 4, LARGE, 200_000)),
});

/** Lengths of pieces; those of a byte or two take long where an answer is large, so that only the first may be one. */
const pieces = fc
  .tuple(fc.integer({ min: 1, max: 70_000 }), fc.array(fc.integer({ min: 1_000, max: 70_000 }), { maxLength: 3 }))
  .map(([first, others]) => [first, ...others]);

it('whatever pieces it comes in', () => {
  let large = 0;
  fc.assert(
    fc.property(fc.array(sent, { maxLength: 8 }), pieces, (all, lengths) => {
      const { socket, frames } = given();
      const answers = all.map(({ isOurs, bytes }, of) => ({ isOurs, of, body: Buffer.alloc(bytes, 1 + of) }));
      for (const { isOurs, of } of answers) socket.write(request(isOurs, of));
      send(socket, Buffer.concat(answers.map(({ of, body }) => answer(of, body))), lengths);
      const received = frames();
      expect(received.map(({ of }) => of)).toEqual(answers.map(({ of }) => of));
      for (const { isOurs, of, body } of answers) {
        const taken = received[of]?.body ?? Buffer.alloc(0);
        const stands = isOurs && body.length + 4 >= LARGE;
        if (stands) large++;
        expect(taken.length).toBe(stands ? STAND_IN_BYTES : body.length);
        expect(answerOf(taken).bytes.equals(body)).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
  expect(large).toBeGreaterThan(20);
});

it('byte by byte', () => {
  const { socket, frames } = given();
  socket.write(request(true, 7));
  const body = Buffer.alloc(LARGE, 'answer');
  send(socket, Buffer.concat([answer(6, Buffer.from('other')), answer(7, body), answer(8, Buffer.alloc(0))]), [1]);
  const [other, large, last] = frames();
  expect([other?.body.toString(), last?.of]).toEqual(['other', 8]);
  expect(answerOf(large?.body ?? body.subarray(0, 1)).bytes.equals(body)).toBe(true);
});

it('what is no frame is passed on: bytes of a login, and what an encrypted port says', () => {
  const { socket } = given();
  const heard: Buffer[] = [];
  socket.on('data', (bytes) => heard.push(bytes));
  const bytes = [Buffer.from([0, 0, 0, 0]), Buffer.from([0, 0, 0, 2, 9, 9]), Buffer.from([0x15, 3, 3, 0, 2, 2, 40])];
  for (const one of bytes) socket.emit('data', one);
  expect(Buffer.concat(heard)).toEqual(Buffer.concat(bytes));
});

it('memory is used again after the last of those who share an answer, and what was answered long ago is refused', () => {
  const { socket, frames } = given();
  const fetched = (of: number): Buffer => {
    socket.write(request(true, of));
    socket.emit('data', answer(of, Buffer.alloc(LARGE, of)));
    return frames().at(-1)?.body ?? Buffer.alloc(0);
  };
  const { bytes, shared } = answerOf(fetched(1));
  const done = shared(2);
  expect(answerOf(fetched(2)).bytes.buffer).not.toBe(bytes.buffer);
  done?.();
  expect(answerOf(fetched(3)).bytes.buffer).not.toBe(bytes.buffer);
  done?.();
  expect(answerOf(fetched(4)).bytes.buffer).toBe(bytes.buffer);
  const oldest = fetched(5);
  for (let of = 6; of < 6 + 16; of++) fetched(of);
  expect(() => answerOf(oldest)).toThrow('too long ago');
});
