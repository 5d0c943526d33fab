/** Reads a cell of a decision table by what its input is: the small grammar that analysts write. */
import * as E from 'fp-ts/Either';
import type { Cell } from './cell';
import { ANY } from './cell';
import { readMeasureCell } from './read-measure-cell';
import type { MeasureType } from './read-operand';
import { readTextCell } from './read-text-cell';
import type { CellFile } from './table-file';

/** CEL types that cells can compare; of any other input a cell asks only whether it is stated. */
export type InputType = 'bool' | 'string' | MeasureType | 'other';

/** Longest cell but a condition of its own, in UTF-16 units. */
const MAX_CELL = 500;

const WANTED: Readonly<Record<InputType, string>> = {
  bool: 'yes or no',
  string: 'a text, a list like [GB, FR], a beginning like 8517* or listed "a-list"',
  double: "a number, a comparison like '>= 30', a range like '[10..20)' or a list of numbers",
  Amount: "an amount like 150 EUR, a comparison like '>= 150 EUR' or a range like '[150 EUR..1000 EUR)'",
  Quantity: "a quantity like 100 H87, a comparison like '> 100 H87' or a range like '[1 H87..10 H87)'",
  Mass: "a mass like 30 kg, a comparison like '>= 30 kg' or a range like '[500 g..2 kg)'",
  Timestamp: "a day like 2026-01-31, a comparison like '>= 2026-01-31' or a range like '[2026-01-01..2026-01-31]'",
  Duration: "a span like 36h, a comparison like '> 36h' or a range like '[1h30m..3d)'",
  other: 'stated or absent',
};

/** Left: what a cell of such an input can say, and what was found. */
export function readCell(stated: CellFile, type: InputType): E.Either<string, Cell> {
  if (stated === null || stated === '-') return E.right(ANY);
  const text = typeof stated === 'string' ? stated.trim() : undefined;
  if (text?.startsWith('cel:') === true) {
    const condition = text.slice('cel:'.length).trim();
    return condition === '' ? E.left('expected a condition behind cel:') : E.right({ kind: 'cel', text: condition });
  }
  if (text !== undefined && text.length > MAX_CELL)
    return E.left(`expected a cell of at most ${MAX_CELL} characters, found ${text.length}`);
  if (text === 'stated' || text === 'absent') return E.right({ kind: 'stated', isStated: text === 'stated' });
  return E.mapLeft((problem: string) => `${problem}; expected ${WANTED[type]}`)(readByType(text ?? stated, type));
}

function readByType(stated: NonNullable<CellFile>, type: InputType): E.Either<string, Cell> {
  const found = E.left(`found ${JSON.stringify(stated)}`);
  switch (type) {
    case 'bool': {
      const word = typeof stated === 'boolean' ? stated : TRUTHS[typeof stated === 'string' ? stated : ''];
      return word === undefined ? found : E.right({ kind: 'truth', holds: word });
    }
    case 'string':
      return typeof stated === 'boolean' ? found : readTextCell(stated);
    case 'other':
      return found;
    case 'double':
    case 'Amount':
    case 'Quantity':
    case 'Mass':
    case 'Timestamp':
    case 'Duration':
      return typeof stated === 'boolean' ? found : readMeasureCell(stated, type);
  }
}

const TRUTHS: Readonly<Record<string, boolean | undefined>> = { yes: true, no: false, true: true, false: false };
