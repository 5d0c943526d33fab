/** What agencies found when they looked: one answer each to a consignment in a flow, from all that their documents say. */
import type { Arrival } from '../../core/events/arrival';
import type { Amount } from '../../core/kernel/amount';
import { foldIncoming } from '../../core/join/consignment';
import type { Consignment } from '../../core/join/consignment-state';
import { currentOf, valueOf } from '../../core/join/document-value';
import { foundIrregular, outcomeTime } from '../found-irregular';

export interface Answer {
  readonly agency: string;
  readonly flow: string;
  readonly generation: number;
  /** Of the decision that it answers. */
  readonly revision: number;
  /** When it came, epoch ms. */
  readonly at: number;
  /** 1: an irregularity was found; 0: somebody looked and found none; undefined: it does not say. */
  readonly label: 0 | 1 | undefined;
  readonly disposition: string;
  /** Duty and tax assessed on top. */
  readonly revenue: Amount | undefined;
}

/** By flow, generation and agency, in whatever order the documents came: versions and patches count as in the engine itself. */
export function answersOf(arrivals: readonly Arrival[]): readonly Answer[] {
  const statements = statementsOf(arrivals);
  const byAgency = new Map<string, Answer[]>();
  for (const one of statements) {
    const key = `${one.flow} ${one.generation} ${one.agency}`;
    const known = byAgency.get(key);
    if (known === undefined) byAgency.set(key, [one]);
    else known.push(one);
  }
  return [...byAgency.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, own]) => together(own));
}

/** What each document says now, by time of the outcome, then document id. */
function statementsOf(arrivals: readonly Arrival[]): readonly Answer[] {
  let folded: Consignment | undefined;
  for (const arrival of arrivals) folded = foldIncoming([], folded, arrival, 0);
  const timed = (folded?.documents ?? []).flatMap((document) => {
    const value = valueOf(document);
    const current = currentOf(value);
    if (current === undefined) return [];
    return [{ time: outcomeTime(current), current, at: value.highest?.appendTime ?? 0 }];
  });
  timed.sort((a, b) => a.time - b.time);
  return timed.map(({ current, at }) => ({
    agency: current.agency as string,
    flow: current.flow as string,
    generation: Number(current.generation),
    revision: Number(current.revision),
    at,
    label: labelOf(foundIrregular(current)),
    disposition: current.disposition as string,
    revenue: (current.revenueAmount ?? undefined) as Amount | undefined,
  }));
}

function labelOf(irregular: boolean | undefined): Answer['label'] {
  if (irregular === undefined) return undefined;
  return irregular ? 1 : 0;
}

/** The last one that says what was found, which a mere formality after it does not take back; the last revenue that is stated. */
function together(statements: readonly Answer[]): Answer {
  const last = statements.findLast(({ label }) => label !== undefined) ?? statements.at(-1);
  const revenue = statements.findLast((one) => one.revenue !== undefined)?.revenue;
  return { ...(last as Answer), revenue };
}
