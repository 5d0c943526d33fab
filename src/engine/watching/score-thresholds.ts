/** Where a policy's rules draw a line on the model's probability: two models agree on what lies between the same two lines. */
import type { BinaryOperator, Expression } from '../../core/score/condition/expression';
import type { LoadedPolicy } from '../../edge/policy/load-policy';
import { allParts } from '../../edge/policy/expression-parts';

/** How many whole numbers a comparison with one lets pass before the line is crossed. */
const BEYOND: Partial<Record<BinaryOperator, number>> = { '>=': 0, '<': 0, '>': 1, '<=': 1 };
const MIRRORED: Partial<Record<BinaryOperator, BinaryOperator>> = { '>=': '<=', '<': '>', '>': '<', '<=': '>=' };

/** Parts per million at which something changes in the flow, ascending: what is below one line and what is not. */
export function scoreThresholds({ rules }: Pick<LoadedPolicy, 'rules'>, flow: string): readonly number[] {
  const found = new Set<number>();
  for (const { source, expression } of rules.values())
    if (source.flows.includes(flow)) for (const part of allParts(expression)) addThreshold(part, found);
  return [...found].sort((a, b) => a - b);
}

function addThreshold(part: Expression, found: Set<number>): void {
  if (part.op !== 'binary') return;
  const { operator, left, right } = part;
  const line = isScore(left)
    ? lineOf(operator, right)
    : isScore(right)
      ? lineOf(MIRRORED[operator] ?? operator, left)
      : undefined;
  if (line !== undefined) found.add(line);
}

function isScore(expression: Expression): boolean {
  return expression.op === 'call' && expression.name === 'modelPpm';
}

function lineOf(operator: BinaryOperator, by: Expression): number | undefined {
  const beyond = BEYOND[operator];
  if (beyond === undefined || by.op !== 'value' || typeof by.value !== 'number') return undefined;
  return beyond === 0 ? Math.ceil(by.value) : Math.floor(by.value) + 1;
}
