/** The plain files below a folder that are part of a policy, without leaving the folder and without walking on for ever. */
import { opendirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import * as E from 'fp-ts/Either';
import type { DiagnosticCode } from './diagnostic-codes';
import type { PolicyProblem } from './policy-problem';

/** Entries of all kinds: a policy has a hundred. */
const MAX_ENTRIES = 5_000;
const MAX_LEVELS = 8;

export interface FoundFile {
  /** Relative, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
}

/**
 * What begins with a dot is passed over with all below it: an editor's settings, version control, what a mounted volume
 * keeps its versions in. Left: no such folder, a link out of it, something to be read that is no file, or more than a
 * policy has.
 */
export function filesBelow(folder: string, isPart: RegExp): E.Either<PolicyProblem, readonly FoundFile[]> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    return problem(folder, 'not-a-policy', 'expected a policy folder, found none');
  const root = realpathSync(folder);
  const files: FoundFile[] = [];
  const folders = [''];
  let entries = 0;
  for (let below = folders.pop(); below !== undefined; below = folders.pop()) {
    const names = namesIn(join(root, below), MAX_ENTRIES - entries);
    if (names === undefined) return problem(folder, 'too-large', `expected at most ${MAX_ENTRIES} entries, found more`);
    if (below.split('/').length > MAX_LEVELS)
      return problem(folder, 'too-large', `expected at most ${MAX_LEVELS} folders in each other, found more`);
    entries += names.length;
    for (const { name, isFolder } of names) {
      const path = below === '' ? name : `${below}/${name}`;
      if (isFolder) folders.push(path);
      else if (isPart.test(path)) {
        const file = fileAt(root, path);
        if (E.isLeft(file)) return file;
        files.push(file.right);
      }
    }
  }
  return E.right(files);
}

/** Undefined where there are more than `limit`; a folder of a hundred thousand is not listed to its end. */
function namesIn(folder: string, limit: number): { readonly name: string; readonly isFolder: boolean }[] | undefined {
  const names: { readonly name: string; readonly isFolder: boolean }[] = [];
  const directory = opendirSync(folder, { bufferSize: 256 });
  try {
    for (let entry = directory.readSync(); entry !== null; entry = directory.readSync()) {
      if (entry.name.startsWith('.')) continue;
      if (names.length >= limit) return undefined;
      names.push({ name: entry.name, isFolder: entry.isDirectory() });
    }
  } finally {
    directory.closeSync();
  }
  return names;
}

/** Links within the folder are followed: mounted volumes are made of them. A pipe would be waited on for ever. */
function fileAt(root: string, path: string): E.Either<PolicyProblem, FoundFile> {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (stat === undefined) return problem(path, 'not-a-policy', 'expected a file, found a link that leads nowhere');
  if (!realpathSync(join(root, path)).startsWith(root + sep))
    return problem(path, 'outside-folder', 'expected a file of this folder, found a link that leads out of it');
  if (!stat.isFile()) return problem(path, 'not-a-policy', 'expected a plain file, found something else');
  return E.right({ path, bytes: stat.size });
}

function problem(file: string, code: DiagnosticCode, message: string): E.Either<PolicyProblem, never> {
  return E.left({ file, line: undefined, code, message });
}
