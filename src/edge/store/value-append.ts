/** Values put one behind the other: copied together into pieces, pieces into files, and a new file where one is long enough. */
import { PLACE_BYTES, writePlace } from './place';

/** How far a file is written; an index names them in the order of their numbers. */
export interface ValueFile {
  readonly id: number;
  readonly bytes: number;
}

/** Values on the disk that no index names yet. */
export interface Appended {
  /** Of each value where it stands, twelve bytes; none where there is none. */
  readonly places: readonly (Buffer | undefined)[];
  readonly files: readonly ValueFile[];
  /** To be called once the index names them. */
  readonly settle: () => void;
}

/** Files by number; one that is not there is made. */
interface Disk {
  readonly write: (id: number, bytes: Uint8Array, position: number) => Promise<void>;
  readonly flush: (id: number) => Promise<void>;
}

/** What is there: the files that stand, the highest number that any had, and how long one becomes. */
interface AppendFrom {
  readonly standing: readonly ValueFile[];
  readonly lastId: number;
  readonly fileBytes: number;
}

/** Some hundred values, a millisecond; then the event loop goes on while they are written. */
const PIECE_BYTES = 1024 * 1024;

/** One is enough for each that is written at the same time. */
const pieces: Buffer[] = [];

export class ValueAppend {
  private readonly before: readonly ValueFile[];
  private readonly fileBytes: number;
  private readonly added: ValueFile[] = [];
  /** The file that is written, how far it is, and what comes next. */
  private id: number;
  private bytes: number;
  private filled = 0;
  private readonly piece = pieces.pop() ?? Buffer.allocUnsafeSlow(PIECE_BYTES);

  constructor(
    private readonly disk: Disk,
    { standing, lastId, fileBytes }: AppendFrom,
    private readonly settle: (files: readonly ValueFile[]) => void,
  ) {
    const last = standing.at(-1);
    this.before = standing.slice(0, -1);
    this.fileBytes = fileBytes;
    this.id = last?.id ?? lastId + 1;
    this.bytes = last?.bytes ?? 0;
  }

  /** Once. */
  async all(values: readonly (Uint8Array | undefined)[]): Promise<Appended> {
    const bytes = Buffer.allocUnsafeSlow(PLACE_BYTES * values.length);
    const places: (Buffer | undefined)[] = [];
    try {
      for (const value of values) {
        if (value !== undefined && this.isFullFor(value)) await this.makeRoom();
        const at = places.length * PLACE_BYTES;
        places.push(value && this.place(value, bytes.subarray(at, at + PLACE_BYTES)));
        if (value !== undefined && value.length > PIECE_BYTES) await this.putLarge(value);
      }
      await this.endFile();
    } finally {
      pieces.push(this.piece);
    }
    const files = [...this.before, ...this.added];
    return { places, files, settle: () => this.settle(files) };
  }

  private isFullFor(value: Uint8Array): boolean {
    return this.filled + value.length > PIECE_BYTES || this.bytes + this.filled >= this.fileBytes;
  }

  private async makeRoom(): Promise<void> {
    if (this.bytes + this.filled < this.fileBytes) return this.putPiece();
    await this.endFile();
    this.id++;
    this.bytes = 0;
  }

  private place(value: Uint8Array, place: Buffer): Buffer {
    writePlace(place, { file: this.id, offset: this.bytes + this.filled, length: value.length });
    if (value.length > PIECE_BYTES) return place;
    this.piece.set(value, this.filled);
    this.filled += value.length;
    return place;
  }

  private async putLarge(value: Uint8Array): Promise<void> {
    await this.disk.write(this.id, value, this.bytes);
    this.bytes += value.length;
  }

  private async putPiece(): Promise<void> {
    await this.disk.write(this.id, this.piece.subarray(0, this.filled), this.bytes);
    this.bytes += this.filled;
    this.filled = 0;
  }

  private async endFile(): Promise<void> {
    await this.putPiece();
    await this.disk.flush(this.id);
    this.added.push({ id: this.id, bytes: this.bytes });
  }
}
