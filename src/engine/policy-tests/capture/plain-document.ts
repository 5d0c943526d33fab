/** A document's content as an analyst would write it: what is absent left out, amounts, masses and times readable. */
import type { Content, ContentValue } from '../../../core/events/document';
import type { Shape, ShapeField } from '../../../core/events/shape';

type Json = Readonly<Record<string, unknown>>;

/** How texts and times are written, by the field names that lead to them. */
export interface Writing {
  readonly text: (path: readonly string[], value: string) => string;
  readonly time: (ms: number) => string;
}

/** Without the header, which is no part of a body. */
export function plainDocument(shape: Shape, content: Content, writing: Writing): Json {
  const fields = shape.fields.filter(({ name }) => name !== 'header');
  return classOf(fields, content, [], writing);
}

function classOf(fields: readonly ShapeField[], content: Content, path: readonly string[], writing: Writing): Json {
  const written: Record<string, unknown> = {};
  for (const field of fields) {
    const value = content[field.name];
    if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) continue;
    const below = [...path, field.name];
    written[field.name] = Array.isArray(value)
      ? (value as readonly ContentValue[]).map((one) => valueOf(field, one, below, writing))
      : valueOf(field, value, below, writing);
  }
  return written;
}

function valueOf(field: ShapeField, value: ContentValue, path: readonly string[], writing: Writing): unknown {
  if (field.shape !== undefined) return classOf(field.shape.fields, value as Content, path, writing);
  if (typeof value === 'string') return field.type === 'string' ? writing.text(path, value) : value;
  if (field.type === 'time') return writing.time(Number(value));
  if (field.type === 'mass') return massText(Number(value));
  if (field.type === 'amount' || field.type === 'quantity') return decimalOf(value as Content);
  return value;
}

function decimalOf({ value, scale, currency, unitCode }: Content): unknown {
  const text = decimalText(Number(value), Number(scale));
  if (currency !== undefined) return { amount: text, currency };
  return unitCode === null ? text : { value, scale, unitCode };
}

/** `value` in units of 10^-`scale`, every decimal written. */
function decimalText(value: number, scale: number): string {
  const digits = String(Math.abs(value)).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const text = scale === 0 ? whole : `${whole}.${digits.slice(-scale)}`;
  return value < 0 ? `-${text}` : text;
}

function massText(milligrams: number): string {
  if (milligrams % 1_000 !== 0) return `${milligrams} mg`;
  if (milligrams % 10_000 !== 0) return `${milligrams / 1_000} g`;
  return `${decimalText(milligrams / 10_000, 2).replace(/\.?0+$/, '')} kg`;
}
