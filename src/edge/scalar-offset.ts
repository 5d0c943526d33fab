/** Where a character of a YAML scalar's value stands in the source: quotes, escapes and folded lines shift it. */

/** How the scalar is written, as the parser calls it. */
export type ScalarStyle = string | null | undefined;

/** `start` is where the scalar begins in `source`, `at` an offset into `value`; exact for what is no white space. */
export function scalarOffset(source: string, start: number, style: ScalarStyle, value: string, at: number): number {
  const isQuoted = style === 'QUOTE_DOUBLE' || style === 'QUOTE_SINGLE';
  const isBlock = style === 'BLOCK_FOLDED' || style === 'BLOCK_LITERAL';
  let place = isQuoted ? start + 1 : isBlock ? source.indexOf('\n', start) + 1 : start;
  for (let index = 0; index <= at; index++) {
    const isSpace = /\s/.test(value[index] ?? ' ');
    if (style === 'QUOTE_DOUBLE') place = afterJoins(source, place);
    const escaped = style === 'QUOTE_DOUBLE' && source[place] === '\\';
    if (!isSpace && !escaped) place = afterSpace(source, place, style);
    if (index >= at) break;
    const width = widthAt(source, place, style);
    // A space of the value may have come from an escape or from the end of a line, never from a letter.
    if (!isSpace || width > 1 || /\s/.test(source[place] ?? '')) place += width;
    // One escape of eight digits may stand for two units.
    if (width === 10 && /[\ud800-\udbff]/.test(value[index] ?? '')) index++;
  }
  return place;
}

function afterSpace(source: string, from: number, style: ScalarStyle): number {
  let place = from;
  for (;;) {
    while (/\s/.test(source[place] ?? '')) place++;
    const joined = style === 'QUOTE_DOUBLE' ? afterJoins(source, place) : place;
    if (joined === place) return place;
    place = joined;
  }
}

/** In double quotes a backslash at the end of a line joins it with the next, without what that is indented by. */
function afterJoins(source: string, from: number): number {
  let place = from;
  for (let join = joinAt(source, place); join > 0; join = joinAt(source, place)) place += join;
  return place;
}

function joinAt(source: string, place: number): number {
  return source[place] === '\\' ? (/^\\\r?\n\s*/.exec(source.slice(place, place + 1_000))?.[0].length ?? 0) : 0;
}

/** Characters of the source that one of the value takes. */
function widthAt(source: string, place: number, style: ScalarStyle): number {
  if (style === 'QUOTE_SINGLE') return source.startsWith("''", place) ? 2 : 1;
  if (style !== 'QUOTE_DOUBLE' || source[place] !== '\\') return 1;
  return { x: 4, u: 6, U: 10 }[source[place + 1] ?? ''] ?? 2;
}
