/** House rules that no other tool knows, run as tests: each lists what offends as file:line. */
import { execFileSync } from 'node:child_process';
import { lstatSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

type Finding = (line: string, path: string) => boolean;

const root = join(__dirname, '..');
const binary = /\.(?:png|jpe?g|gif|ico|gz|zst|zip|jar|pdf|bin|mdb|woff2?)$/;
const tracked = execFileSync('git', ['ls-files', '-coz', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((path) => path !== '' && !binary.test(path))
  .filter((path) => lstatSync(join(root, path), { throwIfNoEntry: false })?.isFile() === true);

const linesByPath = new Map<string, readonly string[]>();
const linesOf = (path: string): readonly string[] => {
  const known = linesByPath.get(path);
  if (known !== undefined) return known;
  const lines = readFileSync(join(root, path), 'utf8').split(/\r?\n/);
  linesByPath.set(path, lines);
  return lines;
};

const isOurs = (path: string): boolean => /^(?:src|test|schemas|topology|scripts|deploy)\//.test(path);
const isGenerated = (path: string): boolean => /\.generated\.ts$/.test(path);
const isCode = (path: string): boolean => /\.(?:ts|mjs|cjs|js|sh|py)$/.test(path) && !isGenerated(path);
// Data of another project stays as it came.
const isTheirs = (path: string): boolean => /^topology\/names\/.*\.yml$/.test(path);
const isHandwritten = (path: string): boolean => isCode(path) || (/\.ya?ml$/.test(path) && !isTheirs(path));
const isTypeScript = (path: string): boolean => /\.ts$/.test(path) && !isGenerated(path);
const isTestFile = (path: string): boolean => /^test\/.*\.test\.ts$/.test(path);

const ours = tracked.filter(isOurs);
const sources = tracked.filter((path) => /^src\/.*\.ts$/.test(path) && !isGenerated(path));

const linesThat = (paths: readonly string[], offends: Finding): string[] =>
  paths.flatMap((path) =>
    linesOf(path).flatMap((line, index) =>
      offends(line, path) ? [`${path}:${index + 1}: ${line.trim().slice(0, 100)}`] : [],
    ),
  );
const matching = (pattern: RegExp): Finding => {
  return (line) => pattern.test(line);
};

const lengthOf = (path: string): number => {
  const lines = linesOf(path);
  return lines.at(-1) === '' ? lines.length - 1 : lines.length;
};

const openingComment = (path: string): string => {
  const lines = linesOf(path);
  const first = lines[0]?.startsWith('#!') === true ? 1 : 0;
  const opening = lines.slice(first).join('\n');
  const block = /^\/\*\*?([\s\S]*?)\*\//.exec(opening) ?? /^((?:\/\/[^\n]*\n)+)/.exec(opening);
  return (block?.[1] ?? '').replace(/^\s*(?:\*|\/\/)/gm, '').trim();
};

describe('a file', () => {
  const kebab = /^\.?[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/;
  const conventional = new Set([
    'README.md',
    'RUNBOOK.md',
    'LANGUAGE.md',
    'LICENSE',
    'NOTICE',
    'Dockerfile',
    '.gitkeep',
  ]);
  // Samples keep the names their publishers gave them, Java's public classes name their files.
  const isForeign = (path: string): boolean =>
    path.startsWith('topology/samples/') || /^test\/bench\/peer\/.*\.java$/.test(path);
  const vague = /^(?:utils?|helpers?|managers?|common|misc)$/;

  it('is nothing that a run has left behind', () => {
    expect(tracked.filter((path) => /\.(?:log|cpuprofile|heapprofile|heapsnapshot|tmp|orig|rej)$/.test(path))).toEqual(
      [],
    );
  });

  it('in src has at most 250 lines (200 is the guide)', () => {
    const long = sources.filter((path) => lengthOf(path) > 250).map((path) => `${path}:${lengthOf(path)}`);
    expect(long).toEqual([]);
  });

  it('in src opens with a comment that says in one sentence what it answers', () => {
    const silent = sources.filter((path) => openingComment(path).split(/\s+/).length < 4).map((path) => `${path}:1`);
    expect(silent).toEqual([]);
  });

  it('is named in kebab-case', () => {
    const isOdd = (name: string): boolean => !kebab.test(name) && !conventional.has(name);
    const odd = ours.filter((path) => !isForeign(path) && isOdd(basename(path)));
    expect(odd.map((path) => `${path}:1`)).toEqual([]);
  });

  it('is named after what it does, and so is its folder', () => {
    const words = (path: string): string[] => path.split('/').flatMap((part) => part.split('.').slice(0, 1));
    expect(ours.filter((path) => words(path).some((word) => vague.test(word))).map((path) => `${path}:1`)).toEqual([]);
  });

  it('under test is a test, or lends a hand to tests from a folder named support or bench', () => {
    const lends = /^test\/(?:.*\/)?(?:support|bench)\//;
    const stray = ours.filter(
      (path) => /^test\/.*\.(?:ts|js|mjs|cjs)$/.test(path) && !isTestFile(path) && !lends.test(path),
    );
    const outside = ours.filter((path) => /\.(?:test|spec)\.\w+$/.test(path) && !isTestFile(path));
    expect([...stray, ...outside].map((path) => `${path}:1`)).toEqual([]);
  });
});

describe('a line', () => {
  it('of code or YAML has at most 140 characters', () => {
    expect(linesThat(ours.filter(isHandwritten), (line) => line.length > 140)).toEqual([]);
  });

  it('leaves no work for later', () => {
    const later = /\b(?:TO(?:DO)|FIX(?:ME)|HA(?:CK))\b|(?:\/\/|\*|#)\s*X(?:XX)\b/;
    expect(linesThat(ours.filter(isHandwritten), matching(later))).toEqual([]);
  });

  it('never silences the type checker', () => {
    const untyped = /\bas\s+any\b|:\s*a(?:ny)(?=\s*(?:[;,)=\]}>|&[]|$))|<an(?:y)>|@ts-(?:ignore|nocheck)/;
    expect(linesThat(ours.filter(isTypeScript), matching(untyped))).toEqual([]);
  });

  it('that disables a lint rule says why after two dashes', () => {
    const disables = /eslint-(?:disable)(?!.* -- \S)/;
    expect(linesThat(tracked.filter(isCode), matching(disables))).toEqual([]);
  });

  it('names no package registry', () => {
    const registries = [
      /\bregistry\.(?:npmjs|yarnpkg)\b/,
      /\b(?:npmjs|yarnpkg)\.(?:org|com)\b/,
      /\bpypi\.org\b|\bpython(?:hosted)\.org\b/,
      /\brepo1?\.maven\b|\bmaven\.(?:org|google)\b|\bpackages\.confluent\.io\b/,
      /\bartifactory\b|"resolved":\s*"https?:/,
    ];
    expect(linesThat(tracked, (line) => registries.some((registry) => registry.test(line)))).toEqual([]);
  });

  it('names no folder of one machine', () => {
    const machine = /(?:^|[\s"'`=(:,[<>{])\/(?:work|root|home|Users)\//;
    expect(linesThat(tracked, matching(machine))).toEqual([]);
  });
});

describe('a test', () => {
  it('is never switched off, and never runs alone', () => {
    const switched = /\b(?:it|test|describe)(?:\.(?:concurrent|each))?\.(?:only|skip|todo|failing)\b/;
    const shorthand = /\b(?:xit|xtest|xdescribe|fit|fdescribe)\s*\(/;
    const offends: Finding = (line) => switched.test(line) || shorthand.test(line);
    expect(linesThat(ours.filter(isTypeScript), offends)).toEqual([]);
  });

  it('does not pass by asserting a constant', () => {
    const constant = /\bexpect\((?:true|false|1|0|null|undefined)\)\.to/;
    expect(linesThat(ours.filter(isTypeScript), matching(constant))).toEqual([]);
  });

  it('file holds at least one test', () => {
    const empty = ours
      .filter(isTestFile)
      .filter((path) => !linesOf(path).some((line) => /\b(?:it|test)(?:\.each)?[(`]/.test(line)));
    expect(empty.map((path) => `${path}:1`)).toEqual([]);
  });
});
