/** kill -9 at random moments: nothing lost, nothing doubled, nothing different; the state is the fold of the ledger. */
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openReader } from '../../src/edge/embedded/embedded-log';
import { LEDGER_TOPIC } from '../../src/edge/topics';
import { wireRun } from '../../src/wire';
import { decisionLines, lastDecisions, startTidewaiter, tidewaiter } from '../support/cli';
import { consulted, startedOn, type Started } from '../support/started-directory';

const KILLS = Number(process.env.TIDEWAITER_KILLS ?? 4);
const CONSIGNMENTS = process.env.TIDEWAITER_KILL_CONSIGNMENTS ?? '3000';
const SEED = Number(process.env.TIDEWAITER_SEED ?? Date.now() % 1_000_000);

/** Reproducible from the printed seed; the moments themselves depend on the machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

function entriesOf(data: string): number {
  const log = openReader(data);
  const entries = log.end(LEDGER_TOPIC, 0);
  void log.close();
  return entries;
}

describe(`kill -9, ${KILLS} times, seed ${SEED}`, () => {
  const scratch = mkdtempSync(join(tmpdir(), 'tidewaiter-kill-'));
  const disturbed = join(scratch, 'disturbed');
  const undisturbed = join(scratch, 'undisturbed');
  const afterKills: Started[] = [];
  const gaveUp: string[] = [];
  let midway = 0;

  beforeAll(async () => {
    const events = join(scratch, 'day.ndjson');
    tidewaiter('generate', '--consignments', CONSIGNMENTS, '--seed', String(SEED), '--out', events);
    expect(tidewaiter('ingest', '--data', disturbed, '--format', 'events', events).code).toBe(0);
    // Puts policy and secret in place, so that both directories have the same.
    const { close } = await wireRun({ data: disturbed, policy: undefined, secretFile: undefined });
    await close();
    cpSync(disturbed, undisturbed, { recursive: true });
    expect(tidewaiter('run', '--data', undisturbed, '--until-idle').code).toBe(0);
    const random = randomFrom(SEED);
    for (let kill = 0; kill < KILLS; kill++) {
      const before = entriesOf(disturbed);
      const started = startTidewaiter('run', '--data', disturbed, '--until-idle');
      const { running } = started;
      const ended = once(running, 'exit');
      const isOver = (): boolean => running.exitCode !== null || running.signalCode !== null;
      while (!isOver() && entriesOf(disturbed) === before) await pause(10);
      await pause(random() * 250);
      const ending = isOver()
        ? `kill ${kill}: ${running.exitCode ?? running.signalCode}: ${started.said()}`
        : undefined;
      if (ending === undefined) midway++;
      running.kill('SIGKILL');
      await ended;
      // One that is through before the kill is none of these; one that gave up says why.
      const isThrough = running.exitCode === 0 && entriesOf(disturbed) > 0;
      if (ending !== undefined && !isThrough) gaveUp.push(ending);
      afterKills.push(await startedOn(disturbed));
    }
    expect(tidewaiter('run', '--data', disturbed, '--until-idle').code).toBe(0);
  }, 300_000);

  afterAll(() => {
    rmSync(scratch, { recursive: true, force: true });
  });

  it('hits the runner while it works at least once', () => {
    expect(midway).toBeGreaterThan(0);
  });

  it('strikes no run that had given up before', () => {
    expect(gaveUp).toEqual([]);
  });

  it('ends in the decisions of an undisturbed run', () => {
    const expected = lastDecisions(undisturbed);
    expect(expected.size).toBeGreaterThan(Number(CONSIGNMENTS) / 2);
    expect(lastDecisions(disturbed)).toEqual(expected);
  }, 60_000);

  it('publishes no revision twice', () => {
    const ids = decisionLines(disturbed).map((line) => {
      const { consignment, flow, generation, revision } = JSON.parse(line) as Record<string, unknown>;
      return [consignment, flow, generation, revision].join(' ');
    });
    expect(new Set(ids).size).toBe(ids.length);
  }, 60_000);

  it('gets a certificate', () => {
    const { code, out } = tidewaiter('verify', '--data', disturbed);
    expect(out).toContain('0 differences');
    expect(code).toBe(0);
  }, 60_000);

  it('publishes what the oracle recomputes from all documents up to each entry', async () => {
    const { problems, decisions } = await consulted(disturbed);
    expect(problems).toEqual([]);
    expect(decisions).toBe(decisionLines(disturbed).length);
  }, 120_000);

  it('recovers after each kill what a fold from the first entry gives, byte for byte', () => {
    expect(afterKills.map(({ difference }) => difference)).toEqual(Array.from({ length: KILLS }, () => undefined));
    expect(afterKills.map(({ states }) => states > 0)).toEqual(Array.from({ length: KILLS }, () => true));
  });

  it('recovers the same state from the checkpoint as from the first entry, byte for byte', async () => {
    const checkpointed = await startedOn(disturbed);
    expect(checkpointed).toEqual({ fromCheckpoint: true, states: checkpointed.states, difference: undefined });
    rmSync(join(disturbed, 'state'), { recursive: true });
    expect(await startedOn(disturbed)).toEqual({ ...checkpointed, fromCheckpoint: false });
    expect(checkpointed.states).toBeGreaterThan(0);
  }, 120_000);
});
