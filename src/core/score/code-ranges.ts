/** Reads sets of commodity codes as people write them: codes, dotted or spaced, and ranges like `8471-8473` or `2844.10..2844.50`. */
import { type Either, isLeft, left, right } from 'fp-ts/lib/Either';

/** All codes that begin with `from`, with `to`, or with what lies between; both have the same number of digits. */
export interface CodeRange {
  readonly from: string;
  readonly to: string;
}

/** What is wrong, and the character of the text (from 0) where. */
export interface CodeRefusal {
  readonly message: string;
  readonly offset: number;
}

/** No tariff has shorter codes than chapters; what has more digits is no number that is exact. */
const MIN_DIGITS = 2;
const MAX_DIGITS = 15;
/** Codes one range may stand for: chapters 01 to 97 by eight digits would fill every worker's memory. */
const MAX_CODES = 10_000;
/** Codes and ranges in one set. */
const MAX_RANGES = 500;

const CODE = /\d+(?:[. ]\d+)*/y;
const BLANKS = / */y;
const UNTIL = /-|\.\.|–/y;

/** Codes and ranges between commas. Left: the first that is none, an empty one, or too many. */
export function readCodeRanges(text: string): Either<CodeRefusal, readonly CodeRange[]> {
  const ranges: CodeRange[] = [];
  let offset = 0;
  for (const part of text.split(',')) {
    const range = readCodeRange(part);
    if (isLeft(range)) return left({ ...range.left, offset: offset + range.left.offset });
    if (ranges.push(range.right) > MAX_RANGES)
      return left({ message: `expected at most ${MAX_RANGES} codes and ranges`, offset });
    offset += part.length + 1;
  }
  return right(ranges);
}

/** One code, which is a range of its own, or one range. Left: anything else, or a range that is too wide or descends. */
export function readCodeRange(text: string): Either<CodeRefusal, CodeRange> {
  const start = skip(BLANKS, text, 0);
  const fromEnd = skip(CODE, text, start);
  const from = digitsIn(text.slice(start, fromEnd));
  if (!isCode(from)) return left(codeExpected(text, start));
  const sign = skip(BLANKS, text, fromEnd);
  if (sign === text.length) return right({ from, to: from });
  const signEnd = skip(UNTIL, text, sign);
  if (signEnd === sign)
    return left({ message: `expected a comma or a range after ${from}, found ${shown(text, sign)}`, offset: sign });
  const second = skip(BLANKS, text, signEnd);
  const secondEnd = skip(CODE, text, second);
  const to = digitsIn(text.slice(second, secondEnd));
  if (!isCode(to) || skip(BLANKS, text, secondEnd) !== text.length) return left(codeExpected(text, second));
  const message = rangeError(from, to);
  return message === undefined ? right({ from, to }) : left({ message, offset: start });
}

/** Every code of a range, in order, with as many digits as its ends. */
export function codesOf({ from, to }: CodeRange): readonly string[] {
  const codes: string[] = [];
  for (let code = Number(from); code <= Number(to); code++) codes.push(String(code).padStart(from.length, '0'));
  return codes;
}

function rangeError(from: string, to: string): string | undefined {
  if (from.length !== to.length) return `expected as many digits at both ends of a range, found ${from} and ${to}`;
  if (Number(from) > Number(to)) return `expected a range that ascends, found ${from} to ${to}`;
  const count = Number(to) - Number(from) + 1;
  return count > MAX_CODES ? `expected a range of at most ${MAX_CODES} codes, found ${count}` : undefined;
}

function codeExpected(text: string, offset: number): CodeRefusal {
  const wanted = `expected a code of ${MIN_DIGITS} to ${MAX_DIGITS} digits like 8517.13 or a range like 8471-8473`;
  return { message: `${wanted}, found ${shown(text, offset)}`, offset };
}

/** The place as a message may show it; lists can hold anything. */
function shown(text: string, offset: number): string {
  const rest = text.slice(offset, offset + 20);
  return rest === '' ? 'nothing' : JSON.stringify(rest);
}

function skip(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : offset;
}

const digitsIn = (code: string): string => code.replace(/[. ]/g, '');
const isCode = (digits: string): boolean => digits.length >= MIN_DIGITS && digits.length <= MAX_DIGITS;
