/**
 * Answers to fetches that kafkajs does not put together: it would copy them into a buffer of their own once more. The socket does,
 * in memory that is used again, and gives kafkajs a stand-in of the same request.
 */
import type { Socket } from 'node:net';
import { FetchMemory } from './fetch-memory';
import { sendingBodies, standInFor } from './large-body';
import { StandIns } from './stand-ins';

/** Before what is answered: its length, and which request it answers. */
const HEAD_BYTES = 8;
const LENGTH_BYTES = 4;
/** Smaller ones cost less to copy than to tell apart. */
const LEAST_BYTES = 64 * 1024;
/** The largest that is asked for is ten megabytes, and a batch beyond it; what says more is no answer, or not to us. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Answers that have come and were not read yet: they are as soon as they have, but for those to requests that were given up. */
const MOST_WAITING = 16;

/** Bodies of requests whose answers are read by `answerOf`. */
const asking = new WeakSet<Buffer>();
const standIns = new StandIns(MOST_WAITING);
const memory = new FetchMemory();

/** What was answered, and what each of so many who keep views of it calls when it needs them no more. */
export interface Answer {
  readonly bytes: Buffer;
  readonly shared: (holders: number) => (() => void) | undefined;
}

/** What to give to kafkajs for the body of a request whose answer `answerOf` is asked about. */
export function answeredHere(body: Buffer): Buffer {
  asking.add(body);
  return standInFor(body, 0);
}

/** Of an answer that kafkajs was given: itself, or what it stands for. Throws RangeError where that is gone. */
export function answerOf(given: Buffer): Answer {
  if (standIns.endOf(given) !== 0) return { bytes: given, shared: () => undefined };
  const bytes = standIns.take(given);
  if (bytes === undefined) throw new RangeError('a fetch was answered too long ago to be read');
  return { bytes, shared: (holders) => memory.shared(bytes, holders) };
}

/** The same socket with bodies for stand-ins, whose listeners get stand-ins for large answers that are read here. */
export function exchangingStandIns(socket: Socket): Socket {
  const asked = new Set<number>();
  const emit = socket.emit.bind(socket) as (event: string | symbol, ...args: unknown[]) => boolean;
  const frames = new Frames(
    (correlation) => asked.delete(correlation),
    (bytes) => emit('data', bytes),
  );
  const sending = sendingBodies(socket, (body, correlation) => {
    if (asking.has(body)) asked.add(correlation);
  });
  return Object.assign(sending, {
    emit: (event: string | symbol, ...args: unknown[]): boolean => {
      const [chunk] = args;
      if (event !== 'data' || !Buffer.isBuffer(chunk)) return emit(event, ...args);
      frames.add(chunk);
      return true;
    },
  });
}

/** Frames of one connection as they come in pieces. */
class Frames {
  private readonly head = Buffer.alloc(HEAD_BYTES);
  private headBytes = 0;
  /** Of a frame that is passed on in pieces, so many bytes are still to come. */
  private passing = 0;
  private answer: Buffer | undefined;
  private filled = 0;

  constructor(
    private readonly isAsked: (correlation: number) => boolean,
    private readonly pass: (bytes: Buffer) => void,
  ) {}

  add(chunk: Buffer): void {
    for (let at = 0; at < chunk.length;) {
      const left = chunk.length - at;
      if (this.answer !== undefined) at += this.fill(this.answer, chunk, at);
      else if (this.passing > 0) {
        const some = Math.min(left, this.passing);
        this.passing -= some;
        this.pass(chunk.subarray(at, at + some));
        at += some;
      } else at += this.begin(chunk, at);
    }
  }

  /** Of a frame's head; gives how many bytes on it goes on. */
  private begin(chunk: Buffer, at: number): number {
    const some = Math.min(this.headNeeded() - this.headBytes, chunk.length - at);
    chunk.copy(this.head, this.headBytes, at, at + some);
    this.headBytes += some;
    if (this.headBytes < this.headNeeded()) return some;
    const length = this.head.readInt32BE(0);
    const read = this.headBytes;
    this.headBytes = 0;
    const isAsked = read === HEAD_BYTES && this.isAsked(this.head.readInt32BE(LENGTH_BYTES));
    if (isAsked && length >= LEAST_BYTES && length <= MOST_BYTES) {
      this.answer = memory.take(length - (HEAD_BYTES - LENGTH_BYTES));
      this.filled = 0;
      return some;
    }
    this.passing = Math.max(read, length + LENGTH_BYTES);
    // Back to where the frame begins, so that it goes on in one piece; a part of its head may have come before this chunk.
    if (read <= at + some) return some - read;
    this.pass(Buffer.from(this.head.subarray(0, read)));
    this.passing -= read;
    return some;
  }

  /** While somebody logs in a frame may be too short to say what it answers; an alert of TLS is no frame, and waits for nothing. */
  private headNeeded(): number {
    if (this.headBytes < LENGTH_BYTES) return LENGTH_BYTES;
    const length = this.head.readInt32BE(0);
    return length >= HEAD_BYTES - LENGTH_BYTES && length <= MOST_BYTES ? HEAD_BYTES : LENGTH_BYTES;
  }

  private fill(answer: Buffer, chunk: Buffer, at: number): number {
    const some = chunk.copy(answer, this.filled, at);
    this.filled += some;
    if (this.filled < answer.length) return some;
    this.answer = undefined;
    const standIn = standIns.for(answer);
    const frame = Buffer.concat([this.head, standIn]);
    frame.writeInt32BE(frame.length - LENGTH_BYTES, 0);
    this.pass(frame);
    return some;
  }
}
