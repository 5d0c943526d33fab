/** `make bench-kafka`: our worker and the Kafka Streams peer on the same machine, broker and events, side by side. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { MissingTools } from '../../kafka/support/missing-tools';
import { KAFKA_VERSION } from '../../kafka/support/java-packages';
import { onCluster } from './bench-cluster';
import { drainByPeer, drainByTwo, drainByUs } from './drain';
import type { Drained } from './drain';
import { heldToCore, heldToHalf } from './hold';
import { pacedOurs, pacedPeer } from './paced';
import type { Pace, Paced } from './paced';
import { buildPeer } from './peer-program';
import { sharesOf } from './profile';
import type { Share } from './profile';
import { writeRetailDay } from './retail-day';
import type { RetailDay } from './retail-day';
import { textOf } from './table';
import type { Results, Scaled, Sides } from './table';

const README = join(__dirname, '..', 'README.md');
const BEGIN = '<!-- written by make bench-kafka -->';
const END = '<!-- up to here -->';
const SEED = 7n;
const WARM_SECONDS = 20;
const EVENTS_PER_CONSIGNMENT = 3;

/** The value of `name=value` among the arguments; empty ones count as not stated. */
const stated = (name: string): string | undefined =>
  process.argv.find((argument) => argument.startsWith(`${name}=`) && !argument.endsWith('='))?.slice(name.length + 1);
const runs = Number(stated('runs') ?? 3);
const sizes = (stated('consignments') ?? '100000,400000').split(',').map(Number);
const rate = Number(stated('rate') ?? 2_000);
const seconds = Number(stated('seconds') ?? 30);
const only = (stated('only') ?? 'drain,reference,two,paced,profile').split(',');

function say(text: string): void {
  process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${text}\n`);
}

async function bothDrain(day: RetailDay, classPath: string): Promise<Sides<Drained>> {
  const ours: Drained[] = [];
  const peer: Drained[] = [];
  for (let run = 0; run < runs; run++) {
    await onCluster({ backlog: day }, async (on) => {
      // Who comes first finds a broker that has not been asked for anything yet.
      const turns = [
        async () => ours.push(told(await drainByUs(on, day), `${day.consignments}, ours`)),
        async () => peer.push(told(await drainByPeer(on, day, classPath), `${day.consignments}, peer`)),
      ];
      for (const turn of run % 2 === 0 ? turns : turns.reverse()) await turn();
    });
  }
  return { ours, peer };
}

/** What the policy that a service would start from costs beside one of as many rules as the peer has. */
async function referenceDrain(day: RetailDay): Promise<readonly Drained[]> {
  const all: Drained[] = [];
  for (let run = 0; run < runs; run++) {
    const drained = await onCluster({ backlog: day, policy: 'reference' }, (on) => drainByUs(on, day));
    all.push(told(drained, `${day.consignments}, ours, reference policy`));
  }
  return all;
}

/** One worker may use more than a core: two are compared with one as they are, and with each held to a part of the machine. */
async function scaled(day: RetailDay): Promise<Scaled> {
  const holds = [heldToCore(), heldToHalf(2)].filter((hold) => hold !== undefined);
  const two: Drained[] = [];
  const held = holds.map((hold) => ({ hold, one: [] as Drained[], two: [] as Drained[] }));
  const grouped = { backlog: day, groupWaitMs: 3_000 };
  const { consignments } = day;
  try {
    for (let run = 0; run < runs; run++) {
      two.push(told(await onCluster(grouped, (on) => drainByTwo(on, day)), `${consignments}, two workers`));
      for (const { hold, ...of } of held) {
        const one = await onCluster({ backlog: day }, (on) => drainByUs(on, day, { within: hold.words(0) }));
        of.one.push(told(one, `${consignments}, one worker on ${hold.to}`));
        const both = await onCluster(grouped, (on) => drainByTwo(on, day, hold));
        of.two.push(told(both, `${consignments}, two workers, each on ${hold.to}`));
      }
    }
  } finally {
    for (const hold of holds) hold.end();
  }
  return { consignments, two, held: held.map(({ hold: { to }, ...of }) => ({ to, ...of })) };
}

async function bothPaced(day: RetailDay, pace: Pace, classPath: string): Promise<Sides<Paced>> {
  const ours: Paced[] = [];
  const peer: Paced[] = [];
  for (let run = 0; run < runs; run++) {
    ours.push(told(await onCluster({}, (on) => pacedOurs(on, day, pace)), `${pace.rate} events/s, ours`));
    peer.push(told(await onCluster({}, (on) => pacedPeer(on, day, pace, classPath)), `${pace.rate} events/s, peer`));
  }
  return { ours, peer };
}

async function profiled(day: RetailDay, folder: string): Promise<readonly Share[]> {
  mkdirSync(folder);
  await onCluster({ backlog: day }, (on) =>
    drainByUs(on, day, { nodeOptions: ['--cpu-prof', `--cpu-prof-dir=${folder}`] }),
  );
  return sharesOf(folder);
}

function told<A extends object>(result: A, what: string): A {
  const short = Object.entries(result as Record<string, number>).map(([name, value]) => `${name} ${+value.toFixed(2)}`);
  say(`${what}: ${short.join(', ')}`);
  return result;
}

function about(): string {
  const date = new Date().toISOString().slice(0, 10);
  const machine = `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB`;
  const memory = 'shared by broker, worker and load';
  const versions = `Node ${process.version}, Apache Kafka and Kafka Streams ${KAFKA_VERSION}`;
  return `${date}; ${machine}, ${memory}; ${versions}; seed ${SEED}; min / median / max of ${runs} runs.`;
}

async function measured(scratch: string): Promise<Results> {
  say('building the peer');
  const classPath = await buildPeer();
  const dayOf = (consignments: number): RetailDay => {
    const day = writeRetailDay(join(scratch, `day-${consignments}`), consignments, SEED);
    say(`${day.consignments} consignments, ${day.events} events of ${day.averageBytes} bytes`);
    return day;
  };
  const [smallest = 0] = [...sizes].sort((a, b) => a - b);
  const days = new Map(sizes.map((size) => [size, dayOf(size)]));
  const small = days.get(smallest) ?? dayOf(smallest);
  const drains: Results['drains'][number][] = [];
  const two: Scaled[] = [];
  for (const [size, day] of days) {
    if (only.includes('drain'))
      drains.push({ consignments: size, events: day.events, ...(await bothDrain(day, classPath)) });
    if (only.includes('two')) two.push(await scaled(day));
    if (day !== small) rmSync(day.file);
  }
  const reference = only.includes('reference') ? await referenceDrain(small) : undefined;
  const profile = only.includes('profile') ? await profiled(small, join(scratch, 'profile')) : [];
  const pace = { rate, seconds, warmSeconds: WARM_SECONDS };
  const paced = only.includes('paced')
    ? {
        rate,
        seconds,
        ...(await bothPaced(
          dayOf(Math.ceil((rate * (seconds + WARM_SECONDS)) / EVENTS_PER_CONSIGNMENT)),
          pace,
          classPath,
        )),
      }
    : undefined;
  return { about: about(), drains, reference, two, paced, profile, profiled: smallest };
}

function writeReadme(text: string): void {
  const readme = readFileSync(README, 'utf8');
  const [before, after] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (before < 0 || after < before) throw new Error(`${README}: expected ${BEGIN} and ${END}`);
  writeFileSync(README, `${readme.slice(0, before + BEGIN.length)}\n\n${text}\n${readme.slice(after)}`);
}

async function main(): Promise<number> {
  const scratch = mkdtempSync(join(tmpdir(), 'tidewaiter-bench-kafka-'));
  try {
    const text = textOf(await measured(scratch));
    process.stdout.write(text);
    // What is measured in part, or only tried out, is not written down.
    if (stated('only') === undefined && stated('write') !== 'no') writeReadme(text);
    return 0;
  } catch (error) {
    process.stderr.write(`bench-kafka: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return error instanceof MissingTools ? 2 : 3;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

void main().then((code) => {
  process.exitCode = code;
});
