/** What a model's probability is made of, as text for an officer: the usual, and what each family of features adds or takes. */
import type { FlowExplanation } from '../engine/explain/explanation';
import { field } from './explain-layout';
import type { ExplainWords } from './words/english';
import { fill } from './words/explain-words';

const MICRO = 1_000_000;

/** Nothing where the policy has no model. Logits with two decimals; lines of at most 110 columns. */
export function modelLines({ decision, families }: FlowExplanation, words: ExplainWords): readonly string[] {
  if (decision === undefined || decision.modelPpm === null) return [];
  const { label, decision: said } = words;
  const { model, modelPpm } = decision;
  const lines = field(label.model, fill(said.model, { ppm: modelPpm, at: placeText(model?.pointer ?? null, said) }), 2);
  if (model === null) return lines;
  const shares = model.shares
    .filter(({ micro }) => micro !== 0)
    .map(({ family, micro }) => `${logits(micro)} ${families[family] ?? family}`);
  const made = fill(said.modelMade, { margin: logits(model.marginMicro), base: logits(model.baseMicro) });
  return [...lines, ...field('', [made, ...shares].join('; '), 2)];
}

function placeText(pointer: string | null, said: ExplainWords['decision']): string {
  return pointer === null ? '' : fill(said.modelAt, { pointer });
}

function logits(micro: number): string {
  const text = (Math.abs(micro) / MICRO).toFixed(2);
  return `${micro < 0 ? '-' : '+'}${text}`;
}
