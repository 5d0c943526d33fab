/** Every text and number of a decoded output with its place in it; bytes as the text they may hold. */

export interface Placed {
  /** `aliases[].id`: list indexes left out. */
  readonly where: string;
  readonly text: string;
}

export function* stringsOf(value: unknown, where = ''): Generator<Placed> {
  if (value === null || value === undefined || typeof value === 'boolean') return;
  if (value instanceof Uint8Array) yield { where, text: longMarksOnly(Buffer.from(value).toString('utf8')) };
  else if (Array.isArray(value)) for (const one of value as readonly unknown[]) yield* stringsOf(one, `${where}[]`);
  else if (typeof value === 'object') {
    for (const [name, one] of Object.entries(value)) yield* stringsOf(one, where === '' ? name : `${where}.${name}`);
  } else if (typeof value === 'string' || typeof value === 'number') yield { where, text: String(value) };
}

/** Digests are any bytes: a single letter or number in them is chance. */
function longMarksOnly(text: string): string {
  return text.match(/([\uac00-\ud7a3])\1{2,}/g)?.join(' ') ?? '';
}
