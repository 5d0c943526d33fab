/** One thing that `policy check` finds: where it stands, what was expected, and what to do about it. */
import type { DiagnosticCode } from './diagnostic-codes';

/** An error refuses the policy; a warning may be accepted with a reason. */
type DiagnosticSeverity = 'error' | 'warning';

/** `line` and `column` count from 1; 1 and 1 stand for a file as a whole. */
export interface Diagnostic {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: DiagnosticCode;
  readonly severity: DiagnosticSeverity;
  readonly message: string;
  readonly hint: string | null;
  readonly rule: string | null;
  /** The line of the file, with a caret below the column; null where there is none to show. */
  readonly excerpt: string | null;
}

/** In the order in which a reader goes through the folder. */
export function compareDiagnostics(one: Diagnostic, other: Diagnostic): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  if (one.line !== other.line) return one.line - other.line;
  if (one.column !== other.column) return one.column - other.column;
  return one.code === other.code ? 0 : one.code < other.code ? -1 : 1;
}
