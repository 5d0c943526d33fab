/** Values put one behind the other into files, and a new file where one is long enough. */
import type { PackedChanges } from './packed-changes';
import { PLACE_BYTES, writePlace, type Place } from './place';

/** How far a file is written; an index names them in the order of their numbers. */
export interface ValueFile {
  readonly id: number;
  readonly bytes: number;
}

/** Values on the disk that no index names yet. */
export interface Appended {
  /** Where the value at an index stands, twelve bytes; undefined where there is none. */
  readonly placeAt: (index: number) => Buffer | undefined;
  readonly files: readonly ValueFile[];
  /** To be called once the index names them. */
  readonly settle: () => void;
}

/** What is there: the files that stand, the highest number that any had, and how long one becomes. */
interface AppendFrom {
  readonly standing: readonly ValueFile[];
  readonly lastId: number;
  readonly fileBytes: number;
}

/** Puts values one behind the other into a file, which is made where there is none; on the disk when it resolves. */
type WriteAll = (id: number, values: readonly Uint8Array[], position: number) => Promise<void>;

export class ValueAppend {
  private readonly files: ValueFile[];
  private readonly fileBytes: number;
  /** The file that is written, how far it is, and what is to come behind it. */
  private id: number;
  private bytes: number;
  private gathered: Uint8Array[] = [];
  private gatheredBytes = 0;

  constructor(
    private readonly writeAll: WriteAll,
    { standing, lastId, fileBytes }: AppendFrom,
    private readonly settle: (files: readonly ValueFile[]) => void,
  ) {
    const last = standing.at(-1);
    this.files = standing.slice(0, -1);
    this.fileBytes = fileBytes;
    this.id = last?.id ?? lastId + 1;
    this.bytes = last?.bytes ?? 0;
  }

  /** Once: nobody changes the values meanwhile. In few large writes, since a busy event loop turns but a few times a second. */
  async all({ length, order, values }: Pick<PackedChanges, 'length' | 'order' | 'values'>): Promise<Appended> {
    const places = Buffer.allocUnsafeSlow(PLACE_BYTES * length);
    for (const index of order) {
      const value = values.bytesOf(index);
      if (value === undefined) continue;
      if (this.bytes + this.gatheredBytes >= this.fileBytes) await this.nextFile();
      writePlace(places, index * PLACE_BYTES, this.place(value));
    }
    await this.endFile();
    const placeAt = (index: number): Buffer | undefined =>
      values.hasBytes(index) ? places.subarray(index * PLACE_BYTES, (index + 1) * PLACE_BYTES) : undefined;
    const { files } = this;
    return { placeAt, files, settle: () => this.settle(files) };
  }

  private place(value: Uint8Array): Place {
    const place = { file: this.id, offset: this.bytes + this.gatheredBytes, length: value.length };
    this.gathered.push(value);
    this.gatheredBytes += value.length;
    return place;
  }

  private async nextFile(): Promise<void> {
    await this.endFile();
    this.id++;
    this.bytes = 0;
  }

  private async endFile(): Promise<void> {
    const { gathered, gatheredBytes } = this;
    this.gathered = [];
    this.gatheredBytes = 0;
    if (gathered.length > 0) await this.writeAll(this.id, gathered, this.bytes);
    this.bytes += gatheredBytes;
    // One that nothing was written to is not there.
    if (this.bytes > 0) this.files.push({ id: this.id, bytes: this.bytes });
  }
}
