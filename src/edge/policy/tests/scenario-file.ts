/** The structure of a file of scenarios: one, or several under `tests` with what they share above them. */
import * as t from 'io-ts';
import { MEASURES, OUTCOMES } from '../../../core/events/decision';
import { DOCUMENT_TYPES } from '../../../core/events/document';
import type { ByKey } from '../../json-structure';
import { BY_KEY, withStructure } from '../../json-structure';
import { oneOf } from '../../one-of';
import { Moment, atMost, closed, count, maybe } from './scenario-codec';

/** What one file may hold: whoever activates a policy runs all of it. */
const MAX_STEPS = 200;
const MAX_TESTS = 1_000;
const MAX_VERSIONS = 100;
const MAX_FLOWS = 100;

const Json = t.UnknownRecord;
const Texts = t.array(t.string);
const Type = oneOf(DOCUMENT_TYPES);

/** A file below `topology/samples/wco-declarations`, and nowhere else. */
const Sample = new t.Type<string, string, unknown>(
  'a sample',
  t.string.is,
  (value, context) =>
    typeof value === 'string' && /^(?:[\w-]+\/)*[\w-]+\.xml$/.test(value)
      ? t.success(value)
      : t.failure(value, context, 'expected a file like TT_IM067a/TT_IM067a.xml'),
  t.identity,
);
withStructure(Sample, { type: 'string', pattern: '[.]xml$' });

/** A folder beside the policy's own, and nowhere else. */
const PolicyName = new t.Type<string, string, unknown>(
  'a policy',
  t.string.is,
  (value, context) =>
    typeof value === 'string' && /^\w[\w-]*$/.test(value)
      ? t.success(value)
      : t.failure(value, context, 'expected the name of a policy folder'),
  t.identity,
);
withStructure(PolicyName, { type: 'string' });

/** One thing that happens; exactly one of the keys before `like` says what. */
const Step = closed('a step', {
  at: maybe(Moment),
  order: maybe(Json),
  payment: maybe(Json),
  logistics: maybe(Json),
  declaration: maybe(Json),
  outcome: maybe(Json),
  message: maybe(Sample),
  unreadable: maybe(Type),
  policy: maybe(PolicyName),
  rejudge: maybe(t.boolean),
  like: maybe(t.string),
  kind: maybe(oneOf(['WHOLE', 'PATCH', 'CANCELLATION', 'NOTICE'] as const)),
  header: maybe(Json),
  changes: maybe(Texts),
  generation: maybe(t.number),
  versions: maybe(count(MAX_VERSIONS)),
});
export type StatedStep = t.TypeOf<typeof Step>;

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

/** One, or a list of them. */
const OneOrMore = new t.Type<Expected | readonly Expected[], unknown, unknown>(
  'what is expected',
  (value): value is Expected | readonly Expected[] => Array.isArray(value) || Expected.is(value),
  (value, context) =>
    Array.isArray(value) ? t.array(Expected).validate(value, context) : Expected.validate(value, context),
  (value) => value,
);
withStructure(OneOrMore, t.union([Expected, t.array(Expected)]));

/** Whom random checks draw: in every flow, in none, or in those named. */
const Drawn = t.union([oneOf(['everybody', 'nobody'] as const), atMost(MAX_FLOWS, t.string)]);

/** What a file may say once for all of its tests. */
const shared = {
  source: maybe(t.string),
  note: maybe(t.string),
  policy: maybe(PolicyName),
  start: maybe(t.string),
  consignment: maybe(t.string),
  drawn: maybe(Drawn),
};

const scenario = {
  ...shared,
  title: t.string,
  openDefect: maybe(t.string),
  anyOrder: maybe(t.boolean),
  given: atMost(MAX_STEPS, Step),
  end: maybe(Moment),
  expect: maybe(OneOrMore),
  decisions: maybe(atMost(MAX_STEPS, Expected)),
  rejections: maybe(t.array(closed('a rejection', { code: t.string, pointer: maybe(t.string) }))),
  states: maybe(
    t.array(closed('a state', { consignment: maybe(t.string), is: oneOf(['open', 'closed', 'forgotten'] as const) })),
  ),
};
const Single = closed('a scenario', scenario);
export type StatedScenario = t.TypeOf<typeof Single>;

const Several = closed('tests', {
  ...shared,
  given: maybe(atMost(MAX_STEPS, Step)),
  tests: atMost(MAX_TESTS, Single),
});
export type StatedTests = t.TypeOf<typeof Several>;

/** Which of the two a file is, its key `tests` says. */
export const ScenarioFile = new t.Type<StatedScenario | StatedTests, unknown, unknown>(
  'scenarios',
  (value): value is StatedScenario | StatedTests => Single.is(value) || Several.is(value),
  (value, context) =>
    t.UnknownRecord.is(value) && 'tests' in value ? Several.validate(value, context) : Single.validate(value, context),
  (value) => value,
);
withStructure(ScenarioFile, { [BY_KEY]: { key: 'tests', there: Several, absent: Single } satisfies ByKey });
