/** What consignments are called in a table that leaves the house: names that group rows and lead back to nobody. */
import { createHmac, randomBytes } from 'node:crypto';

/** Half of a SHA-256, in hexadecimal: two of a billion consignments are called the same in one of 10^20 tables. */
const NAME_DIGITS = 32;
const PURPOSE = 'references of tables';

/**
 * A reference is an order or declaration number, which a plain digest would not hide: whoever has the numbers can try them all.
 * The same secret always gives the same names, so that tables can be joined; without one they hold for this table alone.
 */
export function referenceNames(secret: Uint8Array | undefined): (reference: string) => string {
  const key = createHmac('sha256', secret ?? randomBytes(32))
    .update(PURPOSE)
    .digest();
  return (reference) => createHmac('sha256', key).update(reference).digest('hex').slice(0, NAME_DIGITS);
}
