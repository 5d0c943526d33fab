/** The texts that keys are made of, as tables of training write them. */
import type { InputValue, KeyPart } from './feature';

/** Undefined where the input is absent, not finite, or not of the kind that the part is made of. */
export function partText({ take }: KeyPart, value: InputValue): string | undefined {
  if (typeof value === 'string') {
    if (take.kind === 'start') return value.slice(0, take.units);
    return take.kind === 'whole' ? value : undefined;
  }
  if (value === undefined || !Number.isFinite(value)) return undefined;
  if (take.kind === 'fixed') return value.toFixed(take.decimals);
  return take.kind === 'whole' ? String(value) : undefined;
}

/** The parts of a key, which are joined by `|`: it stands as %7C in a part, and the per cent sign as %25. */
export function keyParts(key: string): readonly string[] {
  const parts = key.split('|');
  return key.includes('%') ? parts.map(unescaped) : parts;
}

/** A part as the inputs have it. */
export function unescaped(part: string): string {
  return part.includes('%') ? part.replaceAll('%7C', '|').replaceAll('%25', '%') : part;
}
