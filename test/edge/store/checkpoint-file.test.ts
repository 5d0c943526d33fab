/** After every write a checkpoint's file is as long as its header says: one that a kill leaves behind is never taken for a cut one. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Consignment } from '../../../src/core/join/consignment-state';
import { completeLmdbFile, inspectLmdbFile } from '../../../src/edge/lmdb-file';
import { openStore } from '../../../src/edge/store/open-store';
import { jsonCodec, state } from './support/states';

const owner = { logId: 'ab'.repeat(16), fold: 1 };
/** Without `completeLmdbFile`, layers 102, 122, 123, 133 and later ones left a file that is shorter. */
const LAYERS = 150;
const CHANGES = 1_000;
const directory = mkdtempSync(join(tmpdir(), 'tidewaiter-checkpoint-file-'));
const file = join(directory, 'data.mdb');

afterAll(() => rmSync(directory, { recursive: true }));

/** The same numbers in every run: what LMDB gives back at the end of a file hangs on them. */
function drawing(seed: number): () => number {
  let last = seed;
  return () => (last = (Math.imul(last, 1_103_515_245) + 12_345) & 0x7fffffff) / 0x7fffffff;
}

function changed(draw: () => number, seq: number): ReadonlyMap<string, Consignment> {
  const states = new Map<string, Consignment>();
  for (let index = 0; index < CHANGES; index++) {
    const reference = `ORD:${Math.floor(draw() * 20_000)}`;
    const made = state(reference, seq, [{ deadline: 1e12 + Math.floor(draw() * 1e9) }]);
    const content = 'x'.repeat(300 + Math.floor(draw() * 2_500));
    states.set(reference, { ...made, flows: made.flows.map((flow) => ({ ...flow, content })) });
  }
  return states;
}

it('however much a transaction took and gave back', async () => {
  const store = await openStore(directory, owner, { codec: jsonCodec });
  const draw = drawing(7);
  const short: number[] = [];
  for (let seq = 1; seq <= LAYERS; seq++) {
    store.put(changed(draw, seq));
    await store.checkpoint({ logId: owner.logId, seq, hash: Buffer.alloc(32), offset: seq }, true);
    const found = inspectLmdbFile(file);
    if (found.kind !== 'lmdb' || found.missingBytes > 0) short.push(seq);
  }
  await store.close();
  expect(short).toEqual([]);
}, 300_000);

it('and nothing else of it changes', () => {
  const cut = join(directory, 'cut.mdb');
  copyFileSync(file, cut);
  const whole = readFileSync(file);
  completeLmdbFile(cut);
  expect(readFileSync(cut).equals(whole)).toBe(true);
  truncateSync(cut, whole.length - 5_000);
  completeLmdbFile(cut);
  const found = inspectLmdbFile(cut);
  expect(found).toEqual({ kind: 'lmdb', missingBytes: 0 });
  expect(
    readFileSync(cut)
      .subarray(0, whole.length - 5_000)
      .equals(whole.subarray(0, whole.length - 5_000)),
  ).toBe(true);
});
