/** The scenarios of one file as the engine runs them; everything wrong with them is named by file, line and key. */
import * as E from 'fp-ts/Either';
import type { DocumentType } from '../../../core/events/document';
import { DOCUMENT_TYPES } from '../../../core/events/document';
import type { Read } from '../../read-yaml';
import { readYaml } from '../../read-yaml';
import type { BundleFile, PolicyProblem } from '../bundle';
import type { Expected, StatedScenario, StatedStep, StatedTests } from './scenario-file';
import { ScenarioFile } from './scenario-file';

/** Keys from the top of a file, or of a scenario in it, to something it says. */
export type Path = readonly (string | number)[];

/** `at`: ms after the start; a step without one comes with the one before. `line`: where the file says it. */
export type Step = StatedStep & { readonly at: number; readonly line: number | undefined };

export interface Scenario extends Omit<StatedScenario, 'source' | 'given' | 'expect'> {
  readonly source: string;
  readonly given: readonly Step[];
  /** Of the last decision of each flow meant. */
  readonly expect: readonly Expected[];
  readonly file: string;
  /** Of what it says at a path; of itself without one. */
  readonly lineOf: (path?: Path) => number | undefined;
}

type Problems = readonly PolicyProblem[];

/** Pure. Left: everything wrong with the structure, then with what the keys mean together. */
export function readScenarios(file: BundleFile): E.Either<Problems, readonly Scenario[]> {
  const read = readYaml(file, ScenarioFile);
  if (E.isLeft(read)) return read;
  const { value } = read.right;
  const problems: PolicyProblem[] = [];
  const known = new Set<string>();
  const scenarios = partsOf(value).map((part) => {
    const scenario = scenarioOf(part, file.path, read.right);
    problems.push(...problemsIn(scenario, part));
    if (known.has(scenario.title)) problems.push(problemAt(scenario, ['title'], 'expected a title of its own'));
    known.add(scenario.title);
    return scenario;
  });
  return problems.length > 0 ? E.left(problems) : E.right(scenarios);
}

/** One scenario of a file with what stands above it. */
interface Part {
  readonly stated: StatedScenario;
  readonly above: StatedTests | undefined;
  readonly path: Path;
}

function partsOf(value: StatedScenario | StatedTests): readonly Part[] {
  if (!('tests' in value)) return [{ stated: value, above: undefined, path: [] }];
  return value.tests.map((stated, index) => ({ stated, above: value, path: ['tests', index] }));
}

function scenarioOf({ stated, above, path }: Part, file: string, { lineOf }: Read<unknown>): Scenario {
  let last = 0;
  const stepsIn = (steps: readonly StatedStep[], at: Path): readonly Step[] =>
    steps.map((step, index) => {
      last = step.at ?? last;
      return { ...step, at: last, line: lineOf([...at, index]) };
    });
  const given = [...stepsIn(above?.given ?? [], ['given']), ...stepsIn(stated.given, [...path, 'given'])];
  const { expect = [] } = stated;
  return {
    ...stated,
    source: stated.source ?? above?.source ?? '',
    policy: stated.policy ?? above?.policy,
    start: stated.start ?? above?.start,
    consignment: stated.consignment ?? above?.consignment,
    drawn: stated.drawn ?? above?.drawn,
    given,
    expect: 'length' in expect ? expect : [expect],
    file,
    lineOf: (at = []) => {
      const [key, , ...rest] = at;
      const isOne = key === 'expect' && !Array.isArray(stated.expect);
      return lineOf([...path, ...(isOne ? [key, ...rest] : at)]) ?? lineOf(path);
    },
  };
}

function problemAt(scenario: Scenario, path: Path, message: string, line = scenario.lineOf(path)): PolicyProblem {
  return { file: scenario.file, line, message: `${path.join('/')}: ${message}` };
}

function problemsIn(scenario: Scenario, { stated }: Part): Problems {
  const problems: PolicyProblem[] = [];
  const add = (path: Path, message: string): void => void problems.push(problemAt(scenario, path, message));
  if (scenario.source.trim() === '') add(['source'], 'expected the standard, article or practice it stands for');
  if (scenario.start !== undefined && Number.isNaN(Date.parse(scenario.start)))
    add(['start'], 'expected a time like 2026-06-15T08:00:00Z');
  if (stated.decisions === undefined && stated.expect === undefined)
    add(['title'], 'expected what is decided: expect or decisions, found neither');
  let last = 0;
  for (const [index, step] of scenario.given.entries()) {
    problems.push(...stepProblems(scenario, index, step));
    if (step.at < last)
      problems.push(problemAt(scenario, ['given', index, 'at'], 'expected steps in order of time', step.line));
    last = Math.max(last, step.at);
  }
  if (scenario.end !== undefined && scenario.end < last) add(['end'], 'expected no earlier than the last step');
  return problems;
}

function stepProblems(scenario: Scenario, index: number, step: Step): Problems {
  const what = happeningsOf(step);
  const found = `expected one of ${HAPPENINGS.join(', ')}, found ${what.join(', ') || 'none'}`;
  const at = ['given', index] as const;
  return [
    ...(what.length === 1 ? [] : [problemAt(scenario, at, found, step.line)]),
    ...(step.rejudge === undefined || step.policy !== undefined
      ? []
      : [problemAt(scenario, [...at, 'rejudge'], 'expected a policy that is put in force beside it', step.line)]),
  ];
}

const HAPPENINGS = [...DOCUMENT_TYPES, 'message', 'unreadable', 'policy'] as const;

function happeningsOf(step: Step): readonly string[] {
  return HAPPENINGS.filter((key) => step[key] !== undefined);
}

/** The document of a step, if it is one. */
export function documentOf(step: Step): { readonly type: DocumentType; readonly body: object } | undefined {
  for (const type of DOCUMENT_TYPES) {
    const body = step[type];
    if (body !== undefined) return { type, body };
  }
  return undefined;
}
