/** A registry behind TLS and a password, as a small server of our own answers it; and what is refused before anything is sent. */
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, Server } from 'node:http';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registryClient } from '../../../src/cli/registry-client';
import { Fault, UsageError } from '../../../src/edge/ports';
import { authority, signed } from '../../kafka/support/certificates';
import type { Certificate } from '../../kafka/support/certificates';

const RECORD = JSON.stringify({ type: 'record', name: 'Order', fields: [] });
const PASSWORD = 'correct horse';
const RIGHT = `Basic ${Buffer.from(`pinner:${PASSWORD}`).toString('base64')}`;

let folder: string;
let signer: Certificate;
let server: Server;
let url: string;
let asked: IncomingMessage[];

const answer: RequestListener = (request, response) => {
  asked.push(request);
  const say = (status: number, body: object | string): void => {
    response.writeHead(status).end(typeof body === 'string' ? body : JSON.stringify(body));
  };
  if (request.headers.authorization !== RIGHT) say(401, { message: 'who are you' });
  else if (request.url === '/subjects/orders-value/versions' && request.method === 'GET') say(200, [1]);
  else if (request.url === '/subjects/orders-value/versions/1') say(200, { id: 7, version: 1, schema: '"string"' });
  else if (request.url === '/subjects/orders-value/versions') say(200, { id: 7 });
  else if (request.url === '/config/orders-value') say(200, { compatibilityLevel: 'FULL', compatibility: 'FULL' });
  else if (request.url === '/config/moved') response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end();
  else if (request.url === '/config/page') say(404, '<html>');
  else say(404, { error_code: 40401 });
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tidewaiter-registry-'));
  signer = authority(folder, 'authority');
  const own = signed(folder, 'registry', signer);
  writeFileSync(join(folder, 'password'), `${PASSWORD}\n`, { mode: 0o600 });
  writeFileSync(join(folder, 'wrong'), 'wrong horse', { mode: 0o600 });
  server = createServer({ key: readFileSync(own.key), cert: readFileSync(own.cert) }, answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

beforeEach(() => (asked = []));

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const access = (password = 'password') => ({
  registryUsername: 'pinner',
  registryPasswordFile: join(folder, password),
  registryCaFile: signer.cert,
});

describe('a registry behind TLS and a password', () => {
  it('is read and written as the user that the options name', async () => {
    const registry = registryClient(`${url}/`, access());
    expect(await registry.versions('orders-value')).toEqual([{ version: 1, id: 7, text: '"string"' }]);
    expect(await registry.level('orders-value')).toBe('FULL');
    expect(await registry.level('nothing')).toBeUndefined();
    await registry.setLevel('orders-value', 'FULL');
    expect(await registry.register('orders-value', RECORD, 'FULL')).toBe(7);
    expect(asked.every(({ headers }) => headers.authorization === RIGHT)).toBe(true);
  });

  it('says that a password is wrong, and not which', async () => {
    const registry = registryClient(url, access('wrong'));
    const error: unknown = await registry.level('orders-value').catch((one: unknown) => one);
    expect(error).toEqual(new Fault('registry: /config/orders-value: 401 who are you', false));
    await expect(registry.register('orders-value', RECORD, 'FULL')).rejects.not.toThrow(/wrong horse/);
  });

  it('is not told anything when another authority has signed', async () => {
    const other = authority(folder, 'other');
    const registry = registryClient(url, { ...access(), registryCaFile: other.cert });
    await expect(registry.level('orders-value')).rejects.toThrow(/^registry https:.*certificate|self.signed/);
    await expect(registryClient(url, {}).level('orders-value')).rejects.toThrow(Fault);
    expect(asked).toEqual([]);
  });

  it('does not send credentials on to where it points, and is not mistaken for a page', async () => {
    const registry = registryClient(url, access());
    await expect(registry.level('moved')).rejects.toThrow('registry: /config/moved: 302');
    await expect(registry.level('page')).rejects.toThrow('expected the Confluent API');
  });
});

describe('registryClient()', () => {
  it.each([
    [{ registryUsername: 'pinner' }, '--registry-username: expected --registry-password-file with it'],
    [{ registryPasswordFile: 'x' }, '--registry-password-file: expected --registry-username with it'],
    [{ registryCaFile: '/nowhere' }, '--registry-ca-file: /nowhere: expected a file, found none'],
  ])('refuses %j', (options, message) => {
    expect(() => registryClient('https://registry', options)).toThrow(message);
    expect(() => registryClient('https://registry', options)).toThrow(UsageError);
  });

  it('sends a password over http only to this machine', async () => {
    const { registryCaFile, ...user } = access();
    expect(() => registryClient('http://registry:8081', user)).toThrow('others could listen');
    expect(() => registryClient('http://registry:8081', { registryCaFile })).toThrow('expected a registry at https://');
    const proxy = createHttpServer(answer).listen(0, '127.0.0.1');
    await once(proxy, 'listening');
    const local = registryClient(`http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, user);
    expect(await local.level('orders-value')).toBe('FULL');
    proxy.close();
  });
});
