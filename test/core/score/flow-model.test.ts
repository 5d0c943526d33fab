/** A model in one flow: the margin of each item, the riskiest of them, and what is remembered of a consignment. */
import type { Content } from '../../../src/core/events/document';
import { UNKNOWN } from '../../../src/core/kernel/unknown';
import type { Frame } from '../../../src/core/score/condition/frame';
import type { Subject } from '../../../src/core/score/flow-model';
import { flowModel } from '../../../src/core/score/flow-model';
import type { InputValue } from '../../../src/core/score/model/feature';
import type { Model } from '../../../src/core/score/model/model';
import { modelScore } from '../../../src/core/score/model-score';
import { frameOf } from './condition/support/conditions';
import { givenForest } from './model/support/given-forest';

/** One logit less below 5 kg, one more from there on; half a logit more from 100 on where a value is stated. */
const model: Model = {
  ...givenForest(
    [
      { feature: 0, threshold: 5, defaultLeft: true, left: { leaf: -1, cover: 3 }, right: { leaf: 1, cover: 1 } },
      { feature: 1, threshold: 100, defaultLeft: true, left: { leaf: 0, cover: 1 }, right: { leaf: 0.5, cover: 1 } },
    ],
    2,
  ),
  calibration: { margins: Int32Array.of(-2147483648, 0, 1_500_000), ppm: Int32Array.of(100_000, 400_000, 900_000) },
};
const each = { key: 'order.item', type: 'order', fields: ['item'], rootPointer: 'X-ORDER', classIds: ['68A'] } as const;
const numberIn = (content: Content | undefined, name: string): number | undefined => {
  const value = content?.[name];
  return typeof value === 'number' ? value : undefined;
};

/** Reads mass and value of what it judges, and counts how often it is asked. */
function reading(over: Subject['each'], from: (frame: Frame) => Content | undefined) {
  const asked: (Content | undefined)[] = [];
  const read = (frame: Frame, into: InputValue[]): boolean => {
    const content = from(frame);
    asked.push(content);
    into[0] = numberIn(content, 'mass');
    into[1] = numberIn(content, 'value');
    return into.some((input) => input !== undefined);
  };
  return { asked, subject: { each: over, read, types: ['order'], paths: [] } satisfies Subject };
}
const byItem = () => reading(each, ({ item }) => item);
const orderOf = (...item: readonly Content[]): Content => ({ item });
const light: Content = { mass: 1 };
const heavy: Content = { mass: 9 };
const silent: Content = {};

describe('the highest', () => {
  const highestOf = (...items: readonly Content[]) =>
    flowModel(model, byItem().subject).highest(frameOf({ order: orderOf(...items) }));

  it('is the item with the highest margin, with what was read of it and what that means', () => {
    const found = highestOf(light, heavy, { mass: 2 });
    expect(found).toMatchObject({ marginMicro: 1_000_000, ppm: 400_000, inputs: [9, undefined] });
    expect(found?.features).toEqual(Float32Array.of(9, NaN));
    expect(found?.at).toMatchObject({ item: heavy, classId: '68A', index: 1 });
    expect(found?.model).toBe(model);
  });

  it('is the first of equal ones', () => {
    expect(highestOf(light, { mass: 8 }, heavy)?.at?.index).toBe(1);
  });

  it('leaves out items that say nothing, and is nothing where all do', () => {
    expect(highestOf(silent, light)?.at?.index).toBe(1);
    expect(highestOf(silent, silent)).toBeUndefined();
    expect(highestOf()).toBeUndefined();
  });

  it('keeps what it read: the next consignment does not change it', () => {
    const judge = flowModel(model, byItem().subject);
    const before = judge.highest(frameOf({ order: orderOf(heavy) }));
    judge.highest(frameOf({ order: orderOf({ mass: 7, value: 200 }) }));
    expect(before).toMatchObject({ inputs: [9, undefined], features: Float32Array.of(9, NaN) });
  });

  it('leaves the frame without an item', () => {
    const frame = frameOf({ order: orderOf(light) });
    flowModel(model, byItem().subject).highest(frame);
    expect([frame.item, frame.within]).toEqual([undefined, undefined]);
  });

  it('shows each item within what is around it', () => {
    const order = orderOf(light, heavy);
    const within: (Content | undefined)[] = [];
    const subject: Subject = { ...byItem().subject, read: (frame) => (within.push(frame.within), false) };
    flowModel(model, subject).highest(frameOf({ order }));
    expect(within).toEqual([order, order]);
  });

  it('is that of the consignment as a whole where no class is judged', () => {
    const whole = reading(undefined, ({ order }) => order);
    const found = flowModel(model, whole.subject).highest(frameOf({ order: heavy }));
    expect([found?.marginMicro, found?.at]).toEqual([1_000_000, undefined]);
  });

  it('is nothing where the class is one of outcomes: they are no part of a consignment that is judged', () => {
    const outcomes = reading({ ...each, type: 'outcome' }, () => heavy);
    expect(flowModel(model, outcomes.subject).highest(frameOf({ order: orderOf(heavy) }))).toBeUndefined();
    expect(outcomes.asked).toEqual([]);
  });
});

describe('parts per million', () => {
  it('are those of the item at hand, unknown where it says nothing', () => {
    const { ppm } = flowModel(model, byItem().subject);
    const of = (item: Content) => ppm(frameOf({ order: orderOf(item), item }));
    expect([of(light), of(heavy), of({ mass: 9, value: 100 })]).toEqual([100_000, 400_000, 900_000]);
    expect(of(silent)).toBe(UNKNOWN);
  });

  it('are computed once for an item, whoever asked first', () => {
    const { asked, subject } = byItem();
    const judge = flowModel(model, subject);
    const frame = frameOf({ order: orderOf(light, silent) });
    judge.highest(frame);
    for (const item of [light, silent, light]) judge.ppm(Object.assign(frame, { item }));
    expect(asked).toEqual([light, silent]);
  });

  it.each(['order', 'payment', 'logistics', 'declaration', 'milestones'] as const)(
    'are computed anew where another %s stands around the same item',
    (type) => {
      const { asked, subject } = byItem();
      const judge = flowModel(model, subject);
      const frame = frameOf({ order: {}, item: light });
      const other = () => Object.assign(frame, { [type]: {} });
      judge.ppm(frame);
      judge.ppm(other());
      judge.ppm(frame);
      judge.ppm(other());
      expect(asked.length).toBe(3);
    },
  );

  it('are computed anew for every consignment, even of the same documents', () => {
    const { asked, subject } = byItem();
    const judge = flowModel(model, subject);
    const frame = frameOf({ order: orderOf(light) });
    judge.highest(frame);
    judge.highest(frame);
    expect(asked.length).toBe(2);
  });
});

describe('what a margin is made of', () => {
  it('sums to it, family by family, and says where it stands', () => {
    const found = flowModel(model, byItem().subject).highest(
      frameOf({ order: orderOf(light, { mass: 9, value: 150 }) }),
    );
    if (found === undefined) throw new Error('nothing judged');
    const { baseMicro, marginMicro, pointer, shares } = modelScore(found);
    expect([marginMicro, pointer]).toEqual([1_500_000, 'X-ORDER/68A[2]']);
    expect(shares.reduce((sum, { micro }) => sum + micro, baseMicro)).toBe(marginMicro);
    expect(shares).toEqual([
      { family: 'even', micro: 1_500_000 },
      { family: 'odd', micro: 250_000 },
    ]);
    expect(baseMicro).toBe(-250_000);
  });

  it('points nowhere where the consignment as a whole is judged', () => {
    const whole = reading(undefined, ({ order }) => order);
    const found = flowModel(model, whole.subject).highest(frameOf({ order: heavy }));
    expect(found && modelScore(found).pointer).toBeNull();
  });
});
