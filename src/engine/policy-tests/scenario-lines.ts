/** A document in short form as the line of NDJSON that a platform would send: defaults supplied, moments made times. */
import type { DocumentType } from '../../core/events/document';
import type { NamedDocuments } from '../../edge/policy/tests/named-documents';
import type { Step } from '../../edge/policy/tests/read-scenarios';
import { documentOf } from '../../edge/policy/tests/read-scenarios';
import { momentMs } from '../../edge/policy/tests/scenario-codec';

type Json = Readonly<Record<string, unknown>>;

/** What a document needs to know of its scenario. */
export interface Surroundings {
  readonly startMs: number;
  readonly reference: string;
  readonly named: NamedDocuments;
  /** Append time that opened the so-manieth generation of the reference (from 1; the last without number). */
  readonly generationMs: (reference: string, ordinal: number | undefined) => number;
}

/** The lines of a step that states a document; several where it asks for versions. */
export function linesOf(step: Step, surroundings: Surroundings): readonly string[] {
  const stated = documentOf(step);
  if (stated === undefined) return [];
  if (step.versions === undefined) return [lineOf(step, stated, surroundings, undefined)];
  return Array.from({ length: step.versions }, (_, index) => lineOf(step, stated, surroundings, index + 1));
}

function lineOf(
  step: Step,
  { type, body }: { readonly type: DocumentType; readonly body: object },
  surroundings: Surroundings,
  version: number | undefined,
): string {
  const { named, startMs } = surroundings;
  const base = step.like === undefined ? undefined : named[step.like];
  if (step.like !== undefined && base?.type !== type) throw new Error(`like: no ${type} is named ${step.like}`);
  const kind = step.kind ?? 'WHOLE';
  const header = {
    reference: surroundings.reference,
    documentId: `${type}-1`,
    kind,
    sender: `${type}-sender`,
    ...(kind === 'WHOLE' ? { version: 1 } : {}),
    ...(step.changes === undefined ? {} : { changes: step.changes.map((pointer) => ({ pointer })) }),
    ...base?.header,
    ...step.header,
    ...(version === undefined ? {} : { version }),
  };
  const generation = (): Json => ({ generation: surroundings.generationMs(header.reference, step.generation) });
  const document = {
    type,
    ...merged(base?.body ?? {}, { ...(type === 'outcome' ? generation() : {}), ...body }),
    header,
  };
  return JSON.stringify(resolved(document, startMs, version));
}

/** `over` changes `base` member by member; lists of numbered items number by number, other lists whole. */
function merged(base: Json, over: Json): Json {
  const result: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const known = result[key];
    if (isJson(value) && isJson(known) && !('amount' in value)) result[key] = merged(known, value);
    else if (Array.isArray(value) && Array.isArray(known) && isNumbered(value)) result[key] = mergedItems(known, value);
    else result[key] = value;
  }
  return result;
}

function mergedItems(base: readonly unknown[], over: readonly Json[]): readonly unknown[] {
  const items = [...base];
  for (const item of over) {
    const at = items.findIndex((known) => isJson(known) && known['sequenceNumeric'] === item['sequenceNumeric']);
    const known = items[at];
    if (isJson(known)) items[at] = merged(known, item);
    else items.push(item);
  }
  return items;
}

/** Moments become times, `{n}` the number of the version. */
function resolved(value: unknown, startMs: number, version: number | undefined): unknown {
  if (typeof value === 'string') {
    const ms = momentMs(value);
    if (ms !== undefined) return new Date(startMs + ms).toISOString();
    return version === undefined ? value : value.replaceAll('{n}', String(version));
  }
  if (Array.isArray(value)) return value.map((one) => resolved(one, startMs, version));
  if (!isJson(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, resolved(one, startMs, version)]));
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNumbered(value: readonly unknown[]): value is readonly Json[] {
  return value.length > 0 && value.every((one) => isJson(one) && 'sequenceNumeric' in one);
}
