/** When a record counts as appended: one rule for every log that keeps its own time. */
import type { ClockMode } from './ports';

/**
 * Append time in ms, never below `previous` (the last one of the log, undefined on an empty log). `wallMs` includes the
 * log's offset. Mode LOG takes what the document states, clamped; a document that states nothing takes the previous one.
 */
export function appendTimeOf(
  mode: ClockMode,
  previous: number | undefined,
  wallMs: number,
  issued: number | undefined,
): number {
  const claimed = mode === 'LOG' ? (issued ?? previous ?? wallMs) : wallMs;
  return Math.max(previous ?? 0, Math.min(claimed, wallMs));
}
