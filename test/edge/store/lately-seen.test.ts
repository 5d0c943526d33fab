/** Where references were found is told to who puts them in the order in which they were looked for, and to nobody twice. */
import { LatelySeen } from '../../../src/edge/store/lately-seen';

const seenOf = (reference: string) => ({ reference, layer: undefined, place: 0, stored: undefined });

function given(...references: readonly string[]): LatelySeen {
  const lately = new LatelySeen();
  for (const reference of references) lately.add(seenOf(reference));
  return lately;
}

it('what was looked for is found in order, also where some of it is not put', () => {
  const lately = given('a', 'b', 'c', 'd');
  expect(lately.take('a')?.reference).toBe('a');
  expect(lately.take('c')?.reference).toBe('c');
  expect(lately.take('d')?.reference).toBe('d');
});

it('what was passed over, or taken, is looked for anew, and so is all after it', () => {
  const lately = given('a', 'b', 'c');
  expect(lately.take('b')?.reference).toBe('b');
  expect(lately.take('a')).toBeUndefined();
  expect(lately.take('c')).toBeUndefined();
});

it('the last of two that were looked for twice does not come first', () => {
  const lately = given('a', 'b', 'a');
  expect(lately.take('a')?.reference).toBe('a');
  expect(lately.take('b')?.reference).toBe('b');
  expect(lately.take('a')?.reference).toBe('a');
});

it('is empty once something has moved, and keeps no more than a few hundred', () => {
  const lately = given('a');
  lately.clear();
  expect(lately.take('a')).toBeUndefined();
  for (let n = 0; n < 1000; n++) lately.add(seenOf(String(n)));
  expect(lately.take('0')).toBeUndefined();
});
