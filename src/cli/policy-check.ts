/** `tidewaiter policy check`: what is wrong with a policy, where, and what to do about it; for people or as data. */
import type { Writable } from 'node:stream';
import * as E from 'fp-ts/Either';
import type { Acceptance } from '../edge/policy/acceptance';
import { readBundle } from '../edge/policy/bundle';
import type { PolicyCheck } from '../edge/policy/check-policy';
import { checkPolicy, folderDiagnostic } from '../edge/policy/check-policy';
import { UsageError } from '../edge/ports';
import { referencePolicy } from '../wire';
import { checkLines } from './policy-check-text';
import { codeLines } from './policy-code-text';
import { writeLines } from './write-lines';

export interface CheckOptions {
  readonly json: boolean;
  /** Warnings left by the author fail as well. */
  readonly strict: boolean;
  readonly accept: readonly Acceptance[];
  /** Epoch ms; what lists are asked about. */
  readonly at?: number | undefined;
  /** A code, or true for all of them: what it means instead of a check. */
  readonly explain?: string | boolean | undefined;
}

/** Resolves to 0, or 1 where something refuses the policy (or, with `strict`, a warning is not accepted). */
export async function checkCommand(
  folder: string | undefined,
  options: CheckOptions,
  output: Writable = process.stdout,
): Promise<number> {
  const { json, strict, explain } = options;
  if (explain !== undefined && explain !== false) {
    await writeLines(codeLines(explain === true ? undefined : String(explain), json), output);
    return 0;
  }
  const found = check(folder ?? referencePolicy(), options);
  const isColoured = 'isTTY' in output && output.isTTY === true && process.env.NO_COLOR === undefined;
  const { diagnostics } = found;
  await writeLines(json ? diagnostics.map((one) => JSON.stringify(one)) : checkLines(found, isColoured), output);
  return diagnostics.some(({ severity }) => strict || severity === 'error') ? 1 : 0;
}

function check(folder: string, { accept, at = Date.now() }: CheckOptions): PolicyCheck {
  const bundle = readBundle(folder);
  if (E.isRight(bundle)) return checkPolicy(bundle.right, at, accept);
  // A folder that is not there is a mistake of the caller, not a finding about a policy.
  if (bundle.left.code === 'not-a-policy' && bundle.left.file === folder)
    throw new UsageError(`${folder}: ${bundle.left.message}`);
  return { diagnostics: [folderDiagnostic(bundle.left)], accepted: [], more: 0 };
}
