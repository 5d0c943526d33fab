/** What a document says follows from the set of its statements, whatever order they came in. */
import type { DocumentType } from '../../../src/core/events/document';
import { currentOf, valueOf } from '../../../src/core/join/document-value';
import type { World } from '../../support/given';
import { given, reasons } from '../../support/given';
import { cancellation, order, orderBy, party, patch, patchBuyer } from '../../support/given-documents';
import type { Stated } from '../../support/given-documents';
import { policyOf } from '../../support/given-policy';

const policy = policyOf();
const valueIn = (world: World, type: DocumentType = 'order') => {
  const document = world.consignment()?.documents.find((one) => one.type === type);
  if (document === undefined) throw new Error(`no ${type}`);
  return valueOf(document);
};
const nameIn = (world: World) => currentOf(valueIn(world))?.['buyer'] as { readonly name: string } | undefined;
const each = (stated: readonly Stated[]) => stated.reduce((world, one) => world.when(one), given(policy));

function permutations<T>(all: readonly T[]): readonly (readonly T[])[] {
  return all.length < 2
    ? [all]
    : all.flatMap((one, at) => permutations(all.filter((_, i) => i !== at)).map((rest) => [one, ...rest]));
}

describe('the value of a document', () => {
  it.each<[string, readonly Stated[], string]>([
    ['is its highest whole', [orderBy('v1'), orderBy('v3', { version: 3 }), orderBy('v2', { version: 2 })], 'v3'],
    [
      'is the latest whole by issue time where no version is stated',
      [
        orderBy('late', { version: undefined, issueDateTime: '2026-06-02T00:00:00Z' }),
        orderBy('early', { version: undefined, issueDateTime: '2026-06-01T00:00:00Z' }),
      ],
      'late',
    ],
    [
      'is the whole with the highest number where nothing else is stated',
      [orderBy('n2', { version: undefined, number: 2 }), orderBy('n1', { version: undefined, number: 1 })],
      'n2',
    ],
    [
      'has its patches applied by stated version',
      [orderBy('whole'), patchBuyer('p2', { version: 2 }), patchBuyer('p1', { version: 1 })],
      'p2',
    ],
    [
      'has its patches applied by issue time, else',
      [
        orderBy('whole'),
        patchBuyer('late', { version: undefined, issueDateTime: '2026-06-02T00:00:00Z' }),
        patchBuyer('early', { version: undefined, issueDateTime: '2026-06-01T00:00:00Z' }),
      ],
      'late',
    ],
    [
      'has its patches applied by number, else',
      [
        orderBy('whole'),
        patchBuyer('n2', { version: undefined, number: 2 }),
        patchBuyer('n1', { version: undefined, number: 1 }),
      ],
      'n2',
    ],
    [
      'is patched even where the patch came first and the whole has a higher version',
      [patchBuyer('patched'), orderBy('v1'), orderBy('v2', { version: 2 })],
      'patched',
    ],
    [
      'is a whole issued anew after a cancellation',
      [orderBy('v1'), cancellation('order'), orderBy('v2', { version: 2 })],
      'v2',
    ],
    [
      'is a whole issued later than a cancellation that states no version',
      [
        orderBy('v1', { version: undefined, issueDateTime: '2026-06-01T00:00:00Z' }),
        cancellation('order', { version: undefined, issueDateTime: '2026-06-02T00:00:00Z' }),
        orderBy('v2', { version: undefined, issueDateTime: '2026-06-03T00:00:00Z' }),
      ],
      'v2',
    ],
  ])('%s', (_, stated, name) => {
    for (const some of permutations(stated)) expect(nameIn(each(some))?.name).toBe(name);
  });

  it.each<[string, readonly Stated[]]>([
    ['a cancellation of the same version', [orderBy('v1'), cancellation('order')]],
    ['a cancellation of a higher version', [orderBy('v1'), cancellation('order', { version: 2 })]],
    ['a cancellation without version or time', [orderBy('v1'), cancellation('order', { version: undefined })]],
  ])('is absent after %s, in either order', (_, stated) => {
    for (const some of permutations(stated))
      expect(valueIn(each(some))).toMatchObject({ isThere: false, cancelled: true });
  });

  it('waits while there is a patch and no whole', () => {
    expect(valueIn(given(policy, patchBuyer('p')))).toMatchObject({
      isThere: false,
      highest: undefined,
      cancelled: false,
    });
  });

  it('never has its header patched', () => {
    const forged = patch('order', [['header', 'sender']], { buyer: { name: 'x' } });
    expect(currentOf(valueIn(given(policy, order(), forged)))?.header.sender).toBe('order-sender');
  });

  it('keeps what it said before, or would have said: every whole with and without its patches', () => {
    const names = valueIn(given(policy, orderBy('v1'), orderBy('v2', { version: 2 }), patchBuyer('p1'))).earlier;
    expect(names.map((content) => (content['buyer'] as { name: string }).name)).toEqual(['v1', 'p1', 'v2']);
  });
});

describe('two wholes of one version', () => {
  it('are a conflict with one winner, whichever came first', () => {
    const [a, b] = [given(policy, orderBy('a'), orderBy('b')), given(policy, orderBy('b'), orderBy('a'))];
    expect(valueIn(a).conflict).toBe(true);
    expect(nameIn(a)).toEqual(nameIn(b));
  });

  it('are none where they are the same message', () => {
    expect(valueIn(given(policy, order(), order())).conflict).toBe(false);
  });
});

describe('a document again', () => {
  it('changes nothing at all', () => {
    const world = given(policy, order());
    expect(world.when(order()).consignment()).toBe(world.consignment());
  });

  it('is new with one element changed', () => {
    const world = given(policy, order()).when(order({ buyer: party({ name: 'Bob' }) }, { version: 2 }));
    expect(world.consignment()?.documents[0]?.versions).toHaveLength(2);
  });
});

describe('more than 64 versions', () => {
  const versions = Array.from({ length: 70 }, (_, at) => orderBy(`v${at + 1}`, { version: at + 1 }));
  const kept = (stated: readonly Stated[]) => {
    const document = given(policy, ...stated)
      .consignment()
      ?.documents.find(({ type }) => type === 'order');
    return { versions: document?.versions.map(({ version }) => version), dropped: document?.droppedVersions };
  };

  it('keep the lowest and the 63 highest, in whatever order they came', () => {
    const expected = [1, ...Array.from({ length: 63 }, (_, at) => at + 8)];
    const shuffled = versions.map((_, at) => versions[(at * 37) % 70] ?? order());
    for (const some of [versions, [...versions].reverse(), shuffled])
      expect(kept(some)).toEqual({ versions: expected, dropped: 6 });
  });

  it('are a fact for an officer', () => {
    const world = given(policy, ...versions).after(2 * 86_400_000);
    expect(reasons(world.decision())).toContain('versionsDropped');
  });

  it('count wholes, patches and cancellations apart', () => {
    const patches = Array.from({ length: 64 }, (_, at) => patchBuyer(`p${at}`, { version: at }));
    expect(kept([...versions.slice(0, 64), ...patches]).dropped).toBe(0);
  });
});
