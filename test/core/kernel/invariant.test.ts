/** A broken invariant stops everything and says what broke; one that holds does nothing. */
import { invariant } from '../../../src/core/kernel/invariant';

it('what does not hold is thrown under its own name, in its own words', () => {
  expect(() => invariant(false, 'an entry goes backwards')).toThrow(
    expect.objectContaining({ name: 'InvariantError', message: 'an entry goes backwards' }),
  );
});

it('what holds passes', () => {
  expect(() => invariant(true, 'an entry goes backwards')).not.toThrow();
});
