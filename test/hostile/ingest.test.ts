/** Hostile files: each fault ends in the log as a rejection with its own code, and what stands beside it goes on. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { accepted, logFolder, refused } from '../engine/ingest/support/log-folder';
import type { LogFolder } from '../engine/ingest/support/log-folder';
import { HOSTILE_LINES, HOSTILE_MESSAGES, eventText, messageText } from './support/hostile-text';

let folder: LogFolder;
beforeEach(() => (folder = logFolder()));
afterEach(() => folder.remove());

const codesIn = () => refused(folder.decoded()).map(({ code }) => code);
const documentsIn = () => accepted(folder.decoded()).map(({ content }) => content.header.documentId);
const MEGABYTE = 1024 * 1024;

describe('a line with', () => {
  it.each(HOSTILE_LINES)('%s ends as %s', async (_what, code, line) => {
    const good = (documentId: string): Buffer => Buffer.from(`\n${eventText('', { documentId })}\n`);
    const stdin = Readable.from([good('before'), Buffer.from(line), good('after')]);
    const { tally } = await folder.run('events', ['-'], { stdin });
    expect(codesIn()).toEqual([code]);
    expect(documentsIn()).toEqual(['before', 'after']);
    expect(tally.refused).toEqual(new Map([[code, 1]]));
  });

  it('a date far ahead is left to the pipeline, which knows the time', async () => {
    await folder.run('events', ['-'], { stdin: eventText('', { issueDateTime: '9999-12-31T00:00:00Z' }) });
    expect(codesIn()).toEqual(['BAD_TIME']);
  });

  it('letters of another script that look Latin is taken in as stated', async () => {
    await folder.run('events', ['-'], { stdin: eventText(',"item":[{"commodity":{"description":"сotton"}}]') });
    expect(documentsIn()).toEqual(['o1']);
  });
});

describe('a message with', () => {
  it.each(HOSTILE_MESSAGES)('%s ends as %s', async (_what, code, message) => {
    const files = mkdtempSync(join(tmpdir(), 'hostile-'));
    writeFileSync(join(files, 'a.xml'), message);
    writeFileSync(join(files, 'b.xml'), messageText('', 'GOOD'));
    const started = performance.now();
    await folder.run('wco-dm', [join(files, 'a.xml'), join(files, 'b.xml')]);
    rmSync(files, { recursive: true });
    expect(codesIn()).toEqual([code]);
    expect(documentsIn()).toEqual(['GOOD']);
    expect(performance.now() - started).toBeLessThan(60_000);
  });
});

it('three hundred lines of 10 MB do not fill the memory', async () => {
  const line = Buffer.from(`${'x'.repeat(10_000_000)}\n`);
  let most = 0;
  function* lines(): Generator<Buffer> {
    for (let at = 0; at < 300; at++) {
      most = Math.max(most, process.memoryUsage.rss());
      yield line;
    }
  }
  const before = process.memoryUsage.rss();
  await folder.run('events', ['-'], { stdin: Readable.from(lines(), { objectMode: false }) });
  expect(codesIn()).toHaveLength(300);
  expect(most - before).toBeLessThan(400 * MEGABYTE);
});
