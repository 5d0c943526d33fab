/** States that are read and states that are folded are of the same shapes: code that works on both meets one kind of object. */
import { setFlagsFromString } from 'node:v8';
import { consignmentCodec } from '../../../src/edge/avro/consignment-codec';
import { makeContentReaders } from '../../../src/edge/avro/content-readers';
import { builtInWriterSchemas } from '../../../src/edge/avro/writer-schemas';
import { HOUR, MINUTE, START } from '../../support/given';
import { logistics, order, payment } from '../../support/given-documents';
import { engineOf, logOf } from '../../support/given-engine';
import { policyOf } from '../../support/given-policy';

setFlagsFromString('--allow-natives-syntax');
// eslint-disable-next-line @typescript-eslint/no-implied-eval -- the only way to ask V8
const areAlike = new Function('a', 'b', 'return %HaveSameMap(a, b);') as (a: object, b: object) => boolean;

const schemas = builtInWriterSchemas();
const codec = consignmentCodec(makeContentReaders((id) => schemas.byId.get(id)));

it('the consignment, its documents, what was stated of them, flows and findings', () => {
  const engine = engineOf(policyOf());
  const log = logOf([order(), payment(), logistics()].map((stated, index) => ({ stated, at: START + index * MINUTE })));
  engine.turn({ incoming: log, clockAfter: () => ({ now: START + HOUR, dueUntil: undefined }) });
  const folded = [...engine.states.values()];
  expect(folded.length).toBeGreaterThan(0);
  for (const state of folded) {
    const read = codec.decode(codec.encode(state), state.reference);
    const parts = ({ documents, flows }: typeof state): readonly (readonly object[])[] => [
      documents,
      documents.flatMap(({ versions }) => versions),
      flows,
      flows.flatMap(({ findings }) => findings),
    ];
    expect(areAlike(state, read)).toBe(true);
    for (const [kind, some] of parts(state).entries()) {
      const others = parts(read)[kind] ?? [];
      expect(others).toHaveLength(some.length);
      expect(some.map((one, index) => areAlike(one, others[index] ?? {}))).toEqual(some.map(() => true));
    }
    expect(state.flows.some(({ revision }) => revision > 0)).toBe(true);
  }
});
