/** Stops the process on an impossible state: nothing may be committed after it. The one permitted throw of core. */
class InvariantError extends Error {
  override readonly name = 'InvariantError';
}

/** Throws InvariantError unless `holds`; for bugs only, never for bad input. */
export function invariant(holds: boolean, what: string): asserts holds {
  if (!holds) throw new InvariantError(what);
}
