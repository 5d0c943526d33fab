/**
 * Bodies of requests that go to the socket as they are. kafkajs copies each request twice, into buffers of the next power of
 * two that it fills with zeros first: of what a busy task writes, four megabytes for one, which also make V8 collect
 * more often. It is given a stand-in instead, for which the socket sends the body.
 */
import type { Socket } from 'node:net';
import { StandIns } from './stand-ins';

/** Smaller ones cost less to copy than to tell apart. */
const LEAST_BYTES = 16 * 1024;
/** A stand-in and what kafkajs puts before it: the client's id is the longest of it. */
const LONGEST_FRAME = 1_024;
/** Length, API, version, and by what its answer is known. */
const HEAD_BYTES = 12;
const CORRELATION_AT = 8;
/** Requests that are made and not yet sent. */
const MOST_WAITING = 64;

const standIns = new StandIns(MOST_WAITING);

/** What to give to kafkajs for the body: itself, where it has fewer bytes than `least`, or a stand-in. */
export function standInFor(body: Buffer, least = LEAST_BYTES): Buffer {
  return body.length < least ? body : standIns.for(body);
}

/**
 * The same socket, which sends for every stand-in its body; the length before the frame is then that of both. `told` of each by
 * which number its answer is known.
 */
export function sendingBodies(socket: Socket, told?: (body: Buffer, correlation: number) => void): Socket {
  const write = socket.write.bind(socket) as (bytes: unknown, ...rest: readonly unknown[]) => boolean;
  const sending = (bytes: unknown, ...rest: readonly unknown[]): boolean => {
    const frame = Buffer.isBuffer(bytes) && bytes.length <= LONGEST_FRAME ? bytes : undefined;
    const at = frame === undefined ? -1 : standIns.endOf(frame);
    if (frame === undefined || at < HEAD_BYTES) return write(bytes, ...rest);
    const body = standIns.take(frame.subarray(at));
    if (body === undefined) {
      socket.destroy(new Error('a request was made too long ago to be sent'));
      return false;
    }
    const head = Buffer.from(frame.subarray(0, at));
    head.writeInt32BE(head.length - 4 + body.length, 0);
    told?.(body, head.readInt32BE(CORRELATION_AT));
    socket.cork();
    write(head);
    const isRoom = write(body);
    socket.uncork();
    return isRoom;
  };
  return Object.assign(socket, { write: sending });
}
