/** A comparison of two policies in sections that a terminal and Markdown show alike: what was added, removed, changed. */
import type { Changed, Changes } from '../engine/policy-diff/changes';
import type { ChangedTest } from '../engine/policy-diff/changed-tests';
import type { FieldChange } from '../engine/policy-diff/field-changes';
import type { EntryChange, ListChange } from '../engine/policy-diff/list-changes';
import type { PolicyDiff } from '../engine/policy-diff/policy-diff';

/** A field with what it says; of a change both. */
interface Detail {
  readonly label: string;
  readonly from: string | null;
  readonly to: string | null;
}

interface Entry {
  readonly mark: '+' | '-' | '~';
  readonly title: string;
  readonly details: readonly Detail[];
}

/** `entries` is bounded; `counts` is of all. */
export interface Section {
  readonly title: string;
  readonly counts: string;
  readonly entries: readonly Entry[];
  readonly more: number;
}

/** Shown of one section: a policy that was replaced whole is not read entry by entry. */
const SHOWN = 200;

/** Sections with nothing in them are left out. */
export function diffSections(diff: PolicyDiff, tests: readonly ChangedTest[]): readonly Section[] {
  const whole: Changes = {
    added: [],
    removed: [],
    changed: diff.policy.length === 0 ? [] : [{ id: 'policy.yaml', fields: diff.policy }],
  };
  return [
    sectionOf('Policy', whole),
    sectionOf('Agencies', diff.agencies),
    sectionOf('Flows', diff.flows),
    sectionOf('Rules', diff.rules),
    sectionOf('Texts', diff.texts),
    listSection(diff.lists),
    sectionOf('Model', diff.model),
    sectionOf('Waiting for history', diff.waiting),
    testSection(tests),
  ].filter(({ entries }) => entries.length > 0);
}

function sectionOf(title: string, { added, removed, changed }: Changes): Section {
  return section(title, countsText(added.length, removed.length, changed.length), [
    ...added.map((one) => entryOf('+', one)),
    // What is gone is named with its reason; all it said stands in the other policy.
    ...removed.map((one) => entryOf('-', { ...one, fields: one.fields.filter(({ field }) => field === 'why') })),
    ...changed.map((one) => entryOf('~', one)),
  ]);
}

function section(title: string, counts: string, entries: readonly Entry[]): Section {
  return { title, counts, entries: entries.slice(0, SHOWN), more: Math.max(0, entries.length - SHOWN) };
}

function countsText(added: number, removed: number, changed: number): string {
  const counts = [[added, 'added'], [removed, 'removed'], [changed, 'changed']] as const; // prettier-ignore
  return counts.flatMap(([count, what]) => (count === 0 ? [] : `${count} ${what}`)).join(', ');
}

function entryOf(mark: Entry['mark'], { id, fields }: Changed): Entry {
  return { mark, title: id, details: fields.map(detailOf) };
}

function detailOf({ field, from, to }: FieldChange): Detail {
  return { label: field, from, to };
}

function listSection({ added, removed, changed }: PolicyDiff['lists']): Section {
  return section('Lists', countsText(added.length, removed.length, changed.length), [
    ...added.map((title) => ({ mark: '+' as const, title, details: [] })),
    ...removed.map((title) => ({ mark: '-' as const, title, details: [] })),
    ...changed.map(listEntry),
  ]);
}

function listEntry({ id, fields, added, removed, changed, shown }: ListChange): Entry {
  const left = added + removed + changed - shown.length;
  const rest = left === 0 ? [] : [{ label: 'entries', from: null, to: `and ${left} more` }];
  const title = `${id}: entries ${countsText(added, removed, changed)}`;
  return { mark: '~', title, details: [...fields.map(detailOf), ...shown.map(rowDetail), ...rest] };
}

function rowDetail({ kind, key, validFrom, fields }: EntryChange): Detail {
  const label = `${kind} ${JSON.stringify(key)}${validFrom === null ? '' : ` from ${validFrom}`}`;
  const side = (of: 'from' | 'to'): string | null =>
    fields.length === 0 ? null : fields.map((field) => `${field.field} ${field[of] ?? 'nothing'}`).join(', ');
  return { label, from: side('from'), to: side('to') };
}

function testSection(tests: readonly ChangedTest[]): Section {
  const counts = tests.length === 1 ? '1 comes out otherwise' : `${tests.length} come out otherwise`;
  const entries = tests.map(({ test, file, from, to, what }) => ({
    mark: '~' as const,
    title: `${test} (${file})`,
    details: [{ label: 'result', from, to }, ...what.map((text) => ({ label: 'decided', from: null, to: text }))],
  }));
  return section('Tests', counts, entries);
}
