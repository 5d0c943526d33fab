/** Our Produce request is byte for byte what kafkajs would have sent. */
import type { Socket } from 'node:net';
import fc from 'fast-check';
import type { ClientBroker, ProduceOptions, RequestOfClient } from '../../../src/edge/kafka/client-cluster';
import { crc32c } from '../../../src/edge/kafka/crc32c';
import { sendingBodies } from '../../../src/edge/kafka/large-body';
import { producingItself } from '../../../src/edge/kafka/produce-request';
import type { NewRecord } from '../../../src/edge/ports';

const PRODUCE = 0;
const NOW_MS = 1_781_481_600_123;

interface Requests {
  readonly requests: { readonly Produce: unknown };
  readonly lookup: (versions: object) => ClientBroker['lookupRequest'];
}
const { requests, lookup } = jest.requireActual<Requests>('kafkajs/src/protocol/requests');
type FrameOf = (of: {
  correlationId: number;
  clientId: string;
  request: RequestOfClient;
}) => Promise<{ buffer: Buffer }>;
const frameOf = jest.requireActual<FrameOf>('kafkajs/src/protocol/request');

/** What goes over the wire when kafkajs hands a frame to one of our sockets. */
function sent(frame: Buffer): Buffer {
  const chunks: Buffer[] = [];
  const write = (chunk: Buffer): boolean => chunks.push(chunk) > 0;
  const socket = sendingBodies({ write, cork: () => undefined, uncork: () => undefined } as unknown as Socket);
  socket.write(frame, 'binary');
  return Buffer.concat(chunks);
}

/** A broker that knows Produce up to a version, and gives back the bytes that are sent to it. */
function broker(maxVersion: number, asTheirs: (options: ProduceOptions) => unknown = (options) => options) {
  const lookupRequest = lookup({ [PRODUCE]: { minVersion: 0, maxVersion } });
  return {
    lookupRequest,
    async produce(this: Pick<ClientBroker, 'lookupRequest'>, options: ProduceOptions): Promise<Buffer> {
      const make = this.lookupRequest(PRODUCE, requests.Produce) as (given: unknown) => { request: RequestOfClient };
      const { request } = make(asTheirs(options));
      return sent((await frameOf({ correlationId: 7, clientId: 'client', request })).buffer);
    },
  };
}

const bytes = fc.uint8Array({ maxLength: 300 });
const headers = fc.uniqueArray(fc.record({ key: fc.string({ unit: 'grapheme', maxLength: 9 }), value: bytes }), {
  selector: ({ key }) => key,
  maxLength: 3,
});
const record = fc.record({ topic: fc.constant(''), key: bytes, value: bytes, headers });
const batch = fc.record({
  topic: fc.string({ minLength: 1, maxLength: 40 }),
  partitions: fc.record({
    partition: fc.nat(1_000),
    firstSequence: fc.nat(2 ** 31 - 1),
    messages: fc.array(record, { minLength: 1, maxLength: 150 }),
  }).map((one) => [one]),
}); // prettier-ignore
const options = fc.record({
  transactionalId: fc.string({ minLength: 1, maxLength: 40 }),
  producerId: fc.bigInt({ min: 0n, max: 2n ** 62n }).map(String),
  producerEpoch: fc.nat(32_000),
  acks: fc.constant(-1),
  topicData: fc.array(batch, { minLength: 1, maxLength: 3 }),
});

/** Headers by name, as kafkajs wants them; it takes numbers for names in another order. */
function inTheirForm(given: ProduceOptions): unknown {
  const messageOf = ({ key, value, headers: stated }: Omit<NewRecord, 'topic'>): unknown => ({
    key: Buffer.from(key),
    value: Buffer.from(value),
    headers: Object.fromEntries(stated.map((header) => [`h${header.key}`, Buffer.from(header.value)])),
  });
  const topicData = given.topicData.map(({ topic, partitions }) => ({
    topic,
    partitions: partitions.map((one) => ({ ...one, messages: one.messages.map(messageOf) })),
  }));
  return { ...given, compression: 0, timeout: 30_000, topicData };
}

function named(given: ProduceOptions): ProduceOptions {
  const topicData = given.topicData.map(({ topic, partitions }) => ({
    topic,
    partitions: partitions.map((one) => ({
      ...one,
      messages: one.messages.map((message) => ({
        ...message,
        headers: message.headers.map(({ key, value }) => ({ key: `h${key}`, value })),
      })),
    })),
  }));
  return { ...given, topicData };
}

describe('a Produce request', () => {
  beforeEach(() => jest.spyOn(Date, 'now').mockReturnValue(NOW_MS));
  afterEach(() => jest.restoreAllMocks());

  it.each([3, 5, 7, 12])('says what kafkajs says, to a broker that knows version %d', async (version) => {
    await fc.assert(
      fc.asyncProperty(options, async (given) => {
        const theirs = await broker(version, inTheirForm).produce(given);
        const ours = producingItself(broker(version) as unknown as ClientBroker).produce(named(given));
        expect(Buffer.compare((await ours) as unknown as Buffer, theirs)).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('is left to kafkajs where a broker knows no transactions', async () => {
    const given: ProduceOptions = { transactionalId: 't', producerId: '1', producerEpoch: 0, acks: -1, topicData: [] };
    const theirs = await broker(2, inTheirForm).produce(given);
    const ours = producingItself(broker(2, inTheirForm) as unknown as ClientBroker).produce(given);
    expect(await ours).toEqual(theirs);
  });
});

// RFC 3720, appendix B.4.
it.each([
  [Buffer.alloc(32), 0x8a9136aa],
  [Buffer.alloc(32, 0xff), 0x62a8ab43],
  [Buffer.from(Array.from({ length: 32 }, (_, index) => index)), 0x46dd794e],
  [Buffer.from('123456789'), 0xe3069283],
])('the checksum of %p', (text, sum) => {
  expect(crc32c(Buffer.concat([Buffer.from('ab'), text, Buffer.from('c')]), 2, 2 + text.length)).toBe(sum);
});
