/** The structure of `policy.yaml`, `rules/*.yaml` and `texts/*.yaml`, checked before anything is compiled. */
import * as t from 'io-ts';
import { MEASURES } from '../../core/events/decision';
import type { Measure } from '../../core/events/decision';
import { DOCUMENT_TYPES } from '../../core/events/document';
import type { DocumentType } from '../../core/events/document';
import { durationMs } from '../duration';
import type { AnalysisCode } from './diagnostic-codes';
import { ANALYSIS_CODES } from './policy-codes';

const named = <A extends string>(name: string, values: readonly A[]): t.Type<A, A, unknown> =>
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
  );

const Measures = named<Measure>('a measure', MEASURES);
const Documents = named<DocumentType>('a document type', DOCUMENT_TYPES);
const Need = named('a need', ['required', 'optional'] as const);
const Severity = named('a severity', ['S', 'R', 'P', 'Q'] as const);
const Kind = named('a list kind', ['text', 'prefix', 'code'] as const);
const Disclosure = named('a disclosure', ['public', 'restricted'] as const);

const Duration = new t.Type<number, string, unknown>(
  'a duration',
  t.number.is,
  (value, context) => {
    const ms = typeof value === 'string' ? durationMs(value) : undefined;
    return ms === undefined ? t.failure(value, context, 'expected a duration like 15m, 24h or 3d') : t.success(ms);
  },
  (ms) => `${ms}ms`,
);

const Whole = new t.Type<number, number, unknown>(
  'a whole number',
  t.number.is,
  (value, context) =>
    Number.isSafeInteger(value) ? t.success(Number(value)) : t.failure(value, context, 'expected a whole number'),
  t.identity,
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
  random: t.union([t.undefined, t.strict({ ppm: Whole, measure: Measures, agency: t.string })]),
  unknowns: t.union([t.undefined, t.strict({ limit: Whole, measure: Measures })]),
});
export type FlowFile = t.TypeOf<typeof FlowFile>;

const isWarning = (value: unknown): value is AnalysisCode =>
  typeof value === 'string' && Object.hasOwn(ANALYSIS_CODES, value);

const Warning = new t.Type<AnalysisCode, AnalysisCode, unknown>(
  'a warning',
  isWarning,
  (value, context) =>
    isWarning(value)
      ? t.success(value)
      : t.failure(value, context, 'expected the code of a warning (policy check --explain)'),
  t.identity,
);

/** Without a reason nobody knows whether it still holds. */
const Reason = new t.Type<string, string, unknown>(
  'a reason',
  t.string.is,
  (value, context) =>
    typeof value === 'string' && value.trim() !== ''
      ? t.success(value)
      : t.failure(value, context, 'expected a reason'),
  t.identity,
);

const Accepted = t.strict({ code: Warning, rule: t.union([t.string, t.undefined]), reason: Reason });

export const PolicyFile = t.strict({
  id: t.string,
  version: t.string,
  title: t.string,
  lead: t.string,
  agencies: t.array(t.strict({ id: t.string, title: t.string })),
  creditCap: Whole,
  maxHold: Duration,
  selection: t.strict({ epoch: Duration }),
  lists: t.record(t.string, t.strict({ file: t.string, kind: Kind })),
  flows: t.array(FlowFile),
  /** Warnings of `policy check` that were looked at and left. */
  accepted: t.union([t.undefined, t.array(Accepted)]),
});
export type PolicyFile = t.TypeOf<typeof PolicyFile>;

const RuleFile = t.strict({
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

export const RulesFile = t.strict({ rules: t.array(RuleFile) });

const RuleText = t.strict({
  officer: t.string,
  trader: t.string,
  check: t.union([t.string, t.undefined]),
  disclosure: Disclosure,
});
export type RuleText = t.TypeOf<typeof RuleText>;

const Words = t.union([t.string, t.undefined]);

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

export const TextsFile = t.strict({
  language: t.string,
  statuses: t.union([StatusTexts, t.undefined]),
  rules: t.record(t.string, RuleText),
});
