/** The table of forms gives for each hash what a map gives. */
import * as fc from 'fast-check';
import { formTable, wordOf } from '../../../../src/core/score/nomenclature/form-table';

it('finds every form and no other', () => {
  const hash = fc.oneof(fc.integer(), fc.integer({ min: -3, max: 3 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(hash, fc.nat(32_767))), fc.array(hash), (forms, others) => {
      const table = formTable(forms);
      const map = new Map(forms);
      for (const asked of [...map.keys(), ...others]) expect(wordOf(table, asked)).toBe(map.get(asked) ?? -1);
    }),
  );
});
