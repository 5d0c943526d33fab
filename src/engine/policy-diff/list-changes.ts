/** Which entries of a list were added, removed or changed between two policies. */
import type { ListDefinition } from '../../core/score/lists';
import type { FieldChange } from './field-changes';
import { fieldChanges } from './field-changes';

/** An entry by its key and the day from which it holds; `fields` only where it was changed. */
export interface EntryChange {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly key: string;
  readonly validFrom: string | null;
  readonly fields: readonly FieldChange[];
}

/** Counts are of all entries, `shown` is bounded. */
export interface ListChange {
  readonly id: string;
  readonly fields: readonly FieldChange[];
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly shown: readonly EntryChange[];
}

type Row = ListDefinition['rows'][number];

/** Undefined where both say the same, in whatever order. `limit`: entries shown at most. */
export function listChange(from: ListDefinition, to: ListDefinition, limit: number): ListChange | undefined {
  const [before, after] = [byName(from.rows), byName(to.rows)];
  const changes: EntryChange[] = [];
  for (const [name, row] of before) {
    const now = after.get(name);
    const fields = now === undefined ? [] : fieldChanges(row.values, now.values);
    if (now === undefined) changes.push(changeOf('removed', row, []));
    else if (fields.length > 0) changes.push(changeOf('changed', row, fields));
  }
  for (const [name, row] of after) if (!before.has(name)) changes.push(changeOf('added', row, []));
  const fields = fieldChanges({ kind: from.kind }, { kind: to.kind });
  if (changes.length === 0 && fields.length === 0) return undefined;
  const count = (kind: EntryChange['kind']): number => changes.filter((one) => one.kind === kind).length;
  const counts = { added: count('added'), removed: count('removed'), changed: count('changed') };
  return { id: from.id, fields, ...counts, shown: changes.slice(0, limit) };
}

/** A key may stand several times, for several times or by mistake: each has a name of its own. */
function byName(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const named = new Map<string, Row>();
  const counts = new Map<string, number>();
  for (const row of rows) {
    const base = JSON.stringify([row.key, row.values['valid_from'] ?? '']);
    const count = (counts.get(base) ?? 0) + 1;
    counts.set(base, count);
    named.set(`${base} ${count}`, row);
  }
  return named;
}

function changeOf(kind: EntryChange['kind'], row: Row, fields: readonly FieldChange[]): EntryChange {
  const from = row.values['valid_from'] ?? '';
  return { kind, key: row.key, validFrom: from === '' ? null : from, fields };
}
