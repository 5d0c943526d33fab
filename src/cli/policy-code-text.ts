/** What the codes of `policy check` mean: the same table that the check takes their severity from. */
import { DIAGNOSTIC_CODES, isDiagnosticCode } from '../edge/policy/diagnostic-codes';
import { nearestName } from '../edge/policy/nearest-name';
import { UsageError } from '../edge/ports';

/** One code with a bad and a good example; without one all, a line each. Throws UsageError for a code that there is not. */
export function codeLines(code: string | undefined, json: boolean): readonly string[] {
  if (code === undefined) {
    const all = Object.entries(DIAGNOSTIC_CODES).sort(([one], [other]) => (one < other ? -1 : 1));
    if (json) return all.map(([id, meaning]) => JSON.stringify({ code: id, ...meaning }));
    const width = Math.max(...all.map(([id]) => id.length));
    return all.map(([id, { severity, means }]) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${means}`);
  }
  if (!isDiagnosticCode(code)) {
    const nearest = nearestName(code, Object.keys(DIAGNOSTIC_CODES));
    const hint = nearest === undefined ? '--explain alone lists them' : `did you mean ${nearest}?`;
    throw new UsageError(`--explain: expected a code of policy check, found ${code}; ${hint}`);
  }
  const { severity, means, bad, good } = DIAGNOSTIC_CODES[code];
  if (json) return [JSON.stringify({ code, severity, means, bad, good })];
  return [`${code} (${severity})`, '', means, '', `bad:   ${bad}`, `good:  ${good}`];
}
