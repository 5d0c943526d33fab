/** Writes lines to standard output at the reader's pace, and stops without a word when the reader has gone (`| head`). */
import type { Writable } from 'node:stream';
import { Fault } from '../edge/ports';

/** Written at once: bounds what is held for a slow reader. */
const CHUNK_CHARACTERS = 1 << 16;

/** Takes lines one by one as they are needed. Rejects with a Fault when the output cannot be written. */
export async function writeLines(lines: Iterable<string> | AsyncIterable<string>, output: Writable): Promise<void> {
  const broken: NodeJS.ErrnoException[] = [];
  // Stays: a closed pipe may be reported again while the process ends.
  output.on('error', (error) => broken.push(error));
  const put = (chunk: string): Promise<void> =>
    new Promise((resolve) => {
      // The error event follows the callback.
      output.write(chunk, () => setImmediate(resolve));
    });
  let chunk = '';
  for await (const line of lines) {
    chunk += `${line}\n`;
    if (chunk.length < CHUNK_CHARACTERS) continue;
    await put(chunk);
    chunk = '';
    if (broken.length > 0) break;
  }
  if (chunk !== '') await put(chunk);
  const [error] = broken;
  if (error === undefined || error.code === 'EPIPE') return;
  throw new Fault(`standard output: ${error.message}`, false, { cause: error });
}
