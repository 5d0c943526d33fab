/** What a file of WCO messages holds, for the appender: drafts with the bytes they came from, and what was unreadable. */
import { readWcoDm, type WcoReading } from '../../edge/ingest/read-wco-dm';
import { findMessages } from '../../edge/ingest/wco-messages';
import type { Found, RefusedIn } from './append-batch';

export interface WcoFound {
  readonly found: readonly Found[];
  readonly unreadable: readonly RefusedIn[];
}

export function readWcoFile(bytes: Uint8Array, file: string): WcoFound {
  const { drafts, unreadable } = readWcoDm(bytes, file);
  // Drafts do not hold their bytes: they are looked for again, once, if one of them is refused after all.
  let raws: readonly Uint8Array[] | undefined;
  const rawOf = (index: number): Uint8Array => {
    raws ??= draftedBytes(bytes, unreadable);
    return raws[index] ?? bytes;
  };
  const heldBytes = bytes.length / drafts.length;
  const found = drafts.map((draft, index) => ({ file, draft, raw: () => rawOf(index), heldBytes }));
  return { found, unreadable: unreadable.map((why) => ({ file, why })) };
}

/** The bytes of each message that became a draft, in file order. */
function draftedBytes(bytes: Uint8Array, unreadable: WcoReading['unreadable']): readonly Uint8Array[] {
  const lost = new Set(unreadable.map(({ raw }) => raw.byteOffset));
  return [...findMessages(bytes)].flatMap((each) =>
    each.kind === 'message' && !lost.has(each.raw.byteOffset) ? [each.raw] : [],
  );
}
