/** Regular expressions of conditions, by an engine whose time is linear in the text (RE2), not by the runtime's own. */
import { RE2JS } from 're2js';
import { isAscii } from '../../core/kernel/fold-text';
import type { CompileRx } from '../../core/score/condition/engine';
import { needsBeyondAscii } from './rx-alphabet';

/** Found anywhere in the text unless the pattern anchors itself. The pattern must have passed `patternError`. */
export const compileRx: CompileRx = (pattern) => {
  const compiled = RE2JS.compile(pattern);
  return needsBeyondAscii(pattern) ? (text) => !isAscii(text) && compiled.test(text) : (text) => compiled.test(text);
};

/** Why the engine refuses a pattern; undefined where it takes it. */
export function patternError(pattern: string): string | undefined {
  try {
    RE2JS.compile(pattern);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
