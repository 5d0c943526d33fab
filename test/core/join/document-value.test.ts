/** What a document says, said, or would have said with fewer amendments; and which amendments could not be applied. */
import type { Content } from '../../../src/core/events/document';
import type { DocumentValue } from '../../../src/core/join/consignment-state';
import { currentOf, valueOf } from '../../../src/core/join/document-value';
import type { Stated } from '../../support/given-documents';
import { cancellation, orderBy, patch, patchBuyer } from '../../support/given-documents';
import { given } from '../../support/given';
import { policyOf } from '../../support/given-policy';

const policy = policyOf();

function valueIn(...stated: readonly Stated[]): DocumentValue {
  const [document] = given(policy, ...stated).consignment()?.documents ?? [];
  if (document === undefined) throw new Error('nothing was folded');
  return valueOf(document);
}
const nameIn = (content: Content | undefined): unknown => (content?.['buyer'] as Content)['name'];
const cityIn = (content: Content | undefined): unknown =>
  ((content?.['consignee'] as Content)['address'] as Content)['cityName'];
const city = (name: string, version: number): Stated =>
  patch('order', [['consignee', 'address', 'cityName']], { consignee: { address: { cityName: name } } }, { version });
const nothing = (version: number): Stated =>
  patch('order', [['item', 'commodity']], { item: [{ sequenceNumeric: 1 }, { sequenceNumeric: 2 }] }, { version });
const many = (count: number, of: (version: number) => Stated): readonly Stated[] =>
  Array.from({ length: count }, (_, index) => of(index + 1));

describe('the earlier values of a document', () => {
  it('are those of each patch alone, too: it may have come first', () => {
    const value = valueIn(orderBy('v1'), patchBuyer('p1'), city('p2', 2));
    const { earlier } = value;
    const current = currentOf(value);
    const said = [current, ...earlier].map(
      (content) => content && `${String(nameIn(content))} ${String(cityIn(content))}`,
    );
    expect(said).toEqual(['p1 p2', 'v1 Leeds', 'p1 Leeds', 'v1 p2']);
  });

  it('are those of a lower whole with the patches, and those of what was cancelled', () => {
    const stated = [orderBy('v1'), orderBy('v2', { version: 2 }), city('p1', 1), cancellation('order', { version: 2 })];
    const value = valueIn(...stated);
    const { earlier } = value;
    expect(currentOf(value)).toBeUndefined();
    const said = earlier.map((content) => `${String(nameIn(content))} ${String(cityIn(content))}`);
    expect(said).toEqual(['v1 Leeds', 'v1 p1', 'v2 Leeds', 'v2 p1']);
  });

  it('are all judged up to 128, and beyond that it is said that they are not', () => {
    const wholes = many(8, (version) => orderBy(`v${version}`, { version }));
    expect(valueIn(...wholes, ...many(8, (version) => city('p', version))).curtailed).toBe(false);
    const beyond = valueIn(...wholes, ...many(9, (version) => city('p', version)));
    expect(beyond.curtailed).toBe(true);
    expect(beyond.earlier).toHaveLength(16);
    expect(cityIn(currentOf(beyond))).toBe('p');
  });
});

describe('a patch that points to nothing', () => {
  it('is named by its digest, and the others are applied', () => {
    const value = valueIn(orderBy('v1'), nothing(1), patchBuyer('p2', { version: 2 }));
    expect(value.unapplied).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
    expect(nameIn(currentOf(value))).toBe('p2');
  });

  it('is nothing to wonder about while its document is not there, or no more', () => {
    expect(valueIn(nothing(1)).unapplied).toEqual([]);
    expect(valueIn(orderBy('v1'), nothing(1), cancellation('order')).unapplied).toEqual([]);
  });
});
