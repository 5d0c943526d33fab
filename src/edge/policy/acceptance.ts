/** Warnings that a policy's author has looked at and left, each with a reason; one that accepts nothing is a warning itself. */
import type { Diagnostic } from './diagnostic';

export interface Acceptance {
  readonly code: string;
  /** Only for this rule. */
  readonly rule?: string | undefined;
  /** Only in this file. */
  readonly file?: string | undefined;
  readonly reason: string;
}

export interface Accepted {
  readonly left: readonly Diagnostic[];
  readonly accepted: readonly { readonly diagnostic: Diagnostic; readonly reason: string }[];
  /** Places in the list of acceptances that had nothing to accept. */
  readonly unused: readonly number[];
}

/** Errors are never accepted. */
export function accept(found: readonly Diagnostic[], acceptances: readonly Acceptance[]): Accepted {
  const left: Diagnostic[] = [];
  const accepted: { readonly diagnostic: Diagnostic; readonly reason: string }[] = [];
  const used = new Set<Acceptance>();
  for (const diagnostic of found) {
    const fitting = acceptances.filter((one) => fits(one, diagnostic));
    for (const one of fitting) used.add(one);
    const [first] = fitting;
    if (first === undefined) left.push(diagnostic);
    else accepted.push({ diagnostic, reason: first.reason });
  }
  return { left, accepted, unused: acceptances.flatMap((one, index) => (used.has(one) ? [] : [index])) };
}

function fits({ code, rule, file }: Acceptance, diagnostic: Diagnostic): boolean {
  if (diagnostic.severity !== 'warning' || diagnostic.code !== code) return false;
  if (file !== undefined && file !== diagnostic.file) return false;
  return rule === undefined || rule === diagnostic.rule;
}
