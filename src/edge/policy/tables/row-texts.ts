/** The texts of a table's rows: one text for all of them with a part that each row fills in, or texts of a row's own. */
import type { RuleText, TableText } from '../policy-file';
import type { CompiledTable } from './compiled-table';
import { rowRuleId } from './compiled-table';

/** Where a text of a table says what a row is about. */
const PLACE = '{row}';

interface RowTextProblem {
  /** Keys below `tables`, as far as they are stated. */
  readonly at: readonly string[];
  /** One sentence. */
  readonly message: string;
}

export interface RowTexts {
  /** By rule: `<table>.<row>`. */
  readonly rules: Readonly<Record<string, RuleText>>;
  readonly problems: readonly RowTextProblem[];
}

/** `tables` are those of the policy; a row without texts in `stated` may have them among those of rules. */
export function rowTexts(
  stated: Readonly<Record<string, TableText>>,
  tables: ReadonlyMap<string, CompiledTable>,
): RowTexts {
  const rules: Record<string, RuleText> = {};
  const problems: RowTextProblem[] = [];
  for (const [id, text] of Object.entries(stated)) {
    const table = tables.get(id);
    if (table === undefined) {
      problems.push({ at: [id], message: `tables: ${id} has a text and is no table` });
      continue;
    }
    const own = text.rows ?? {};
    const ids = table.rows.map((row) => row.id);
    for (const row of Object.keys(own))
      if (!ids.includes(row))
        problems.push({ at: [id, 'rows', row], message: `table ${id}: ${row} has a text and is no row` });
    for (const row of ids) {
      const isStated = Object.hasOwn(own, row);
      const filled = rowText(text, isStated ? own[row] : undefined);
      if (typeof filled === 'string')
        problems.push({ at: isStated ? [id, 'rows', row] : [id], message: `table ${id}, row ${row}: ${filled}` });
      // What was refused stands for the row's text, so that it is not told to be missing as well.
      rules[rowRuleId(id, row)] = typeof filled === 'string' ? text : filled;
    }
  }
  return { rules, problems };
}

/** A text where something is missing or nowhere to be put. */
function rowText(table: TableText, row: NonNullable<TableText['rows']>[string] | undefined): RuleText | string {
  const part = typeof row === 'string' ? row : undefined;
  const own = typeof row === 'object' ? row : undefined;
  const officer = own?.officer ?? table.officer;
  const trader = own?.trader ?? table.trader;
  const check = own?.check ?? table.check;
  const disclosure = own?.disclosure ?? table.disclosure;
  const hasPlace = [officer, trader, check].some((text) => text?.includes(PLACE) === true);
  if (hasPlace && part === undefined)
    return `expected what stands for ${PLACE}, found ${own === undefined ? 'nothing' : 'texts'}`;
  if (!hasPlace && part !== undefined) return `expected ${PLACE} in a text of the table, found none`;
  const fill = (text: string): string => text.replaceAll(PLACE, () => part ?? '');
  return {
    officer: fill(officer),
    trader: fill(trader),
    check: check === undefined ? undefined : fill(check),
    disclosure,
  };
}
