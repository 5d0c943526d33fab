/**
 * Proves that the simulation finds bugs: plants one at a time in a copy of the tree (the fold, deciding, recovery, the
 * clock), runs simulated seeds there, and expects a failure each time. The working tree itself is never touched.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** Seeds tried before a bug counts as not found. */
const RUNS = 1_000;

// [what is planted, file, text there, text instead]
const bugs = [
  [
    'evolve: decisions of timers are not folded',
    'src/core/join/consignment.ts',
    'if (decision && consignment) consignment = foldDecision',
    'if (decision && consignment && timer.kind !== "deadline") consignment = foldDecision',
  ],
  [
    'evolve: an earlier whole is forgotten',
    'src/core/join/arrivals.ts',
    'const { kept, dropped } = insertVersion(known.versions, added);',
    'const { kept, dropped } = insertVersion(known.versions.filter((one) => one.kind !== added.kind), added);',
  ],
  [
    'join: a cancellation without a version takes nothing back',
    'src/core/join/document-value.ts',
    'if (cancellation.issueDateTime === null || highest.issueDateTime === null) return true;',
    'if (cancellation.issueDateTime === null || highest.issueDateTime === null) return false;',
  ],
  [
    'join: a deadline ignores the claimed departure',
    'src/core/join/deadline.ts',
    "['loadingDateTime', 'departureDateTime', 'arrivalDateTime'] as const",
    "['loadingDateTime', 'arrivalDateTime'] as const",
  ],
  [
    'decide: what has expired may be released',
    'src/core/decide/decide.ts',
    'if (isLate && (isSticky(flow.expired) || asked.agencies.some(isOpen))) {',
    'if (isLate && asked.agencies.some(isOpen) && asked.points > 0) {',
  ],
  [
    'decide: an answered hit asks again',
    'src/core/decide/agencies.ts',
    "ask(hit.agency, answered ? 'NONE' : measure, hit.rule.id);",
    'ask(hit.agency, measure, hit.rule.id);',
  ],
  [
    'decide: an answer to a later finding leaves the earlier one open',
    'src/core/decide/reasons.ts',
    'return isIn(answer.settled) || (!hit.current && isIn(answer.superseded));',
    'return isIn(answer.settled);',
  ],
  [
    'score: lists are read as of the append, not of the issue',
    'src/core/score/flow-facts.ts',
    'return Math.min(dayOf(anchor.issueDateTime ?? anchor.appendTime), dayOf(anchor.appendTime));',
    'return dayOf(anchor.appendTime);',
  ],
  [
    'decide: a decision that becomes final is not published',
    'src/core/join/own-decision.ts',
    'let text = `${measure} ${finality} ${points} ${arm}`;',
    'let text = `${measure} ${points} ${arm}`;',
  ],
  [
    'recovery: goes on one entry after the checkpoint',
    'src/engine/recover.ts',
    'const from = start.mark?.seq ?? 0;',
    'const from = (start.mark?.seq ?? -1) + 1;',
  ],
  [
    'recovery: any checkpoint is believed',
    'src/engine/ledger-tail.ts',
    'return hex(entry.right.hash) === hex(mark.hash);',
    'return true;',
  ],
  [
    'recovery: decisions of entries with timers are not folded',
    'src/engine/recover.ts',
    '      ...content,\n',
    '      ...content,\n      decisions: entry.dueTo === null ? content.decisions : [],\n',
  ],
  [
    'recovery: what is left to be judged anew is forgotten',
    'src/engine/recover.ts',
    'await rejudgingAt(parts, start.mark?.offset);',
    'await rejudgingAt(parts, undefined);',
  ],
  ['runner: a failed commit loses its records', 'src/runner.ts', 'standing.queue = queue;', ''],
  [
    'runner: a stuck input holds nothing',
    'src/engine/entry-clock.ts',
    'return { holding: Math.min(Infinity, ...holding),',
    'return { holding: Infinity,',
  ],
  [
    'store: fewer timers than there are',
    'src/edge/store/due-timers.ts',
    'while (taken < timers.length && taken < limit) taken = endOfMoment(timers, taken);',
    'while (taken < timers.length && taken < limit && taken < 2) taken = endOfMoment(timers, taken);',
  ],
];

const listTree = () =>
  execFileSync('git', ['ls-files', '-coz', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((path) => /^(?:src|schemas|topology|test|scripts)\/|^package\.json$/.test(path))
    .filter(
      (path) =>
        !path.startsWith('topology/samples/') && lstatSync(join(root, path), { throwIfNoEntry: false })?.isFile(),
    );

const copyTree = (copy) => {
  for (const path of listTree()) {
    mkdirSync(join(copy, dirname(path)), { recursive: true });
    cpSync(join(root, path), join(copy, path));
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
};

const simulated = (copy, runs) => {
  const args = [join(copy, 'scripts', 'sim.mjs'), '1', String(runs)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}` };
};

const tryBug = (copy, [what, path, text, instead]) => {
  const file = join(copy, path);
  const before = readFileSync(file, 'utf8');
  if (before.split(text).length !== 2) return { what, verdict: `NOT PLANTED: ${path} has changed`, found: false };
  writeFileSync(
    file,
    before.replace(text, () => instead),
  );
  const { status, output } = simulated(copy, RUNS);
  writeFileSync(file, before);
  const [told] = output.split('\n').filter((line) => /^(?:\w*Error|Discrepancy|Fault|Invariant\w*): /.test(line));
  const seed = /SEED=(\d+)/.exec(output)?.[1];
  const found = status !== 0 && seed !== undefined;
  return { what, verdict: found ? `found by seed ${seed}: ${(told ?? '').slice(0, 110)}` : 'NOT FOUND', found };
};

const copy = mkdtempSync(join(tmpdir(), 'tidewaiter-oracle-'));
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));
copyTree(copy);
const sound = simulated(copy, 20);
if (sound.status !== 0) {
  console.error(`${sound.output}\nexpected the tree as it is to pass, found a failure`);
  process.exit(1);
}
const results = bugs.map((bug) => {
  const result = tryBug(copy, bug);
  console.log(`${result.what.padEnd(62)} ${result.verdict}`);
  return result;
});
const missed = results.filter(({ found }) => !found).length;
console.log(`${results.length - missed} planted bugs found, ${missed} not`);
process.exitCode = missed === 0 ? 0 : 1;
