/** What is read of a name as people write it. */
import { nameWords } from '../../../../src/core/score/names/name-words';
import { parseName } from '../../../../src/core/score/names/parse-name';

describe('the words of a name', () => {
  it.each([
    ["al-San'ani", 'al sanani'],
    ['O’Neill & Sons', 'oneill sons'],
    ['A.B.K. Grauwerk S.p.A.', 'abk grauwerk spa'],
    ['M. Holloway', 'm holloway'],
    ['M.Holloway', 'm holloway'],
    ['ØRSTED  Łódź', 'orsted lodz'],
    ['Щербаков Юлий', 'shcherbakov yulii'],
    ['Ѓорѓи Ќулавков', 'gorgi kulavkov'],
    ['Ελένη Ψάλτη', 'eleni psalti'],
    ['كريم حسن', 'krym hsn'],
    ['דוד לוי', 'dwd lwy'],
    ['東京商事', '東京商事'],
    ['—', ''],
  ])('%s are %s', (name, words) => {
    expect(nameWords(name)).toBe(words);
  });
});

describe('a parsed name', () => {
  const read = (name: string) => {
    const { tokens, types, ignored } = parseName(name);
    return { tokens: tokens.map(({ text }) => text), types: types.map(({ text }) => text), ignored };
  };

  it.each([
    ['Grauwerk Gesellschaft mit beschränkter Haftung', ['grauwerk'], ['gesellschaft mit beschrankter haftung'], []],
    ['ООО Графит', ['grafit'], ['ooo'], []],
    ['SA Grauwerk', ['sa', 'grauwerk'], [], []],
    ['Grauwerk S.A.', ['grauwerk'], ['sa'], []],
    ['Dr. Marten Holloway', ['marten', 'holloway'], [], ['dr']],
    ['Dr. Grauwerk GmbH', ['dr', 'grauwerk'], ['gmbh'], []],
    ['The Grauwerk Company Ltd', ['grauwerk', 'company'], ['ltd'], ['the']],
    ['Limited', ['limited'], [], []],
    ['Mr.', ['mr'], [], []],
  ])('%s has the words %j, the kinds %j and leaves out %j', (name, tokens, types, ignored) => {
    expect(read(name)).toEqual({ tokens, types, ignored });
  });

  it('knows what a kind of organisation is elsewhere, and which words mean one thing', () => {
    const kinds = (name: string) => parseName(name).kinds.map(({ generic }) => generic);
    expect(kinds('Grauwerk AG')).toEqual(['JSC']);
    expect(new Set([...kinds('Grauwerk GmbH'), ...kinds('Grauwerk Ltd'), ...kinds('ООО Графит')])).toEqual(
      new Set(['LLC']),
    );
    const symbols = (name: string) => parseName(name).tokens[0]?.symbols;
    expect([symbols('Second'), symbols('2nd'), symbols('II'), symbols('2')]).toEqual(Array(4).fill(['#2']));
    expect(symbols('Bob')).toEqual(expect.arrayContaining(['n.bob']));
    expect(symbols('Robert')).toEqual(expect.arrayContaining(['n.bob']));
  });
});
