/** A comparison of two policies as text for a terminal, and as Markdown for a review. */
import type { ChangedTest } from '../engine/policy-diff/changed-tests';
import type { PolicyDiff } from '../engine/policy-diff/policy-diff';
import { field, heading, paragraph } from './explain-layout';
import { codeSpan, markdownText } from './markdown';
import { diffSections } from './policy-diff-sections';
import type { Section } from './policy-diff-sections';

/** Undefined: nobody has run the tests. */
type Tests = readonly ChangedTest[] | undefined;

/** Lines of at most 110 columns. */
export function diffLines(diff: PolicyDiff, tests: Tests): readonly string[] {
  return [
    ...field('From', named(diff.from)),
    ...field('To', named(diff.to)),
    ...field('Meaning', meaning(diff)),
    ...(tests === undefined ? [] : field('Tests', testsText(tests))),
    ...diffSections(diff, tests ?? []).flatMap(sectionLines),
  ];
}

function named({ id, version, hash }: PolicyDiff['from']): string {
  return `${id} ${version}, ${hash}`;
}

function meaning({ same, files }: PolicyDiff): string {
  if (!same) return `different, in ${counted(files.length)}`;
  return files.length === 0 ? 'the same, byte for byte' : `the same, written otherwise in ${counted(files.length)}`;
}

function counted(files: number): string {
  return files === 1 ? '1 file' : `${files} files`;
}

function testsText(tests: readonly ChangedTest[]): string {
  if (tests.length === 0) return 'all come out the same under both';
  return tests.length === 1 ? '1 comes out otherwise' : `${tests.length} come out otherwise`;
}

/** Both sides in one line up to so many characters. */
const SHORT = 60;

function sectionLines({ title, counts, entries, more }: Section): readonly string[] {
  return [
    ...heading(`${title}: ${counts}`),
    ...entries.flatMap(({ mark, title: entry, details }) => [
      ...paragraph(`${mark} `, entry, 2),
      ...details.flatMap(({ label, from, to }) => {
        if (from === null || to === null)
          return paragraph('    ', [label, from ?? to ?? ''].join(': ').replace(/: $/, ''), 6);
        if (from.length + to.length <= SHORT) return paragraph('    ', `${label}: ${from} -> ${to}`, 6);
        return [...paragraph('    ', `${label}:`), ...paragraph('      - ', from, 8), ...paragraph('      + ', to, 8)];
      }),
    ]),
    ...(more === 0 ? [] : [`and ${more} more; --json has all of them`]),
  ];
}

/** For a merge request or a minute: headings, lists, conditions as code. */
export function diffMarkdown(diff: PolicyDiff, tests: Tests): readonly string[] {
  const { from, to } = diff;
  return [
    `# Policy ${markdownText(to.id)}: ${markdownText(from.version)} to ${markdownText(to.version)}`,
    '',
    `- From: ${codeSpan(from.hash)}`,
    `- To: ${codeSpan(to.hash)}`,
    `- Meaning: ${meaning(diff)}`,
    ...(tests === undefined ? [] : [`- Tests: ${testsText(tests)}`]),
    ...diffSections(diff, tests ?? []).flatMap(sectionMarkdown),
  ];
}

const WORD = { '+': 'added', '-': 'removed', '~': 'changed' } as const;

function sectionMarkdown({ title, counts, entries, more }: Section): readonly string[] {
  return [
    '',
    `## ${title}: ${counts}`,
    '',
    ...entries.flatMap(({ mark, title: entry, details }) => [
      `- ${WORD[mark]} ${codeSpan(entry)}`,
      ...details.map(({ label, from, to }) => {
        if (from !== null && to !== null) return `  - ${markdownText(label)}: ${codeSpan(from)} → ${codeSpan(to)}`;
        const said = from ?? to;
        return said === null ? `  - ${markdownText(label)}` : `  - ${markdownText(label)}: ${codeSpan(said)}`;
      }),
    ]),
    ...(more === 0 ? [] : ['', `and ${more} more`]),
  ];
}
