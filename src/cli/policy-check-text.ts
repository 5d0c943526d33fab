/** What `policy check` found, as compilers write it: place, code, message, the line with a caret, a hint. */
import type { Diagnostic } from '../edge/policy/diagnostic';
import type { PolicyCheck } from '../edge/policy/check-policy';
import { harmless } from './terminal-text';

const RED = '31';
const YELLOW = '33';
const BOLD = '1';

export function* checkLines({ diagnostics, accepted, more }: PolicyCheck, isColoured: boolean): Generator<string> {
  const paint = (style: string, text: string): string => (isColoured ? `\u001b[${style}m${text}\u001b[0m` : text);
  for (const one of diagnostics) {
    const { file, line, column, severity, code, message, hint, excerpt } = one;
    const label = paint(severity === 'error' ? RED : YELLOW, `${severity} ${code}`);
    yield `${paint(BOLD, `${harmless(file)}:${line}:${column}`)}: ${label}: ${harmless(message)}`;
    for (const text of excerpt?.split('\n') ?? []) yield `  ${harmless(text)}`;
    if (hint !== null) yield `  hint: ${harmless(hint)}`;
  }
  if (more > 0) yield `… and ${more} more`;
  yield summary(diagnostics, accepted.length, more);
}

function summary(diagnostics: readonly Diagnostic[], accepted: number, more: number): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const left = accepted === 0 ? '' : `, ${accepted} accepted`;
  if (diagnostics.length === 0) return `clean: no errors, no warnings${left}`;
  return `${count(errors, 'error')}, ${count(warnings, 'warning')}${more > 0 ? ' shown' : ''}${left}`;
}

function count(number: number, name: string): string {
  return `${number} ${name}${number === 1 ? '' : 's'}`;
}
