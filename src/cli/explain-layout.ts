/** Text of at most 110 columns: wrapped paragraphs with hanging indents and aligned fields, for `explain`. */
import { beginOf, columnsOf, harmless } from './terminal-text';
import type { ExplainWords } from './words/english';
import { fill } from './words/explain-words';

const WIDTH = 110;

/**
 * The text after a lead, wrapped at spaces, following lines indented below its begin. Words longer than a line are cut:
 * no column is lost to a terminal that wraps by itself.
 */
export function paragraph(lead: string, text: string, indent = lead.length): readonly string[] {
  const lines: string[] = [];
  let line = lead;
  let isFresh = true;
  for (const word of text.split(/\s+/).flatMap((one) => pieces(harmless(one), WIDTH - indent))) {
    const grown = isFresh ? line + word : `${line} ${word}`;
    if (columnsOf(grown) <= WIDTH || (isFresh && line.length === indent)) {
      line = grown;
    } else {
      lines.push(line.trimEnd());
      line = ' '.repeat(indent) + word;
    }
    isFresh = false;
  }
  return [...lines, line.trimEnd()];
}

/** One line, its end cut off where it is too long. */
export function oneLine(text: string): string {
  const plain = harmless(text);
  return columnsOf(plain) <= WIDTH ? plain : `${beginOf(plain, WIDTH - 1)}…`;
}

export function heading(text: string): readonly string[] {
  const line = oneLine(text);
  return ['', line, '-'.repeat(columnsOf(line))];
}

const LABEL = 14;

/** A label and what it says, wrapped beside it. */
export function field(label: string, text: string, indent = 0): readonly string[] {
  return paragraph(`${' '.repeat(indent)}${label.padEnd(LABEL - indent)}`, text, LABEL);
}

/** A date that somebody has to keep, with weekday and month in words: `Thursday 18 June 2026, 20:56:18 UTC`. */
export function spelledTime(time: number, { days, months, spelledDate }: ExplainWords): string {
  const date = new Date(time);
  return fill(spelledDate, {
    day: days.split(' ')[date.getUTCDay()] ?? '',
    date: date.getUTCDate(),
    month: months.split(' ')[date.getUTCMonth()] ?? '',
    year: date.getUTCFullYear(),
    time: shortTime(time).slice(11),
  });
}

/** Times to the second, in UTC. */
export function shortTime(time: number): string {
  return new Date(time)
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z$/, ' UTC');
}

function pieces(word: string, size: number): readonly string[] {
  if (columnsOf(word) <= size) return [word];
  const begin = beginOf(word, size);
  return [begin, ...pieces(word.slice(begin.length), size)];
}
