/** All inputs of a task: in one order, nothing older comes behind it, and what is said to be read is. */
import type { Look } from '../../../src/edge/kafka/input-ends';
import { TaskInputs } from '../../../src/edge/kafka/task-inputs';
import { packed, recordAt } from './support/fetched';

const LIMITS = { maxRecords: 100, maxBytes: 1e6 };
const NOW_MS = 10_000;
let monotonicMs = 0;

beforeEach(() => {
  monotonicMs = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => monotonicMs);
  jest.spyOn(Date, 'now').mockImplementation(() => NOW_MS);
});
afterEach(() => {
  jest.restoreAllMocks();
});

/** Where each topic ends, as it was seen at a time. */
const lookAt = (atMs: number, orders: number, payments: number): Look => {
  const partition = (end: number) => [{ low: 0, end }];
  return { atMs, ends: new Map([['orders', partition(orders)], ['payments', partition(payments)]]) }; // prettier-ignore
};

/** Two inputs from their begin on, which end where the look says. */
function started(look = lookAt(1, 0, 0)): TaskInputs {
  const inputs = new TaskInputs(['orders', 'payments'], 0, { records: 100, bytes: 1e6 });
  inputs.restart({ orders: 0, payments: 0 }, look);
  return inputs;
}

/** Records by append time, at offsets from where the input stands. */
function fetch(inputs: TaskInputs, topic: string, ...times: readonly number[]): void {
  const from = inputs.queue(topic).expected;
  const records = times.map((time, index) => recordAt(from + index, time, topic));
  inputs.accept(topic, { fetchedOffset: from, lastOffset: from + times.length - 1, records: packed(records) });
}

const taken = (inputs: TaskInputs, limits = LIMITS): readonly string[] =>
  inputs.take(limits, 0).records.map(({ topic, offset, appendTime }) => `${topic} ${offset} at ${appendTime}`);

describe('what is taken', () => {
  it('comes by append time, then in the order of topics, and no more of it than is asked for', () => {
    const inputs = started();
    fetch(inputs, 'payments', 10, 20, 30);
    fetch(inputs, 'orders', 20, 25);
    expect(taken(inputs, { maxRecords: 3, maxBytes: 1e6 })).toEqual([
      'payments 0 at 10',
      'orders 0 at 20',
      'payments 1 at 20',
    ]);
    expect(taken(inputs)).toEqual(['orders 1 at 25', 'payments 2 at 30']);
    expect(taken(inputs)).toEqual([]);
  });

  it('ends where an input has been emptied that goes on: what is behind it could come before something older', () => {
    const inputs = started(lookAt(1, 3, 1));
    fetch(inputs, 'orders', 10, 20);
    fetch(inputs, 'payments', 30);
    expect(taken(inputs)).toEqual(['orders 0 at 10', 'orders 1 at 20']);
    fetch(inputs, 'orders', 25);
    expect(taken(inputs)).toEqual(['orders 2 at 25', 'payments 0 at 30']);
  });

  it('is given again from where it is asked for again, and not where it has been let go', () => {
    const inputs = started();
    fetch(inputs, 'orders', 10, 20);
    fetch(inputs, 'payments', 15);
    const first = taken(inputs);
    expect(inputs.back({ orders: 0, payments: 0 })).toBe(true);
    expect(taken(inputs)).toEqual(first);
    inputs.queue('orders').forget(1);
    expect(inputs.back({ orders: 0, payments: 0 })).toBe(false);
    expect(inputs.back({ orders: 1, payments: 0 })).toBe(true);
    expect(taken(inputs)).toEqual(['payments 0 at 15', 'orders 1 at 20']);
  });
});

describe('a batch is ready', () => {
  const FULL_WITH_TWO = { maxRecords: 2, maxBytes: 1e6 };

  it('when records are here, or at once where it is full; else it waits a moment since the last one', () => {
    const inputs = started(lookAt(1, 3, 0));
    expect(inputs.readyInMs(LIMITS)).toBe(Infinity);
    fetch(inputs, 'orders', 10, 20, 30);
    expect(inputs.readyInMs(LIMITS)).toBe(0);
    inputs.take({ maxRecords: 1, maxBytes: 1e6 }, 0);
    expect([inputs.readyInMs(LIMITS), inputs.readyInMs(FULL_WITH_TWO)]).toEqual([60, 0]);
    monotonicMs = 59;
    expect(inputs.readyInMs(LIMITS)).toBe(1);
    monotonicMs = 74;
    expect(inputs.readyInMs(LIMITS)).toBe(1);
    monotonicMs = 75;
    expect(inputs.readyInMs(LIMITS)).toBe(0);
  });

  it('before that where something has come a moment ago', () => {
    const inputs = started();
    fetch(inputs, 'orders', 10, 20);
    inputs.take({ maxRecords: 1, maxBytes: 1e6 }, 0);
    monotonicMs = 62;
    expect(inputs.readyInMs(LIMITS)).toBe(13);
    fetch(inputs, 'payments', 30);
    expect(inputs.readyInMs(LIMITS)).toBe(2);
    monotonicMs = 64;
    expect(inputs.readyInMs(LIMITS)).toBe(0);
  });

  it('not while another input is known to have records that are on their way, for a quarter of a second', () => {
    const inputs = started(lookAt(1, 1, 1));
    fetch(inputs, 'orders', 10);
    expect([inputs.readyInMs(LIMITS), inputs.isAwaiting()]).toEqual([5, true]);
    monotonicMs = 249;
    expect(inputs.readyInMs(LIMITS)).toBe(5);
    monotonicMs = 250;
    expect(inputs.readyInMs(LIMITS)).toBe(0);
    fetch(inputs, 'payments', 5);
    expect(inputs.isAwaiting()).toBe(false);
    expect(taken(inputs)).toEqual(['payments 0 at 5', 'orders 0 at 10']);
  });
});

describe('everything is read', () => {
  it('where a look that began since shows every input read to its end', () => {
    const inputs = started(lookAt(500, 0, 0));
    expect(inputs.take(LIMITS, 500).nextAppendTime).toBeUndefined();
    expect(inputs.take(LIMITS, 501).nextAppendTime).toBe(500);
  });

  it('not while one has more: then nothing older than what it confirmed last comes', () => {
    const inputs = started(lookAt(500, 0, 0));
    inputs.apply(lookAt(600, 0, 1));
    expect(inputs.take(LIMITS, 0).nextAppendTime).toBe(500);
    inputs.apply(lookAt(700, 0, 1));
    fetch(inputs, 'payments', 650);
    expect(inputs.take({ maxRecords: 0, maxBytes: 1e6 }, 0)).toMatchObject({
      nextAppendTime: 650,
      lastAppendTime: 650,
    });
  });

  it('of the others where one does not go on for two seconds, which is named with its head', () => {
    const inputs = started(lookAt(500, 0, 0));
    inputs.apply(lookAt(600, 0, 1));
    expect(inputs.take(LIMITS, 0).stuck).toEqual([]);
    monotonicMs = 2_000;
    const { stuck, nextAppendTime } = inputs.take(LIMITS, 600);
    expect([stuck, nextAppendTime]).toEqual([[{ topic: 'payments', head: 500 }], undefined]);
    fetch(inputs, 'payments', 550);
    expect(inputs.take(LIMITS, 600).stuck).toEqual([]);
    inputs.apply(lookAt(800, 0, 2));
    monotonicMs = 3_999;
    expect(inputs.take(LIMITS, 800).stuck).toEqual([]);
  });
});

it('lag counts what is not taken yet, fetched or not', () => {
  const inputs = started(lookAt(1, 10, 0));
  fetch(inputs, 'orders', 10, 20, 30);
  inputs.take({ maxRecords: 1, maxBytes: 1e6 }, 0);
  expect(inputs.lags()).toEqual([
    { topic: 'orders', end: 10, behind: 9 },
    { topic: 'payments', end: 0, behind: 0 },
  ]);
});

it('a start from positions forgets what was fetched and how long it waited; one that cannot be is a Fault', () => {
  const inputs = started(lookAt(1, 0, 1));
  fetch(inputs, 'orders', 10);
  expect(inputs.isAwaiting()).toBe(true);
  monotonicMs = 5_000;
  inputs.restart({ orders: 1 }, lookAt(2, 1, 1));
  expect([inputs.size(), inputs.queue('orders').expected, inputs.queue('payments').expected]).toEqual([0, 1, 0]);
  expect([inputs.isAwaiting(), inputs.take(LIMITS, 0).stuck]).toEqual([true, []]);
  const gone: Look = { atMs: 3, ends: new Map([['orders', [{ low: 5, end: 9 }]]]) };
  expect(() => inputs.restart({ orders: 1, payments: 0 }, gone)).toThrow(
    'topic orders/0 begins at 5, but 1 comes next',
  );
});
