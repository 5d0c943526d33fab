/** Where the operations endpoint listens. */
import { readHttpAddress } from '../../../src/edge/http/read-address';

it.each([
  ['0.0.0.0:9464', '0.0.0.0', 9464],
  ['localhost:0', 'localhost', 0],
  ['[::1]:80', '::1', 80],
])('reads %s', (text, host, port) => expect(readHttpAddress(text)).toEqual({ host, port }));

it.each(['9464', ':9464', 'localhost', 'localhost:65536', 'localhost:1e3', '::1:80', 'a b:1', ''])(
  'refuses %j',
  (text) =>
    expect(() => readHttpAddress(text)).toThrow(`--http: expected host:port, like 127.0.0.1:9464, found ${text}`),
);
