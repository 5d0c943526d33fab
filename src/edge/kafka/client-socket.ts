/** Sockets for the Kafka client that say in our words why they could not be encrypted, or have to be. */
import { connect, isIP } from 'node:net';
import type { Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { ISocketFactory } from 'kafkajs';
import { errorCodeOf } from '../error-code';
import { exchangingStandIns } from './large-answer';

const KEEP_ALIVE_MS = 60_000;

/** As kafkajs makes them, but for delays and the messages of their errors; its own listener comes after ours. */
export const clientSocket: ISocketFactory = ({ host, port, ssl, onConnect }) => {
  // The types promise options; where nothing is encrypted kafkajs hands over null.
  const isEncrypted = Boolean(ssl as typeof ssl | null | undefined);
  const name = isIP(host) === 0 ? { servername: host } : {};
  const socket: Socket = isEncrypted
    ? connectTls({ host, port, ...name, ...ssl }, onConnect)
    : connect({ host, port }, onConnect);
  socket.setKeepAlive(true, KEEP_ALIVE_MS);
  // Else a request waits for the acknowledgement of the one before it, which the broker's kernel may delay by 40 ms.
  socket.setNoDelay(true);
  const broker = `${host}:${port}`;
  if (isEncrypted) socket.on('error', (error) => (error.message = clearer(error, broker)));
  else
    socket.once('data', (bytes) => {
      if (isTlsAlert(bytes)) socket.destroy(new Error(`${broker} speaks TLS alone: expected --tls`));
    });
  return exchangingStandIns(socket);
};

/** What a port with TLS says to who does not; as the length of an answer it would be 350 MB. */
function isTlsAlert(bytes: Buffer): boolean {
  return bytes[0] === 0x15 && bytes[1] === 0x03;
}

const UNTRUSTED = /^(CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_TLS_CERT_ALTNAME)/;

function clearer(error: Error, broker: string): string {
  const code = String(errorCodeOf(error) ?? '');
  if (UNTRUSTED.test(code)) return `the certificate of ${broker} is not one to trust: ${error.message} (--tls-ca-file)`;
  if (/ALERT/.test(code)) return `${broker} refuses our certificate, or that we have none (--tls-cert-file)`;
  if (code === 'ERR_SSL_WRONG_VERSION_NUMBER' || /before secure TLS/.test(error.message))
    return `${broker} ended the connection before it was encrypted: expected a port with TLS`;
  return error.message;
}
