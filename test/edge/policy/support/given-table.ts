/** Lends tests a decision table from YAML, and what its rows say of what an order and an item state. */
import * as E from 'fp-ts/Either';
import { UNKNOWN } from '../../../../src/core/kernel/unknown';
import { environments } from '../../../../src/edge/policy/environments';
import { RulesFile } from '../../../../src/edge/policy/rules-file';
import type { CompiledTable } from '../../../../src/edge/policy/tables/compiled-table';
import { compileTable } from '../../../../src/edge/policy/tables/compile-table';
import { readYaml } from '../../../../src/edge/read-yaml';
import type { Filling } from '../../../core/score/condition/support/conditions';
import { frameOf, LISTS } from '../../../core/score/condition/support/conditions';

const environmentOf = environments(LISTS);

/** The head of a table of orders; `body` begins with its hit policy. */
export const tableText = (body: string): string =>
  `tables:\n  - id: t\n    why: test\n    agency: CUS\n    severity: R\n    flows: [shop]\n    points: 5\n${body
    .split('\n')
    .map((line) => `    ${line}\n`)
    .join('')}`;

/** Left: `line: message` of each problem. */
export function readTable(text: string): E.Either<readonly string[], CompiledTable> {
  const read = readYaml({ path: 'rules/t.yaml', content: Buffer.from(text) }, RulesFile);
  if (E.isLeft(read)) return E.left(read.left.map(({ line, message }) => `${line ?? '-'}: ${message}`));
  const { value, lineOf } = read.right;
  const [stated] = value.tables ?? [];
  if (stated?.rows === undefined) throw new Error('no table with rows');
  const lineBelow = (path: readonly (string | number)[]) => lineOf(['tables', 0, ...path]);
  const table = compileTable({ ...stated, rows: stated.rows }, environmentOf, (path) => ({
    file: 'rules/t.yaml',
    line: lineBelow(path),
  }));
  return E.mapLeft((problems: E.Left<readonly { path: readonly (string | number)[]; message: string }[]>['left']) =>
    problems.map(({ path, message }) => `${lineBelow(path) ?? '-'}: ${message}`),
  )(table);
}

export function tableOf(body: string): CompiledTable {
  const table = readTable(tableText(body));
  if (E.isLeft(table)) throw new Error(table.left.join('\n'));
  return table.right;
}

/** By row: `hit`, `miss` or `unknown`; written out too, which must agree. */
export function saidByRows(table: CompiledTable, filling: Filling, awaited = false): Readonly<Record<string, string>> {
  return Object.fromEntries(
    table.rows.map(({ id, rule: { rule } }) => {
      const facts = { awaited: () => awaited };
      const value = rule.condition(frameOf(filling, facts));
      expect(rule.test(frameOf(filling, facts))).toEqual(value);
      return [id, value === UNKNOWN ? 'unknown' : value === true ? 'hit' : 'miss'];
    }),
  );
}
