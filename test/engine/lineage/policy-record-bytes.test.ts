/** Whatever bytes stand on `policies`, folding them never throws: one record must not stop every worker. */
import * as fc from 'fast-check';
import { makeOutputDecoder } from '../../../src/edge/avro/decode-output';
import { makeEncoder } from '../../../src/edge/avro/encode';
import { builtInWriterSchemas } from '../../../src/edge/avro/writer-schemas';
import { bundleOf } from '../../../src/edge/policy/bundle';
import { demandsOf } from '../../../src/engine/lineage/make-statement';
import { takePolicyRecords } from '../../../src/engine/lineage/take-policy-records';
import { NOW, people, proposed, votes } from './support/given-lineage';

const RUNS = 3_000;
const schemas = builtInWriterSchemas();
const encoder = makeEncoder(schemas);

const file = `approvers:
  - { role: manager, publicKey: ${people.ann.publicKey}, from: 2000-01-01 }
activation: { approvals: 1, roles: [manager], fourEyes: false }
rollback: { approvals: 0, roles: [], fourEyes: false }
`;
const demandsBundle = bundleOf([{ path: 'approvers.yaml', content: Buffer.from(file) }]);
const demands = demandsOf(demandsBundle, { at: NOW, reason: 'first', demands: null });
const under = { demands: demandsBundle.hash };
const whole = [demands, { ...proposed('ann'), ...under }, { ...votes('ann', proposed('ann')), ...under }].map((one) =>
  encoder.policyStatement(one),
);

const recordOf = (value: Uint8Array, offset: number) => ({
  topic: 'policies', partition: 0, offset, appendTime: NOW, key: null, headers: [], value: Buffer.from(value),
}); // prettier-ignore

it('takes records of which any bytes were changed, cut off or added', () => {
  let refused = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...whole),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }),
      fc.option(fc.nat()),
      (value, changes, cut) => {
        const bytes = Uint8Array.from(value);
        for (const [at, byte] of changes) bytes[5 + (at % (bytes.length - 5))] = byte;
        const taking = takePolicyRecords(makeOutputDecoder(schemas));
        expect(taking.take(recordOf(whole[0] ?? bytes, 0), () => [])).toEqual([]);
        const given = cut === null ? bytes : bytes.subarray(0, cut % (bytes.length + 1));
        if (taking.take(recordOf(given, 1), () => []).length > 0) refused++;
      },
    ),
    { numRuns: RUNS },
  );
  expect(refused).toBeGreaterThan(RUNS / 2);
}, 60_000);
