/** The reference policy's stop words against descriptions that are known to be vague or proper: bars, a table, and what a text costs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import * as E from 'fp-ts/Either';
import { resolveLists } from '../../../../src/core/score/lists';
import { isUnspecific } from '../../../../src/core/score/unspecific';
import { vaguenessGrader } from '../../../../src/core/score/vagueness';
import { loadPolicy } from '../../../../src/edge/policy/load-policy';
import { referenceBundle } from '../../../support/given-policy';

const loaded = loadPolicy(referenceBundle());
if (E.isLeft(loaded)) throw new Error(JSON.stringify(loaded.left));
const lists = resolveLists([...loaded.right.lists.values()], Date.UTC(2026, 0, 15));
const keys = lists.get('vague-descriptions')?.keys() ?? [];
const grade = vaguenessGrader(keys);
const isExtension = (word: string): boolean => lists.get('file-extensions')?.has(word) === true;
const isRejected = (text: string): boolean => grade(text) >= 1_000 || isUnspecific(text, isExtension);

const column = (file: string, name: string): readonly string[] => {
  const rows = parse(readFileSync(join(__dirname, file)), { columns: true });
  return (rows as readonly Record<string, string>[]).map((row) => row[name] ?? '');
};
const TERMS = column('vague-terms.csv', 'term');
const HEADINGS = column('hs-leaf-texts.csv', 'description');
const PHRASES = column('shop-phrases.csv', 'description');
const PROPER = [...HEADINGS, ...PHRASES];

/** What a form changes is case, spaces and signs, never a letter. */
const FORMS: readonly (readonly [string, (term: string) => string])[] = [
  ['as listed', (term) => term],
  ['in capitals', (term) => term.toUpperCase()],
  ['in small letters', (term) => term.toLowerCase()],
  ['wide apart', (term) => `  ${term.replaceAll(' ', '   \t')} `],
  ['without spaces', (term) => term.replaceAll(' ', '')],
  ['spelled out', (term) => [...term].join(' ')],
  ['with hyphens', (term) => term.replaceAll(' ', '-')],
  ['in full-width letters', (term) => term.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))],
];

/** What texts cost that no cache has seen, in microseconds each: the fastest of many rounds, as others share the machine. */
function costMicros(of: (text: string) => unknown): number {
  const rounds = Array.from({ length: 40 }, (_, round) => {
    const texts = PROPER.map((text) => Buffer.from(`${text} ${round}x${text.length}`).toString());
    const begin = process.hrtime.bigint();
    for (const text of texts) of(text);
    return Number(process.hrtime.bigint() - begin) / 1_000 / texts.length;
  });
  return Math.min(...rounds);
}

describe('descriptions that customs reject', () => {
  it('are those of four lists, each of them', () => {
    expect([TERMS.length, HEADINGS.length, PHRASES.length]).toEqual([196, 100, 100]);
  });

  it.each(FORMS)('are rejected %s', (_, form) => {
    expect(TERMS.filter((term) => !isRejected(form(term)))).toEqual([]);
  });
});

describe('proper descriptions', () => {
  it('are rejected in less than two of a hundred cases, and few are graded thin', () => {
    const rejected = PROPER.filter(isRejected);
    const thin = PROPER.filter((text) => !isRejected(text) && grade(text) >= 600);
    console.log(
      [
        `vague terms rejected: ${TERMS.filter(isRejected).length} of ${TERMS.length}, in ${FORMS.length} forms each`,
        `HS 2022 leaf texts rejected: ${HEADINGS.filter(isRejected).length} of ${HEADINGS.length}`,
        `shop phrases rejected: ${PHRASES.filter(isRejected).length} of ${PHRASES.length}`,
        `proper but graded 0.6 or more: ${thin.length} of ${PROPER.length} ${JSON.stringify(thin)}`,
        `cold cost: ${costMicros(vaguenessGrader(keys)).toFixed(2)} µs a text`,
      ].join('\n'),
    );
    expect(rejected.length).toBeLessThan(0.02 * PROPER.length);
    expect(thin.length).toBeLessThan(0.02 * PROPER.length);
  });

  it('cost at most 5 µs each when seen for the first time', () => {
    expect(costMicros(vaguenessGrader(keys))).toBeLessThanOrEqual(5);
  });
});
