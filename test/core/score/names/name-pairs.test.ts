/** Names are told apart as well as was promised, by weights that were not chosen on the names they are judged by. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { foldText } from '../../../../src/core/kernel/fold-text';
import { compareNames } from '../../../../src/core/score/names/compare-names';
import { NAME_THRESHOLD, NAME_WEIGHTS } from '../../../../src/core/score/names/name-weights';
import type { NameWeights } from '../../../../src/core/score/names/name-weights';
import { parseName } from '../../../../src/core/score/names/parse-name';
import { isShort } from './support/short-run';
import { f1Of, judgePairs, readPairs } from '../../../bench/names/judge-pairs';

const bench = join(__dirname, '../../../bench/names');
const lists = join(__dirname, '../../../../topology/policies/reference/lists');
const pairs = readPairs(readFileSync(join(bench, 'name-pairs.csv'), 'utf8'));
const parsed = pairs.map(({ asked, listed }) => ({ asked: parseName(asked), listed: parseName(listed) }));
const scores = (weights: NameWeights) => parsed.map(({ asked, listed }) => compareNames(asked, listed, weights).score);
const table = judgePairs(pairs, scores, isShort ? [NAME_WEIGHTS] : undefined);

describe('392 labelled pairs in five folds', () => {
  it('are all read, and every fold has some', () => {
    expect(pairs.length).toBe(392);
    expect(new Set(pairs.map(({ fold }) => fold)).size).toBe(5);
  });

  it('are judged with an F1 of at least 0.80 by weights chosen on the other folds', () => {
    expect(f1Of(table.pooled)).toBeGreaterThanOrEqual(0.8);
  });

  it('that are strong matches are found, at least 98 % of them', () => {
    expect(table.strong.all).toBeGreaterThan(15);
    expect(table.strong.found / table.strong.all).toBeGreaterThanOrEqual(0.98);
  });

  it('choose the weights and the threshold that ship', () => {
    expect(table.all.weights).toEqual(NAME_WEIGHTS);
    expect(table.all.threshold).toBe(NAME_THRESHOLD);
  });

  it('have no name in any list of the reference policy', () => {
    const names = new Set(pairs.flatMap(({ asked, listed }) => [foldText(asked), foldText(listed)]));
    const listed = readdirSync(lists)
      .filter((file) => file.endsWith('.csv'))
      .flatMap((file) => parse(readFileSync(join(lists, file)), { columns: true }) as readonly Record<string, string>[])
      .flatMap(({ key = '', aliases = '' }) => [key, ...aliases.split(';')]);
    expect(listed.length).toBeGreaterThan(500);
    expect(listed.filter((name) => names.has(foldText(name)))).toEqual([]);
  });
});
