/** Text of at most 100 columns: wrapped paragraphs with hanging indents, for `explain`. */

const WIDTH = 100;

/**
 * The text after a lead, wrapped at spaces, following lines indented below its begin. Words longer than a line are cut:
 * no column is lost to a terminal that wraps by itself.
 */
export function paragraph(lead: string, text: string, indent = lead.length): readonly string[] {
  const lines: string[] = [];
  let line = lead;
  let isFresh = true;
  for (const word of text.split(/\s+/).flatMap((one) => pieces(one, WIDTH - indent))) {
    const grown = isFresh ? line + word : `${line} ${word}`;
    if (grown.length <= WIDTH || (isFresh && line.length === indent)) {
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
  return text.length <= WIDTH ? text : `${text.slice(0, WIDTH - 1)}…`;
}

export function heading(text: string): readonly string[] {
  return ['', text, '-'.repeat(Math.min(text.length, WIDTH))];
}

/** Times to the second, in UTC. */
export function shortTime(time: number): string {
  return new Date(time)
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z$/, ' UTC');
}

function pieces(word: string, size: number): readonly string[] {
  if (word.length <= size) return [word];
  return [word.slice(0, size), ...pieces(word.slice(size), size)];
}
