/** A running endpoint, asked as probes, scrapers and strangers ask. */
import { request } from 'node:http';
import { connect } from 'node:net';
import { startOperations } from '../../../src/edge/http/operations';
import type { Operations, OperationsOptions } from '../../../src/edge/http/operations';
import { makeMetrics } from '../../../src/edge/observe/metrics';
import type { WorkerStatus } from '../../../src/edge/observer';
import { UsageError } from '../../../src/edge/ports';

const READY: WorkerStatus = { live: true, ready: true, reasons: [] };
const { registry } = makeMetrics({ version: '1', behaviour: 1 });
const running: Operations[] = [];

async function given(options: Partial<OperationsOptions> = {}): Promise<{ url: string; operations: Operations }> {
  const operations = await startOperations({ host: '127.0.0.1', port: 0, registry, status: () => READY, ...options });
  running.push(operations);
  return { url: `http://${operations.address}:${operations.port}`, operations };
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((operations) => operations.close()));
});

/** All that the server says to these bytes until it closes the connection. */
const raw = (port: number, bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (data) => (said += data.toString()));
    socket.on('error', reject);
    socket.on('close', () => resolve(said));
  });

describe('probes', () => {
  it('of a ready worker get 200', async () => {
    const { url } = await given();
    for (const path of ['/livez', '/readyz']) {
      const answer = await fetch(url + path);
      expect(answer.status).toBe(200);
      expect(await answer.json()).toEqual(READY);
      expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
  });

  it('of one that recovers get 503 with the reasons from readyz, and 200 from livez', async () => {
    const recovering = { live: true, ready: false, reasons: ['task 0: recovering, 1 of 9 entries'] };
    const { url } = await given({ status: () => recovering });
    const answer = await fetch(`${url}/readyz`);
    expect([answer.status, await answer.json()]).toEqual([503, recovering]);
    expect((await fetch(`${url}/livez`)).status).toBe(200);
  });

  it('of one that only a new process can help get 503 from livez', async () => {
    const { url } = await given({
      status: () => ({ live: false, ready: false, reasons: ['task 0: failed for good'] }),
    });
    expect((await fetch(`${url}/livez`)).status).toBe(503);
  });
});

describe('metrics', () => {
  it('are served in the form that Prometheus reads', async () => {
    const { url } = await given();
    const answer = await fetch(`${url}/metrics`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(await answer.text()).toContain('\ntidewaiter_ready 0\n');
  });

  it('are made once for all who ask while they are made', async () => {
    let made = 0;
    const slow = {
      contentType: 'text/plain',
      metrics: async () => {
        await new Promise((resolve) => setTimeout(resolve, 200));
        return `made ${++made}`;
      },
    };
    const { url } = await given({ registry: slow });
    const asked = await Promise.all([1, 2, 3].map(() => fetch(`${url}/metrics`)));
    expect(await Promise.all(asked.map((answer) => answer.text()))).toEqual(['made 1', 'made 1', 'made 1']);
    expect(await (await fetch(`${url}/metrics`)).text()).toBe('made 2');
  });

  it('that cannot be made are a 500 without the reason, which the worker is told', async () => {
    const told: unknown[] = [];
    const broken = { contentType: 'text/plain', metrics: () => Promise.reject(new Error('Jane Doe')) };
    const { url } = await given({ registry: broken, onError: (error) => told.push(error) });
    const answer = await fetch(`${url}/metrics`);
    expect([answer.status, await answer.text()]).toEqual([500, '{"error":"internal error"}']);
    expect(told).toHaveLength(1);
  });
});

describe('strangers', () => {
  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD'])('who %s are refused', async (method) => {
    const { url } = await given();
    for (const path of ['/readyz', '/nothing']) {
      const answer = await fetch(url + path, { method });
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET']);
    }
  });

  it('who ask for something else are told what there is', async () => {
    const { url } = await given();
    const answer = await fetch(`${url}/admin`);
    expect([answer.status, await answer.json()]).toEqual([404, { error: 'expected /livez, /readyz, /metrics' }]);
  });

  it('who send a body are refused', async () => {
    const { operations } = await given();
    const said = await raw(operations.port, 'GET /livez HTTP/1.1\r\nhost: a\r\ncontent-length: 5\r\n\r\nhello');
    expect(said).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('who send long headers or no HTTP are refused', async () => {
    const { operations } = await given();
    const long = `GET /livez HTTP/1.1\r\nhost: a\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`;
    expect(await raw(operations.port, long)).toMatch(/^HTTP\/1\.1 431 /);
    expect(await raw(operations.port, 'hello\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
  });
});

describe('closing', () => {
  it('does not wait for a connection that is kept open', async () => {
    const { url, operations } = await given();
    await new Promise<void>((resolve, reject) => {
      const asked = request(`${url}/livez`, { headers: { connection: 'keep-alive' } }, (answer) => {
        answer.resume().on('end', resolve);
      });
      asked.on('error', reject).end();
    });
    const startedAt = performance.now();
    await operations.close();
    expect(performance.now() - startedAt).toBeLessThan(1_900);
    await expect(fetch(`${url}/livez`)).rejects.toThrow('fetch failed');
  });

  it('waits two seconds at most for one that says nothing', async () => {
    const { operations } = await given();
    const silent = connect(operations.port, '127.0.0.1');
    silent.on('error', () => undefined);
    await new Promise((resolve) => silent.on('connect', resolve));
    silent.write('GET /livez HTTP/1.1\r\n');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const startedAt = performance.now();
    await operations.close();
    expect(performance.now() - startedAt).toBeLessThan(3_000);
    silent.destroy();
  });

  it('twice is as good as once', async () => {
    const { operations } = await given();
    await operations.close();
    await expect(operations.close()).resolves.toBeUndefined();
  });
});

it('a port that is taken is refused with one message', async () => {
  const { operations } = await given();
  const second = given({ port: operations.port });
  await expect(second).rejects.toThrow(UsageError);
  await expect(second).rejects.toThrow(
    `--http: expected an address to listen on, found 127.0.0.1:${operations.port} (EADDRINUSE)`,
  );
});
