/** Which files of a folder a schema is for, as editors understand its patterns. */
const matches = (pattern: string, path: string): boolean =>
  new RegExp(`^${pattern.replaceAll('.', '[.]').replace('*', '[^/]+')}$`).test(path);

export const isFor = (patterns: readonly string[], path: string): boolean =>
  patterns.some((pattern) => !pattern.startsWith('!') && matches(pattern, path)) &&
  !patterns.some((pattern) => pattern.startsWith('!') && matches(pattern.slice(1), path));
