/** What a diagnostic code means, with an example of what it finds and of what to write instead. */
export interface CodeMeaning {
  readonly severity: 'error' | 'warning';
  readonly means: string;
  readonly bad: string;
  readonly good: string;
}

/** Refuses the policy. */
export function error(means: string, bad: string, good: string): CodeMeaning {
  return { severity: 'error', means, bad, good };
}

/** May be accepted with a reason. */
export function warning(means: string, bad: string, good: string): CodeMeaning {
  return { severity: 'warning', means, bad, good };
}
