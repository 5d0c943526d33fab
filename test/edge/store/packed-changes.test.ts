/** Changes come out of their numbers and bytes as they went in, as often as somebody asks. */
import fc from 'fast-check';
import type { Timer } from '../../../src/core/join/timers';
import { compareTimers, TIMER_KINDS } from '../../../src/core/join/timers';
import { DEADLINE, NO_TIME, OTHER } from '../../../src/edge/store/moments';
import { PackedChanges } from '../../../src/edge/store/packed-changes';
import { TimerTable } from '../../../src/edge/store/timer-table';

const reference = fc.oneof(fc.stringMatching(/^ORD:[a-z0-9]{1,300}$/), fc.constantFrom('ORD:é', 'ORD:€', 'ORD:😀'));
const kind = fc.constantFrom(...TIMER_KINDS);
const timer = fc.record({ time: fc.nat(6), kind, flow: fc.constantFrom('', 'shop', 'löschen') });
const timers = fc.array(timer, { maxLength: 5 });
const value = fc.option(fc.uint8Array({ maxLength: 20 }), { nil: undefined });
type Drawn = [string, Uint8Array | undefined, Omit<Timer, 'reference'>[], Omit<Timer, 'reference'>[]];
const change: fc.Arbitrary<Drawn> = fc.tuple(reference, value, timers, timers);
const changes = fc.uniqueArray(change, { selector: ([name]) => name, maxLength: 600 });

const inFiringOrder = (name: string, drawn: Drawn[2]): Timer[] =>
  drawn.map((one) => ({ ...one, reference: name })).sort(compareTimers);

/** The moment of each kind, said once more in other words. */
function momentOf(which: number, all: readonly Timer[]): number {
  const deadlines = all.filter((one) => one.kind === 'deadline');
  if (which === DEADLINE) return deadlines[0]?.time ?? NO_TIME;
  return all[0] === undefined || all[0].kind === 'deadline' ? NO_TIME : all[0].time;
}

function packedOf(drawn: readonly Drawn[], areNew: boolean): PackedChanges {
  const packed = new PackedChanges();
  const [before, after] = [new TimerTable(), new TimerTable()];
  for (const [place, [name, bytes, old, now]] of drawn.entries()) {
    const index = packed.add(name);
    packed.values.set(index, bytes);
    before.set(place, inFiringOrder(name, old));
    after.set(place, inFiringOrder(name, now));
    if (areNew) packed.begin(index, inFiringOrder(name, now));
    else packed.wait(index, before, after, place);
  }
  return packed;
}

it.each([
  ['of consignments that stood at other moments', false],
  ['of consignments that stood nowhere', true],
])('whatever they are, also beyond what was first made room for: %s', (_, areNew) => {
  fc.assert(
    fc.property(changes, (drawn) => {
      const packed = packedOf(drawn, areNew);
      expect(packed.length).toBe(drawn.length);
      for (let again = 0; again < 2; again++) {
        for (const [index, [name, bytes, old, now]] of drawn.entries()) {
          expect(packed.keyAt(index).toString()).toBe(name);
          expect(packed.values.bytesOf(index)).toEqual(bytes);
          for (const which of [OTHER, DEADLINE]) {
            const before = areNew ? NO_TIME : momentOf(which, inFiringOrder(name, old));
            const after = momentOf(which, inFiringOrder(name, now));
            const isMoved = before !== after;
            expect([packed.oldTime(index, which), packed.newTime(index, which)]).toEqual(
              isMoved ? [before, after] : [NO_TIME, NO_TIME],
            );
          }
        }
      }
      const names = drawn.map(([name]) => Buffer.from(name)).sort((a, b) => Buffer.compare(a, b));
      expect([...packed.order].map((index) => packed.keyAt(index).toString())).toEqual(names.map(String));
    }),
    { numRuns: 60 },
  );
});

it('a change that nothing was said of leaves moments as they are, and forgets the consignment', () => {
  const packed = new PackedChanges();
  packed.addKey(Buffer.from('ORD:a'));
  expect([OTHER, DEADLINE].flatMap((which) => [packed.oldTime(0, which), packed.newTime(0, which)])).toEqual(
    Array.from({ length: 4 }, () => NO_TIME),
  );
  expect(packed.values.hasBytes(0)).toBe(false);
});

it('one more after they were put in order is in order too', () => {
  const packed = new PackedChanges();
  packed.add('ORD:b');
  expect([...packed.order]).toEqual([0]);
  packed.add('ORD:a');
  expect([...packed.order]).toEqual([1, 0]);
});

it.each(['', 'x'.repeat(1025)])('takes no reference that no key can be', (name) => {
  expect(() => new PackedChanges().add(name)).toThrow('1 to 1024 bytes');
});
