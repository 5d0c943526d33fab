/** A place in a YAML text, however the text is written: every character of the value is found in the source. */
import * as fc from 'fast-check';
import { LineCounter, parseDocument, stringify } from 'yaml';
import { yamlPlaces } from '../../src/edge/yaml-places';

const STYLES = ['PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL'] as const;
const WORDS = ['order', '==', '"x"', "'y'", 'a\\b', '\\n', 'has(a.b)', '&&', '#1', 'é', '😀', '{', ',', ':', '-'];

/** The character of the source at each character of the value. */
function found(source: string): readonly (readonly [string, string])[] {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const value = String(document.get('when'));
  const places = yamlPlaces(document, source, lines);
  return [...value].flatMap((character, index) => {
    const offset = [...value].slice(0, index).join('').length;
    const place = places.of(['when'], offset === 0 ? 0 : offset);
    const text = place === undefined ? '' : source.slice((lines.lineStarts[place.line - 1] ?? 0) + place.column - 1);
    return /\s/.test(character) || offset === 0 ? [] : [[character, text] as const];
  });
}

/** As itself, doubled or behind a backslash. */
const isIt = (character: string, text: string): boolean =>
  text.startsWith(character) || text.startsWith(`\\${character}`) || /^\\(?:[xuU]|N|_)/.test(text);

it('finds every character of random texts in every style and width', () => {
  const texts = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(texts, fc.constantFrom(...STYLES), fc.constantFrom(0, 20, 40), (text, style, lineWidth) => {
      const source = stringify({ before: 1, when: text }, { defaultStringType: style, lineWidth });
      const wrong = found(source).filter(([character, at]) => !isIt(character, at));
      expect([source, wrong]).toEqual([source, []]);
    }),
    { numRuns: 500 },
  );
});

it.each([
  ['when: "a \\"b\\" \\\n  c"', 'c', '2:3'],
  ["when: 'it''s b'", 's', '1:12'],
  ['when: >-\n  a\n  b\n\n  c', 'c', '5:3'],
  ['when: |\n  a\n    b\n  c', 'b', '3:5'],
  ['x: &x >-\n  a\n  c\nwhen: *x', 'c', '3:3'],
  ['{ when: a\n  c }', 'c', '2:3'],
  ['when: "\\u0061 c"', 'c', '1:15'],
])('%j: %s stands at %s', (source, character, at) => {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const value = (document.toJS() as { readonly when: string }).when;
  const place = yamlPlaces(document, source, lines).of(['when'], value.indexOf(character));
  expect(`${place?.line ?? ''}:${place?.column ?? ''}`).toBe(at);
});
