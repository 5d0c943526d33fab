/** Which writer schemas `ingest` writes with on a cluster, and what it says where there are none it can use. */
import * as E from 'fp-ts/Either';
import { builtInWriterSchemas, writerSchemasFrom, type WriterSchemas } from '../../../src/edge/avro/writer-schemas';
import { usable } from '../../../src/engine/ingest/open-cluster';

const inForce = builtInWriterSchemas();
const without = (subject: string): WriterSchemas => {
  const bundle = writerSchemasFrom([...inForce.byId.values()].filter((one) => one.subject !== subject));
  if (E.isLeft(bundle)) throw new Error(bundle.left);
  return bundle.right;
};

it('those in force', () => {
  expect(usable(inForce, undefined, undefined)).toBe(inForce);
  expect(usable(inForce, builtInWriterSchemas(), 'file')).toBe(inForce);
});

it('none in force: says how to put them in force', () => {
  expect(() => usable(undefined, undefined, undefined)).toThrow('schemas pin and schemas activate put them in force');
});

it('others than the file pins', () => {
  expect(() => usable(without('ledger-value'), inForce, 'pinned.json')).toThrow(
    /^pinned\.json: expected the writer schemas in force, digest [0-9a-f]{64}, found digest [0-9a-f]{64}$/,
  );
});

it('without the schema of an input', () => {
  expect(() => usable(without('orders-value'), undefined, undefined)).toThrow('lack the current orders-value:');
  expect(() => usable(without('ledger-value'), undefined, undefined)).not.toThrow();
});
