/** What becomes of activations: in force from their time on, or passed over with the reason, and what was in force stays. */
import * as E from 'fp-ts/Either';
import { makeOutputDecoder } from '../../src/edge/avro/decode-output';
import { makeEncoder } from '../../src/edge/avro/encode';
import type { PolicyActivation } from '../../src/edge/avro/records';
import { builtInWriterSchemas, writerSchemasFrom } from '../../src/edge/avro/writer-schemas';
import { packageFile } from '../../src/edge/package-files';
import { bundleOf, readBundle } from '../../src/edge/policy/bundle';
import type { LoadedPolicy } from '../../src/edge/policy/load-policy';
import { loadPolicy } from '../../src/edge/policy/load-policy';
import type { LogRecord } from '../../src/edge/ports';
import { policyActivation, schemasActivation } from '../../src/engine/activate';
import type { PolicyLog } from '../../src/engine/policy-log';
import { openPolicyLog } from '../../src/engine/policy-log';

const schemas = builtInWriterSchemas();
const encoder = makeEncoder(schemas);
const outputs = makeOutputDecoder(schemas);

function right<L, A>(either: E.Either<L, A>): A {
  if (E.isRight(either)) return either.right;
  throw new Error(JSON.stringify(either.left));
}

const bundle = right(readBundle(packageFile('topology', 'policies', 'reference')));
const reference = right(loadPolicy(bundle));
const AT_ONCE = { effectiveFrom: null, rejudge: false };

type File = PolicyActivation['files'][number];

/** The files of the reference policy, one of them changed; with their right hash. */
function changed(path: string, change: (text: string) => string): PolicyActivation {
  const other = ({ content }: File): Uint8Array => Buffer.from(change(Buffer.from(content).toString('utf8')));
  const files = bundle.files.map((file) => (file.path === path ? { path, content: other(file) } : file));
  return { ...policyActivation(reference, AT_ONCE), ...bundleOf(files) };
}

/** A log with these values, one after the other; `loads` counts how often a policy was made from files. */
function given(...values: readonly (Uint8Array | PolicyActivation)[]) {
  let loads = 0;
  const records = values.map((value, offset): LogRecord => {
    const bytes = value instanceof Uint8Array ? value : encoder.policyActivation(value);
    return {
      topic: 'policies',
      partition: 0,
      offset,
      appendTime: 0,
      key: null,
      headers: [],
      value: Buffer.from(bytes),
    };
  });
  let end = records.length;
  const read = async function* (_topic: string, from: number, to: number): AsyncGenerator<readonly LogRecord[]> {
    yield records.slice(from, to);
  };
  const policy: typeof loadPolicy = (files) => {
    loads++;
    return loadPolicy(files);
  };
  const log = openPolicyLog({ end: async () => end, read }, outputs, { policy, schemas: writerSchemasFrom });
  const readTo = async (to: number): Promise<void> => {
    end = to;
    await log.refresh();
  };
  return { log, records, readTo, loads: () => loads };
}

const inForce = (log: PolicyLog, atMs?: number): number | undefined => log.policy(atMs)?.offset;

describe('an activation of which nothing can be made', () => {
  const broken = changed('policy.yaml', (text) => `${text}\nnobodyKnowsThis: 1\n`);
  const others = changed('policy.yaml', (text) => `${text}\n# other files than the hash says\n`);
  const badSchemas: PolicyActivation = {
    ...schemasActivation(schemas),
    files: [{ path: '1/orders-value.avsc', content: Buffer.from('{"type": "nothing"}') }],
  };
  it.each<[string, Uint8Array | PolicyActivation, RegExp]>([
    ['no activation at all', Buffer.from('nothing'), /^expected an activation, found /],
    ['a policy that does not load', broken, /policy\.yaml.*nobodyKnowsThis/],
    [
      'files that are others than its hash says',
      { ...others, hash: Buffer.alloc(32, 1) },
      /^expected files with hash 0101/,
    ],
    ['schemas that are none', badSchemas, /orders-value/],
    [
      'schemas that are others than their hash says',
      { ...schemasActivation(schemas), hash: Buffer.alloc(32, 1) },
      /hash 0101/,
    ],
  ])('%s is passed over with the reason; what was in force stays', async (_, bad, reason) => {
    const { log, readTo } = given(schemasActivation(schemas), policyActivation(reference, AT_ONCE), bad);
    await readTo(2);
    const before = log.schemas();
    await readTo(3);
    expect(log.refused()).toMatchObject([{ offset: 2 }]);
    expect(log.refused()[0]?.problems.join('\n')).toMatch(reason);
    expect(inForce(log)).toBe(1);
    expect(log.schemas()).toBe(before);
    expect(log.activations().map(({ offset }) => offset)).toEqual([1]);
  });

  it('is passed over where it is the first: nothing is in force', async () => {
    const { log, readTo } = given(broken);
    await readTo(1);
    expect([log.policy(), log.schemas(), log.policyAt(0, broken.hash)]).toEqual([undefined, undefined, undefined]);
  });
});

describe('a policy', () => {
  it('is in force from its time on; the last one activated whose time has come counts', async () => {
    const from = (effectiveFrom: number) => policyActivation(reference, { effectiveFrom, rejudge: false });
    const { log, readTo, loads } = given(policyActivation(reference, AT_ONCE), from(2_000), from(1_000));
    await readTo(3);
    expect([0, 999, 1_000, 1_999, 2_000].map((atMs) => inForce(log, atMs))).toEqual([0, 0, 2, 2, 2]);
    expect(inForce(log)).toBe(2);
    expect(loads()).toBe(1);
  });

  it('is found as an entry cites it: by offset and hash together', async () => {
    const other = changed('policy.yaml', (text) => `${text}\n# another\n`);
    const { log, readTo } = given(policyActivation(reference, AT_ONCE), other);
    await readTo(2);
    expect(log.policyAt(0, bundle.hash)?.offset).toBe(0);
    expect(log.policyAt(1, other.hash)?.offset).toBe(1);
    expect([log.policyAt(1, bundle.hash), log.policyAt(2, bundle.hash)]).toEqual([undefined, undefined]);
  });

  it('that is read a second time is taken once', async () => {
    const { log, readTo, records } = given(policyActivation(reference, AT_ONCE), Buffer.from('nothing'));
    await readTo(2);
    const taken: LoadedPolicy | undefined = log.policy()?.loaded;
    for (const record of records) log.take(record);
    await log.refresh();
    expect([log.activations().length, log.refused().length]).toEqual([1, 1]);
    expect(log.policy()?.loaded).toBe(taken);
  });
});

it('schemas of every bundle that was in force are found by digest and by id', async () => {
  const some = right(
    writerSchemasFrom([...schemas.byId.values()].map(({ id, subject, text }) => ({ id: id + 500, subject, text }))),
  );
  const { log, readTo } = given(schemasActivation(some), schemasActivation(schemas));
  await readTo(2);
  expect(log.schemas()?.schemas.digest).toEqual(schemas.digest);
  expect(log.schemasBy(some.digest)?.schemas.digest).toEqual(some.digest);
  const [id = 0] = schemas.byId.keys();
  expect([log.schemaById(id)?.id, log.schemaById(id + 500)?.id, log.schemaById(9_999)]).toEqual([
    id,
    id + 500,
    undefined,
  ]);
});
