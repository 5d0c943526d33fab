/**
 * Bodies of requests that go to the socket as they are. kafkajs copies each request twice, into buffers of the next power of
 * two that it fills with zeros first: of what a busy task writes, four megabytes for one, which also make V8 collect
 * more often. It is given a stand-in instead, for which the socket sends the body.
 */
import { randomBytes } from 'node:crypto';
import type { Socket } from 'node:net';

/** Smaller ones cost less to copy than to tell apart. */
const LEAST_BYTES = 16 * 1024;
const TOKEN_BYTES = 32;
/** A stand-in and what kafkajs puts before it: the client's id is the longest of it. */
const LONGEST_FRAME = 1_024;
/** Requests that are made and not yet sent; one that never is sent, since its connection has ended, makes room for others. */
const MOST_WAITING = 64;

/** Of this process alone: nothing that a sender could put into a request begins so. */
const ours = randomBytes(TOKEN_BYTES - 8);
const waiting = new Map<string, Buffer>();
let made = 0n;

/** What to give to kafkajs for the body: itself, or a stand-in. */
export function standInFor(body: Buffer): Buffer {
  if (body.length < LEAST_BYTES) return body;
  const token = Buffer.alloc(TOKEN_BYTES);
  ours.copy(token);
  token.writeBigUInt64BE(made++, ours.length);
  for (const oldest of waiting.keys()) if (waiting.size >= MOST_WAITING) waiting.delete(oldest);
  waiting.set(token.toString('latin1'), body);
  return token;
}

/** The same socket, which sends for every stand-in its body; the length before the frame is then that of both. */
export function sendingBodies(socket: Socket): Socket {
  const write = socket.write.bind(socket) as (bytes: unknown, ...rest: readonly unknown[]) => boolean;
  const sending = (bytes: unknown, ...rest: readonly unknown[]): boolean => {
    const frame = Buffer.isBuffer(bytes) ? bytes : undefined;
    if (frame === undefined || !endsInToken(frame)) return write(bytes, ...rest);
    const name = frame.toString('latin1', frame.length - TOKEN_BYTES);
    const body = waiting.get(name);
    waiting.delete(name);
    if (body === undefined) {
      socket.destroy(new Error('a request was made too long ago to be sent'));
      return false;
    }
    const head = Buffer.from(frame.subarray(0, frame.length - TOKEN_BYTES));
    head.writeInt32BE(head.length - 4 + body.length, 0);
    socket.cork();
    write(head);
    const isRoom = write(body);
    socket.uncork();
    return isRoom;
  };
  return Object.assign(socket, { write: sending });
}

function endsInToken(frame: Buffer): boolean {
  const at = frame.length - TOKEN_BYTES;
  return at >= 4 && frame.length <= LONGEST_FRAME && ours.compare(frame, at, at + ours.length) === 0;
}
