// The rules for json-rules-engine: conditions over flat facts, with operators that are false where a fact is absent.
import { Engine } from 'json-rules-engine';
import { factOf, isFact, literalOf } from './flat-facts.mjs';

const isThere = (value) => value !== undefined && value !== null;
const OPERATORS = {
  '==': (a, b) => isThere(a) && isThere(b) && a === b,
  '!=': (a, b) => isThere(a) && isThere(b) && a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  in: (a, b) => isThere(a) && b.includes(a),
  startsWith: (a, b) => isThere(a) && a.startsWith(b),
  notStartsWith: (a, b) => isThere(a) && !a.startsWith(b),
  endsWith: (a, b) => isThere(a) && a.endsWith(b),
  contains: (a, b) => isThere(a) && a.includes(b),
};

/** Gives the ids of the rules that hit for the facts of one consignment. */
export function jsonRulesPeer(rules) {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const [name, holds] of Object.entries(OPERATORS)) engine.addOperator(`own ${name}`, holds);
  for (const { id, expression } of rules) {
    const conditions = conditionOf(expression);
    engine.addRule({
      conditions: 'all' in conditions || 'any' in conditions ? conditions : { all: [conditions] },
      event: { type: id },
    });
  }
  return async (facts) => {
    const { events } = await engine.run(facts);
    return events.map(({ type }) => type);
  };
}

function conditionOf(expression) {
  switch (expression.op) {
    case 'and':
      return { all: partsOf(expression, 'and').map(conditionOf) };
    case 'or':
      return { any: partsOf(expression, 'or').map(conditionOf) };
    case 'not': {
      const { name, args } = expression.of;
      if (name !== 'startsWith') throw new Error(`no opposite of ${name}`);
      return { fact: factOf(args[0]).name, operator: 'own notStartsWith', value: args[1].value };
    }
    case 'call':
      return {
        fact: factOf(expression.args[0]).name,
        operator: `own ${expression.name}`,
        value: expression.args[1].value,
      };
    case 'binary':
      return {
        fact: factOf(expression.left).name,
        operator: `own ${expression.operator}`,
        value: valueOf(expression.right),
      };
    default:
      throw new Error(`no condition for ${expression.op}`);
  }
}

function valueOf(expression) {
  if (expression.op === 'list') return expression.items.map(({ value }) => value);
  return isFact(expression) ? { fact: factOf(expression).name } : literalOf(expression);
}

export function partsOf(expression, op) {
  return expression.op === op ? [...partsOf(expression.left, op), ...partsOf(expression.right, op)] : [expression];
}
