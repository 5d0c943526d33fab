/**
 * `make faults`: strikes by the dozen on real clusters, each cluster judged at its end. A chunk of strikes that was judged is
 * written down, so that a campaign which was cut off goes on where it was. Exit 1 when anything was lost, doubled or different.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { randomOf } from '../../../src/edge/generate/random';
import { givenCluster } from './given-cluster';
import { startHarness } from './harness';
import { STRIKES, strikers } from './strikes';
import type { Strike, StrikeKind } from './strikes';
import { verdictOn } from './verdict';
import { runToEnd } from './workers';

interface Chunk {
  readonly kind: StrikeKind;
  readonly index: number;
  readonly strikes: readonly Strike[];
  readonly inputs: number;
  readonly decisions: number;
  readonly entries: number;
  readonly lost: number;
  readonly problems: readonly string[];
}

/** How many strikes of a kind, and how many each cluster gets. */
const PLAN: Readonly<
  Record<StrikeKind, { readonly strikes: number; readonly perCluster: number; readonly brokers: 1 | 3 }>
> = {
  kill: { strikes: 50, perCluster: 10, brokers: 1 },
  rebalance: { strikes: 30, perCluster: 6, brokers: 1 },
  broker: { strikes: 10, perCluster: 5, brokers: 1 },
  leader: { strikes: 5, perCluster: 5, brokers: 3 },
};

async function chunkOf(kind: StrikeKind, index: number, count: number, seed: number): Promise<Chunk> {
  const random = randomOf(BigInt(seed), STRIKES.indexOf(kind) * 1_000 + index);
  const harness = await startHarness({ brokers: PLAN[kind].brokers });
  try {
    const cluster = await givenCluster(harness);
    try {
      const strikes: Strike[] = [];
      for (let strike = 0; strike < count; strike++) {
        const one = await strikers[kind](cluster, random, index * PLAN[kind].perCluster + strike);
        strikes.push(one);
        console.log(
          `${kind} ${index + 1}.${strike + 1}: ${one.what}, back after ${(one.backAfterMs / 1000).toFixed(1)} s`,
        );
      }
      await runToEnd(cluster, 'a');
      const { unread, ...verdict } = await verdictOn(cluster);
      return { kind, index, strikes, lost: unread, ...verdict };
    } finally {
      cluster.remove();
    }
  } finally {
    await harness.stop();
  }
}

async function campaign(seed: number, scale: number, file: string): Promise<number> {
  console.log(`seed ${seed}; what is judged is written to ${file}; go on with: ${again}`);
  const done: Chunk[] = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Chunk[]) : [];
  for (const kind of STRIKES) {
    const { strikes, perCluster } = PLAN[kind];
    const wanted = Math.max(1, Math.round(strikes * scale));
    for (let index = 0; index * perCluster < wanted; index++) {
      if (done.some((chunk) => chunk.kind === kind && chunk.index === index)) continue;
      done.push(await chunkOf(kind, index, Math.min(perCluster, wanted - index * perCluster), seed));
      mkdirSync(dirname(file), { recursive: true });
      // Who is cut off here goes on with what was there before.
      writeFileSync(`${file}.new`, JSON.stringify(done, undefined, 2));
      renameSync(`${file}.new`, file);
    }
  }
  console.log(tableOf(done));
  console.log(`seed ${seed}; ${file} has every strike`);
  return done.every(({ lost, problems }) => lost === 0 && problems.length === 0) ? 0 : 1;
}

function tableOf(done: readonly Chunk[]): string {
  const rows = STRIKES.map((kind) => {
    const chunks = done.filter((chunk) => chunk.kind === kind);
    const strikes = chunks
      .flatMap((chunk) => chunk.strikes.map(({ backAfterMs }) => backAfterMs / 1000))
      .sort((a, b) => a - b);
    const sum = (of: (chunk: Chunk) => number): number => chunks.reduce((all, chunk) => all + of(chunk), 0);
    const median = strikes[Math.floor(strikes.length / 2)] ?? 0;
    const back = `${median.toFixed(1)} / ${(strikes.at(-1) ?? 0).toFixed(1)}`;
    const wrong = sum(({ problems }) => problems.length);
    return [
      kind,
      strikes.length,
      sum(({ inputs }) => inputs),
      sum(({ decisions }) => decisions),
      sum(({ lost }) => lost),
      wrong,
      back,
    ];
  });
  const head = [
    'strike',
    'times',
    'events',
    'decisions',
    'lost',
    'doubled or different',
    'back after, s (median / most)',
  ];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

const [seedText = '', scaleText = '', folder = '.cache/faults'] = process.argv.slice(2);
const seed = seedText === '' ? Date.now() % 1_000_000 : Number(seedText);
const scale = scaleText === '' ? 1 : Number(scaleText);
if (!Number.isSafeInteger(seed) || !(scale > 0)) {
  console.error(
    `expected SEED to be a whole number and SCALE a share of the campaign, found ${seedText} and ${scaleText}`,
  );
  process.exit(2);
}
const again = `make faults SEED=${seed}${scale === 1 ? '' : ` SCALE=${scale}`}`;
void campaign(seed, scale, `${folder}/${seed}-${scale}.json`).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    console.error(`go on with: ${again}`);
    process.exitCode = 1;
  },
);
