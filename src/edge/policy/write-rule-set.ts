/** Writes the conditions of a flow's rules out together: fewer calls, and what several rules read is read once. */
import type { Judge, RuleSet } from '../../core/score/rule-set';
import type { CompiledRule } from './compile-rule';
import { makeWrite } from './write-condition';
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
  const judges = (places: readonly number[]): readonly Judge[] => {
    const parts = Array.from({ length: Math.ceil(places.length / RULES_TOGETHER) }, (_, part) =>
      places.slice(part * RULES_TOGETHER, (part + 1) * RULES_TOGETHER),
    );
    return parts.map((part) => writeJudge(compiled, part));
  };
  const classes = [...placesOf.values()].flatMap((places) => {
    const each = compiled[places[0] ?? 0]?.rule.each;
    return each === undefined ? [] : { each, places, judges: judges(places) };
  });
  return { rules: compiled.map(({ rule }) => rule), judges: judges(placesOf.get('') ?? []), classes };
}

function writeJudge(compiled: readonly CompiledRule[], places: readonly number[]): Judge {
  const code = new WrittenCode();
  const write = makeWrite(code);
  for (const place of places) {
    const expression = compiled[place]?.expression;
    if (expression === undefined) continue;
    const { text } = write(expression, new Map());
    code.line(`if (${text} !== false) found(${place}, ${text});`);
  }
  return code.toFunction('frame, found') as Judge;
}
