/** What is tidied loses nothing, changes nothing, and leaves no file that is mostly dead. */
import fc from 'fast-check';
import type { Place } from '../../../src/edge/store/place';
import { Tidying, type Moved, type Shelves } from '../../../src/edge/store/tidying';
import type { ValueFile } from '../../../src/edge/store/value-append';

const FILE_BYTES = 40;

/** Value files and their index in memory. A value's bytes say whose it is and which one. */
class Model implements Shelves {
  readonly index = new Map<string, Place>();
  private readonly contents = new Map<number, Uint8Array[]>([[1, []]]);
  private last = 1;

  put(key: string, value: Uint8Array): void {
    let bytes = this.bytesOf(this.last);
    if (bytes >= FILE_BYTES) {
      this.contents.set(++this.last, []);
      bytes = 0;
    }
    this.contents.get(this.last)?.push(value);
    this.index.set(key, { file: this.last, offset: bytes, length: value.length });
  }

  files(): readonly ValueFile[] {
    return [...this.contents.keys()].map((id) => ({ id, bytes: this.bytesOf(id) }));
  }

  after(key: Buffer | undefined, limit: number): readonly { readonly key: Buffer; readonly place: Place }[] {
    return [...this.index]
      .filter(([one]) => key === undefined || one > key.toString())
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .slice(0, limit)
      .map(([one, place]) => ({ key: Buffer.from(one), place }));
  }

  read({ file, offset, length }: Place): Uint8Array {
    const bytes = Buffer.concat(this.contents.get(file) ?? []).subarray(offset, offset + length);
    if (bytes.length !== length) throw new Error(`nothing of ${length} bytes at ${offset} of ${file}`);
    return bytes;
  }

  async move(values: readonly Moved[]): Promise<void> {
    for (const { key, value } of values) this.put(key.toString(), value);
  }

  async forget(files: ReadonlySet<number>): Promise<void> {
    for (const place of this.index.values()) if (files.has(place.file)) throw new Error(`${place.file} still has some`);
    for (const id of files) this.contents.delete(id);
  }

  total(): number {
    return this.files().reduce((sum, { bytes }) => sum + bytes, 0);
  }

  standing(): number {
    return [...this.index.values()].reduce((sum, { length }) => sum + length, 0);
  }

  private bytesOf(id: number): number {
    return (this.contents.get(id) ?? []).reduce((sum, { length }) => sum + length, 0);
  }
}

const key = fc.integer({ min: 0, max: 30 }).map((n) => `k${String(n).padStart(2, '0')}`);
const write = fc.array(fc.tuple(key, fc.option(fc.integer({ min: 0, max: 12 }), { freq: 5, nil: undefined })), {
  minLength: 1,
  maxLength: 12,
});

it('whatever is written and forgotten between its steps', async () => {
  let forgotten = 0;
  const property = fc.asyncProperty(
    fc.array(write, { minLength: 10, maxLength: 60 }),
    fc.integer({ min: 2, max: 9 }),
    async (writes, slice) => {
      const model = new Model();
      const tidying = new Tidying(model, 60, slice);
      const expected = new Map<string, string>();
      let count = 0;
      for (const changes of writes) {
        for (const [name, length] of changes) {
          if (length === undefined) {
            model.index.delete(name);
            expected.delete(name);
            continue;
          }
          const value = Buffer.alloc(length, `${name} ${count++} `);
          model.put(name, value);
          expected.set(name, value.toString());
        }
        const files = model.files().length;
        await tidying.step(changes.length);
        if (model.files().length < files) forgotten++;
        const found = [...model.index].map(
          ([name, place]) => [name, Buffer.from(model.read(place)).toString()] as const,
        );
        expect(new Map(found)).toEqual(expected);
      }
      // Nothing more is written: a few steps more, and little is dead.
      for (let more = 0; more < 4; more++) await tidying.step(100);
      expect(model.total()).toBeLessThanOrEqual(2 * model.standing() + 60 + FILE_BYTES + 12);
    },
  );
  await fc.assert(property, { numRuns: 60 });
  expect(forgotten).toBeGreaterThan(30);
});

it('does nothing while little was replaced', async () => {
  const model = new Model();
  for (let n = 0; n < 20; n++) model.put(`k${n}`, Buffer.alloc(10, n));
  const places = new Map(model.index);
  const tidying = new Tidying(model, 60);
  for (let step = 0; step < 5; step++) await tidying.step(20);
  expect(model.index).toEqual(places);
});
