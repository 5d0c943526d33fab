/** The screen of a dated list of parties: made when the first name is screened, and kept while the same rows are valid. */
import { compareText } from '../../kernel/compare-text';
import type { NameIndex } from './name-index';
import { indexNames } from './name-index';
import type { Screened } from './screen-name';
import { nameScreen } from './screen-name';

/** Other names in one row at most. */
export const MAX_ALIASES = 64;

/** What is read of a row; `aliases` of its values holds further names with semicolons between them. */
interface ListedParty {
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;
}

/** The other names of a row. */
export function aliasesOf(values: Readonly<Record<string, string>>): readonly string[] {
  const cell = values['aliases'] ?? '';
  return cell === '' ? [] : cell.split(';').filter((alias) => alias.trim() !== '');
}

/** Names as they stand in a list, sorted by key, a row's own name before its others. */
export function partyIndex(rows: Iterable<ListedParty>): NameIndex {
  const sorted = [...rows].sort((a, b) => compareText(a.key, b.key));
  return indexNames(
    sorted.flatMap(({ key, values }) =>
      [key, ...aliasesOf(values).slice(0, MAX_ALIASES)].map((name) => ({ key, name })),
    ),
  );
}

type Screen = (name: string) => Screened;

/** By the list's definition: days follow one another, and most bring no other rows. */
const screens = new WeakMap<object, { readonly rows: readonly ListedParty[]; readonly screen: Screen }>();

/** The screen over the rows valid on some day; `list` is what all days have in common. */
export function screenOf(list: object, rows: readonly ListedParty[]): Screen {
  const known = screens.get(list);
  if (known !== undefined && known.rows.length === rows.length && known.rows.every((row, at) => row === rows[at])) {
    return known.screen;
  }
  let index: NameIndex | undefined;
  const screen = nameScreen(() => (index ??= partyIndex(rows)));
  screens.set(list, { rows, screen });
  return screen;
}
