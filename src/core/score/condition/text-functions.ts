/** Functions on texts, and `size`. */
import { digitsOf, foldedLetters, foldText } from '../../kernel/fold-text';
import { UNKNOWN } from '../../kernel/unknown';
import { declare, type FunctionDeclaration } from './function-declaration';
import type { Value } from './value';

/** Longest text a pattern is tried on, in UTF-16 units: what takes longer is unknown, not slow. */
const MAX_RX_TEXT = 4096;

/** Characters of a text (code points, as CEL counts) or elements of a list. */
function sizeOf(value: Value): number {
  if (typeof value !== 'string') return (value as readonly Value[]).length;
  let size = value.length;
  for (let index = 1; index < value.length; index++) {
    const before = value.charCodeAt(index - 1);
    const code = value.charCodeAt(index);
    if (before >= 0xd800 && before <= 0xdbff && code >= 0xdc00 && code <= 0xdfff) size--;
  }
  return size;
}

export const TEXT_FUNCTIONS: readonly FunctionDeclaration[] = [
  {
    kind: 'pure',
    name: 'size',
    method: false,
    overloads: [
      { params: ['string'], result: 'double' },
      { params: ['list'], result: 'double' },
    ],
    literals: {},
    run: (_facts, value = '') => sizeOf(value),
  },
  { ...declare('startsWith', ['string', 'string'], 'bool', (_, text, part) => text.startsWith(part)), method: true },
  { ...declare('endsWith', ['string', 'string'], 'bool', (_, text, part) => text.endsWith(part)), method: true },
  { ...declare('contains', ['string', 'string'], 'bool', (_, text, part) => text.includes(part)), method: true },
  declare('fold', ['string'], 'string', (_, text) => foldText(text)),
  declare('digits', ['string'], 'string', (_, text) => digitsOf(text)),
  declare('letters', ['string'], 'double', (_, text) => foldedLetters(text)),
  {
    kind: 'pattern',
    name: 'rx',
    method: false,
    overloads: [{ params: ['string', 'string'], result: 'bool' }],
    literals: { 1: 'pattern' },
    run: (matches, text) => (text.length > MAX_RX_TEXT ? UNKNOWN : matches(text)),
  },
];
