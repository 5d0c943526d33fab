/** Everything that can be said of a policy without running it: what refuses it, and what was most likely not meant. */
import type { Accepted, Acceptance } from './acceptance';
import { accept } from './acceptance';
import type { Finding, Subject } from './analysis';
import { ANALYSES } from './analyses';
import type { Bundle, PolicyProblem } from './bundle';
import type { Diagnostic } from './diagnostic';
import { compareDiagnostics } from './diagnostic';
import type { DiagnosticCode } from './diagnostic-codes';
import { DIAGNOSTIC_CODES } from './diagnostic-codes';
import { examinePolicy } from './load-policy';
import { policyPlaces } from './policy-places';
import { excerptOf } from './source-lines';

/** Shown at most: nobody reads more, and the first ones often make the rest. */
const MAX_SHOWN = 300;

export interface PolicyCheck {
  /** Sorted by file and line. */
  readonly diagnostics: readonly Diagnostic[];
  readonly accepted: Accepted['accepted'];
  /** Found beyond what is shown. */
  readonly more: number;
}

/** Codes that say nothing of the kind was found. */
const OF_ABSENCE: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  'list-never-read',
  'required-never-read',
  'agency-unused',
]);

const MS_PER_DAY = 86_400_000;

/** `nowMs` decides which rows of lists are past their time; `also` are acceptances beside those of the policy. */
export function checkPolicy(bundle: Bundle, nowMs: number, also: readonly Acceptance[] = []): PolicyCheck {
  const { problems, loaded } = examinePolicy(bundle);
  const excerpt = excerptOf(bundle);
  const told = problems.map((one) => diagnosticOf(one, excerpt));
  if (loaded === undefined) return shown(told, []);
  const places = policyPlaces(bundle);
  const dayMs = Math.floor(nowMs / MS_PER_DAY) * MS_PER_DAY;
  const subject: Subject = { loaded, rules: [...loaded.rules.values()], places, dayMs };
  // A rule that was refused may be what reads or names the rest.
  const isWhole = !problems.some(({ file }) => file.startsWith('rules/'));
  const found = ANALYSES.flatMap((analysis) => [...analysis(subject)]).filter(
    ({ code }) => isWhole || !OF_ABSENCE.has(code),
  );
  const stated = loaded.file.accepted ?? [];
  const all = [...told, ...found.map((one) => diagnosticOf(one, excerpt))];
  const { left, accepted, unused } = accept(all, [...stated, ...also]);
  // What was refused may have had what is accepted.
  const idle = (problems.length > 0 ? [] : unused).map((index) => {
    const one = [...stated, ...also][index];
    const at = index < stated.length ? places.ofPolicy(['accepted', index]) : { file: '--accept' };
    const rule = one?.rule === undefined ? '' : ` of rule ${one.rule}`;
    const message = `expected a warning ${one?.code ?? ''}${rule} to accept, found none`;
    return diagnosticOf({ ...at, code: 'acceptance-unused', message, hint: 'take the acceptance out' }, excerpt);
  });
  return shown([...left, ...idle], accepted);
}

function shown(all: readonly Diagnostic[], accepted: Accepted['accepted']): PolicyCheck {
  // Errors first where not everything is shown.
  const chosen = [...all].sort((a, b) => (a.severity === b.severity ? 0 : a.severity === 'error' ? -1 : 1));
  const diagnostics = chosen.slice(0, MAX_SHOWN).sort(compareDiagnostics);
  return { diagnostics, accepted, more: all.length - diagnostics.length };
}

/** A problem of the folder as such; there is nothing in it to show. */
export function folderDiagnostic(problem: PolicyProblem): Diagnostic {
  return diagnosticOf(problem, () => null);
}

function diagnosticOf(
  problem: Finding | PolicyProblem,
  excerpt: (file: string, line: number, column: number) => string | null,
): Diagnostic {
  const { file, line = 1, column = 1, message, hint, rule } = problem;
  const code: DiagnosticCode = problem.code ?? 'wrong-value';
  const isPlaced = problem.line !== undefined;
  return {
    file,
    line,
    column,
    code,
    severity: DIAGNOSTIC_CODES[code].severity,
    message,
    hint: hint ?? null,
    rule: rule ?? null,
    excerpt: isPlaced ? excerpt(file, line, column) : null,
  };
}
