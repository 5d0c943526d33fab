/** How a consignment came to be selected for inspection or not, as text; for officers only. */
import type { Decision } from '../core/events/decision';
import type { ExplainWords } from './words/english';
import { fill } from './words/explain-words';

/** Looked at whether it was drawn or not. */
const ALL_PPM = 1_000_000;

export function selectionText(
  { arm, inclusionPpm }: Pick<Decision, 'arm' | 'inclusionPpm'>,
  { arms, decision }: ExplainWords,
): string {
  const isKnown = inclusionPpm !== null && inclusionPpm !== 0;
  const ofDrawn = inclusionPpm === ALL_PPM ? decision.rateOfAll : decision.rate;
  const template = arm === 'RANDOM' ? ofDrawn : decision.rateOfOthers;
  const rate = isKnown ? fill(template, { share: `${inclusionPpm / 10_000} %` }) : '';
  return fill(decision.selection, { arm, words: fill(arms[arm], { rate }) });
}
