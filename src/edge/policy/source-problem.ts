/** What is wrong with a rule or a flow, told from its own beginning: whoever read the file knows where that stands. */
import type { YamlPath, YamlPlaces } from '../yaml-places';
import type { ConditionError } from './cel-parse';
import type { DiagnosticCode } from './diagnostic-codes';
import type { PolicyProblem } from './policy-problem';

export interface SourceProblem {
  /** From the rule or flow to the setting. */
  readonly path: YamlPath;
  /** Into the text of the setting. */
  readonly offset?: number | undefined;
  /** The key is to blame, not its value. */
  readonly atKey?: boolean | undefined;
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** Why a condition is not accepted, by the place in its text. */
export type PlacedError = Pick<ConditionError, 'message' | 'offset' | 'code' | 'hint'>;

/** A condition that was not accepted; `setting` names it. */
export function conditionProblem(setting: string, path: YamlPath, error: PlacedError): SourceProblem {
  const { message, offset, code, hint } = error;
  return { path, offset, code, hint, message: `${setting}: ${message}` };
}

/** The problem in its file; `from` is the path of the rule or flow. */
export function problemAt(
  file: string,
  places: YamlPlaces,
  from: YamlPath,
  { path, offset, atKey, ...problem }: SourceProblem,
  rule?: string,
): PolicyProblem {
  const whole = [...from, ...path];
  const place = atKey === true ? places.ofKey(whole) : places.of(whole, offset);
  return { file, line: place?.line, column: place?.column, ...problem, rule };
}
