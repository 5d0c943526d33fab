/** Parts of keys as features.yaml writes them, and the texts that a table may have for each. */
import type { Input, KeyPart } from '../../../core/score/model/feature';
import { partText } from '../../../core/score/model/key-text';

const WRITTEN = /^([A-Za-z0-9]{1,80})(?:(:)(\d{1,3})|(@)(\d))?$/;

/** The part, or what was expected in its place. */
export function readPart(text: string, inputs: readonly Input[]): KeyPart | string {
  const [, name, start, units, , decimals] = WRITTEN.exec(text) ?? [];
  const input = inputs.findIndex((one) => one.name === name);
  const kind = inputs[input]?.kind;
  if (kind === undefined) return `expected an input, with :4 or @2 behind it, found ${text.slice(0, 80)}`;
  if (start !== undefined) {
    if (kind !== 'text' || Number(units) === 0) return `expected the first units of a text, found ${text}`;
    return { input, text, take: { kind: 'start', units: Number(units) } };
  }
  if (decimals === undefined) return { input, text, take: { kind: 'whole' } };
  if (kind !== 'number') return `expected the decimals of a number, found ${text}`;
  return { input, text, take: { kind: 'fixed', decimals: Number(decimals) } };
}

/** Whether any input has this text as that part: another would never be found. */
export function canBePart(part: KeyPart, kind: Input['kind'], text: string): boolean {
  return partText(part, kind === 'number' ? Number(text) : text) === text;
}
