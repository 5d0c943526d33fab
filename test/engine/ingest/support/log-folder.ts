/** A log in a folder of its own, what is ingested into it, and what then stands in it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Arrival, Incoming, Refused } from '../../../../src/core/events/arrival';
import { makeDecode } from '../../../../src/edge/avro/decode';
import { makeEncoder } from '../../../../src/edge/avro/encode';
import { builtInWriterSchemas } from '../../../../src/edge/avro/writer-schemas';
import { openAppender, openReader, type AppenderOptions } from '../../../../src/edge/embedded/embedded-log';
import type { Unreadable } from '../../../../src/edge/ingest-draft';
import { readSource, type SourceFormat } from '../../../../src/edge/ingest/sources';
import type { LogRecord } from '../../../../src/edge/ports';
import { sha256 } from '../../../../src/edge/sha256';
import { ingest, type Ingested } from '../../../../src/engine/ingest/ingest';
import { localIngestLog } from '../../../../src/engine/ingest/ingest-log';

const decode = makeDecode(builtInWriterSchemas(), sha256);

export interface LogFolder {
  readonly data: string;
  readonly told: Unreadable[];
  /** Ingests files, or the given text as standard input. */
  run(format: SourceFormat, files: readonly string[], options?: RunOptions): Promise<Ingested>;
  records(): LogRecord[];
  decoded(): Incoming[];
  remove(): void;
}

export interface RunOptions extends AppenderOptions {
  readonly stdin?: string | Readable;
  readonly sender?: string;
  readonly signal?: AbortSignal;
}

export function logFolder(): LogFolder {
  const data = mkdtempSync(join(tmpdir(), 'ingest-'));
  const told: Unreadable[] = [];
  const records = (): LogRecord[] => {
    const log = openReader(data);
    const found = log.topics().flatMap((topic) => [...log.read(topic, 0, 0, Infinity)]);
    const copies = found.map((record) => ({ ...record, key: copyOf(record.key), value: Buffer.from(record.value) }));
    void log.close();
    return copies;
  };
  return {
    data,
    told,
    records,
    decoded: () => records().map((record) => decode(record)),
    async run(format, files, { stdin = '', sender, signal = new AbortController().signal, ...options } = {}) {
      const log = openAppender(data, options);
      const channel = { encoder: makeEncoder(builtInWriterSchemas()), source: readSource(format), sender };
      const input = typeof stdin === 'string' ? Readable.from([Buffer.from(stdin)]) : stdin;
      const listener = { refused: (_: string, why: Unreadable) => void told.push(why), progress: () => undefined };
      try {
        return await ingest(localIngestLog(log), channel, { format, files, stdin: input, signal }, listener);
      } finally {
        await log.close();
      }
    },
    remove: () => rmSync(data, { recursive: true }),
  };
}

export const accepted = (all: readonly Incoming[]): Arrival[] => all.filter((each) => each.accepted);
export const refused = (all: readonly Incoming[]): Refused[] => all.filter((each) => !each.accepted);

function copyOf(bytes: Uint8Array | null): Uint8Array | null {
  return bytes === null ? null : Buffer.from(bytes);
}
