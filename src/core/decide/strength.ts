/** How strong a measure is, which outcome it stands for, and which ones better data cannot cure. */
import type { Measure, Outcome } from '../events/decision';
import { MEASURES } from '../events/decision';

const RANK = new Map<Measure, number>(MEASURES.map((measure, rank) => [measure, rank]));

/** Position in the order of strength; 0 is the weakest. */
export function strengthOf(measure: Measure): number {
  return RANK.get(measure) ?? 0;
}

export function strongest(a: Measure, b: Measure): Measure {
  return strengthOf(b) > strengthOf(a) ? b : a;
}

/** Every measure belongs to one outcome. */
export function outcomeOf(measure: Measure): Outcome {
  switch (measure) {
    case 'NONE':
    case 'ASSESSMENT_COMPLETE':
    case 'POST_CLEARANCE_AUDIT':
      return 'RELEASE';
    case 'SCREENING':
    case 'NII':
    case 'SAMPLE':
    case 'PHYSICAL':
      return 'INSPECT';
    case 'WITHDRAWN':
    case 'INCOMPLETE':
    case 'PAYMENT':
    case 'AMEND':
    case 'RFI':
    case 'DOCUMENTS':
    case 'MANUAL_REVIEW':
    case 'DETAINED':
    case 'DO_NOT_LOAD':
      return 'HOLD';
  }
}

/** Somebody has to look at or stop the goods: what arm MANDATORY and SCORED are about. */
export function isIntervention(measure: Measure): boolean {
  return outcomeOf(measure) === 'INSPECT' || measure === 'DO_NOT_LOAD';
}

/** Stands until that agency's outcome answers it: nobody amends an inspection away. */
export function isSticky(measure: Measure): boolean {
  return isIntervention(measure) || measure === 'MANUAL_REVIEW' || measure === 'DETAINED';
}
