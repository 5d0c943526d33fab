/** Leaves out of the changes of a rule or flow those conditions that are only written otherwise. */
import * as E from 'fp-ts/Either';
import { CEL_TYPES } from '../../edge/policy/cel-types.generated';
import { parseCondition } from '../../edge/policy/cel-parse';
import { environments } from '../../edge/policy/environments';
import { eachPath } from '../../edge/policy/element-path';
import type { LoadedPolicy } from '../../edge/policy/load-policy';
import type { FlowFile, RuleFile } from '../../edge/policy/policy-file';
import type { FieldChange } from './field-changes';
import { fieldChanges } from './field-changes';
import { normalExpression } from './normal-expression';

/** A condition's meaning as text; `each`: the class that `item` stands for. */
export type ReadCondition = (text: string, expects: 'bool' | 'string', each?: string) => string;

/** Of one policy. What does not parse means what it says. */
export function conditionReader({ lists }: Pick<LoadedPolicy, 'lists'>): ReadCondition {
  let environmentOf: ReturnType<typeof environments> | undefined;
  return (text, expects, each) => {
    environmentOf ??= environments([...lists.values()]);
    const path = each === undefined ? undefined : eachPath(each, CEL_TYPES);
    const parsed = parseCondition(text, environmentOf(path), expects);
    return E.isLeft(parsed) ? text.trim() : normalExpression(parsed.right);
  };
}

export type Readers = Readonly<Record<'from' | 'to', ReadCondition>>;

export function flowChanges(from: FlowFile, to: FlowFile, readers: Readers): readonly FieldChange[] {
  return fieldChanges(from, to).filter((change) => {
    const isCondition = change.field === 'presented' || change.field.startsWith('selects.');
    return !isCondition || isOtherwise(change, (side, text) => readers[side](text, 'bool'));
  });
}

export function ruleChanges(from: RuleFile, to: RuleFile, readers: Readers): readonly FieldChange[] {
  const each = { from: from.each, to: to.each };
  return fieldChanges(from, to).filter((change) => {
    const expects = change.field === 'when' ? 'bool' : change.field === 'agencyFrom' ? 'string' : undefined;
    if (expects === undefined) return true;
    return isOtherwise(change, (side, text) => readers[side](text, expects, each[side]));
  });
}

function isOtherwise({ from, to }: FieldChange, meaning: (side: 'from' | 'to', text: string) => string): boolean {
  return from === null || to === null || meaning('from', from) !== meaning('to', to);
}
