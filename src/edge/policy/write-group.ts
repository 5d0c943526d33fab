/** Judges rules that are looked up by one element: only those whose keys it meets are asked. */
import { UNKNOWN } from '../../core/kernel/unknown';
import type { Expression } from '../../core/score/condition/expression';
import { beginningFinder, insideFinder } from '../../core/score/literal-finder';
import type { Found, Judge } from '../../core/score/rule-set';
import type { Frame } from '../../core/score/condition/frame';
import type { RuleGroup } from './group-rules';
import { writeCondition } from './write-condition';

interface Asked {
  readonly place: number;
  readonly expression: Expression;
}

/** Writes some rules into one function. */
export type WriteJudge = (rules: readonly Asked[]) => Judge;

/** The same as asking all of its members; where the element is unknown, all are asked. */
export function writeGroup(group: RuleGroup, write: WriteJudge): Judge {
  const { operand, members } = group;
  const valueOf = writeCondition(operand);
  const all = write(members.map(({ place, whole }) => ({ place, expression: whole })));
  const some = SOME[group.form](group, write);
  return (frame, found) => {
    const value = valueOf(frame);
    if (value === UNKNOWN) all(frame, found);
    else some(value, frame, found);
  };
}

/** Judges those that a known value calls for. */
type Some = (value: unknown, frame: Frame, found: Found) => void;

const SOME: Readonly<Record<RuleGroup['form'], (group: RuleGroup, write: WriteJudge) => Some>> = {
  equals: (group, write) => {
    const judges = judgesByKey(group, write);
    return (value, frame, found) => judges.get(value)?.(frame, found);
  },
  prefix: (group, write) => {
    const judges = judgesByKey(group, write);
    const byNumber = [...judges.values()];
    const find = beginningFinder([...judges.keys()].map(String));
    const met: number[] = [];
    return (value, frame, found) => {
      const count = find(value as string, met);
      for (let at = 0; at < count; at++) byNumber[met[at] ?? 0]?.(frame, found);
    };
  },
  contains: ({ members }, write) => {
    const literals = [...new Set(members.flatMap(({ keys }) => keys))];
    const find = insideFinder(literals.map(String));
    const judges = members.map(({ place, rest }) => write([{ place, expression: rest ?? TRUE }]));
    const calledBy = literals.map((literal) =>
      members.flatMap(({ keys }, member) => (keys.includes(literal) ? [member] : [])),
    );
    // Several keys of one rule may stand in one text: the turn in which a rule was last asked.
    const turns = new Float64Array(members.length);
    let turn = 0;
    const met: number[] = [];
    return (value, frame, found) => {
      turn++;
      const count = find(value as string, met);
      for (let at = 0; at < count; at++) {
        for (const member of calledBy[met[at] ?? 0] ?? []) {
          if (turns[member] === turn) continue;
          turns[member] = turn;
          judges[member]?.(frame, found);
        }
      }
    };
  },
};

const TRUE: Expression = { op: 'value', value: true };

/** For every key the rules that it calls for, in one function. */
function judgesByKey({ members }: RuleGroup, write: WriteJudge): ReadonlyMap<unknown, Judge> {
  const byKey = new Map<unknown, Asked[]>();
  for (const { place, keys, rest } of members) {
    for (const key of keys) {
      const known = byKey.get(key) ?? [];
      known.push({ place, expression: rest ?? TRUE });
      byKey.set(key, known);
    }
  }
  return new Map([...byKey].map(([key, rules]) => [key, write(rules)]));
}
