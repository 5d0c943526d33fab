/** What is wrong with an expression of a decision table, in one line: it stands among others in the line of its row. */
import type { ConditionError } from '../cel-parse';

/** Longest piece of the expression that is shown, in UTF-16 units. */
const MAX_SHOWN = 40;

/** `text` is the expression where its author wrote it: it is shown from where it is wrong, which a cell need not be. */
export function refusedText(
  { message, offset, hint }: Pick<ConditionError, 'message' | 'offset' | 'hint'>,
  text?: string,
): string {
  const place = text === undefined ? '' : `, at ${shown(text.slice(offset))}`;
  return `${message}${place}${hint === undefined ? '' : `; ${hint}`}`;
}

function shown(rest: string): string {
  const line = rest.replace(/\s+/g, ' ').trim();
  if (line === '') return 'its end';
  return line.length > MAX_SHOWN ? `"${line.slice(0, MAX_SHOWN)}…"` : `"${line}"`;
}
