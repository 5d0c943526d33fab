/** What the system calls an error: its `code`, a name (ENOENT) from Node or a number from LMDB. */

/** Undefined if the error has none. By shape: an error may come from another realm, where instanceof says no. */
export function errorCodeOf(error: unknown): string | number | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  const { code } = error;
  return typeof code === 'string' || typeof code === 'number' ? code : undefined;
}
