/** The same documents shuffled, doubled and cut anew end in the same last decisions. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lastDecisions, tidewaiter } from '../support/cli';

const CONSIGNMENTS = process.env.TIDEWAITER_ORDER_CONSIGNMENTS ?? '1500';
const SEED = Number(process.env.TIDEWAITER_SEED ?? Date.now() % 1_000_000);

function shuffled<T>(values: readonly T[], seed: number): readonly T[] {
  const mixed = [...values];
  let state = seed;
  for (let at = mixed.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (at + 1);
    [mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T];
  }
  return mixed;
}

describe(`order of arrival, seed ${SEED}`, () => {
  const scratch = mkdtempSync(join(tmpdir(), 'tidewaiter-order-'));
  const secretFile = join(scratch, 'secret');
  let lines: readonly string[] = [];

  /** Ingests at one time and decides. */
  function decided(name: string, events: readonly string[]): ReadonlyMap<string, string> {
    const file = join(scratch, `${name}.ndjson`);
    const data = join(scratch, name);
    writeFileSync(file, `${events.join('\n')}\n`);
    expect(tidewaiter('ingest', '--data', data, '--format', 'events', file).code).toBe(0);
    expect(tidewaiter('run', '--data', data, '--until-idle', '--secret-file', secretFile).code).toBe(0);
    return lastDecisions(data);
  }

  let expected: ReadonlyMap<string, string> = new Map();

  beforeAll(() => {
    writeFileSync(secretFile, `${'5a'.repeat(32)}\n`, { mode: 0o600 });
    const day = join(scratch, 'day.ndjson');
    expect(tidewaiter('generate', '--consignments', CONSIGNMENTS, '--seed', String(SEED), '--out', day).code).toBe(0);
    lines = readFileSync(day, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    expected = decided('plain', lines);
  }, 120_000);

  afterAll(() => {
    rmSync(scratch, { recursive: true, force: true });
  });

  it('makes no difference when it is shuffled', () => {
    expect(expected.size).toBeGreaterThan(1_000);
    expect(decided('shuffled', shuffled(lines, SEED))).toEqual(expected);
  }, 120_000);

  it('makes no difference when everything comes twice', () => {
    expect(decided('doubled', shuffled([...lines, ...lines], SEED + 1))).toEqual(expected);
  }, 120_000);

  it('makes no difference when it is reversed, last document first', () => {
    expect(decided('reversed', [...lines].reverse())).toEqual(expected);
  }, 120_000);
});
