/** Replaces one leaf of a valid document by what nobody should state, and encodes it without any check. */
import type { Content, ContentValue } from '../../../src/core/events/document';
import { currentSchema } from '../../../src/edge/avro/types';
import type { Random } from '../../../src/edge/generate/random';
import type { Base } from './corpus';

const TEXTS = [
  '', ' ', '\0', '\u0007', '\u009b31m', 'a\u202etxt.exe', '\u2066x\u2069', '\u200f', '\ufeff', '\u3164', '\ud800', '\ufffd', '\uffff',
  'х'.repeat(20), 'сotton', 'x'.repeat(5_000), '"; DROP', '<a/>', '../..', '%00', 'ORD:x:y', 'RELEASE', '__proto__', 'NaN',
] as const; // prettier-ignore
const NUMBERS = [
  0,
  -0,
  -1,
  1,
  7,
  2 ** 31,
  -(2 ** 31),
  2 ** 32,
  1e12 + 1,
  9_007_199_254_740_990,
  -9_007_199_254_740_990,
  631_151_999_999,
] as const;

/** The base itself where the bytes cannot hold what was drawn. */
export function mutateContent(random: Random, base: Base): Buffer {
  const content = changed(random, base.content);
  try {
    const body = currentSchema(base.type).type.toBuffer(content);
    return Buffer.concat([base.value.subarray(0, 5), body]);
  } catch {
    return base.value;
  }
}

/** A copy along one random way down; everything beside it is shared. */
function changed(random: Random, content: Content): Content {
  const filled = Object.keys(content).filter((name) => content[name] !== null);
  const name = filled[random.below(filled.length)];
  if (name === undefined) return content;
  return { ...content, [name]: changedValue(random, content[name] ?? null) };
}

function changedValue(random: Random, value: ContentValue): ContentValue {
  if (typeof value === 'string') return random.pick(TEXTS);
  if (typeof value === 'number') return random.pick(NUMBERS);
  if (typeof value === 'boolean') return !value;
  if (value === null || value instanceof Uint8Array) return value;
  if (!isList(value)) return changed(random, value);
  const at = random.below(value.length + 1);
  const one = value[at];
  if (one === undefined) return value.length === 0 ? value : [...value, value[0] ?? null];
  if (random.chance(100_000)) return Array.from({ length: random.pick([2, 50]) }, () => one);
  return value.map((each, index) => (index === at ? changedValue(random, each) : each));
}

function isList(value: ContentValue): value is readonly ContentValue[] {
  return Array.isArray(value);
}
