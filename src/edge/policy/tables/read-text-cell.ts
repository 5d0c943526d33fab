/** Reads a cell over a text: `GB`, `[GB, FR]`, `8517*`, `!= GB`, `not [GB, FR]`, `listed "a-list"`. */
import * as E from 'fp-ts/Either';
import type { Cell } from './cell';
import { splitEntries } from './split-entries';

/** A beginning or a whole text. */
interface Entry {
  readonly text: string;
  readonly isPrefix: boolean;
}

/** Left: what was found instead. Texts stand bare or in double quotes; only bare ones can end in `*`. */
export function readTextCell(stated: string | number | readonly (string | number)[]): E.Either<string, Cell> {
  if (typeof stated === 'number')
    return E.left(`found the number ${stated} where the input is a text: write it in quotes, '${stated}'`);
  if (typeof stated !== 'string') return textsOf(stated, false);
  const negated = /^(?:!=|not )\s*(.*)$/s.exec(stated)?.[1];
  const isNegated = negated !== undefined;
  const text = negated ?? stated.replace(/^=\s*/, '');
  const list = /^listed\s+"?([^"\s]+)"?$/.exec(text)?.[1];
  if (list !== undefined) return E.right({ kind: 'listed', list, isNegated });
  const inner = /^\[(.*)\]$/s.exec(text)?.[1];
  return textsOf(inner === undefined ? [text] : splitEntries(inner), isNegated);
}

function textsOf(stated: readonly (string | number)[], isNegated: boolean): E.Either<string, Cell> {
  const entries: Entry[] = [];
  for (const one of stated) {
    const entry = typeof one === 'string' ? entryOf(one.trim()) : undefined;
    if (entry === undefined)
      return E.left(typeof one === 'number' ? `found the number ${one}: write it in quotes, '${one}'` : `found ${one}`);
    entries.push(entry);
  }
  const [prefixes, literals] = [true, false].map((wanted) => [
    ...new Set(entries.filter(({ isPrefix }) => isPrefix === wanted).map(({ text }) => text)),
  ]);
  return E.right({ kind: 'texts', isNegated, literals: literals ?? [], prefixes: prefixes ?? [] });
}

function entryOf(text: string): Entry | undefined {
  const quoted = /^"([^"]*)"$/.exec(text)?.[1];
  if (quoted !== undefined) return { text: quoted, isPrefix: false };
  if (!/^[^"[\]<>=*][^"[\]*]*\*?$/.test(text)) return undefined;
  return text.endsWith('*') ? { text: text.slice(0, -1), isPrefix: true } : { text, isPrefix: false };
}
