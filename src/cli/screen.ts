/** `tidewaiter screen NAME...`: whether names are like those of listed parties, and why. */
import type { Writable } from 'node:stream';
import type { ListDefinition } from '../core/score/lists';
import { UsageError } from '../edge/ports';
import { loadFrom, referencePolicy } from '../wire';
import { policyInForce } from './named-policy';
import { screenLines } from './screen-text';
import { screenViews } from './screen-view';
import { writeLines } from './write-lines';

/** `policy` is a folder; without it the one in force in `data`; without either the reference policy. `on`: YYYY-MM-DD. */
export interface ScreenOptions {
  readonly policy?: string | undefined;
  readonly data?: string | undefined;
  readonly list?: string | undefined;
  readonly on?: string | undefined;
  readonly json: boolean;
}

/** Longest name, in UTF-16 units, and most of them: what a command line holds. */
const LONGEST_NAME = 256;
const MOST_NAMES = 1_000;

/** Resolves to 1 where a name is like a listed one, else 0; UsageError (no such list, a policy that is refused) and Fault reject. */
export async function screenCommand(
  names: readonly string[],
  options: ScreenOptions,
  output: Writable = process.stdout,
): Promise<number> {
  const { policy, data, list, on, json } = options;
  if (names.length > MOST_NAMES) throw new UsageError(`expected at most ${MOST_NAMES} names, found ${names.length}`);
  const long = names.find((name) => name.length > LONGEST_NAME);
  if (long !== undefined)
    throw new UsageError(`expected names of at most ${LONGEST_NAME} characters, found ${long.length}`);
  const day = dayOf(on);
  const loaded =
    policy === undefined && data !== undefined ? await policyInForce(data) : loadFrom(policy ?? referencePolicy());
  const views = screenViews(names, chosenLists([...loaded.lists.values()], list), day);
  await writeLines(json ? views.map((view) => JSON.stringify(view)) : views.flatMap(screenLines), output);
  return views.some(({ matched }) => matched) ? 1 : 0;
}

function chosenLists(lists: readonly ListDefinition[], id: string | undefined): readonly ListDefinition[] {
  const screened = lists.filter(({ kind }) => kind === 'name');
  const known = screened.map((list) => list.id).join(', ');
  if (screened.length === 0) throw new UsageError('expected a list of kind name in the policy, found none');
  if (id === undefined) return screened;
  const chosen = screened.filter((list) => list.id === id);
  if (chosen.length === 0) throw new UsageError(`--list: expected ${known}, found ${id}`);
  return chosen;
}

/** Epoch ms of the day's start. */
function dayOf(on: string | undefined): number {
  const text = on ?? new Date().toISOString().slice(0, 10);
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  if (Number.isNaN(day)) throw new UsageError(`--on: expected a day like 2026-06-15, found ${text}`);
  return day;
}
