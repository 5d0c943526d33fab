/** A broken invariant stops everything and says what broke; one that holds does nothing. */
import { invariant } from '../../../src/core/kernel/invariant';

const thrownBy = (act: () => void): unknown => {
  try {
    act();
    return undefined;
  } catch (error) {
    return String(error);
  }
};

it('what does not hold is thrown under its own name, in its own words', () => {
  expect(thrownBy(() => invariant(false, 'an entry goes backwards'))).toBe('InvariantError: an entry goes backwards');
});

it('what holds passes', () => {
  expect(thrownBy(() => invariant(true, 'an entry goes backwards'))).toBeUndefined();
});
