/** Finding the listed parties that a name may be, without comparing it with each. */
import fc from 'fast-check';
import { compareNames } from '../../../../src/core/score/names/compare-names';
import { knownKeys, wordsOf } from '../../../../src/core/score/names/known-keys';
import { partyIndex, screenOf } from '../../../../src/core/score/names/list-names';
import { NO_KEY, wordKeys } from '../../../../src/core/score/names/name-keys';
import { nameWords } from '../../../../src/core/score/names/name-words';
import { parseName } from '../../../../src/core/score/names/parse-name';
import { nameScreen, screenWithReasons } from '../../../../src/core/score/names/screen-name';
import { similarityOf } from '../../../../src/core/score/names/similarity';
import { isShort } from './support/short-run';
import { syntheticParties } from '../../../bench/names/synthetic-parties';

const made = syntheticParties(11);
const keys = [...new Set(Array.from({ length: isShort ? 300 : 1_500 }, made.name))];
const party = (key: string, aliases = '') => ({ key, values: { aliases } });
const rows = keys.map((key) => party(key));
const index = partyIndex(rows);
const slipped = keys.slice(0, isShort ? 20 : 60);

describe('screening against many parties', () => {
  it('finds every one of them by its own name', () => {
    const screen = nameScreen(() => index);
    const lost = keys.filter((key) => screen(key).score !== 1000);
    expect(lost).toEqual([]);
  });

  it('finds nearly all with a slip that are alike still, and never says more than comparing with each would', () => {
    const screen = nameScreen(() => index);
    const all = keys.map((key) => parseName(key));
    let [alike, found] = [0, 0];
    for (const key of slipped) {
      const name = made.slip(key);
      const asked = parseName(name);
      const best = Math.max(...all.map((listed) => compareNames(asked, listed).score));
      const { score } = screen(name);
      expect(score).toBeLessThanOrEqual(best);
      if (best < 700) continue;
      alike++;
      if (score === best) found++;
    }
    expect(alike).toBeGreaterThan((2 / 3) * slipped.length);
    expect(found / alike).toBeGreaterThan(0.95);
  });

  it('gives the same with and without what it remembers, and the first of the reasons', () => {
    const screen = nameScreen(() => index);
    for (const name of [...keys.slice(0, 50).map(made.slip), ...Array.from({ length: 50 }, made.name)]) {
      const first = screen(name);
      screen('somebody else');
      expect(screen(name)).toEqual(first);
      expect(nameScreen(() => index)(name)).toEqual(first);
      const best = screenWithReasons(index, name).candidates[0];
      if (first.score > 0) expect({ key: best?.key, score: best?.comparison.score }).toEqual(first);
    }
  });

  it('compares fifty at most', () => {
    const same = partyIndex(Array.from({ length: 400 }, (_, at) => party(`grauwerk trading ${at}`)));
    expect(screenWithReasons(same, 'Grauwerk Trading').candidates.length).toBe(50);
  });
});

describe('a screen', () => {
  it('keeps apart what is written with vowels and without, though both give the same words in Latin', () => {
    const list = partyIndex([party('Kareem Hasan')]);
    const [arabic, latin] = ['كرم حسن', 'krm hsn'];
    expect(nameWords(arabic)).toBe(latin);
    const alone = [arabic, latin].map((name) => nameScreen(() => list)(name));
    const [first, second] = [nameScreen(() => list), nameScreen(() => list)];
    expect([first(arabic), first(latin)]).toEqual(alone);
    expect([second(latin), second(arabic)].reverse()).toEqual(alone);
    expect(alone[0]).not.toEqual(alone[1]);
    const both = [similarityOf(latin, 'Kareem Hasan'), similarityOf(arabic, 'Kareem Hasan')];
    expect(both).toEqual([latin, arabic].map((name) => compareNames(parseName(name), parseName('Kareem Hasan')).score));
  });

  it('names of equally like parties the one that sorts first, however the list is ordered', () => {
    const twins = ['marten holloway b', 'marten holloway a'].map((key) => party(key));
    const screened = [twins, [...twins].reverse()].map((list) => nameScreen(() => partyIndex(list))('Marten Holloway'));
    expect(screened.map(({ key }) => key)).toEqual(['marten holloway a', 'marten holloway a']);
  });

  it('names the row when another of its names is met', () => {
    const screen = nameScreen(() => partyIndex([party('grauwerk shipping', 'Northern Lanterns; ;Nordlicht Lines')]));
    expect(screen('Nordlict Lines')).toMatchObject({ key: 'grauwerk shipping' });
    expect(screen('Northern Lanterns')).toEqual({ key: 'grauwerk shipping', score: 1000 });
  });

  it('is kept from day to day while the rows are the same, and made anew when they are not', () => {
    const list = {};
    const [first, second] = rows;
    if (first === undefined || second === undefined) throw new Error('expected rows');
    const screen = screenOf(list, [first]);
    expect(screenOf(list, [first])).toBe(screen);
    expect(screenOf(list, [first, second])).not.toBe(screen);
  });
});

describe('a glance', () => {
  it('says the same of a name as its words do', () => {
    const known = knownKeys(1);
    const added = new Set<number>();
    for (const word of ['grauwerk', 'holloway', 'abk', 'of', 'm', 'gra', '孙', 'hse']) {
      for (const key of wordKeys(word, 0, word.length)) {
        if (key === NO_KEY) continue;
        known.add(key);
        added.add(key);
      }
    }
    const syllable = fc.constantFrom(
      'gra',
      'uwerk',
      'Hollo',
      'way',
      'ABK',
      'of',
      'M',
      'M.',
      ' ',
      '. ',
      '.',
      "'",
      '-',
      'é',
      'İ',
      'ß',
      'ГРА',
      'حس',
      '孙',
      '⑴',
      '’',
      '\u0301',
      '·',
      '😀',
      'zzz',
      'qxj',
    );
    const property = fc.property(fc.array(syllable, { maxLength: 8 }), (parts) => {
      const name = parts.join('');
      const words = nameWords(name);
      const isKnown = wordsOf(words).some(([start, end]) => wordKeys(words, start, end).some((key) => added.has(key)));
      // One bit a key: with so few of them others seldom share one.
      expect(known.mayKnow(name)).toBe(isKnown);
    });
    fc.assert(property, { numRuns: 1_000, seed: 5 });
  });
});
