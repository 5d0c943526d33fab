/** What settles a cause: never that something else be stated, only that what is wrong be corrected and what lacks be supplied. */
import type { Measure } from '../events/decision';
import type { BuiltIn } from './built-in';
import { isSticky } from './strength';

/**
 * `correct` what is wrong, `complete` what is absent, `document`: supply it, `resend` a message, `pay`; `answer`: only
 * an officer of that agency, `check`: only the check itself.
 */
export type Cure = 'correct' | 'complete' | 'document' | 'resend' | 'pay' | 'answer' | 'check';

/** Of a hit that better data can cure, by the measure of its rule; a rule with points alone has none. */
export function cureOfMeasure(measure: Measure | undefined): Cure {
  if (measure === undefined) return 'correct';
  if (isSticky(measure)) return 'answer';
  if (measure === 'DOCUMENTS' || measure === 'INCOMPLETE') return 'document';
  return measure === 'PAYMENT' ? 'pay' : 'correct';
}

/** Of a reason that the engine gives. Reasons of a withdrawal are nobody's to settle. */
export function cureOfReason(by: BuiltIn): Cure {
  switch (by) {
    case 'incomplete':
      return 'document';
    case 'rejected':
      return 'resend';
    case 'unknowns':
      return 'complete';
    case 'random':
      return 'check';
    case 'cancelled':
    case 'assigned':
    case 'unassigned':
    case 'afterClosure':
    case 'expired':
    case 'versionsDropped':
    case 'unapplied':
      return 'answer';
  }
}
