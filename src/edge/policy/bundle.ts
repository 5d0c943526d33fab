/** A policy as files: read from a folder or an activation record, bounded, and named by the hash of its content. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as E from 'fp-ts/Either';
import type { DiagnosticCode } from './diagnostic-codes';
import { filesBelow } from './files-below';
import type { PolicyProblem } from './policy-problem';

/** Bounds: what a bundle may cost everyone who reads the `policies` topic. */
const MAX_FILES = 500;
const MAX_BYTES = 16 * 1024 * 1024;
/** YAML costs a hundred times what a list of its size does. */
const MAX_YAML_BYTES = 2 * 1024 * 1024;

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

export type { PolicyProblem };

/** By path: of JSON and Markdown only what a model is made of. */
const IS_PART = /\.(?:yaml|csv)$|^model\/(?:[^/]+\.json|card\.md)$/;

/**
 * All .yaml and .csv files below a folder and its model's JSON and card, but none whose name or folder begins with a dot. Left:
 * no such folder, no policy.yaml, too large, or leading out of it.
 */
export function readBundle(folder: string): E.Either<PolicyProblem, Bundle> {
  const found = filesBelow(folder, IS_PART);
  if (E.isLeft(found)) return found;
  const problem = (message: string, code: DiagnosticCode = 'too-large'): E.Either<PolicyProblem, Bundle> =>
    E.left({ file: folder, line: undefined, code, message });
  if (found.right.length > MAX_FILES)
    return problem(`expected at most ${MAX_FILES} files, found ${found.right.length}`);
  const bytes = found.right.reduce((sum, file) => sum + file.bytes, 0);
  if (bytes > MAX_BYTES) return problem(`expected at most ${MAX_BYTES} bytes, found ${bytes}`);
  const yaml = found.right.reduce((sum, { path, bytes: own }) => sum + (path.endsWith('.yaml') ? own : 0), 0);
  if (yaml > MAX_YAML_BYTES) return problem(`expected at most ${MAX_YAML_BYTES} bytes of YAML, found ${yaml}`);
  const files = found.right.map(({ path }) => ({ path, content: new Uint8Array(readFileSync(join(folder, path))) }));
  if (!files.some((file) => file.path === 'policy.yaml'))
    return problem(`expected policy.yaml in it, found ${relative('.', folder)} without`, 'not-a-policy');
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
