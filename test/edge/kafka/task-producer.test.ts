/** A task's transactions: what is sent in which order, and that a producer that failed is never used again. */
import fc from 'fast-check';
import type { Kafka } from 'kafkajs';
import { KafkaJSError } from 'kafkajs';
import type { NewRecord, Transaction } from '../../../src/edge/ports';
import { runsOf, taskProducer } from '../../../src/edge/kafka/task-producer';

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
        const runs = [
          ...runsOf(
            stated.map(({ topic, bytes }) => record(topic, bytes)),
            7,
          ),
        ];
        const sent = runs.flatMap(({ topic, messages }) =>
          messages.map(({ value }) => ({ topic, bytes: value?.length })),
        );
        expect(sent).toEqual(stated);
        for (const { messages } of runs) {
          const bytes = messages.reduce((sum, { value }) => sum + (value?.length ?? 0), 0);
          expect(messages.length === 1 || bytes <= 900_000).toBe(true);
          expect(messages.every(({ partition }) => partition === 7)).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('are at most five thousand a batch', () => {
    const sizes = [
      ...runsOf(
        Array.from({ length: 5_001 }, () => record('a')),
        0,
      ),
    ].map(({ messages }) => messages.length);
    expect(sizes).toEqual([5_000, 1]);
  });
});

/** What a client was asked for, in order; a call with the name in `failing` fails, counted from the first commit on. */
function givenClient() {
  const calls: string[] = [];
  const client = { failing: undefined as string | undefined, error: new KafkaJSError('no') };
  let offset = 40;
  let made = 0;
  const asked = (id: number, name: string, what = name): void => {
    calls.push(`${id} ${what}`);
    if (client.failing === name) throw client.error;
  };
  const transactionOf = (id: number) => {
    let active = true;
    return {
      isActive: () => active,
      send: async ({ topic, messages }: { topic: string; messages: unknown[] }) => {
        asked(id, 'send', `send ${topic} ${messages.length}`);
        offset += messages.length;
        return [{ baseOffset: String(offset - messages.length) }];
      },
      sendOffsets: async ({ topics }: { topics: unknown }) =>
        asked(id, 'sendOffsets', `sendOffsets ${JSON.stringify(topics)}`),
      commit: async () => {
        asked(id, 'commit');
        active = false;
      },
      abort: async () => {
        calls.push(`${id} abort`);
        active = false;
      },
    };
  };
  const producer = () => {
    const id = ++made;
    return {
      connect: async () => asked(id, 'connect'),
      transaction: async () => {
        asked(id, 'transaction');
        return transactionOf(id);
      },
      disconnect: async () => void calls.push(`${id} disconnect`),
    };
  };
  const kafka = { producer } as unknown as Kafka;
  return { calls, client, task: taskProducer({ kafka, partition: 3, ledger: 'ledger', transactionTimeoutMs: 10_000 }) };
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

const FENCED = ['1 connect', '1 transaction', '1 abort'];

describe('a transaction', () => {
  it('has outputs, then the ledger record that knows their offsets, then positions, then its end', async () => {
    const { calls, task } = givenClient();
    const seen: (readonly number[])[] = [];
    await task.fence();
    expect(await task.commit(transactionOf(seen))).toBe(43);
    expect(seen).toEqual([[40, 41, 42]]);
    expect(calls).toEqual([
      ...FENCED,
      '1 transaction',
      '1 send decisions 2',
      '1 send customs 1',
      '1 send ledger 1',
      '1 sendOffsets [{"topic":"orders","partitions":[{"partition":3,"offset":"5","metadata":"note"}]}]',
      '1 commit',
    ]);
  });

  it.each(['send', 'sendOffsets', 'commit'])(
    'that fails at %s is aborted, and its producer never used again',
    async (at) => {
      const { calls, client, task } = givenClient();
      await task.fence();
      client.failing = at;
      await expect(task.commit(transactionOf())).rejects.toMatchObject({ name: 'Fault', retriable: true });
      expect(calls.slice(-2)).toEqual(['1 abort', '1 disconnect']);
      client.failing = undefined;
      const before = calls.length;
      await expect(task.commit(transactionOf())).rejects.toThrow('task 3: nothing is claimed');
      expect(calls).toHaveLength(before);
      await task.fence();
      await task.commit(transactionOf());
      expect(calls.slice(before).every((call) => call.startsWith('2 '))).toBe(true);
    },
  );

  it('before anything is claimed is a Fault', async () => {
    await expect(givenClient().task.commit(transactionOf())).rejects.toMatchObject({ name: 'Fault', retriable: true });
  });

  it('of a task that another has claimed since says so', async () => {
    const { client, task } = givenClient();
    await task.fence();
    client.failing = 'commit';
    client.error = Object.assign(new KafkaJSError('fenced'), { type: 'PRODUCER_FENCED' });
    await expect(task.commit(transactionOf())).rejects.toThrow('task 3: committing: fenced (PRODUCER_FENCED)');
  });
});

it('a claim that fails leaves nothing that is claimed', async () => {
  const { client, task } = givenClient();
  client.failing = 'connect';
  await expect(task.fence()).rejects.toThrow('task 3: taking it over: no');
  await expect(task.commit(transactionOf())).rejects.toThrow('nothing is claimed');
});
