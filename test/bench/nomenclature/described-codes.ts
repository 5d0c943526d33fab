/** Descriptions with the code that is right for each, and a code of another chapter for each: what judging them is measured on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

export interface DescribedCode {
  readonly description: string;
  readonly code: string;
  /** Drawn from all subheadings of other chapters. */
  readonly other: string;
}

type Row = Readonly<Record<string, string>>;

const rowsOf = (path: string): readonly Row[] =>
  parse(readFileSync(path, 'utf8'), { columns: true, bom: true, relax_column_count: true });

/**
 * By name: the nomenclature's own texts of subheadings, the nouns of the generator's catalogue, and phrases as sellers write
 * them. `root` is the project's folder; one seed gives the same other codes everywhere.
 */
export function describedCodes(root: string, seed: number): Readonly<Record<string, readonly DescribedCode[]>> {
  const leaves = rowsOf(join(root, 'topology/nomenclature/harmonized-system.csv')).flatMap(
    ({ hscode: code = '', description = '' }) => (/^\d{6}$/.test(code) ? [{ code, description }] : []),
  );
  const nouns = rowsOf(join(root, 'topology/generator/products.csv')).map(
    ({ hs: code = '', noun: description = '' }) => ({
      code,
      description,
    }),
  );
  const phrases = rowsOf(join(root, 'test/bench/nomenclature/phrases.csv')).map(
    ({ hs: code = '', description = '' }) => ({ code, description }),
  );
  const draw = drawer(seed);
  const otherThan = (code: string): string => {
    const drawn = leaves[draw(leaves.length)]?.code ?? '';
    return drawn.slice(0, 2) === code.slice(0, 2) ? otherThan(code) : drawn;
  };
  const withOther = (all: readonly Omit<DescribedCode, 'other'>[]): readonly DescribedCode[] =>
    all.map((one) => ({ ...one, other: otherThan(one.code) }));
  return { leaves: withOther(leaves), nouns: withOther(nouns), phrases: withOther(phrases) };
}

/** Whole numbers below what is asked, from a linear congruential generator (Numerical Recipes). */
function drawer(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
