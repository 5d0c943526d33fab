/** Every code that `policy check` can give; the same table documents them (`--explain`). */
import type { CodeMeaning } from './code-meaning';
import { CONDITION_CODES } from './condition-codes';
import { FILE_CODES } from './file-codes';
import { MODEL_CODES } from './model-codes';
import { ANALYSIS_CODES, RELATION_CODES } from './policy-codes';

/** What a condition can be refused for. */
export type ConditionCode = keyof typeof CONDITION_CODES | 'too-large';
/** What only a look at the whole policy shows. */
export type AnalysisCode = keyof typeof ANALYSIS_CODES;
export type DiagnosticCode =
  ConditionCode | AnalysisCode | keyof typeof FILE_CODES | keyof typeof MODEL_CODES | keyof typeof RELATION_CODES;

export const DIAGNOSTIC_CODES: Readonly<Record<DiagnosticCode, CodeMeaning>> = {
  ...FILE_CODES,
  ...MODEL_CODES,
  ...CONDITION_CODES,
  ...RELATION_CODES,
  ...ANALYSIS_CODES,
};

export function isDiagnosticCode(text: string): text is DiagnosticCode {
  return Object.hasOwn(DIAGNOSTIC_CODES, text);
}
