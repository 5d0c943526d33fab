/** What of a kind was added, removed or changed between two policies, each with the fields that say so. */
import type { FieldChange } from './field-changes';
import { fieldChanges } from './field-changes';

/** Fields of what was added have no `from`, of what was removed no `to`. */
export interface Changed {
  readonly id: string;
  readonly fields: readonly FieldChange[];
}

export interface Changes {
  readonly added: readonly Changed[];
  readonly removed: readonly Changed[];
  readonly changed: readonly Changed[];
}

/** By id; `compare` says what is different between two of the same id. */
export function changesOf<A extends object>(
  from: ReadonlyMap<string, A>,
  to: ReadonlyMap<string, A>,
  compare: (from: A, to: A) => readonly FieldChange[] = fieldChanges,
): Changes {
  const only = (these: ReadonlyMap<string, A>, others: ReadonlyMap<string, A>): readonly (readonly [string, A])[] =>
    [...these].filter(([id]) => !others.has(id));
  const changed = [...from].flatMap(([id, one]) => {
    const now = to.get(id);
    const fields = now === undefined ? [] : compare(one, now);
    return fields.length === 0 ? [] : [{ id, fields }];
  });
  return {
    added: only(to, from).map(([id, one]) => ({ id, fields: fieldChanges({}, one, ['id']) })),
    removed: only(from, to).map(([id, one]) => ({ id, fields: fieldChanges(one, {}, ['id']) })),
    changed,
  };
}

export function countOf(changes: Readonly<Record<'added' | 'removed' | 'changed', readonly unknown[]>>): number {
  return changes.added.length + changes.removed.length + changes.changed.length;
}
