/** Cuts a stream of bytes into lines without ever holding more than one line of bounded length, for readers of NDJSON. */

const LINE_FEED = 0x0a;
const FIRST_HELD_BYTES = 64 * 1024;

/** `number` counts from 1. `bytes` are a copy without the line feed; of a line that is too long only its beginning. */
export interface Line {
  readonly number: number;
  readonly bytes: Buffer;
  readonly tooLong: boolean;
}

export interface LineSplitter {
  /** The lines that this chunk completes; a line that is kept does not keep the chunk. */
  push(chunk: Buffer): Iterable<Line>;
  /** The last line, if it has no line feed. */
  end(): Iterable<Line>;
}

/** Lines of more than `maxBytes` come as too long, with their first `headBytes`; the rest of them is let go as it comes. */
export function lineSplitter(maxBytes: number, headBytes: number): LineSplitter {
  // The beginning of a line whose end has not come yet.
  let held = Buffer.allocUnsafe(0);
  let heldBytes = 0;
  let tooLong = false;
  let number = 0;

  const hold = (part: Buffer): void => {
    const fitting = Math.min(part.length, maxBytes - heldBytes);
    tooLong ||= fitting < part.length;
    if (heldBytes + fitting > held.length) {
      const grown = Buffer.allocUnsafe(Math.max(FIRST_HELD_BYTES, 2 * (heldBytes + fitting)));
      held.copy(grown, 0, 0, heldBytes);
      held = grown;
    }
    heldBytes += part.copy(held, heldBytes, 0, fitting);
  };

  const finish = (part: Buffer): Line => {
    number++;
    if (heldBytes === 0 && part.length <= maxBytes) return { number, bytes: Buffer.from(part), tooLong: false };
    hold(part);
    const line = { number, bytes: Buffer.from(held.subarray(0, tooLong ? headBytes : heldBytes)), tooLong };
    heldBytes = 0;
    tooLong = false;
    return line;
  };

  return {
    *push(chunk) {
      let at = 0;
      for (let to = chunk.indexOf(LINE_FEED); to >= 0; to = chunk.indexOf(LINE_FEED, at)) {
        yield finish(chunk.subarray(at, to));
        at = to + 1;
      }
      if (at < chunk.length) hold(chunk.subarray(at));
    },
    *end() {
      if (heldBytes > 0) yield finish(Buffer.alloc(0));
    },
  };
}
