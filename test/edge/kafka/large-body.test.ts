/** Large bodies go over the wire where their stand-ins were, with the length of what is sent. */
import { createServer, connect } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { once } from 'node:events';
import { sendingBodies, standInFor } from '../../../src/edge/kafka/large-body';

const HEAD = Buffer.from('head of a request');
const bodyOf = (bytes: number, fill: number): Buffer => Buffer.alloc(bytes, fill);
const framed = (body: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeInt32BE(HEAD.length + body.length);
  return Buffer.concat([length, HEAD, body]);
};

/** What arrives of what is written to a real socket of ours. */
async function arrived(write: (socket: Socket) => void): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const server = createServer((peer) => peer.on('data', (chunk) => chunks.push(chunk)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = sendingBodies(connect((server.address() as AddressInfo).port, '127.0.0.1'));
  await once(socket, 'connect');
  const closed = new Promise((resolve) => socket.once('close', resolve));
  write(socket);
  socket.end();
  await closed;
  await new Promise((resolve) => server.close(resolve));
  return Buffer.concat(chunks);
}

it('in the order in which they are sent, among others', async () => {
  const [first, second] = [bodyOf(3_000_000, 1), bodyOf(16 * 1024, 2)];
  const [standIn, other] = [standInFor(first), standInFor(second)];
  expect([standIn.length, other.length]).toEqual([32, 32]);
  const received = await arrived((socket) => {
    socket.write(framed(other));
    socket.write(framed(Buffer.from('small')));
    socket.write(framed(standIn));
  });
  expect(received.equals(Buffer.concat([framed(second), framed(Buffer.from('small')), framed(first)]))).toBe(true);
});

it('small ones stand for themselves', () => {
  const small = bodyOf(16 * 1024 - 1, 3);
  expect(standInFor(small)).toBe(small);
});

it('one that was made too long ago ends the connection, and its stand-in is never sent', async () => {
  const oldest = standInFor(bodyOf(20_000, 4));
  for (let index = 0; index < 64; index++) standInFor(bodyOf(20_000, 5));
  const failed = jest.fn();
  const received = await arrived((socket) => {
    socket.on('error', failed);
    socket.write(framed(oldest));
  });
  expect(received.length).toBe(0);
  expect(failed).toHaveBeenCalledWith(
    expect.objectContaining({ message: expect.stringContaining('too long ago') as unknown }),
  );
});
