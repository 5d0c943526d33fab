/** The key that inputs make, as tables of training write it. */
import type { InputValue, KeyPart } from './feature';

/** Undefined where the input is absent. */
export function partText({ take }: KeyPart, value: InputValue): string | undefined {
  if (value === undefined) return undefined;
  if (take.kind === 'start') return String(value).slice(0, take.units);
  if (take.kind === 'fixed') return Number(value).toFixed(take.decimals);
  return String(value);
}

/** Parts joined so that no two keys of the same parts are alike; undefined where one is absent. */
export function keyText(parts: readonly KeyPart[], inputs: readonly InputValue[]): string | undefined {
  const texts: string[] = [];
  for (const part of parts) {
    const text = partText(part, inputs[part.input]);
    if (text === undefined) return undefined;
    texts.push(text.replaceAll('%', '%25').replaceAll('|', '%7C'));
  }
  return texts.join('|');
}
