/** A policy as files: read from a folder or an activation record, bounded, and named by the hash of its content. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import * as E from 'fp-ts/Either';
import type { FileProblem } from '../read-yaml';

/** Bounds: what a bundle may cost everyone who reads the `policies` topic. */
const MAX_FILES = 500;
const MAX_BYTES = 16 * 1024 * 1024;

export interface BundleFile {
  /** Relative, with forward slashes. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** Files by path, sorted; `hash` is the SHA-256 over their paths and contents. */
export interface Bundle {
  readonly hash: Uint8Array;
  readonly files: readonly BundleFile[];
}

export type PolicyProblem = FileProblem;

/** Not below what begins with a dot: an editor's settings, a copy of the schemas, version control. */
const IS_PART = /^(?!(?:.*[\\/])?\.).*\.(?:yaml|csv)$/;

/**
 * All .yaml and .csv files below a folder, but none whose name or folder begins with a dot. Left: no such folder, no
 * policy.yaml, or too large.
 */
export function readBundle(folder: string): E.Either<PolicyProblem, Bundle> {
  const problem = (message: string): E.Either<PolicyProblem, Bundle> =>
    E.left({ file: folder, line: undefined, message });
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    return problem('expected a policy folder, found none');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => IS_PART.test(path));
  if (paths.length > MAX_FILES) return problem(`expected at most ${MAX_FILES} files, found ${paths.length}`);
  const files = paths.map((path) => ({
    path: path.split(sep).join('/'),
    content: new Uint8Array(readFileSync(join(folder, path))),
  }));
  const bytes = files.reduce((sum, file) => sum + file.content.length, 0);
  if (bytes > MAX_BYTES) return problem(`expected at most ${MAX_BYTES} bytes, found ${bytes}`);
  if (!files.some((file) => file.path === 'policy.yaml'))
    return problem(`expected policy.yaml in it, found ${relative('.', folder)} without`);
  return E.right(bundleOf(files));
}

/** The bundle of some files, whatever order they come in. */
export function bundleOf(files: readonly BundleFile[]): Bundle {
  const sorted = [...files].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
  const hash = createHash('sha256');
  for (const { path, content } of sorted) {
    const sizes = Buffer.alloc(8);
    sizes.writeUInt32BE(Buffer.byteLength(path), 0);
    sizes.writeUInt32BE(content.length, 4);
    hash.update(sizes).update(path).update(content);
  }
  return { hash: new Uint8Array(hash.digest()), files: sorted };
}
