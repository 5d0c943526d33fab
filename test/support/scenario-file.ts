/** A scenario as analysts write it, and the pure reader that names file, line and key of everything wrong with it. */
import * as E from 'fp-ts/Either';
import * as t from 'io-ts';
import { MEASURES, OUTCOMES } from '../../src/core/events/decision';
import { DOCUMENT_TYPES } from '../../src/core/events/document';
import type { DocumentType } from '../../src/core/events/document';
import type { PolicyProblem } from '../../src/edge/policy/bundle';
import { readYaml } from '../../src/edge/read-yaml';
import { oneOf } from '../../src/edge/one-of';
import { Moment, closed, maybe } from './scenario-codec';

const Json = t.UnknownRecord;
const Texts = t.array(t.string);
const Type = oneOf(DOCUMENT_TYPES);

/** One thing that happens; exactly one of the keys before `like` says what. */
const Step = closed('a step', {
  at: Moment,
  order: maybe(Json),
  payment: maybe(Json),
  logistics: maybe(Json),
  declaration: maybe(Json),
  outcome: maybe(Json),
  message: maybe(t.string),
  unreadable: maybe(Type),
  policy: maybe(t.string),
  rejudge: maybe(t.boolean),
  like: maybe(t.string),
  kind: maybe(oneOf(['WHOLE', 'PATCH', 'CANCELLATION', 'NOTICE'] as const)),
  header: maybe(Json),
  changes: maybe(Texts),
  generation: maybe(t.number),
  versions: maybe(t.number),
});
export type Step = t.TypeOf<typeof Step>;

/** Only what is stated is compared. */
const Expected = closed('a decision', {
  at: maybe(Moment),
  consignment: maybe(t.string),
  flow: maybe(t.string),
  generation: maybe(t.number),
  revision: maybe(t.number),
  supersedes: maybe(t.number),
  trigger: maybe(oneOf(['EVENT', 'DEADLINE', 'REJUDGE', 'RESPOND_BY'] as const)),
  finality: maybe(oneOf(['PRELIMINARY', 'FINAL'] as const)),
  reaffirms: maybe(t.boolean),
  outcome: maybe(oneOf(OUTCOMES)),
  measure: maybe(oneOf(MEASURES)),
  agencies: maybe(t.record(t.string, oneOf(MEASURES))),
  calledBy: maybe(t.record(t.string, Texts)),
  points: maybe(t.number),
  reasons: maybe(Texts),
  reasonsInclude: maybe(Texts),
  reasonsExclude: maybe(Texts),
  pointers: maybe(t.record(t.string, Texts)),
  unknown: maybe(Texts),
  unknownInclude: maybe(Texts),
  missing: maybe(t.array(Type)),
  arm: maybe(oneOf(['MANDATORY', 'SCORED', 'RANDOM', 'NONE'] as const)),
  inclusionPpm: maybe(t.number),
  respondBy: maybe(Moment),
  aliases: maybe(Texts),
});
export type Expected = t.TypeOf<typeof Expected>;

const ScenarioFile = closed('a scenario', {
  title: t.string,
  source: t.string,
  note: maybe(t.string),
  openDefect: maybe(t.string),
  policy: maybe(t.string),
  start: maybe(t.string),
  consignment: maybe(t.string),
  drawn: maybe(oneOf(['everybody', 'nobody'] as const)),
  anyOrder: maybe(t.boolean),
  given: t.array(Step),
  end: maybe(Moment),
  decisions: t.array(Expected),
  rejections: maybe(t.array(closed('a rejection', { code: t.string, pointer: maybe(t.string) }))),
  states: maybe(
    t.array(closed('a state', { consignment: maybe(t.string), is: oneOf(['open', 'closed', 'forgotten'] as const) })),
  ),
});
export type Scenario = t.TypeOf<typeof ScenarioFile>;

const DocumentsFile = t.record(t.string, closed('a document', { type: Type, header: maybe(Json), body: Json }));
/** Documents by name, for `like`. */
export type NamedDocuments = t.TypeOf<typeof DocumentsFile>;

type Problems = readonly PolicyProblem[];

/** Pure. Left: everything wrong with the structure, then with what the keys mean together. */
export function readScenario(path: string, content: Uint8Array): E.Either<Problems, Scenario> {
  const read = readYaml({ path, content }, ScenarioFile);
  if (E.isLeft(read)) return read;
  const { value, lineOf } = read.right;
  const problems: PolicyProblem[] = [];
  const add = (keys: readonly (string | number)[], message: string): void =>
    void problems.push({ file: path, line: lineOf(keys), message: `${keys.join('/')}: ${message}` });
  if (value.source.trim() === '') add(['source'], 'expected the standard, article or practice it stands for');
  if (value.start !== undefined && Number.isNaN(Date.parse(value.start)))
    add(['start'], 'expected a time like 2026-06-15T08:00:00Z');
  let last = 0;
  for (const [index, step] of value.given.entries()) {
    const what = happeningsOf(step);
    if (what.length !== 1)
      add(['given', index], `expected one of ${HAPPENINGS.join(', ')}, found ${what.join(', ') || 'none'}`);
    if (step.rejudge !== undefined && step.policy === undefined)
      add(['given', index, 'rejudge'], 'expected a policy that is put in force beside it');
    if (step.at < last) add(['given', index, 'at'], 'expected steps in order of time');
    last = Math.max(last, step.at);
  }
  if (value.end !== undefined && value.end < last) add(['end'], 'expected no earlier than the last step');
  return problems.length > 0 ? E.left(problems) : E.right(value);
}

/** Pure, as above. */
export function readNamedDocuments(path: string, content: Uint8Array): E.Either<Problems, NamedDocuments> {
  const read = readYaml({ path, content }, DocumentsFile);
  return E.isLeft(read) ? read : E.right(read.right.value);
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
