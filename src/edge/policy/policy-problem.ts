/** Why a policy is refused: one problem, in the file and at the line where it stands. */
import type { FileProblem } from '../read-yaml';
import type { DiagnosticCode } from './diagnostic-codes';

export type PolicyProblem = FileProblem<DiagnosticCode>;
