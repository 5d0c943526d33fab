/** A connection that cannot be one says what to do about it. */
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { connectKafka } from '../../../src/edge/kafka/connection';

const SILENT = { trace() {}, debug() {}, info() {}, warn() {}, error() {} };
let server: Server | undefined;
afterEach(() => {
  server?.close();
});

/** What a client without TLS is told where a port answers with these bytes and hangs up. */
async function toldBy(answer: Buffer): Promise<string> {
  const listening = createServer((socket) => void socket.once('data', () => socket.end(answer)));
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const { port } = listening.address() as AddressInfo;
  const kafka = connectKafka({ brokers: [`127.0.0.1:${port}`] }, SILENT);
  const admin = kafka.admin({ retry: { retries: 0 } });
  const told = await admin.connect().then(
    () => 'connected',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  await admin.disconnect();
  return told.replace(String(port), 'PORT');
}

it('a port with TLS alone, to who does not speak it', async () => {
  expect(await toldBy(Buffer.from('15030300020250', 'hex'))).toContain(
    '127.0.0.1:PORT speaks TLS alone: expected --tls',
  );
});

it('a port that hangs up says nothing of TLS', async () => {
  expect(await toldBy(Buffer.alloc(0))).toBe('Closed connection');
});
