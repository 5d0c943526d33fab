/** What is different between two records of a policy, field by field, as text that people read. */
import { durationText } from '../../edge/duration';

/** Null where the field is not stated. */
export interface FieldChange {
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
}

type Plain = Readonly<Record<string, unknown>>;

const DURATIONS = new Set(['maxWait', 'minWait', 'lead', 'keep', 'respondWithin', 'maxHold', 'epoch']);

/** Of all fields that either states, by name; fields below fields as `needs.order`. `without`: compared elsewhere. */
export function fieldChanges(from: object, to: object, without: readonly string[] = []): readonly FieldChange[] {
  const [before, after] = [flat(from, without), flat(to, without)];
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names.flatMap((field) => {
    const change = { field, from: before.get(field) ?? null, to: after.get(field) ?? null };
    return change.from === change.to ? [] : [change];
  });
}

function flat(record: object, without: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = (path: string, name: string, value: unknown): void => {
    if (value === undefined || value === null || without.includes(path)) return;
    if (typeof value !== 'object' || Array.isArray(value)) found.set(path, valueText(name, value));
    else for (const [key, one] of Object.entries(value as Plain)) add(`${path}.${key}`, key, one);
  };
  for (const [name, value] of Object.entries(record as Plain)) add(name, name, value);
  return found;
}

/** Lists of words are sets: their order says nothing. */
function valueText(name: string, value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' && DURATIONS.has(name)) return durationText(value);
  if (!Array.isArray(value)) return JSON.stringify(value);
  const parts = value.map((one: unknown) => (isPlain(one) ? recordText(one) : String(one)));
  return (value.every((one) => typeof one === 'string') ? parts.sort() : parts).join(', ');
}

function recordText(record: Plain): string {
  return Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(' ');
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null;
}
