/** Who a cluster is: nobody else's has the same id. */
import { randomBytes } from 'node:crypto';

/** A random Kafka cluster id that does not begin with a hyphen, which its tools would take for an option. */
export function randomClusterId(): string {
  const bytes = randomBytes(16);
  bytes[0] = (bytes[0] ?? 0) & 0x7f;
  return bytes.toString('base64url');
}
