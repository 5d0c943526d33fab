/** Which versions a cancellation takes back: up to its own, else those issued before it, else all. */
import { valueOf } from '../../../src/core/join/document-value';
import { given } from '../../support/given';
import type { Json } from '../../support/given-documents';
import { cancellation, order, payment } from '../../support/given-documents';
import { policyOf } from '../../support/given-policy';

const policy = policyOf();
const [MONDAY, TUESDAY, WEDNESDAY] = ['2026-06-08T00:00:00Z', '2026-06-09T00:00:00Z', '2026-06-10T00:00:00Z'];

const isCancelled = (stated: Json, cancelling: Json): boolean | undefined => {
  const world = given(policy, order({}, stated), cancellation('order', cancelling));
  const document = world.consignment()?.documents[0];
  return document && valueOf(document).cancelled;
};
const none = undefined;

describe('a cancellation', () => {
  it.each<[string, Json, Json, boolean]>([
    ['of the version there is', { version: 2 }, { version: 2 }, true],
    ['of a later version', { version: 2 }, { version: 3 }, true],
    ['of an earlier version', { version: 2 }, { version: 1 }, false],
    [
      'of an earlier version issued later',
      { version: 2, issueDateTime: MONDAY },
      { version: 1, issueDateTime: TUESDAY },
      false,
    ],
    [
      'without a version, issued later',
      { version: 2, issueDateTime: TUESDAY },
      { version: none, issueDateTime: WEDNESDAY },
      true,
    ],
    [
      'without a version, issued at the same time',
      { version: 2, issueDateTime: TUESDAY },
      { version: none, issueDateTime: TUESDAY },
      true,
    ],
    [
      'without a version, issued earlier',
      { version: 2, issueDateTime: TUESDAY },
      { version: none, issueDateTime: MONDAY },
      false,
    ],
    [
      'of a version where none is stated, issued earlier',
      { version: none, issueDateTime: TUESDAY },
      { version: 1, issueDateTime: MONDAY },
      false,
    ],
    ['with neither version nor time', { version: 2, issueDateTime: TUESDAY }, { version: none }, true],
    ['without a version where no time is stated', { version: 2 }, { version: none, issueDateTime: MONDAY }, true],
  ])('%s', (_, stated, cancelling, cancelled) => {
    expect(isCancelled(stated, cancelling)).toBe(cancelled);
  });

  it('of a document that has not come is there before it', () => {
    const document = given(policy, payment(), cancellation('order')).consignment()?.documents[0];
    expect(document && valueOf(document)).toMatchObject({ cancelled: true, isThere: false, highest: undefined });
  });
});

describe('two documents with one id', () => {
  it('are two where their types differ', () => {
    const same = { documentId: 'A1' };
    const documents = given(policy, order({}, same), payment({}, same)).consignment()?.documents;
    expect(documents?.map(({ type, id, versions }) => [type, id, versions.length])).toEqual([
      ['order', 'A1', 1],
      ['payment', 'A1', 1],
    ]);
  });
});
