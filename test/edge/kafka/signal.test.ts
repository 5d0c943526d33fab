import { Signal } from '../../../src/edge/kafka/signal';

it('wakes everybody who waits when it happens, and nobody who comes later', async () => {
  const signal = new Signal();
  const first = Promise.all([signal.wait(), signal.wait(10_000)]);
  signal.fire();
  await first;
  let isWoken = false;
  const later = signal.wait().then(() => (isWoken = true));
  await new Promise((resolve) => setImmediate(resolve));
  expect([isWoken, signal.size()]).toEqual([false, 1]);
  signal.fire();
  await later;
});

it('is waited for no longer than asked, and keeps nothing of it', async () => {
  const signal = new Signal();
  for (let n = 0; n < 20; n++) await signal.wait(1);
  expect(signal.size()).toBe(0);
});
