/** When a worker is live and ready, and what it says when it is not. */
import { makeReadiness } from '../../../src/edge/observe/readiness';

function inGroup() {
  const readiness = makeReadiness();
  readiness.group(true);
  readiness.policy();
  return readiness;
}

describe('a worker', () => {
  it('that has just started lives and is not ready', () => {
    expect(makeReadiness().status()).toEqual({
      ...{ live: true, ready: false, reasons: ['not in the group', 'no policy in force'] },
    });
  });

  it('in its group, with a policy and without a task is ready: another worker has them all', () => {
    expect(inGroup().status()).toEqual({ live: true, ready: true, reasons: [] });
  });

  it('is ready when each of its tasks has recovered', () => {
    const readiness = inGroup();
    readiness.assigned(0);
    readiness.assigned(1);
    readiness.recovering({ partition: 0, done: 3, of: 8 });
    expect(readiness.status().reasons).toEqual(['task 0: recovering, 3 of 8 entries', 'task 1: starting']);
    readiness.recovered(0);
    expect(readiness.status().ready).toBe(false);
    readiness.recovered(1);
    expect(readiness.status()).toEqual({ live: true, ready: true, reasons: [] });
  });

  it('is not held up by a task that it lost', () => {
    const readiness = inGroup();
    readiness.assigned(0);
    readiness.lost(0);
    expect(readiness.status().ready).toBe(true);
  });

  it('lives through a failure that is tried again', () => {
    const readiness = inGroup();
    readiness.assigned(2);
    readiness.recovered(2);
    readiness.failed(2, true);
    expect(readiness.status()).toEqual({ live: true, ready: false, reasons: ['task 2: failed, starts again'] });
    expect(readiness.recovering({ partition: 2, done: 0, of: 1 })).toBe(true);
    expect(readiness.recovering({ partition: 2, done: 1, of: 1 })).toBe(false);
    expect(readiness.recovered(2)).toBe(false);
    expect(readiness.status().ready).toBe(true);
  });

  it('does not live after one that is not', () => {
    const readiness = inGroup();
    readiness.failed(2, false);
    readiness.lost(2);
    expect(readiness.status()).toEqual({ live: false, ready: false, reasons: ['task 2: failed for good'] });
  });

  it('outside its group or draining is alive and not ready', () => {
    const readiness = inGroup();
    readiness.group(false);
    readiness.stopping();
    expect(readiness.status()).toEqual({ live: true, ready: false, reasons: ['stopping', 'not in the group'] });
  });

  it('with many tasks gives the first reasons and the number of the rest', () => {
    const readiness = inGroup();
    for (let partition = 0; partition < 30; partition++) readiness.assigned(partition);
    const { reasons } = readiness.status();
    expect(reasons).toHaveLength(21);
    expect(reasons.at(-1)).toBe('and 10 more');
  });
});
