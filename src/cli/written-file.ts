/** A file written line by line that appears when it is whole: who finds it under its name can read all of it. */
import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { errorCodeOf } from '../edge/error-code';
import { Fault } from '../edge/ports';

export interface WrittenFile {
  /** Throws a Fault, as do the others. */
  readonly line: (text: string) => void;
  readonly close: () => void;
  /** Leaves what was there before. */
  readonly drop: () => void;
}

const FLUSH_CHARACTERS = 1 << 20;

export function writtenFile(path: string): WrittenFile {
  const part = `${path}.part`;
  const guarded = <A>(action: () => A): A => {
    try {
      return action();
    } catch (error) {
      throw new Fault(`${path}: cannot be written (${errorCodeOf(error) ?? 'error'})`, false, { cause: error });
    }
  };
  const file = guarded(() => openSync(part, 'w'));
  let pending: string[] = [];
  let characters = 0;
  const flush = (): void => {
    const bytes = Buffer.from(pending.join(''));
    pending = [];
    characters = 0;
    for (let at = 0; at < bytes.length;) at += guarded(() => writeSync(file, bytes, at));
  };
  return {
    line: (text) => {
      pending.push(text, '\n');
      characters += text.length + 1;
      if (characters >= FLUSH_CHARACTERS) flush();
    },
    close: () => {
      flush();
      guarded(() => {
        closeSync(file);
        renameSync(part, path);
      });
    },
    drop: () => {
      rmSync(part, { force: true });
    },
  };
}
