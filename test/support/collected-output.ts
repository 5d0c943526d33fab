/** A stream that keeps what is written to it, for tests of commands. */
import { Writable } from 'node:stream';

export function collected(): { readonly output: Writable; readonly text: () => string } {
  const chunks: string[] = [];
  const output = new Writable({
    decodeStrings: false,
    write: (chunk, _encoding, done) => {
      chunks.push(String(chunk));
      done();
    },
  });
  return { output, text: () => chunks.join('') };
}
