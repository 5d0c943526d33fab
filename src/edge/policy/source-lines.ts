/** Lines of a policy's files, to show what a diagnostic is about. */
import type { Bundle } from './bundle';

const MAX_COLUMNS = 160;

/** The line with a caret below the column; null where there is no such line. */
export function excerptOf(bundle: Bundle): (file: string, line: number, column: number) => string | null {
  const known = new Map<string, readonly string[]>();
  return (file, line, column) => {
    let lines = known.get(file);
    if (lines === undefined) {
      const source = bundle.files.find(({ path }) => path === file);
      lines = source === undefined ? [] : Buffer.from(source.content).toString('utf8').split('\n');
      known.set(file, lines);
    }
    const text = lines[line - 1]?.replace(/\r$/, '').replaceAll('\t', ' ');
    if (text === undefined || text.trim() === '') return null;
    // A long line is shown from where the caret is in it.
    const start = column > MAX_COLUMNS ? column - MAX_COLUMNS / 2 : 0;
    return `${text.slice(start, start + MAX_COLUMNS)}\n${' '.repeat(Math.max(0, column - 1 - start))}^`;
  };
}
