/** Lines that are not in the log, as a person reads them. */
import { runsOf } from '../../src/cli/ingest-told';

const at = (file: string, ...lines: readonly number[]) => lines.map((line) => ({ file, line }));

it('lines that follow each other are one run, each file is named once', () => {
  expect(runsOf([...at('a', 3, 4, 5, 5, 12), ...at('b', 13)])).toBe('a:3-5, 12, b:13');
  expect(runsOf([])).toBe('');
});

it('of very many it shows twenty', () => {
  const odd = Array.from({ length: 25 }, (_, index) => 2 * index + 1);
  expect(runsOf(at('a', ...odd))).toMatch(/^a:1, 3, 5, .*, 39 and 5 more places$/);
});
