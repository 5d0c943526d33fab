/** On which screened lists a name is found, and which other rows of them can stand for it. */
import type { ListDefinition, ResolvedList } from '../../../core/score/lists';
import { resolveLists } from '../../../core/score/lists';

export interface ScreenedRows {
  /** Lists of kind `name` that find the name, as one text. */
  readonly foundOn: (name: string) => string;
  /** Keys of rows beside the one that was found, those with the same values first; then that row's own names. */
  readonly standIns: (name: string) => { readonly others: readonly string[]; readonly own: readonly string[] };
}

/** Rows looked at of one list. */
const MOST_ROWS = 200;
/** Who listed a party, and how its name is written, tells rows apart that rules treat alike. */
const NOT_COMPARED = new Set(['aliases', 'source', 'verified']);

/** As the lists stand on `day` (epoch ms of its start). */
export function screenedRows(lists: Iterable<ListDefinition>, day: number): ScreenedRows {
  const named = [...lists].filter(({ kind }) => kind === 'name');
  const screens = [...resolveLists(named, day).values()];
  const finds = (name: string): readonly ResolvedList[] =>
    screens.filter((list) => {
      const { score, key } = list.screen(name);
      return key !== '' && score >= list.threshold;
    });
  return {
    foundOn: (name) => finds(name).map(({ id }) => id).join(' '), // prettier-ignore
    standIns: (name) => {
      const [list] = finds(name);
      if (list === undefined) return { others: [], own: [] };
      const { key } = list.screen(name);
      const rows = named.find(({ id }) => id === list.id)?.rows ?? [];
      const others = rows.filter((row) => row.key !== key && list.has(row.key)).slice(0, MOST_ROWS);
      const isSame = (row: ListDefinition['rows'][number]): boolean =>
        Object.keys(row.values).every(
          (column) => NOT_COMPARED.has(column) || list.entry(key, column) === list.entry(row.key, column),
        );
      const ordered = [...others.filter(isSame), ...others.filter((row) => !isSame(row))];
      return { others: ordered.map((row) => row.key), own: [key] };
    },
  };
}
