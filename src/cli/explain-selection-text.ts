/** How a consignment came to be selected for inspection or not, as text; for officers only. */
import type { Decision } from '../core/events/decision';
import type { ExplainWords } from './words/english';
import { fill } from './words/explain-words';

export function selectionText(
  { arm, inclusionPpm }: Pick<Decision, 'arm' | 'inclusionPpm'>,
  { arms, decision }: ExplainWords,
): string {
  const isKnown = inclusionPpm !== null && inclusionPpm !== 0;
  const template = arm === 'RANDOM' ? decision.rate : decision.rateOfOthers;
  const rate = isKnown ? fill(template, { share: `${inclusionPpm / 10_000} %` }) : '';
  return fill(decision.selection, { arm, words: fill(arms[arm], { rate }) });
}
