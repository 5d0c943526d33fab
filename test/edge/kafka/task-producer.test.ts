/** A task's transactions: what is sent in which order, and that a producer that failed is never used again. */
import fc from 'fast-check';
import { KafkaJSConnectionError, KafkaJSNonRetriableError, KafkaJSProtocolError } from 'kafkajs';
import type { ClientBroker, ClientCluster } from '../../../src/edge/kafka/client-cluster';
import type { NewRecord, Transaction } from '../../../src/edge/ports';
import { TaskProducer } from '../../../src/edge/kafka/task-producer';
import { runsOf } from '../../../src/edge/kafka/write-transaction';

const record = (topic: string, bytes = 1): NewRecord => ({
  topic,
  key: Buffer.from('k'),
  headers: [],
  value: Buffer.alloc(bytes),
});

describe('outputs', () => {
  const outputs = fc.array(
    fc.record({ topic: fc.constantFrom('a', 'b'), bytes: fc.oneof(fc.nat(300_000), fc.constant(1_000_000)) }),
    { maxLength: 20 },
  );

  it('are sent in order, one topic at a time, in batches that brokers take; one that is too large alone', () => {
    fc.assert(
      fc.property(outputs, (stated) => {
        const runs = [...runsOf(stated.map(({ topic, bytes }) => record(topic, bytes)))];
        const sent = runs.flatMap(({ topic, messages }) =>
          messages.map(({ value }) => ({ topic, bytes: value.length })),
        );
        expect(sent).toEqual(stated);
        for (const { messages } of runs) {
          const bytes = messages.reduce((sum, { value }) => sum + value.length, 0);
          expect(messages.length === 1 || bytes <= 900_000).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('are at most five thousand a batch', () => {
    const sizes = [...runsOf(Array.from({ length: 5_001 }, () => record('a')))].map(({ messages }) => messages.length);
    expect(sizes).toEqual([5_000, 1]);
  });
});

const closed = Object.assign(new KafkaJSConnectionError('Closed connection'), { host: 'b', port: 1 });
const answer = (type: string, retriable: boolean): Error =>
  new KafkaJSProtocolError(Object.assign(new Error(type), { type, code: 0, retriable }));

/**
 * A cluster whose topics have a leader each. Keeps the requests, in order, under the number of the connection; what `failing`
 * has for a request is thrown, one after the other: for `produce` after the batches were appended.
 */
function givenCluster() {
  const calls: string[] = [];
  const failing: Record<string, Error[]> = {};
  const state = { connections: 0, end: 40, connected: Promise.resolve(), nowMs: 0 };
  /** By topic and sequence number, as brokers know batches that they have. */
  const appended = new Map<string, number>();
  const asked = (id: number, name: string, what = name): void => {
    calls.push(`${id} ${what}`);
    const error = failing[name]?.shift();
    if (error !== undefined) throw error;
  };
  const append = (topic: string, firstSequence: number, count: number): number => {
    const known = appended.get(`${topic} ${firstSequence}`);
    if (known !== undefined) return known;
    appended.set(`${topic} ${firstSequence}`, state.end);
    state.end += count;
    return state.end - count;
  };
  const broker = (id: number): ClientBroker => ({
    nodeId: 1,
    lookupRequest: () => {
      throw new Error('no request is put into bytes here');
    },
    initProducerId: async ({ transactionalId }) => {
      asked(id, 'init', `init ${transactionalId}`);
      return { producerId: '9', producerEpoch: id };
    },
    addPartitionsToTxn: async ({ topics }) =>
      asked(id, 'partitions', `partitions ${topics.map(({ topic }) => topic).join()}`),
    addOffsetsToTxn: async ({ groupId }) => asked(id, 'group', `group ${groupId}`),
    produce: async ({ topicData, acks }) => {
      expect(acks).toBe(-1);
      const topics = topicData.map(({ topic, partitions: [batch] }) => {
        const { partition = -1, firstSequence = -1, messages = [] } = batch ?? {};
        expect(partition).toBe(3);
        const baseOffset = String(append(topic, firstSequence, messages.length));
        return { said: `${topic} ${firstSequence}+${messages.length}`, topicName: topic, partitions: [{ baseOffset }] };
      });
      asked(id, 'produce', `produce ${topics.map(({ said }) => said).join()}`);
      return { topics };
    },
    txnOffsetCommit: async ({ topics }) => asked(id, 'offsets', `offsets ${JSON.stringify(topics)}`),
    endTxn: async ({ transactionResult }) => asked(id, 'end', transactionResult ? 'commit' : 'abort'),
    leaveGroup: async () => asked(id, 'leave'),
  });
  const newCluster = (): ClientCluster => {
    const id = ++state.connections;
    const cluster = {
      connect: async () => {
        asked(id, 'connect');
        await state.connected;
      },
      disconnect: async () => void calls.push(`${id} disconnect`),
      isConnected: () => true,
      removeBroker: ({ host }: { host: string }) => void calls.push(`${id} remove ${host}`),
      addMultipleTargetTopics: async () => undefined,
      refreshMetadata: async () => void calls.push(`${id} refresh`),
      refreshMetadataIfNecessary: async () => undefined,
      findLeaderForPartitions: () => ({ 1: [3] }),
      findBroker: async () => broker(id),
      findGroupCoordinator: async ({ groupId, coordinatorType }: { groupId: string; coordinatorType: number }) => {
        calls.push(`${id} coordinator ${coordinatorType} ${groupId}`);
        return broker(id);
      },
    };
    return cluster as unknown as ClientCluster;
  };
  const monotonicMs = (): number => state.nowMs;
  const task = new TaskProducer({
    newCluster,
    partition: 3,
    ledger: 'ledger',
    transactionTimeoutMs: 10_000,
    monotonicMs,
  });
  return { calls, failing, state, task };
}

function transactionOf(seen: (readonly number[])[] = []): Transaction {
  return {
    outputs: [record('decisions'), record('decisions'), record('customs')],
    ledger: (offsets) => {
      seen.push(offsets);
      return record('ledger');
    },
    note: () => 'note',
    positions: { orders: 5 },
  };
}

const FENCED = ['1 connect', '1 coordinator 1 ledger-3', '1 init ledger-3'];
const POSITIONS = '[{"topic":"orders","partitions":[{"partition":3,"offset":"5","metadata":"note"}]}]';

describe('a transaction', () => {
  it('has outputs, then the ledger record that knows their offsets, with positions, then its end', async () => {
    const { calls, task } = givenCluster();
    const seen: (readonly number[])[] = [];
    await task.fence();
    expect(await task.commit(transactionOf(seen))).toBe(43);
    expect(seen).toEqual([[40, 41, 42]]);
    expect(calls).toEqual([
      ...FENCED,
      '1 partitions decisions,customs,ledger',
      '1 group ledger',
      '1 produce decisions 0+2,customs 0+1',
      '1 coordinator 0 ledger',
      '1 produce ledger 0+1',
      `1 offsets ${POSITIONS}`,
      '1 commit',
    ]);
  });

  it('goes on with the sequence numbers of the one before, and asks for no coordinator again', async () => {
    const { calls, state, task } = givenCluster();
    await task.fence();
    await task.commit(transactionOf());
    const before = calls.length;
    state.nowMs = 1_000;
    await task.commit(transactionOf());
    expect(calls.slice(before)).toEqual([
      '1 partitions decisions,customs,ledger',
      '1 group ledger',
      '1 produce decisions 2+2,customs 1+1',
      '1 produce ledger 1+1',
      `1 offsets ${POSITIONS}`,
      '1 commit',
    ]);
  });

  it('sends what comes back to a topic in a request of its own, after what was before it', async () => {
    const { calls, task } = givenCluster();
    await task.fence();
    const seen: (readonly number[])[] = [];
    const outputs = [record('a'), record('b'), record('a'), record('a')];
    await task.commit({ ...transactionOf(seen), outputs });
    expect(calls.filter((call) => call.includes('produce'))).toEqual([
      '1 produce a 0+1,b 0+1',
      '1 produce a 1+2',
      '1 produce ledger 0+1',
    ]);
    expect(seen).toEqual([[40, 41, 42, 43]]);
  });

  it.each(['partitions', 'group', 'produce', 'offsets', 'end'])(
    'that is refused at %s is aborted if it is open, and its producer never used again',
    async (at) => {
      const { calls, failing, task } = givenCluster();
      await task.fence();
      failing[at] = [answer('INVALID_TXN_STATE', false)];
      await expect(task.commit(transactionOf())).rejects.toMatchObject({ name: 'Fault', retriable: true });
      expect(calls.slice(-2)).toEqual([at === 'end' ? '1 commit' : '1 abort', '1 disconnect']);
      const before = calls.length;
      await expect(task.commit(transactionOf())).rejects.toThrow('task 3: nothing is claimed');
      expect(calls).toHaveLength(before);
      await task.fence();
      await task.commit(transactionOf());
      expect(calls.slice(before).every((call) => call.startsWith('2 '))).toBe(true);
    },
  );

  it.each(['partitions', 'group', 'offsets', 'end'])('waits at %s until the one before has ended', async (at) => {
    const { calls, failing, task } = givenCluster();
    await task.fence();
    failing[at] = [answer('CONCURRENT_TRANSACTIONS', true)];
    await task.commit(transactionOf());
    expect(calls).not.toContain('1 refresh');
    expect(calls.at(-1)).toBe('1 commit');
  });

  it('looks for coordinators again where they have moved', async () => {
    const { calls, failing, task } = givenCluster();
    await task.fence();
    await task.commit(transactionOf());
    const before = calls.length;
    failing.end = [answer('NOT_COORDINATOR_FOR_GROUP', true)];
    await task.commit(transactionOf());
    expect(calls.slice(before).slice(-4)).toEqual(['1 commit', '1 refresh', '1 coordinator 1 ledger-3', '1 commit']);
  });

  it('that may have been sent before its connection was closed is sent again as the same batches', async () => {
    const { calls, failing, task } = givenCluster();
    await task.fence();
    failing.produce = [closed];
    const seen: (readonly number[])[] = [];
    expect(await task.commit(transactionOf(seen))).toBe(43);
    expect(seen).toEqual([[40, 41, 42]]);
    const from = calls.indexOf('1 produce decisions 0+2,customs 0+1');
    expect(calls.slice(from, from + 4)).toEqual([
      '1 produce decisions 0+2,customs 0+1',
      '1 remove b',
      '1 refresh',
      '1 produce decisions 0+2,customs 0+1',
    ]);
  });

  it('whose end may have arrived is not ended again: the ledger says what became of it', async () => {
    const { calls, failing, task } = givenCluster();
    await task.fence();
    failing.end = [closed, closed];
    await expect(task.commit(transactionOf())).rejects.toMatchObject({ name: 'Fault', retriable: true });
    expect(calls.slice(-2)).toEqual(['1 commit', '1 disconnect']);
  });

  it('is not aborted before all that was sent for it is answered', async () => {
    const { calls, failing, task } = givenCluster();
    await task.fence();
    failing.offsets = [answer('ILLEGAL_GENERATION', false)];
    const sending = task.commit({
      ...transactionOf(),
      ledger: () => {
        failing.produce = [answer('NOT_LEADER_FOR_PARTITION', true), answer('NOT_LEADER_FOR_PARTITION', true)];
        return record('ledger');
      },
    });
    await expect(sending).rejects.toMatchObject({ name: 'Fault' });
    expect(calls.lastIndexOf('1 produce ledger 0+1')).toBeLessThan(calls.indexOf('1 abort'));
    expect(calls.filter((call) => call === '1 produce ledger 0+1')).toHaveLength(3);
  });

  it('of a task that is closed meanwhile does not connect again', async () => {
    const { calls, failing, task } = givenCluster();
    await task.fence();
    failing.partitions = [closed];
    const committing = task.commit(transactionOf());
    committing.catch(() => undefined);
    // It has failed, and waits to try again.
    await new Promise(setImmediate);
    await task.close();
    const closedAt = calls.indexOf('1 disconnect');
    await expect(committing).rejects.toMatchObject({ name: 'Fault' });
    expect(closedAt).toBeGreaterThan(0);
    expect(calls.slice(closedAt).filter((call) => /remove|refresh|connect$/.test(call))).toEqual(['1 disconnect']);
  });

  it('before anything is claimed is a Fault', async () => {
    await expect(givenCluster().task.commit(transactionOf())).rejects.toMatchObject({ name: 'Fault', retriable: true });
  });

  it('of a task that another has claimed since says so', async () => {
    const { failing, task } = givenCluster();
    await task.fence();
    failing.end = [answer('PRODUCER_FENCED', false)];
    await expect(task.commit(transactionOf())).rejects.toThrow('task 3: committing: PRODUCER_FENCED (PRODUCER_FENCED)');
  });
});

describe('positions', () => {
  const ALONE = ['1 group ledger', `1 offsets ${POSITIONS}`, '1 commit'];

  /** After a first transaction, which has them, and so many in the same second. */
  async function given(more: number) {
    const cluster = givenCluster();
    await cluster.task.fence();
    for (let count = 0; count <= more; count++) {
      await cluster.task.commit(transactionOf());
      cluster.state.nowMs += 10;
    }
    const since = cluster.calls.length;
    return { ...cluster, since: () => cluster.calls.slice(since) };
  }

  it('stand in one transaction a second', async () => {
    const { calls, state, task } = await given(1);
    expect(calls.slice(-4)).toEqual([
      '1 partitions decisions,customs,ledger',
      '1 produce decisions 2+2,customs 1+1',
      '1 produce ledger 1+1',
      '1 commit',
    ]);
    state.nowMs = 1_000;
    await task.commit(transactionOf());
    expect(calls.filter((call) => call.includes('offsets'))).toHaveLength(2);
  });

  it('of the last one, with its note, come in a transaction of their own once nothing has come for long enough', async () => {
    const { state, task, since } = await given(2);
    await task.settle();
    expect(since()).toEqual([]);
    state.nowMs = 1_000;
    await task.settle();
    expect(since()).toEqual(ALONE);
    state.nowMs = 5_000;
    await task.settle();
    expect(since()).toEqual(ALONE);
  });

  it('that are there already are not committed again', async () => {
    const { state, task, since } = await given(0);
    state.nowMs = 5_000;
    await task.settle();
    await task.close();
    expect(since()).toEqual(['1 disconnect']);
  });

  it('that wait are committed when the task is closed', async () => {
    const { task, since } = await given(1);
    await task.close();
    expect(since()).toEqual([...ALONE, '1 disconnect']);
  });

  it('that cannot be committed at the end are left: the ledger has them', async () => {
    const { failing, task, since } = await given(1);
    failing.group = [answer('PRODUCER_FENCED', false)];
    await task.close();
    expect(since()).toEqual(['1 group ledger', '1 abort', '1 disconnect']);
  });

  it('that are refused cost the task its claim, and the next one has them with its first transaction', async () => {
    const { failing, state, task, since } = await given(1);
    failing.offsets = [answer('INVALID_TXN_STATE', false)];
    state.nowMs = 1_000;
    await expect(task.settle()).rejects.toMatchObject({ name: 'Fault', retriable: true });
    await task.settle();
    await task.fence();
    await task.commit(transactionOf());
    expect(since().slice(2, 4)).toEqual(['1 abort', '1 disconnect']);
    expect(since()).toContain(`2 offsets ${POSITIONS}`);
  });

  it('are not committed in the midst of a transaction that a task is closed in', async () => {
    const { failing, task, since } = await given(1);
    failing.partitions = [closed];
    const committing = task.commit(transactionOf());
    committing.catch(() => undefined);
    await new Promise(setImmediate);
    await task.close();
    await expect(committing).rejects.toMatchObject({ name: 'Fault' });
    expect(since().filter((call) => /group|offsets/.test(call))).toEqual([]);
  });
});

describe('a claim', () => {
  it('waits until the transaction of a predecessor has ended', async () => {
    const { calls, failing, task } = givenCluster();
    failing.init = [answer('CONCURRENT_TRANSACTIONS', true)];
    await task.fence();
    expect(calls).toEqual([...FENCED, '1 init ledger-3']);
  });

  it('that is given up while it connects leaves no connection', async () => {
    const { calls, state, task } = givenCluster();
    let connect = (): void => undefined;
    state.connected = new Promise((resolve) => (connect = resolve));
    const claiming = task.fence();
    claiming.catch(() => undefined);
    await new Promise(setImmediate);
    await task.close();
    connect();
    await expect(claiming).rejects.toThrow('closed while it connected');
    expect(calls).toEqual(['1 connect', '1 disconnect', '1 disconnect']);
  });

  it('that fails leaves nothing that is claimed', async () => {
    const { failing, task } = givenCluster();
    failing.connect = [new KafkaJSNonRetriableError('no')];
    await expect(task.fence()).rejects.toThrow('task 3: taking it over: no');
    await expect(task.commit(transactionOf())).rejects.toThrow('nothing is claimed');
  });
});
