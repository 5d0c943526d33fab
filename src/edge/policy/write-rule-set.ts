/** Writes the conditions of a flow's rules out together: fewer calls, and what several rules read is read once. */
import type { Judge, RuleSet } from '../../core/score/rule-set';
import type { Expression } from '../../core/score/condition/expression';
import type { CompiledRule } from './compile-rule';
import { groupRules } from './group-rules';
import { makeWrite } from './write-condition';
import { writeGroup } from './write-group';
import { WrittenCode } from './written-code';

/** Rules in one function: the runtime leaves functions unoptimised that are too long. */
const RULES_TOGETHER = 100;

/** Each rule at its place in the list; what it comes to is what its own test gives. */
export function writeRuleSet(compiled: readonly CompiledRule[]): RuleSet {
  const placesOf = new Map<string, number[]>();
  for (const [place, { rule }] of compiled.entries()) {
    const key = rule.each?.key ?? '';
    const places = placesOf.get(key);
    if (places === undefined) placesOf.set(key, [place]);
    else places.push(place);
  }
  const judges = (places: readonly number[]): readonly Judge[] =>
    judgesOf(places.flatMap((place) => askedAt(compiled, place)));
  const classes = [...placesOf.values()].flatMap((places) => {
    const each = compiled[places[0] ?? 0]?.rule.each;
    return each === undefined ? [] : { each, places, judges: judges(places) };
  });
  return { rules: compiled.map(({ rule }) => rule), judges: judges(placesOf.get('') ?? []), classes };
}

interface Asked {
  readonly place: number;
  readonly expression: Expression;
}

function askedAt(compiled: readonly CompiledRule[], place: number): readonly Asked[] {
  const expression = compiled[place]?.expression;
  return expression === undefined ? [] : [{ place, expression }];
}

/** Rules that one element tells apart are looked up by it; the others are asked all. */
function judgesOf(rules: readonly Asked[]): readonly Judge[] {
  const { groups, others } = groupRules(rules);
  const asked = rules.filter(({ place }) => others.includes(place));
  const parts = Array.from({ length: Math.ceil(asked.length / RULES_TOGETHER) }, (_, part) =>
    asked.slice(part * RULES_TOGETHER, (part + 1) * RULES_TOGETHER),
  );
  return [...groups.map((group) => writeGroup(group, writeJudge)), ...parts.map(writeJudge)];
}

function writeJudge(rules: readonly Asked[]): Judge {
  const code = new WrittenCode();
  const write = makeWrite(
    code,
    rules.map(({ expression }) => expression),
  );
  for (const { place, expression } of rules) {
    const { text } = write(expression, new Map());
    code.line(`if (${text} !== false) found(${place}, ${text});`);
  }
  return code.toFunction('frame, found') as Judge;
}
