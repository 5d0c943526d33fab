/** The structure of a file of scenarios: one, or several under `tests` with what they share above them. */
import * as t from 'io-ts';
import { MEASURES, OUTCOMES } from '../../../core/events/decision';
import { DOCUMENT_TYPES } from '../../../core/events/document';
import type { ByKey } from '../../json-structure';
import { BY_KEY, withStructure } from '../../json-structure';
import { oneOf } from '../../one-of';
import { Moment, atMost, closed, count } from './scenario-codec';
import { optional } from '../../optional';

/** What one file may hold: whoever activates a policy runs all of it. */
const MAX_STEPS = 200;
const MAX_TESTS = 1_000;
const MAX_VERSIONS = 100;

const Json = t.UnknownRecord;
const Texts = t.array(t.string);
const Type = oneOf(DOCUMENT_TYPES);

/** A file below `topology/samples/wco-declarations`, and nowhere else. */
const Sample = withStructure(
  new t.Type<string, string, unknown>(
    'a sample',
    t.string.is,
    (value, context) =>
      typeof value === 'string' && /^(?:[\w-]+\/)*[\w-]+\.xml$/.test(value)
        ? t.success(value)
        : t.failure(value, context, 'expected a file like TT_IM067a/TT_IM067a.xml'),
    t.identity,
  ),
  { type: 'string', pattern: '[.]xml$' },
);

/** A folder beside the policy's own, and nowhere else. */
const PolicyName = withStructure(
  new t.Type<string, string, unknown>(
    'a policy',
    t.string.is,
    (value, context) =>
      typeof value === 'string' && /^\w[\w-]*$/.test(value)
        ? t.success(value)
        : t.failure(value, context, 'expected the name of a policy folder'),
    t.identity,
  ),
  { type: 'string' },
);

/** One thing that happens; exactly one of the keys before `like` says what. */
const Step = closed('a step', {
  at: optional(Moment),
  order: optional(Json),
  payment: optional(Json),
  logistics: optional(Json),
  declaration: optional(Json),
  outcome: optional(Json),
  message: optional(Sample),
  unreadable: optional(Type),
  policy: optional(PolicyName),
  rejudge: optional(t.boolean),
  like: optional(t.string),
  kind: optional(oneOf(['WHOLE', 'PATCH', 'CANCELLATION', 'NOTICE'] as const)),
  header: optional(Json),
  changes: optional(Texts),
  generation: optional(t.number),
  versions: optional(count(MAX_VERSIONS)),
});
export type StatedStep = t.TypeOf<typeof Step>;

/** Only what is stated is compared. */
const Expected = closed('a decision', {
  at: optional(Moment),
  consignment: optional(t.string),
  flow: optional(t.string),
  generation: optional(t.number),
  revision: optional(t.number),
  supersedes: optional(t.number),
  trigger: optional(oneOf(['EVENT', 'DEADLINE', 'REJUDGE', 'RESPOND_BY'] as const)),
  finality: optional(oneOf(['PRELIMINARY', 'FINAL'] as const)),
  reaffirms: optional(t.boolean),
  outcome: optional(oneOf(OUTCOMES)),
  measure: optional(oneOf(MEASURES)),
  agencies: optional(t.record(t.string, oneOf(MEASURES))),
  calledBy: optional(t.record(t.string, Texts)),
  points: optional(t.number),
  reasons: optional(Texts),
  reasonsInclude: optional(Texts),
  reasonsExclude: optional(Texts),
  pointers: optional(t.record(t.string, Texts)),
  unknown: optional(Texts),
  unknownInclude: optional(Texts),
  missing: optional(t.array(Type)),
  arm: optional(oneOf(['MANDATORY', 'SCORED', 'RANDOM', 'NONE'] as const)),
  inclusionPpm: optional(t.number),
  respondBy: optional(Moment),
  aliases: optional(Texts),
});
export type Expected = t.TypeOf<typeof Expected>;

/** One, or a list of them. */
const OneOrMore = withStructure(
  new t.Type<Expected | readonly Expected[], unknown, unknown>(
    'what is expected',
    (value): value is Expected | readonly Expected[] => Array.isArray(value) || Expected.is(value),
    (value, context) =>
      Array.isArray(value) ? t.array(Expected).validate(value, context) : Expected.validate(value, context),
    (value) => value,
  ),
  t.union([Expected, t.array(Expected)]),
);

/** What a file may say once for all of its tests. */
const shared = {
  source: optional(t.string),
  note: optional(t.string),
  policy: optional(PolicyName),
  start: optional(t.string),
  consignment: optional(t.string),
  drawn: optional(oneOf(['everybody', 'nobody'] as const)),
};

const scenario = {
  ...shared,
  title: t.string,
  openDefect: optional(t.string),
  anyOrder: optional(t.boolean),
  given: atMost(MAX_STEPS, Step),
  end: optional(Moment),
  expect: optional(OneOrMore),
  decisions: optional(atMost(MAX_STEPS, Expected)),
  rejections: optional(t.array(closed('a rejection', { code: t.string, pointer: optional(t.string) }))),
  states: optional(
    t.array(
      closed('a state', { consignment: optional(t.string), is: oneOf(['open', 'closed', 'forgotten'] as const) }),
    ),
  ),
};
const Single = closed('a scenario', scenario);
export type StatedScenario = t.TypeOf<typeof Single>;

const Several = closed('tests', {
  ...shared,
  given: optional(atMost(MAX_STEPS, Step)),
  tests: atMost(MAX_TESTS, Single),
});
export type StatedTests = t.TypeOf<typeof Several>;

/** Which of the two a file is, its key `tests` says. */
export const ScenarioFile = withStructure(
  new t.Type<StatedScenario | StatedTests, unknown, unknown>(
    'scenarios',
    (value): value is StatedScenario | StatedTests => Single.is(value) || Several.is(value),
    (value, context) =>
      t.UnknownRecord.is(value) && 'tests' in value
        ? Several.validate(value, context)
        : Single.validate(value, context),
    (value) => value,
  ),
  { [BY_KEY]: { key: 'tests', there: Several, absent: Single } satisfies ByKey },
);
