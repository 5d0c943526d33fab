/** Timers come out of their numbers as they went in, whichever way they were put there. */
import fc from 'fast-check';
import { TIMER_KINDS } from '../../../src/core/join/timers';
import { areSameTimers } from '../../../src/edge/store/due-timers';
import { TimerTable } from '../../../src/edge/store/timer-table';
import { compareWhats, whatNumber } from '../../../src/edge/store/timer-what';

const kind = fc.constantFrom(...TIMER_KINDS);
const flow = fc.constantFrom('', 'shop', 'löschen', 'bulk');
const timer = fc.record({ time: fc.nat(3), reference: fc.constant('a'), kind, flow });
const timers = fc.array(timer, { maxLength: 5 });
const place = fc.nat(200);

it('whatever was there before, and from another table', () => {
  const step = fc.record({ place, timers, from: fc.option(place), asked: timer });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const tables = [new TimerTable(), new TimerTable()] as const;
      const models = [
        new Map<number, (typeof steps)[number]['timers']>(),
        new Map<number, (typeof steps)[number]['timers']>(),
      ] as const;
      for (const [index, each] of steps.entries()) {
        const [own, other] = index % 2 === 0 ? tables : [tables[1], tables[0]];
        const [model, otherModel] = index % 2 === 0 ? models : [models[1], models[0]];
        if (each.from === null) own.set(each.place, each.timers);
        else own.copy(each.place, other, each.from);
        model.set(each.place, each.from === null ? each.timers : (otherModel.get(each.from) ?? []));
        for (const [at, expected] of model) expect(own.get(at, 'a')).toEqual(expected);
        const { time } = each.asked;
        const isThere = (model.get(each.place) ?? []).some((one) => areSameTimers([one], [each.asked]));
        expect(own.has(each.place, time, whatNumber(each.asked))).toBe(isThere);
        for (const [at, expected] of otherModel)
          expect(own.isAs(each.place, other, at)).toBe(areSameTimers(model.get(each.place) ?? [], expected));
      }
    }),
  );
});

it('numbers of kinds and flows stand in firing order where they are compared', () => {
  const numbers = TIMER_KINDS.flatMap((one) => ['', 'a', 'b'].map((name) => whatNumber({ kind: one, flow: name })));
  expect([...numbers].reverse().sort(compareWhats)).toEqual(numbers);
});
