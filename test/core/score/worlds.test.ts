/** Which combinations of versions a rule is judged on. */
import type { DocumentContent, DocumentType } from '../../../src/core/events/document';
import type { Voices, World } from '../../../src/core/score/worlds';
import { forEachWorld } from '../../../src/core/score/worlds';

const content = (name: string) => ({ name }) as unknown as DocumentContent;
const voices = (current: readonly string[], earlier: readonly string[] = []): Voices => ({
  current: current.map(content),
  earlier: earlier.map(content),
});
const SILENT = voices([]);
const all = {
  order: voices(['o2'], ['o1']),
  payment: voices(['p2'], ['p1']),
  logistics: voices(['l1', 'l2']),
  declaration: SILENT,
  outcome: SILENT,
};

function worlds(types: readonly DocumentType[], of = all): readonly string[] {
  const seen: string[] = [];
  const frame: World = {};
  forEachWorld(of, types, frame, (isCurrent) => {
    const names = types.map((type) => (frame[type]?.['name'] as string | undefined) ?? '-');
    seen.push(`${names.join(' ')}${isCurrent ? ' now' : ''}`);
  });
  return seen.sort();
}

it.each<[string, readonly DocumentType[], readonly string[]]>([
  ['a rule over nothing: one', [], [' now']],
  ['one type: each of its versions', ['order'], ['o1', 'o2 now']],
  ['several documents of a type: each of them', ['logistics'], ['l1 now', 'l2 now']],
  ['two types: all pairs', ['order', 'payment'], ['o1 p1', 'o1 p2', 'o2 p1', 'o2 p2 now']],
  ['a type that is absent: the others with nothing', ['order', 'declaration'], ['o1 -', 'o2 - now']],
  [
    'three types: each version of one with what the others say now',
    ['order', 'payment', 'declaration'],
    ['o1 p2 -', 'o2 p1 -', 'o2 p2 - now'],
  ],
])('%s', (_, types, expected) => {
  expect(worlds(types)).toEqual(expected);
});

it('a cancelled document: nothing now, and what it said before', () => {
  expect(worlds(['order'], { ...all, order: voices([], ['o1']) })).toEqual(['- now', 'o1']);
});
