/**
 * Pairs of rows of a `unique` table that can both hold, with values at which they do. No false alarms: what cannot be told
 * is no finding.
 */
import { ANY } from './cell';
import { areApart } from './cell-relations';
import type { CompiledTable, TableInput, TableRow } from './compiled-table';
import { areIndependent, isFreeOf } from './independent-inputs';
import type { RowFinding } from './row-finding';
import { rowName } from './row-finding';
import { witnessOf } from './witness';

/** Pairs told of one table at most. */
const MAX_FINDINGS = 20;

/** In the order of the rows, each pair at its later row; none where the table is not `unique`. */
export function overlappingRows({ source, inputs, rows }: CompiledTable): readonly RowFinding[] {
  if (source.hitPolicy !== 'unique') return [];
  const findings: RowFinding[] = [];
  for (const [index, row] of rows.entries()) {
    for (const other of rows.slice(0, index)) {
      if (findings.length >= MAX_FINDINGS) return findings;
      const values = meeting(inputs, source.when, other, row);
      if (values === undefined) continue;
      const at = values.length === 0 ? 'whatever the inputs are' : `for ${values.join(', ')}`;
      const message = `table ${source.id}: ${rowName(other)} and ${rowName(row)} both hold ${at}`;
      findings.push({ row, others: [other], message });
    }
  }
  return findings;
}

/** `name value` for each input that one of the rows asks about; undefined where it is not sure that both can hold. */
function meeting(
  inputs: readonly TableInput[],
  given: string | undefined,
  one: TableRow,
  other: TableRow,
): readonly string[] | undefined {
  const asked = inputs.filter(({ name }) => one.cells.has(name) || other.cells.has(name));
  const cells = asked.map((input) => ({
    input,
    a: one.cells.get(input.name) ?? ANY,
    b: other.cells.get(input.name) ?? ANY,
  }));
  if (cells.some(({ a, b }) => areApart(a, b)) || !areIndependent(asked)) return undefined;
  if (given !== undefined && !isFreeOf(given, asked)) return undefined;
  const values: string[] = [];
  for (const { input, a, b } of cells) {
    const value = witnessOf(a, b);
    if (value === undefined) return undefined;
    values.push(`${input.name} ${value}`);
  }
  return values;
}
