/** `tidewaiter policy bench`: what each rule costs on given documents, and what each flow should draw at random. */
import { closeSync, openSync, readSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { generateDay } from '../edge/generate/generate-day';
import { UsageError } from '../edge/ports';
import type { Given } from '../engine/policy-bench/given-arrivals';
import { arrivalsOfEvents, arrivalsOfLog } from '../engine/policy-bench/given-arrivals';
import { policyBench } from '../engine/policy-bench/policy-bench';
import { loadFrom, referencePolicy } from '../wire';
import { policyInForce } from './named-policy';
import { benchLines } from './policy-bench-text';
import { progressLine } from './progress';
import { reading } from './reading';
import { writeLines } from './write-lines';

export interface BenchOptions {
  /** A data directory: its documents are judged, by the policy in force there unless a folder is named. */
  readonly data?: string | undefined;
  /** A file of events, one a line, instead of the documents in `data`; without either some are generated. */
  readonly events?: string | undefined;
  /** At most so many consignments. */
  readonly consignments: number;
  readonly seed: bigint;
  readonly rounds: number;
  /** Timed together at least. */
  readonly evaluations: number;
  /** Rules shown. */
  readonly top: number;
  readonly json: boolean;
}

const DAY = Date.UTC(2026, 5, 15);
const PIECE_BYTES = 1 << 20;

/** Resolves to 0; UsageError (no such policy, file or directory, no document in it) and Fault reject. */
export async function benchCommand(
  folder: string | undefined,
  options: BenchOptions,
  output: Writable = process.stdout,
): Promise<number> {
  const { data, rounds, evaluations, json, top } = options;
  const isInForce = folder === undefined && data !== undefined;
  const loaded = isInForce ? await policyInForce(data) : loadFrom(folder ?? referencePolicy());
  const progress = progressLine();
  progress.show('reading documents');
  const given = await givenBy(options);
  progress.clear();
  if (given.arrivals.length === 0) throw new UsageError('expected documents to measure on, found none');
  const bench = policyBench(loaded, given, { rounds, evaluations, clock: () => performance.now() });
  await writeLines(json ? [JSON.stringify(bench)] : benchLines(bench, top), output);
  return 0;
}

async function givenBy({ data, events, consignments, seed }: BenchOptions): Promise<Given> {
  if (data !== undefined && events === undefined) {
    return reading({ data }, async ({ log, policies }) => {
      const decode = policies.schemas()?.decode;
      if (decode === undefined)
        throw new UsageError(`${data}: expected schemas in force, found none; run puts them in force`);
      return arrivalsOfLog(log, decode, consignments);
    });
  }
  return arrivalsOfEvents(events === undefined ? generated(consignments, seed) : piecesOf(events), consignments);
}

function* generated(consignments: number, seed: bigint): Generator<Uint8Array> {
  for (const { line } of generateDay({ consignments, seed, day: DAY })) yield Buffer.from(`${line}\n`);
}

/** Throws UsageError where there is no such file. */
function* piecesOf(file: string): Generator<Uint8Array> {
  let opened: number;
  try {
    opened = openSync(file, 'r');
  } catch (error) {
    throw new UsageError(`--events: expected a file that can be read, found ${String(error)}`);
  }
  try {
    for (;;) {
      const piece = Buffer.alloc(PIECE_BYTES);
      const size = readSync(opened, piece);
      if (size === 0) return;
      yield piece.subarray(0, size);
    }
  } finally {
    closeSync(opened);
  }
}
