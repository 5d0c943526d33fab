/** What `explain` says when a name means no consignment, or several. */
import type { Found } from '../engine/explain/find-consignments';
import { paragraph } from './explain-layout';

const LISTED = 50;

/** Traders are not told which other consignments share a number with theirs, nor how many. */
export function foundLines(name: string, found: readonly Found[], forTrader: boolean): readonly string[] {
  if (forTrader) return paragraph('', `${name} does not name one consignment; ask for it by its reference`);
  if (found.length === 0) {
    return paragraph('', `${name}: no input record has this reference, and none states it as another number`);
  }
  const more = found.length - LISTED;
  return [
    ...paragraph('', `${name} means ${found.length} consignments:`),
    ...found.slice(0, LISTED).flatMap(({ reference, matched, sender, outcomes }) => {
      const decided = [...outcomes].map(([flow, outcome]) => `${flow}: ${outcome}`).join(', ');
      const by = sender === null ? 'sender not stated' : `by ${sender}`;
      const told = `${reference} (${matched}), ${by}, ${decided === '' ? 'not decided' : decided}`;
      return paragraph('  ', told, 4);
    }),
    ...(more > 0 ? [`  and ${more} more`] : []),
    'Ask for one by its reference: explain REFERENCE',
  ];
}

export function foundJson(found: readonly Found[], forTrader: boolean): Readonly<Record<string, unknown>> {
  if (forTrader) return { found: [] };
  return {
    found: found.map(({ reference, matched, sender, outcomes }) => ({
      consignment: reference,
      matched,
      sender,
      outcomes: Object.fromEntries(outcomes),
    })),
  };
}
