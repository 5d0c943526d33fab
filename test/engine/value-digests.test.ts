/** What a batch's records are called, kept by their places. */
import { ValueDigests } from '../../src/engine/value-digests';

it('gives back each where it was noted, in whatever order, and the last where one was read again', () => {
  const digests = new ValueDigests(3);
  const of = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);
  digests.note(2, of(2));
  digests.note(0, of(9));
  digests.note(0, of(1));
  expect([digests.at(0), digests.at(2)]).toEqual([of(1), of(2)]);
});

it('knows none of a record that the batch does not have', () => {
  expect(() => new ValueDigests(1).at(1)).toThrow('does not have');
});
