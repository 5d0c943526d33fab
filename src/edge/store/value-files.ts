/**
 * The values of a checkpoint, one behind the other in files that only grow: a B-tree would copy a page or two for each.
 * Which of them stand, and where, its index says; what was written without it is written over.
 */
import {
  closeSync,
  fdatasync,
  fstatSync,
  ftruncateSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  writev,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Fault } from '../ports';
import type { PackedChanges } from './packed-changes';
import type { Place } from './place';
import { ValueAppend, type Appended, type ValueFile } from './value-append';

const writeVector = promisify(writev);
const flush = promisify(fdatasync);

const NAME = /^values-(\d{1,10})$/;

export class ValueFiles {
  private readonly handles = new Map<number, number>();
  private lastId: number;
  /** Taken away while somebody reads on from a moment before. */
  private readonly leaving = new Set<number>();
  private readers = 0;

  private constructor(
    private readonly directory: string,
    private readonly fileBytes: number,
    private standing: readonly ValueFile[],
  ) {
    this.lastId = standing.at(-1)?.id ?? 0;
  }

  /** There are none; whatever there is of them is taken away. Throws as the file system does. */
  static anew(directory: string, fileBytes: number): ValueFiles {
    for (const { name } of valueFilesIn(directory)) rmSync(join(directory, name), { recursive: true, force: true });
    return new ValueFiles(directory, fileBytes, []);
  }

  /**
   * `named` are those of the index, the one written last at the end; others are taken away. Undefined where one is missing, or
   * shorter than it should be. Throws as the file system does.
   */
  static open(directory: string, fileBytes: number, named: readonly ValueFile[]): ValueFiles | undefined {
    const files = new ValueFiles(directory, fileBytes, named);
    const bytesOf = new Map(named.map(({ id, bytes }) => [id, bytes]));
    try {
      for (const { id, name } of valueFilesIn(directory)) {
        const bytes = bytesOf.get(id);
        if (bytes === undefined) rmSync(join(directory, name), { recursive: true, force: true });
        else if (files.reopen(id, bytes)) bytesOf.delete(id);
      }
      if (bytesOf.size === 0) return files;
    } catch (error) {
      files.close();
      throw error;
    }
    files.close();
    return undefined;
  }

  /** Those that the index is to name. */
  get list(): readonly ValueFile[] {
    return this.standing;
  }

  /** Those that it is to name before some are dropped. */
  without(ids: ReadonlySet<number>): readonly ValueFile[] {
    return this.standing.filter(({ id }) => !ids.has(id));
  }

  /** The bytes are the caller's. Throws a Fault where they are missing, or as the file system does. */
  read({ file, offset, length }: Place): Buffer {
    const handle = this.handles.get(file);
    const bytes = Buffer.allocUnsafe(length);
    const found = handle === undefined ? 0 : readSync(handle, bytes, 0, length, offset);
    if (found === length) return bytes;
    throw new Fault(`${this.pathOf(file)}: expected ${length} bytes at ${offset}, found ${found}`, false);
  }

  /**
   * Values behind those that stand, on the disk when it resolves; `settle` says that the index names them. One at a time,
   * settled or given up before the next. Rejects as the file system does.
   */
  append(changes: PackedChanges): Promise<Appended> {
    const from = { standing: this.standing, lastId: this.lastId, fileBytes: this.fileBytes };
    return new ValueAppend(this.writeAll.bind(this), from, (files) => this.settle(files)).all(changes);
  }

  /** What stands now is read on until the function that comes back has been called, also where it is dropped meanwhile. */
  hold(): () => void {
    this.readers++;
    return () => {
      this.readers--;
      if (this.readers > 0) return;
      for (const id of this.leaving) this.closeOne(id);
      this.leaving.clear();
    };
  }

  /** Files that the index names no more. */
  drop(ids: ReadonlySet<number>): void {
    this.standing = this.without(ids);
    for (const id of ids) {
      // No other file is ever called the same while somebody may still read this one.
      this.lastId = Math.max(this.lastId, id);
      rmSync(this.pathOf(id), { force: true });
      if (this.readers > 0) this.leaving.add(id);
      else this.closeOne(id);
    }
  }

  clear(): void {
    this.drop(new Set(this.handles.keys()));
  }

  close(): void {
    for (const id of [...this.handles.keys()]) this.closeOne(id);
  }

  private settle(files: readonly ValueFile[]): void {
    this.standing = files;
    this.lastId = files.at(-1)?.id ?? this.lastId;
  }

  /** False if it is shorter than it should be. */
  private reopen(id: number, bytes: number): boolean {
    const handle = openSync(this.pathOf(id), 'r+');
    this.handles.set(id, handle);
    const { size } = fstatSync(handle);
    if (size > bytes) ftruncateSync(handle, bytes);
    return size >= bytes;
  }

  private async writeAll(id: number, values: readonly Uint8Array[], position: number): Promise<void> {
    const handle = this.handleOf(id);
    for (let left = values, at = position; left.length > 0;) {
      const { bytesWritten } = await writeVector(handle, left, at);
      at += bytesWritten;
      left = behind(left, bytesWritten);
    }
    await flush(handle);
  }

  private handleOf(id: number): number {
    const known = this.handles.get(id);
    if (known !== undefined) return known;
    const handle = openSync(this.pathOf(id), 'w+');
    this.handles.set(id, handle);
    return handle;
  }

  private closeOne(id: number): void {
    const handle = this.handles.get(id);
    if (handle === undefined) return;
    this.handles.delete(id);
    closeSync(handle);
  }

  private pathOf(id: number): string {
    return join(this.directory, `values-${id}`);
  }
}

function valueFilesIn(directory: string): readonly { readonly id: number; readonly name: string }[] {
  return readdirSync(directory).flatMap((name) => {
    const [, id] = NAME.exec(name) ?? [];
    return id === undefined ? [] : [{ id: Number(id), name }];
  });
}

/** What is left of values of which so many bytes are written. */
function behind(values: readonly Uint8Array[], bytes: number): readonly Uint8Array[] {
  let at = 0;
  let rest = bytes;
  for (; at < values.length; at++) {
    const { length } = values[at] ?? { length: 0 };
    if (rest < length) break;
    rest -= length;
  }
  const [first, ...others] = values.slice(at);
  return first === undefined ? [] : [first.subarray(rest), ...others];
}
