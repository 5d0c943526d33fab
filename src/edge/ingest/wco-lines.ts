/** Counts lines for the messages that tell a person where in a file something is wrong. */
import { isUtf8 } from 'node:buffer';

/** Lines down from the first to the one that is not UTF-8; no byte of a longer character is a line feed. */
export function badLine(raw: Uint8Array): number {
  let line = 0;
  for (let from = 0; from < raw.length; line++) {
    const feed = raw.indexOf(0x0a, from);
    const to = feed === -1 ? raw.length : feed + 1;
    if (!isUtf8(raw.subarray(from, to))) break;
    from = to;
  }
  return line;
}

/** Line (from 1) of an offset; counts on from the last offset asked for, which never lies behind. */
export function lineCounter(bytes: string): (offset: number) => number {
  let line = 1;
  let feed = bytes.indexOf('\n');
  return (offset) => {
    for (; feed !== -1 && feed < offset; feed = bytes.indexOf('\n', feed + 1)) line++;
    return line;
  };
}
