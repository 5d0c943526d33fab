/** What is told of a batch that the log took in part or not at all. */
import { fromPlain } from '../../../src/edge/avro/normalise';
import { makeEncoder } from '../../../src/edge/avro/encode';
import { builtInWriterSchemas } from '../../../src/edge/avro/writer-schemas';
import { eventReader } from '../../../src/edge/ingest/read-events';
import { readSource } from '../../../src/edge/ingest/sources';
import { AppendFault, type IngestLog } from '../../../src/edge/ingest-ports';
import { Fault, UsageError } from '../../../src/edge/ports';
import { batchAppender, IngestFault } from '../../../src/engine/ingest/append-batch';

const channel = { encoder: makeEncoder(builtInWriterSchemas()), source: readSource('events'), sender: undefined };
const event = (n: number): string =>
  `{"type":"order","header":{"reference":"ORD:a:${n}","documentId":"${n}","kind":"WHOLE","version":1}}`;

function appenderFailingWith(error: Error) {
  const told: string[] = [];
  const log: IngestLog = {
    append: async (write) => {
      write({ append: () => undefined, recall: () => undefined, remember: () => undefined });
      throw error;
    },
  };
  const appender = batchAppender(log, channel, ({ why }) => void told.push(`${why.line} ${why.code}`));
  const lines = [event(1), 'no event', event(2), 'nor this'].join('\n');
  for (const each of eventReader(fromPlain, 'order').push(Buffer.from(`${lines}\n`))) {
    if ('code' in each) appender.unreadable({ file: 'f', why: each });
    else appender.document({ file: 'f', draft: each, raw: () => each.raw, heldBytes: 0 });
  }
  return { appender, told };
}

const lostOf = (error: unknown): readonly string[] =>
  error instanceof IngestFault ? error.lost.map(({ file, line }) => `${file}:${line}`) : [String(error)];

it('counts and tells what is there, and names the rest by file and line', async () => {
  const { appender, told } = appenderFailingWith(new AppendFault('away', true, [2, 3]));
  const fault: unknown = await appender.flush().catch((error: unknown) => error);
  expect(fault).toMatchObject({ message: 'away', retriable: true, tally: appender.tally });
  expect(lostOf(fault)).toEqual(['f:3', 'f:4']);
  expect([...appender.tally.appended, ...appender.tally.refused]).toEqual([['order', 1], ['NOT_JSON', 1]]); // prettier-ignore
  expect(told).toEqual(['2 NOT_JSON']);
});

it('names all of it where the log has nothing of a batch that failed', async () => {
  const { appender, told } = appenderFailingWith(new Fault('the disk is full', true));
  expect(lostOf(await appender.flush().catch((error: unknown) => error))).toEqual(['f:1', 'f:2', 'f:3', 'f:4']);
  expect([appender.tally.appended.size, told]).toEqual([0, []]);
});

it('leaves what cannot be as it is', async () => {
  const { appender } = appenderFailingWith(new UsageError('another clock mode'));
  await expect(appender.flush()).rejects.toThrow(UsageError);
});
