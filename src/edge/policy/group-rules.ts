/** Which rules are looked up by one element, so that those whose keys it does not meet cost nothing. */
import type { Expression } from '../../core/score/condition/expression';
import { finderSize } from '../../core/score/literal-finder';
import { expressionNumbers } from './expression-numbers';
import type { Guard, GuardForm, Key } from './guards';
import { guardsOf } from './guards';

/** A rule by its place, with what it is looked up by and what is asked then; `whole` where the element is unknown. */
interface Member {
  readonly place: number;
  readonly keys: readonly Key[];
  readonly rest: Expression | undefined;
  readonly whole: Expression;
}

export interface RuleGroup {
  readonly form: GuardForm;
  readonly operand: Expression;
  readonly members: readonly Member[];
}

/** Rules that a look-up must spare on average: fewer are asked sooner than looked up. */
const WORTH_RULES = 4;
/** Numbers in the table of one look-up at most. */
const MAX_TABLE = 2_000_000;

interface Asked {
  readonly place: number;
  readonly expression: Expression;
  readonly guards: readonly (Guard & { readonly by: string })[];
}

/** Greedily: the element that spares most rules first, then of the others. `others` are asked whatever the documents say. */
export function groupRules(rules: readonly { readonly place: number; readonly expression: Expression }[]): {
  readonly groups: readonly RuleGroup[];
  readonly others: readonly number[];
} {
  const numberOf = expressionNumbers();
  let left: readonly Asked[] = rules.map(({ place, expression }) => ({
    place,
    expression,
    guards: guardsOf(expression).map((guard) => ({ ...guard, by: `${guard.form} ${numberOf(guard.operand)}` })),
  }));
  const groups: RuleGroup[] = [];
  for (;;) {
    const by = best(left);
    if (by === undefined) break;
    const taken = left.flatMap((asked) => memberOf(asked, by));
    groups.push(groupOf(taken));
    left = left.filter((asked) => !asked.guards.some((guard) => guard.by === by));
  }
  return { groups, others: left.map(({ place }) => place) };
}

/** The look-up that spares most rules, if any is worth it. */
function best(rules: readonly Asked[]): string | undefined {
  const found = new Map<string, { readonly keys: Set<Key>; asked: number; rules: number }>();
  for (const { guards } of rules) {
    for (const { by, keys } of firstOfEach(guards)) {
      const known = found.get(by) ?? { keys: new Set<Key>(), asked: 0, rules: 0 };
      for (const key of keys) known.keys.add(key);
      known.asked += keys.length;
      known.rules++;
      found.set(by, known);
    }
  }
  let most: string | undefined;
  let spared = WORTH_RULES;
  for (const [by, { keys, asked, rules: count }] of found) {
    // An element has one more value than the keys name: any other.
    const spares = count - asked / (keys.size + 1);
    if (spares > spared && finderSize([...keys].map(String)) <= MAX_TABLE) {
      most = by;
      spared = spares;
    }
  }
  return most;
}

/** A condition may compare one element twice: it is looked up by the first. */
function firstOfEach(guards: Asked['guards']): Asked['guards'] {
  return guards.filter(({ by }, place) => guards.findIndex((other) => other.by === by) === place);
}

interface Taken {
  readonly guard: Guard;
  readonly member: Member;
}

function memberOf({ place, expression, guards }: Asked, by: string): readonly Taken[] {
  const guard = guards.find((one) => one.by === by);
  if (guard === undefined) return [];
  const keys = guard.form === 'prefix' ? shortest(guard.keys) : [...new Set(guard.keys)];
  return [{ guard, member: { place, keys, rest: guard.rest, whole: expression } }];
}

function groupOf(taken: readonly Taken[]): RuleGroup {
  const [first] = taken;
  if (first === undefined) throw new Error('a look-up without rules');
  const { form, operand } = first.guard;
  return { form, operand, members: taken.map(({ member }) => member) };
}

/** Beginnings that no other begins: a text then meets at most one of them. */
function shortest(keys: readonly Key[]): readonly Key[] {
  const texts = [...new Set(keys.map(String))];
  return texts.filter((text) => !texts.some((other) => other !== text && text.startsWith(other)));
}
