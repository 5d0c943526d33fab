/** Where the package keeps its data, from any working directory and from dist/ as from src/: for what reads schemas. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from './ports';

// src/edge and dist/edge stand equally deep.
const packageFolder = join(__dirname, '..', '..');

/** Absolute path of a file or folder under `schemas/` or `topology/`. Throws a Fault when it is not installed. */
export function packageFile(folder: 'schemas' | 'topology', ...parts: readonly string[]): string {
  const path = join(packageFolder, folder, ...parts);
  if (!existsSync(path))
    throw new Fault(`Expected ${[folder, ...parts].join('/')} in the package, found nothing there`, false);
  return path;
}

/** As package.json states it. */
export function packageVersion(): string {
  const stated = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { readonly version: string };
  return stated.version;
}
