/** What a condition compares one element with before anything else of it can matter: the keys that rules are looked up by. */
import type { Expression } from '../../core/score/condition/expression';

/** How keys meet the element: one of them is it, begins it, or stands in it. */
export type GuardForm = 'equals' | 'prefix' | 'contains';
export type Key = string | number | boolean;

/** Where the operand is known and meets none of the keys, the condition is false whatever the rest comes to. */
export interface Guard {
  readonly form: GuardForm;
  readonly operand: Expression;
  readonly keys: readonly Key[];
  /** What else must hold; undefined where that is all. */
  readonly rest: Expression | undefined;
}

const FORM_OF_CALL: Readonly<Record<string, GuardForm>> = { startsWith: 'prefix', contains: 'contains' };

/** Every part of the condition that guards it, with what is left beside it. */
export function guardsOf(condition: Expression): readonly Guard[] {
  const parts = conjunctsOf(condition);
  return parts.flatMap((part, place) => {
    const guard = guardOf(part);
    return guard === undefined ? [] : [{ ...guard, rest: allOf(parts.filter((_, other) => other !== place)) }];
  });
}

/** Conditions that must all hold, left to right. */
function conjunctsOf(condition: Expression): readonly Expression[] {
  return condition.op === 'and' ? [...conjunctsOf(condition.left), ...conjunctsOf(condition.right)] : [condition];
}

/** One condition of several; undefined of none. */
function allOf(parts: readonly Expression[]): Expression | undefined {
  const [first, ...others] = parts;
  return first === undefined
    ? undefined
    : others.reduce<Expression>((left, right) => ({ op: 'and', left, right }), first);
}

type Compared = Omit<Guard, 'rest'>;

function guardOf(part: Expression): Compared | undefined {
  if (part.op === 'or') return eitherOf(guardOf(part.left), guardOf(part.right));
  if (part.op === 'call') {
    const form = FORM_OF_CALL[part.name];
    const [operand, text] = part.args;
    // An empty text begins and stands in every other.
    if (form === undefined || operand === undefined || text?.op !== 'value' || text.value === '') return undefined;
    return text.value === null ? undefined : { form, operand, keys: [text.value] };
  }
  if (part.op !== 'binary') return undefined;
  const { operator, left, right } = part;
  if (operator === '==' && right.op === 'value' && right.value !== null)
    return { form: 'equals', operand: left, keys: [right.value] };
  if (operator !== 'in' || right.op !== 'list') return undefined;
  const keys = right.items.flatMap((item) => (item.op === 'value' && item.value !== null ? [item.value] : []));
  return keys.length === right.items.length && keys.length > 0 ? { form: 'equals', operand: left, keys } : undefined;
}

function eitherOf(left: Compared | undefined, right: Compared | undefined): Compared | undefined {
  if (left === undefined || right?.form !== left.form) return undefined;
  return isSame(left.operand, right.operand) ? { ...left, keys: [...left.keys, ...right.keys] } : undefined;
}

function isSame(left: Expression, right: Expression): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
