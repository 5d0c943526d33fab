/** What the codes of a decision mean in plain words, for officers who do not live with them. */
import type { Arm, Decision, Measure, Trigger } from '../core/events/decision';

export const MEASURE_WORDS: Readonly<Record<Measure, string>> = {
  NONE: 'nothing is asked',
  ASSESSMENT_COMPLETE: 'assessed, no objection to loading; this releases nothing',
  POST_CLEARANCE_AUDIT: 'release now, audit later',
  WITHDRAWN: 'this procedure no longer decides; releases nothing',
  INCOMPLETE: 'wait: required documents are missing',
  PAYMENT: 'wait for payment or security',
  AMEND: 'ask for a correction',
  RFI: 'ask for information',
  DOCUMENTS: 'ask for documents',
  MANUAL_REVIEW: 'an officer looks at it',
  DETAINED: 'detain the goods',
  SCREENING: 'screen the goods',
  NII: 'scan without opening',
  SAMPLE: 'take a sample',
  PHYSICAL: 'open and examine',
  DO_NOT_LOAD: 'do not load',
};

export const TRIGGER_WORDS: Readonly<Record<Trigger, string>> = {
  EVENT: 'a document came',
  DEADLINE: 'the deadline to wait passed',
  REJUDGE: 'a new policy came into force',
  RESPOND_BY: 'the limit date passed without an answer',
};

/** How it came to be selected for inspection or not; officers only. */
export function selectionWords({ arm, inclusionPpm }: Pick<Decision, 'arm' | 'inclusionPpm'>): string {
  const rate = inclusionPpm === null || inclusionPpm === 0 ? '' : share(inclusionPpm);
  const words: Readonly<Record<Arm, string>> = {
    MANDATORY: 'a rule or list alone asks for the inspection',
    SCORED: 'the points together reach an inspection',
    RANDOM: `drawn at random${rate === '' ? '' : ` (${rate} of what nothing else selects)`}, not suspected of anything`,
    NONE: `nothing selected it for inspection${rate === '' ? '' : `; ${rate} is drawn at random, this one was not`}`,
  };
  return `${arm}: ${words[arm]}; never told to traders`;
}

function share(ppm: number): string {
  return `${ppm / 10_000} %`;
}
