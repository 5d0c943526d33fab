/** Records for the contract suite: text in, text out. */
import type { LogRecord, NewRecord } from '../../../src/edge/ports';

export function record(topic: string, key: string, value: string, headers: Record<string, string> = {}): NewRecord {
  return {
    topic,
    key: Buffer.from(key),
    headers: Object.entries(headers).map(([name, text]) => ({ key: name, value: Buffer.from(text) })),
    value: Buffer.from(value),
  };
}

export function valueOf(stored: LogRecord): string {
  return Buffer.from(stored.value).toString('utf8');
}

export function valuesOf(records: Iterable<LogRecord>): string[] {
  return [...records].map(valueOf);
}

/** Of a log that may be far away. */
export async function valuesIn(pieces: AsyncIterable<readonly LogRecord[]>): Promise<string[]> {
  const values: string[] = [];
  for await (const piece of pieces) values.push(...piece.map(valueOf));
  return values;
}
