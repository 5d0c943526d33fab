/** What `ingest` says while it works and when it ends: what was refused and where, how far it came, what is not in the log. */
import { stripVTControlCharacters } from 'node:util';
import type { Unreadable } from '../edge/ingest-draft';
import type { SourceFormat } from '../edge/ingest/sources';
import type { IngestFault, Place, Tally } from '../engine/ingest/append-batch';
import type { IngestListener, Ingested } from '../engine/ingest/ingest';

const MAX_TOLD = 100;
const MAX_RUNS = 20;
const PROGRESS_EVERY_MS = 500;
/** What files of the other format are refused for. */
const FOREIGN = { events: 'NOT_JSON', 'wco-dm': 'NOT_XML' } as const;

export interface Told {
  readonly listener: IngestListener;
  /** One line on stderr. */
  say(text: string): void;
  /** The last word; resolves to the exit code. */
  conclude(done: Ingested, format: SourceFormat): number;
  /** The last word where the log took not all; what is not known to be in it, by file and line. */
  failed(fault: IngestFault): number;
}

export function tellIngest(): Told {
  const started = performance.now();
  const isTerminal = process.stderr.isTTY;
  let refused = 0;
  let shownAt = started;
  const write = (text: string, end = '\n'): void => {
    process.stderr.write(`${isTerminal ? '\r\x1b[K' : ''}${text}${end}`);
  };
  const say = (text: string): void => write(`ingest: ${text}`);
  const sumUp = (tally: Tally): void => {
    if (refused > MAX_TOLD) say(`${refused - MAX_TOLD} more were refused`);
    const documents = `${sum(tally.appended)} documents${listed(tally.appended)}`;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    say(`${documents}, ${refused} refused${listed(tally.refused)}, in ${seconds} s`);
  };
  return {
    say,
    listener: {
      refused: (file, unreadable) => {
        if (++refused <= MAX_TOLD) write(lineOf(file, unreadable));
      },
      progress: (tally) => {
        const now = performance.now();
        if (!isTerminal || now - shownAt < PROGRESS_EVERY_MS) return;
        shownAt = now;
        const documents = sum(tally.appended);
        write(`${documents} documents, ${refused} refused, ${Math.round(documents / ((now - started) / 1000))}/s`, '');
      },
    },
    conclude: ({ tally, interrupted }, format) => {
      sumUp(tally);
      for (const line of afterthoughts(tally, interrupted, format)) say(line);
      return interrupted !== undefined ? 3 : refused > 0 ? 1 : 0;
    },
    failed: ({ message, lost, tally }) => {
      say(message);
      sumUp(tally);
      for (const line of whatIsLost(lost)) say(line);
      return 3;
    },
  };
}

function afterthoughts(tally: Tally, interrupted: string | undefined, format: SourceFormat): readonly string[] {
  const isForeign = tally.refused.size === 1 && tally.refused.has(FOREIGN[format]) && tally.appended.size === 0;
  const other = format === 'events' ? 'wco-dm' : 'events';
  return [
    ...(isForeign ? [`nothing of it could be read as ${format}; the other format is ${other}`] : []),
    ...(interrupted === undefined
      ? []
      : [`interrupted in ${interrupted}: what follows there is not in the log; what is counts once if read again`]),
  ];
}

function whatIsLost(lost: readonly Place[]): readonly string[] {
  const last = lost.at(-1);
  if (last === undefined) return [];
  return [
    `not known to be in the log: ${runsOf(lost)}`,
    `nothing after ${last.file}:${last.line} is; once the log takes it, read all again: what is there counts once`,
  ];
}

/** `a.ndjson:3-9, 12`: lines that follow each other as one run. */
export function runsOf(places: readonly Place[]): string {
  const runs: { readonly file: string; readonly from: number; to: number }[] = [];
  for (const { file, line } of places) {
    const last = runs.at(-1);
    if (last?.file === file && (line === last.to || line === last.to + 1)) last.to = line;
    else runs.push({ file, from: line, to: line });
  }
  const shown = runs.slice(0, MAX_RUNS).map(({ file, from, to }, index) => {
    const lines = from === to ? String(from) : `${from}-${to}`;
    return runs[index - 1]?.file === file ? lines : `${file}:${lines}`;
  });
  const more = runs.length > MAX_RUNS ? ` and ${runs.length - MAX_RUNS} more places` : '';
  return `${shown.join(', ')}${more}`;
}

/** Details name elements as the sender spelled them: nothing of that may steer a terminal. */
function lineOf(file: string, { line, code, pointer, detail }: Unreadable): string {
  const where = pointer === null ? '' : ` ${pointer}`;
  return `${file}:${line}: ${code}${where}: ${stripVTControlCharacters(detail).replace(/\p{C}/gu, '?')}`;
}

function listed(counts: ReadonlyMap<string, number>): string {
  if (counts.size === 0) return '';
  const parts = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, count]) => `${name} ${count}`);
  return ` (${parts.join(', ')})`;
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}
