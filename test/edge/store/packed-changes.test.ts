/** Changes come out of their bytes as they went in, as often as somebody asks. */
import fc from 'fast-check';
import { changeOf } from '../../../src/edge/store/change';
import { PackedChanges } from '../../../src/edge/store/packed-changes';
import { TIMER_KINDS } from '../../../src/core/join/timers';

const reference = fc.stringMatching(/^ORD:[a-z0-9]{1,300}$/);
const timers = fc.array(
  fc.record({ time: fc.nat(), kind: fc.constantFrom(...TIMER_KINDS), flow: fc.constantFrom('', 'shop', 'löschen') }),
  { maxLength: 5 },
);
const value = fc.option(fc.uint8Array({ maxLength: 20 }), { nil: undefined });

it('whatever they are, also beyond what was first made room for', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(reference, value, timers, timers), { maxLength: 300 }), (drawn) => {
      const changes = drawn.map(([name, bytes, before, after]) => {
        const of = (some: typeof before) => some.map((timer) => ({ ...timer, reference: name }));
        return changeOf(name, bytes, of(before), of(after));
      });
      const packed = new PackedChanges();
      for (const change of changes) packed.add(change);
      expect(packed.length).toBe(changes.length);
      expect([...packed]).toEqual(changes);
      expect([...packed]).toEqual(changes);
      expect(packed.values).toEqual(changes.map((change) => change.value));
    }),
    { numRuns: 60 },
  );
});
