/** The client: how brokers are named, and what kafkajs may say. */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { logLevel } from 'kafkajs';
import type { ISocketFactoryArgs, LogEntry } from 'kafkajs';
import { clientLog } from '../../../src/edge/kafka/client-log';
import { clientSocket } from '../../../src/edge/kafka/client-socket';
import { readBrokers } from '../../../src/edge/kafka/connection';
import { UsageError } from '../../../src/edge/ports';

describe('readBrokers()', () => {
  it('takes names and addresses with their ports', () => {
    expect(readBrokers('kafka-1:9092, 10.0.0.1:9093,[::1]:9094')).toEqual([
      'kafka-1:9092',
      '10.0.0.1:9093',
      '[::1]:9094',
    ]);
  });

  it.each(['', 'kafka', 'kafka:', 'kafka:0', 'http://kafka:9092', 'a:1,,b:2', 'kafka:123456'])('refuses "%s"', (text) =>
    expect(() => readBrokers(text)).toThrow(UsageError),
  );
});

describe('clientLog()', () => {
  const said: unknown[] = [];
  const log = clientLog({
    trace: (fields, message) => said.push(['trace', fields, message]),
    debug: (fields, message) => said.push(['debug', fields, message]),
    warn: (fields, message) => said.push(['warn', fields, message]),
  })(logLevel.INFO);
  const entry = (level: logLevel, extra: object): LogEntry => ({
    namespace: 'Connection',
    level,
    label: '',
    log: { timestamp: '', message: 'it said', ...extra },
  });

  beforeEach(() => (said.length = 0));

  it('tells errors as warnings, and the rest for debugging', () => {
    for (const level of [logLevel.ERROR, logLevel.WARN, logLevel.INFO, logLevel.DEBUG]) log(entry(level, {}));
    expect(said.map((one) => (one as string[])[0])).toEqual(['warn', 'debug', 'debug', 'trace']);
  });

  it('tells where it was and nothing that records hold', () => {
    log(
      entry(logLevel.ERROR, {
        broker: 'kafka-1:9092',
        error: 'e'.repeat(1000),
        partition: 3,
        message_: 'x',
        key: 'ORD:p:1',
      }),
    );
    expect(said).toEqual([
      [
        'warn',
        { client: 'kafkajs', namespace: 'Connection', broker: 'kafka-1:9092', error: 'e'.repeat(300), partition: 3 },
        'it said',
      ],
    ]);
  });
});

describe('quietTimeouts()', () => {
  it('hides the one warning that kafkajs causes on Node 24, and no other', () => {
    const root = join(__dirname, '../../..');
    const program = `
      require('./src/edge/kafka/quiet-timeouts').quietTimeouts();
      process.emitWarning('is a negative number', 'TimeoutNegativeWarning');
      process.emitWarning('is worth knowing', 'OtherWarning');`;
    const args = ['-r', './test/contract/support/run-ts.cjs', '-e', program];
    const { stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    expect(stderr).toContain('OtherWarning: is worth knowing');
    expect(stderr).not.toContain('negative');
  });
});

describe('clientSocket()', () => {
  it.each([undefined, null, false])('is not encrypted where kafkajs hands over %s for ssl', async (ssl) => {
    const server = createServer((socket) => socket.end('plain')).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const made = { host: '127.0.0.1', port, ssl, onConnect: () => undefined } as unknown as ISocketFactoryArgs;
    const [said] = (await once(clientSocket(made), 'data')) as [Buffer];
    expect(said.toString()).toBe('plain');
    server.close();
  });
});
