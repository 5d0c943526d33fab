/** What `explain` says when a name means no consignment, or several. */
import type { Found } from '../engine/explain/find-consignments';
import { paragraph } from './explain-layout';
import type { ExplainWords } from './words/english';
import { fill } from './words/explain-words';

const LISTED = 50;

/** Traders are not told which other consignments share a number with theirs, nor how many. */
export function foundLines(
  name: string,
  found: readonly Found[],
  forTrader: boolean,
  words: ExplainWords,
): readonly string[] {
  const said = words.found;
  if (forTrader) return paragraph('', fill(said.trader, { name }));
  if (found.length === 0) {
    return paragraph('', fill(said.none, { name }));
  }
  const more = found.length - LISTED;
  return [
    ...paragraph('', fill(said.several, { name, count: found.length })),
    ...found.slice(0, LISTED).flatMap(({ reference, matched, sender, outcomes }) => {
      const decided = [...outcomes].map(([flow, outcome]) => `${flow}: ${outcome}`).join(', ');
      const by = sender === null ? words.document.noSender : fill(words.document.by, { sender });
      const told = `${reference} (${matched}), ${by}, ${decided === '' ? said.notDecided : decided}`;
      return paragraph('  ', told, 4);
    }),
    ...(more > 0 ? [fill(said.more, { count: more })] : []),
    said.askOne,
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
