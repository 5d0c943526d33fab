/** Texts with slots (`{9}` a digit, `{colour}` a word of a group): how the generator writes names, addresses and numbers. */
import type { Random } from './random';

type Slot =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  | { readonly kind: 'letter'; readonly from: number }
  | { readonly kind: 'given'; readonly name: string }
  | { readonly kind: 'words'; readonly words: readonly [Template, ...Template[]] };

export type Template = readonly Slot[];
export type Words = ReadonlyMap<string, readonly [Template, ...Template[]]>;

/** Values that a template cannot draw itself: `noun`, `serial`, `country`. */
export type Given = Readonly<Record<string, string>>;

const ranges = new Map<string, readonly [number, number]>([
  ['9', [0, 9]],
  ['1', [1, 9]],
  ['3', [3, 9]],
  ['n', [1, 199]],
]);
const letters = new Map([
  ['A', 65],
  ['a', 97],
]);
const givens = new Set(['noun', 'serial', 'country']);

/** Splits a text at its slots; undefined where a slot names neither a form nor a group of `words`. */
export function compileTemplate(text: string, words: Words): Template | undefined {
  const slots: Slot[] = [];
  for (const part of text.split(/(\{[^}]*\})/)) {
    const slot = part.startsWith('{') ? slotOf(part.slice(1, -1), words) : { kind: 'text' as const, text: part };
    if (slot === undefined) return undefined;
    if (part !== '') slots.push(slot);
  }
  return slots;
}

function slotOf(name: string, words: Words): Slot | undefined {
  const range = ranges.get(name);
  if (range !== undefined) return { kind: 'range', low: range[0], high: range[1] };
  const from = letters.get(name);
  if (from !== undefined) return { kind: 'letter', from };
  if (givens.has(name)) return { kind: 'given', name };
  const group = words.get(name);
  return group === undefined ? undefined : { kind: 'words', words: group };
}

export function fill(template: Template, random: Random, given: Given): string {
  const only = template[0];
  if (template.length === 1 && only?.kind === 'text') return only.text;
  let text = '';
  for (const slot of template) {
    switch (slot.kind) {
      case 'text':
        text += slot.text;
        break;
      case 'range':
        text += String(random.between(slot.low, slot.high));
        break;
      case 'letter':
        text += String.fromCharCode(slot.from + random.below(26));
        break;
      case 'given':
        text += given[slot.name] ?? '';
        break;
      case 'words':
        text += fill(random.pick(slot.words), random, given);
        break;
    }
  }
  return text;
}
