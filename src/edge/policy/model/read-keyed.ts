/** What the files of keys, encodings and prices, have in common: tables by the names of their parts, keys of as many parts. */
import * as E from 'fp-ts/Either';
import type { Input, KeyPart } from '../../../core/score/model/feature';
import { keyParts } from '../../../core/score/model/key-text';
import type { BundleFile, PolicyProblem } from '../bundle';
import { canBePart } from './key-part';
import { MAX_KEYS } from './model-limits';
import { readRows, rowProblem } from './read-rows';

export interface KeyedFile<A> {
  /** Beside the table, which comes first, and the key. */
  readonly columns: readonly [string, string, ...string[]];
  /** Tables that features read. */
  readonly tables: ReadonlyMap<string, readonly KeyPart[]>;
  readonly inputs: readonly Input[];
  /** The values of a row, or what was expected of them. */
  readonly valueOf: (fields: readonly string[]) => A | string;
  /** Whether a key may be empty. */
  readonly hasPrior: boolean;
}

/** By table, then by key. Left: at most ten problems. */
export function readKeyed<A extends object>(
  file: BundleFile,
  { columns, tables, inputs, valueOf, hasPrior }: KeyedFile<A>,
): E.Either<readonly PolicyProblem[], ReadonlyMap<string, ReadonlyMap<string, A>>> {
  const rows = readRows(file, columns, MAX_KEYS);
  if (E.isLeft(rows)) return E.left([rows.left]);
  const read = new Map([...tables.keys()].map((name) => [name, new Map<string, A>()]));
  const problems: PolicyProblem[] = [];
  for (const { fields, line } of rows.right) {
    const [name = '', key = ''] = fields;
    const table = read.get(name);
    const wrong = rowProblemOf(name, key, table, tables.get(name) ?? [], inputs, hasPrior);
    const value = wrong ?? valueOf(fields);
    if (typeof value !== 'string') table?.set(key, value);
    else if (problems.length < 10) problems.push(rowProblem(file.path, line, value));
  }
  return problems.length > 0 ? E.left(problems) : E.right(read);
}

function rowProblemOf(
  name: string,
  key: string,
  table: ReadonlyMap<string, unknown> | undefined,
  parts: readonly KeyPart[],
  inputs: readonly Input[],
  hasPrior: boolean,
): string | undefined {
  if (table === undefined) return `expected a table that a feature reads, found ${name.slice(0, 80)}`;
  if (table.has(key)) return `expected every key once, found ${name} ${key.slice(0, 80)} again`;
  if (key === '') return hasPrior ? undefined : 'expected a key, found none';
  const texts = keyParts(key);
  if (texts.length !== parts.length) return `expected a key of ${parts.length} parts, found ${key.slice(0, 80)}`;
  // A part that is written in another way than keys are made would be dead weight, and its rate missed.
  if (/%(?!25|7C)/.test(key)) return `expected % as %25 and | as %7C, found ${key.slice(0, 80)}`;
  const odd = parts.findIndex((part, at) => !canBePart(part, inputs[part.input]?.kind ?? 'text', texts[at] ?? ''));
  return odd < 0
    ? undefined
    : `expected ${parts[odd]?.text ?? ''} as keys have it, found ${(texts[odd] ?? '').slice(0, 80)}`;
}
