/** What one revision of a decision says otherwise than the one before it. */
import type { Basis, Decision } from '../../core/events/decision';

/** One thing that changed: a value from and to, or members of a set that came and went. */
export type Change =
  | { readonly field: string; readonly from: string; readonly to: string }
  | { readonly field: string; readonly added: readonly string[]; readonly removed: readonly string[] };

/** In the order an officer asks: outcome, agencies, reasons, what is missing or unknown, evidence. Empty for a first one. */
export function changesBetween(before: Decision | undefined, after: Decision): readonly Change[] {
  if (before === undefined) return [];
  const changes: Change[] = [];
  const value = (field: string, read: (decision: Decision) => string): void => {
    const [from, to] = [read(before), read(after)];
    if (from !== to) changes.push({ field, from, to });
  };
  const members = (field: string, read: (decision: Decision) => readonly string[]): void => {
    const [from, to] = [new Set(read(before)), new Set(read(after))];
    const added = [...to].filter((one) => !from.has(one));
    const removed = [...from].filter((one) => !to.has(one));
    if (added.length + removed.length > 0) changes.push({ field, added, removed });
  };
  value('outcome', ({ outcome, measure }) => `${outcome} ${measure}`);
  value('finality', ({ finality }) => finality);
  members('agencies', ({ agencies }) =>
    agencies.map(({ agency, outcome, measure }) => `${agency} ${outcome} ${measure}`),
  );
  members('reasons', ({ reasons }) => reasons.map(reasonText));
  value('points', ({ points }) => String(points));
  members('missing', ({ missing }) => missing);
  members('unknowns', ({ unknowns }) => unknowns.map(({ rule }) => rule));
  value('arm', ({ arm }) => arm);
  members('forced', ({ forced }) => forced);
  members('basis', ({ basis }) => basis.map(basisText));
  value('policy', ({ policy }) => Buffer.from(policy).toString('hex'));
  value('engine', ({ engine }) => String(engine));
  return changes;
}

function reasonText({ rule, agency, standing, answered }: Decision['reasons'][number]): string {
  return `${rule} ${agency}${standing ? ' standing' : ''}${answered ? ' answered' : ''}`;
}

function basisText({ topic, partition, offset, documentId, version }: Basis): string {
  const stated = version === null ? '' : ` version ${version}`;
  return `${documentId}${stated} at ${topic}/${partition}:${offset}`;
}
