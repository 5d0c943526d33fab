/** A simulated inspection service: answers every decision that keeps goods back, and is wrong as often as people are. */
import { hash } from 'node:crypto';
import type { Decision } from '../../core/events/decision';
import { compareText } from '../../core/kernel/compare-text';
import { randomOf } from './random';
import type { Random } from './random';
import { isoTime } from './statement';

/** Of a million irregular consignments so many are found out, of a million others so many pass. Assumed, printed with what is made. */
export const SENSITIVITY_PPM = 900_000;
export const SPECIFICITY_PPM = 990_000;

/** Of a million that are found out so many are taken, the others pay. */
const SEIZED_PPM = 200_000;
const HOUR_MS = 3_600_000;

/** `irregular`: what the answer says, right or wrong; `isPlanted`: what is so. */
export interface GivenAnswer {
  readonly at: number;
  readonly line: string;
  readonly irregular: boolean;
  readonly isPlanted: boolean;
}

/**
 * An outcome event of each agency that is to look, one to three days after the decision, by time. Chance comes from seed,
 * consignment, flow and agency alone, so that other decisions beside it change nothing.
 */
export function answerDecisions(
  decisions: Iterable<Decision>,
  isPlanted: (reference: string) => boolean,
  seed: bigint,
): readonly GivenAnswer[] {
  const answers: GivenAnswer[] = [];
  for (const decision of decisions) {
    if (decision.outcome === 'RELEASE' || decision.measure === 'WITHDRAWN') continue;
    for (const { agency, outcome } of decision.agencies) {
      if (outcome !== 'RELEASE') answers.push(answerOf(decision, agency, isPlanted(decision.reference), seed));
    }
  }
  return answers.sort((a, b) => a.at - b.at || compareText(a.line, b.line));
}

function answerOf(decision: Decision, agency: string, planted: boolean, seed: bigint): GivenAnswer {
  const { reference, flow, generation, revision, decidedAt } = decision;
  const stream = parseInt(hash('sha256', `${reference}\0${flow}\0${agency}`).slice(0, 8), 16);
  const random = randomOf(seed, stream);
  const at = decidedAt + random.between(24 * HOUR_MS, 72 * HOUR_MS);
  const irregular = planted ? random.chance(SENSITIVITY_PPM) : !random.chance(SPECIFICITY_PPM);
  const documentId = `answer-${flow}-${generation}-${agency}`;
  const time = isoTime(at);
  const line = JSON.stringify({
    type: 'outcome',
    header: { reference, documentId, kind: 'WHOLE', version: 1, issueDateTime: time, sender: agency },
    ...{ agency, flow, generation, revision, ...found(irregular, random), outcomeDateTime: time },
  });
  return { at, line, irregular, isPlanted: planted };
}

function found(irregular: boolean, random: Random): object {
  if (!irregular) return { disposition: 'LIFTED', irregular };
  if (random.chance(SEIZED_PPM)) return { disposition: 'SEIZED', irregular };
  const amount = `${random.between(1, 300)}.${String(random.below(100)).padStart(2, '0')}`;
  return { disposition: 'CONFIRMED', irregular, revenueAmount: { amount, currency: 'EUR' } };
}
