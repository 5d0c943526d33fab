/** A seeded campaign of broken records: the same seed tries the same records in the same order. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Incoming } from '../../../src/core/events/arrival';
import { randomOf } from '../../../src/edge/generate/random';
import type { Random } from '../../../src/edge/generate/random';
import type { LogRecord } from '../../../src/edge/ports';
import { checkEngine } from './check-engine';
import { checkLines, checkMessages } from './check-ingest';
import { checkRecord } from './check-record';
import { corpusOf, DAY } from './corpus';
import type { Base, Corpus } from './corpus';
import { mutateBytes } from './mutate-bytes';
import { mutateContent } from './mutate-content';
import { mutateLine, mutateMessage } from './mutate-text';
import { ensure, newTally } from './tally';
import type { Tally } from './tally';

/** Ends after so many seconds or records, whichever is first. */
export interface CampaignOptions {
  readonly seed: bigint;
  readonly seconds: number;
  readonly records: number;
  /** Told now and then. */
  readonly progress?: (tally: Tally, seconds: number) => void;
}

export interface Campaign {
  readonly tally: Tally;
  readonly records: number;
  readonly seconds: number;
  /** Heap after collecting garbage: after the first tenth of the blocks, and the most after that. */
  readonly heapBytes: { readonly first: number; readonly most: number };
}

const BLOCK = 500;
/** How many records of a block are broken; few where the whole engine looks, so that consignments still come to a release. */
const BROKEN_PERCENT = [2, 80, 90] as const;
const BROKEN_PERCENT_JUDGED = [1, 3, 30] as const;
/** Of so many blocks one goes through the whole engine, of so many one through the readers of text. */
const ENGINE_EVERY = 20;
const TEXT_EVERY = 10;
const LINES = 100;
/** Neighbouring documents a block draws from: a few dozen consignments. */
const WINDOW = 120;
const CORPUS_EVERY = 2_000;
const HEAP_EVERY = 400;
const HEAP_WARM = 800;
const MAX_GROWTH_BYTES = 48 * 1024 * 1024;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Throws, naming seed and block, when an invariant is broken or anything throws. */
export function runCampaign({ seed, seconds, records, progress }: CampaignOptions): Campaign {
  const tally = newTally();
  const started = performance.now();
  const elapsed = (): number => (performance.now() - started) / 1000;
  const heap = { first: 0, most: 0 };
  let corpus: Corpus | undefined;
  for (let block = 0; elapsed() < seconds && ended(tally) < records; block++) {
    if (corpus === undefined || block % CORPUS_EVERY === 0) corpus = corpusOf(randomOf(seed, block), 300);
    try {
      runBlock(randomOf(seed, 1_000_000 + block), corpus, block, tally);
    } catch (error) {
      throw new Error(`seed ${seed}, block ${block}: ${String(error)}`, { cause: error });
    }
    if (block % HEAP_EVERY !== 0) continue;
    progress?.(tally, elapsed());
    if (block >= HEAP_WARM) watchHeap(heap);
  }
  return { tally, records: ended(tally), seconds: elapsed(), heapBytes: heap };
}

function watchHeap(heap: { first: number; most: number }): void {
  collectGarbage();
  const used = process.memoryUsage().heapUsed;
  if (heap.first === 0) heap.first = used;
  heap.most = Math.max(heap.most, used);
  ensure(
    heap.most - heap.first < MAX_GROWTH_BYTES,
    'a heap that does not grow',
    () => `${heap.first} to ${heap.most} bytes`,
  );
}

function ended({ accepted, duplicate, rejected }: Tally): number {
  return accepted + duplicate + rejected;
}

function runBlock(random: Random, corpus: Corpus, block: number, tally: Tally): void {
  const before = ended(tally);
  const isJudged = block % ENGINE_EVERY === 0;
  const incoming = checkBlock(random, random.pick(isJudged ? BROKEN_PERCENT_JUDGED : BROKEN_PERCENT), corpus, tally);
  ensure(ended(tally) - before === BLOCK, `${BLOCK} records to end somehow`, () => String(ended(tally) - before));
  if (isJudged) checkEngine(incoming, tally);
  if (block % TEXT_EVERY !== 0) return;
  const line = (): string => corpus.lines[random.below(corpus.lines.length)] ?? '';
  checkLines(
    random,
    Array.from({ length: LINES }, () => mutateLine(random, line())),
    tally,
  );
  const message = corpus.messages[random.below(corpus.messages.length)];
  if (message !== undefined) checkMessages(mutateMessage(random, message), tally);
}

/** Of the broken ones five in eight are broken bytes, the others documents that state what nobody should. */
function checkBlock(random: Random, broken: number, { documents }: Corpus, tally: Tally): readonly Incoming[] {
  const from = random.below(documents.length - WINDOW);
  const seen = new Set<string>();
  const incoming: Incoming[] = [];
  const some = (): Base | undefined => documents[from + random.below(WINDOW)];
  for (let offset = 0; offset < BLOCK; offset++) {
    const base = some();
    const other = some();
    if (base === undefined || other === undefined) continue;
    const record = recordOf(random, broken, base, other);
    incoming.push(
      checkRecord({ ...record, partition: 0, offset, appendTime: DAY + offset * 1000, headers: [] }, seen, tally),
    );
  }
  return incoming;
}

function recordOf(random: Random, broken: number, base: Base, other: Base): Pick<LogRecord, 'topic' | 'key' | 'value'> {
  const { topic, key, value } = base;
  if (random.below(100) >= broken) return { topic, key, value };
  if (random.below(8) < 5) return mutateBytes(random, base, other);
  return { topic, key, value: mutateContent(random, base) };
}
