/** A decision table as an analyst wrote it to one rule for each of its rows: sugar, so that a row is judged like any rule. */
import * as E from 'fp-ts/Either';
import type { CelEnvironment } from '../cel-environment';
import { parseCondition } from '../cel-parse';
import { CEL_TYPES } from '../cel-types.generated';
import type { ModelIn } from '../compile-rule';
import type { Environments } from '../environments';
import { compileRule } from '../compile-rule';
import { eachPath } from '../element-path';
import type { RuleFile } from '../policy-file';
import type { Cell } from './cell';
import { cellText } from './cell-text';
import type { CompiledTable, TableInput, TableRow } from './compiled-table';
import { rowRuleId } from './compiled-table';
import { readCell } from './read-cell';
import type { TableProblem } from './read-inputs';
import { readInputs } from './read-inputs';
import { refusedText } from './refused-text';
import type { AskedCells, WrittenPart } from './row-condition';
import { rowCondition } from './row-condition';
import type { RowFile, TableFile } from './table-file';

/** Conditions of earlier rows that a table's rows may repeat, and characters of all its cells as CEL. */
const MAX_REPEATED = 5_000;
const MAX_TEXT = 100_000;

type Found<A> = E.Either<readonly TableProblem[], A>;
type PlaceOf = (path: TableProblem['path']) => Pick<TableRow, 'file' | 'line' | 'column'>;

/** Left: everything that is wrong, at its input, row or cell. `placeOf` finds where a path below the table stands. */
export function compileTable(
  source: TableFile,
  environmentOf: Environments,
  placeOf: PlaceOf,
  modelIn?: ModelIn,
): Found<CompiledTable> {
  const each = source.each === undefined ? undefined : eachPath(source.each, CEL_TYPES);
  if (source.each !== undefined && each === undefined)
    return problem(['each'], `expected a path from a document to a repeating class, found ${source.each}`);
  const environment = environmentOf(each);
  const inputs = readInputs(source.inputs, environment);
  if (E.isLeft(inputs)) return inputs;
  const given = readGiven(source.when, environment);
  if (E.isLeft(given)) return given;
  const asked = readRows(source, inputs.right, environment);
  if (E.isLeft(asked)) return asked;
  const rows: TableRow[] = [];
  const problems: TableProblem[] = [];
  for (const [index, row] of source.rows.entries()) {
    const cells = asked.right[index] ?? new Map<string, never>();
    const earlier = source.hitPolicy === 'first' ? asked.right.slice(0, index) : [];
    const condition = rowCondition(given.right, earlier, cells);
    const rule = compileRule(rowRule(source, row, condition.text), environmentOf, {
      ready: condition.expression,
      ...(modelIn === undefined ? {} : { modelIn }),
    });
    const path = ['rows', index];
    if (E.isLeft(rule)) problems.push({ path, message: rule.left.message });
    else {
      const asks = new Map([...cells].map(([name, { cell }]): [string, Cell] => [name, cell]));
      rows.push({ number: index + 1, id: row.id, cells: asks, rule: rule.right, ...placeOf(path) });
    }
  }
  if (problems.length > 0) return E.left(problems);
  return E.right({ source, ...placeOf([]), inputs: inputs.right, rows });
}

function rowRule(table: TableFile, row: RowFile, when: string): RuleFile {
  const { why, legalBasis, agency, agencyFrom, severity, measure, whenUnknown, flows, each } = table;
  return {
    id: rowRuleId(table.id, row.id),
    why: row.why ?? why,
    legalBasis,
    agency: row.agency ?? agency,
    agencyFrom: row.agencyFrom ?? (row.agency === undefined ? agencyFrom : undefined),
    severity,
    points: row.points ?? table.points ?? 0,
    measure: row.measure ?? measure,
    whenUnknown: row.whenUnknown ?? whenUnknown,
    flows,
    each,
    when,
  };
}

function readGiven(when: string | undefined, environment: CelEnvironment): Found<WrittenPart | undefined> {
  if (when === undefined) return E.right(undefined);
  const parsed = parseCondition(when, environment, 'bool');
  if (E.isLeft(parsed)) return problem(['when'], `when: ${refusedText(parsed.left, when)}`);
  return E.right({ text: `(${when.trim()})`, expression: parsed.right });
}

function readRows(
  { rows, points, hitPolicy }: TableFile,
  inputs: readonly TableInput[],
  environment: CelEnvironment,
): Found<readonly AskedCells[]> {
  const asked: AskedCells[] = [];
  const problems: TableProblem[] = [];
  let characters = 0;
  let repeated = 0;
  for (const [index, row] of rows.entries()) {
    const path = ['rows', index];
    if (rows.findIndex(({ id }) => id === row.id) !== index)
      problems.push({ path, message: `row ${row.id}: this id stands twice` });
    if (row.points === undefined && points === undefined)
      problems.push({ path, message: `row ${row.id}: expected points, in the row or in the table` });
    const cells = readCells(row, path, inputs, environment);
    if (E.isLeft(cells)) problems.push(...cells.left);
    else {
      if (hitPolicy === 'first') repeated += asked.reduce((sum, { size }) => sum + size, 0);
      asked.push(cells.right);
      characters += [...cells.right.values()].reduce((sum, { text }) => sum + text.length, 0);
    }
    if (characters > MAX_TEXT || repeated > MAX_REPEATED)
      return problem(path, 'the table is too large up to here: expected fewer rows or shorter inputs; split it');
  }
  return problems.length > 0 ? E.left(problems) : E.right(asked);
}

/** In the order of the inputs: what is cheap or decisive stands first there. */
function readCells(
  { id, when = {} }: RowFile,
  path: TableProblem['path'],
  inputs: readonly TableInput[],
  environment: CelEnvironment,
): Found<AskedCells> {
  const problems: TableProblem[] = [];
  const asked = new Map<string, WrittenPart & { readonly cell: Cell }>();
  for (const name of Object.keys(when)) {
    if (inputs.some((input) => input.name === name)) continue;
    const known = inputs.map((input) => input.name).join(', ');
    problems.push({ path: [...path, 'when', name], message: `row ${id}: expected an input (${known}), found ${name}` });
  }
  for (const { name, text, type } of inputs) {
    const at = { path: [...path, 'when', name] };
    const cell = readCell(when[name] ?? null, type);
    if (E.isLeft(cell)) problems.push({ ...at, message: `row ${id}, ${name}: ${cell.left}` });
    else if (cell.right.kind !== 'any') {
      const written = cellText(cell.right, text);
      // A condition of its own is read by itself: its brackets must close.
      const own = cell.right.kind === 'cel' ? cell.right.text : undefined;
      const parsed = parseCondition(own ?? written, environment, 'bool');
      if (E.isRight(parsed)) asked.set(name, { cell: cell.right, text: written, expression: parsed.right });
      else problems.push({ ...at, message: `row ${id}, ${name}: ${refusedText(parsed.left, own)}` });
    }
  }
  return problems.length > 0 ? E.left(problems) : E.right(asked);
}

function problem(path: TableProblem['path'], message: string): E.Either<readonly TableProblem[], never> {
  return E.left([{ path, message }]);
}
