/** Short bytes that stand for long ones where these would be copied; whoever meets them takes the long ones by them. */
import { randomBytes } from 'node:crypto';

const BYTES = 32;
/** Of this process alone: nothing that somebody else could send begins so. */
const SECRET_BYTES = BYTES - 8;

export class StandIns {
  private readonly secret = randomBytes(SECRET_BYTES);
  private readonly waiting = new Map<string, Buffer>();
  private made = 0n;

  /** What is never asked for, since its connection has ended, makes room for others: at most so many wait. */
  constructor(private readonly most: number) {}

  for(body: Buffer): Buffer {
    const token = Buffer.alloc(BYTES);
    this.secret.copy(token);
    token.writeBigUInt64BE(this.made++, SECRET_BYTES);
    for (const oldest of this.waiting.keys()) if (this.waiting.size >= this.most) this.waiting.delete(oldest);
    this.waiting.set(token.toString('latin1'), body);
    return token;
  }

  /** Where a stand-in begins that the bytes end in; -1 where they end in none. */
  endOf(bytes: Buffer): number {
    const at = bytes.length - BYTES;
    return at >= 0 && this.secret.compare(bytes, at, at + SECRET_BYTES) === 0 ? at : -1;
  }

  /** Once; undefined where it had to make room. */
  take(token: Buffer): Buffer | undefined {
    const name = token.toString('latin1');
    const body = this.waiting.get(name);
    this.waiting.delete(name);
    return body;
  }
}
