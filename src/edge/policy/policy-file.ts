/** The structure of `policy.yaml`, of a rule and of `texts/*.yaml`, checked before anything is compiled. */
import * as t from 'io-ts';
import { MEASURES } from '../../core/events/decision';
import type { Measure } from '../../core/events/decision';
import { DOCUMENT_TYPES } from '../../core/events/document';
import type { DocumentType } from '../../core/events/document';
import { durationMs } from '../duration';
import { withStructure } from '../json-structure';
import { optional } from '../optional';
import type { AnalysisCode } from './diagnostic-codes';
import { ANALYSIS_CODES } from './policy-codes';

export const named = <A extends string>(name: string, values: readonly A[]): t.Type<A, A, unknown> =>
  withStructure(
    new t.Type<A, A, unknown>(
      name,
      (value): value is A => values.some((one) => one === value),
      (value, context) => {
        const found = values.find((one) => one === value);
        return found === undefined
          ? t.failure(value, context, `expected ${name}: one of ${values.join(', ')}`)
          : t.success(found);
      },
      t.identity,
    ),
    { enum: values },
  );

export const Measures = named<Measure>('a measure', MEASURES);
const Documents = named<DocumentType>('a document type', DOCUMENT_TYPES);
const Need = named('a need', ['required', 'optional'] as const);
export const Severity = named('a severity', ['S', 'R', 'P', 'Q'] as const);
const Kind = named('a list kind', ['text', 'prefix', 'code', 'name'] as const);
const Disclosure = named('a disclosure', ['public', 'restricted'] as const);

const Duration = withStructure(
  new t.Type<number, string, unknown>(
    'a duration',
    t.number.is,
    (value, context) => {
      const ms = typeof value === 'string' ? durationMs(value) : undefined;
      return ms === undefined ? t.failure(value, context, 'expected a duration like 15m, 24h or 3d') : t.success(ms);
    },
    (ms) => `${ms}ms`,
  ),
  { type: 'string', pattern: '^\\d{1,9}(ms|s|m|h|d)$' },
);

export const Whole = withStructure(
  new t.Type<number, number, unknown>(
    'a whole number',
    t.number.is,
    (value, context) =>
      Number.isSafeInteger(value) ? t.success(Number(value)) : t.failure(value, context, 'expected a whole number'),
    t.identity,
  ),
  { type: 'integer' },
);

const PerMille = withStructure(
  new t.Type<number, number, unknown>(
    'a score per mille',
    t.number.is,
    (value, context) =>
      Number.isSafeInteger(value) && Number(value) >= 1 && Number(value) <= 1000
        ? t.success(Number(value))
        : t.failure(value, context, 'expected a whole number from 1 to 1000'),
    t.identity,
  ),
  { type: 'integer', minimum: 1, maximum: 1000 },
);

const Band = t.strict({ from: Whole, measure: Measures });

const FlowFile = t.strict({
  id: t.string,
  title: t.string,
  leading: Documents,
  anchor: Documents,
  needs: t.record(t.string, Need),
  selects: t.record(t.string, t.string),
  presented: t.union([t.string, t.undefined]),
  maxWait: Duration,
  minWait: Duration,
  lead: Duration,
  keep: Duration,
  respondWithin: Duration,
  incomplete: Measures,
  expired: Measures,
  clean: Measures,
  bands: t.record(t.string, t.array(Band)),
  random: optional(t.strict({ ppm: Whole, measure: Measures, agency: t.string })),
  unknowns: optional(t.strict({ limit: Whole, measure: Measures })),
});
export type FlowFile = t.TypeOf<typeof FlowFile>;

const isWarning = (value: unknown): value is AnalysisCode =>
  typeof value === 'string' && Object.hasOwn(ANALYSIS_CODES, value);

const Warning = withStructure(
  new t.Type<AnalysisCode, AnalysisCode, unknown>(
    'a warning',
    isWarning,
    (value, context) =>
      isWarning(value)
        ? t.success(value)
        : t.failure(value, context, 'expected the code of a warning (policy check --explain)'),
    t.identity,
  ),
  { enum: Object.keys(ANALYSIS_CODES).filter(isWarning) },
);

/** Without a reason nobody knows whether it still holds. */
const Reason = withStructure(
  new t.Type<string, string, unknown>(
    'a reason',
    t.string.is,
    (value, context) =>
      typeof value === 'string' && value.trim() !== ''
        ? t.success(value)
        : t.failure(value, context, 'expected a reason'),
    t.identity,
  ),
  { type: 'string', minLength: 1 },
);

const Accepted = t.strict({ code: Warning, rule: optional(t.string), file: optional(t.string), reason: Reason });

export const PolicyFile = t.strict({
  id: t.string,
  version: t.string,
  title: t.string,
  lead: t.string,
  agencies: t.array(t.strict({ id: t.string, title: t.string })),
  creditCap: Whole,
  maxHold: Duration,
  selection: t.strict({ epoch: Duration }),
  lists: t.record(t.string, t.strict({ file: t.string, kind: Kind, threshold: optional(PerMille) })),
  flows: t.array(FlowFile),
  /** Warnings of `policy check` that were looked at and left. */
  accepted: optional(t.array(Accepted)),
});
export type PolicyFile = t.TypeOf<typeof PolicyFile>;

export const RuleFile = t.strict({
  id: t.string,
  why: t.string,
  legalBasis: t.union([t.string, t.undefined]),
  agency: t.string,
  agencyFrom: t.union([t.string, t.undefined]),
  severity: Severity,
  points: Whole,
  measure: t.union([Measures, t.undefined]),
  whenUnknown: t.union([Measures, t.undefined]),
  flows: t.array(t.string),
  each: t.union([t.string, t.undefined]),
  when: t.string,
});
export type RuleFile = t.TypeOf<typeof RuleFile>;

const RuleText = t.strict({
  officer: t.string,
  trader: t.string,
  check: t.union([t.string, t.undefined]),
  disclosure: Disclosure,
});
export type RuleText = t.TypeOf<typeof RuleText>;

const Words = t.union([t.string, t.undefined]);

const OwnText = t.strict({
  officer: Words,
  trader: Words,
  check: Words,
  disclosure: t.union([Disclosure, t.undefined]),
});
type RowText = string | t.TypeOf<typeof OwnText>;

/** What a row puts in the place of `{row}`, or texts of its own beside those of its table. */
const RowText = withStructure(
  new t.Type<RowText, unknown, unknown>(
    'a text',
    (value): value is RowText => typeof value === 'string' || OwnText.is(value),
    (value, context) => (typeof value === 'string' ? t.success(value) : OwnText.validate(value, context)),
    t.identity,
  ),
  t.union([t.string, OwnText]),
);

const TableText = t.strict({ ...RuleText.type.props, rows: optional(t.record(t.string, RowText)) });
export type TableText = t.TypeOf<typeof TableText>;

/** What a trader is told of where a consignment stands, whatever put it there. */
const StatusTexts = t.strict({
  undecided: Words,
  assessed: Words,
  released: Words,
  held: Words,
  checked: Words,
  notToLoad: Words,
  withdrawn: Words,
});
export type StatusTexts = t.TypeOf<typeof StatusTexts>;

/** What settles a reason, as officer and trader read it. */
const CureTexts = t.strict({
  correct: Words,
  complete: Words,
  document: Words,
  resend: Words,
  pay: Words,
  answer: Words,
  check: Words,
});
export type CureTexts = t.TypeOf<typeof CureTexts>;

export const TextsFile = t.strict({
  language: t.string,
  statuses: optional(StatusTexts),
  cures: optional(CureTexts),
  /** What each family of the model's features is, for officers. */
  families: optional(t.record(t.string, t.string)),
  rules: t.record(t.string, RuleText),
  tables: optional(t.record(t.string, TableText)),
});
export type TextsFile = t.TypeOf<typeof TextsFile>;
