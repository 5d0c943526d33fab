/** Of more documents of a type than anyone can read the 64 lowest ids stay; documents of other types do not count. */
import type { DocumentType } from '../../../src/core/events/document';
import type { DocumentState } from '../../../src/core/join/consignment-state';
import { keepDocuments } from '../../../src/core/join/kept-documents';

const documents = (type: DocumentType, count: number): readonly DocumentState[] =>
  Array.from({ length: count }, (_, index) => {
    return { derived: undefined, type, id: `${type}-${100 + index}`, versions: [], droppedVersions: 0 };
  });
const idsOf = ({ kept }: ReturnType<typeof keepDocuments>) => kept.map(({ id }) => id);

it('sixty-four of a type all stay, whatever there is of others', () => {
  const all = [...documents('logistics', 20), ...documents('order', 64), ...documents('payment', 20)];
  expect(keepDocuments(all, 'order')).toEqual({ kept: all, dropped: 0 });
});

it('of sixty-five the one with the highest id goes, and nothing else', () => {
  const [logistics, orders, payments] = [documents('logistics', 2), documents('order', 65), documents('payment', 2)];
  const result = keepDocuments([...logistics, ...orders, ...payments], 'order');
  expect(result.dropped).toBe(1);
  expect(idsOf(result)).toEqual([...logistics, ...orders.slice(0, 64), ...payments].map(({ id }) => id));
});

it('too many of another type are not looked at', () => {
  const all = [...documents('logistics', 2), ...documents('order', 65)];
  expect(keepDocuments(all, 'logistics')).toEqual({ kept: all, dropped: 0 });
});

it('the first sixty-four are kept as they are', () => {
  const all = documents('order', 64);
  expect(keepDocuments(all, 'order').kept).toBe(all);
});
