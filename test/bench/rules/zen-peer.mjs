// The rules for GoRules ZEN: one decision table that collects, a row a rule, its condition in ZEN's expression language.
import { ZenEngine } from '@gorules/zen-engine';
import { partsOf } from './json-rules-peer.mjs';
import { factOf, isFact, literalOf } from './flat-facts.mjs';

/** Gives the ids of the rules that hit for the facts of one consignment. */
export function zenPeer(rules) {
  const rows = rules.map(({ id, expression }) => ({ _id: id, when: textOf(expression), hit: JSON.stringify(id) }));
  const decision = new ZenEngine().createDecision({
    nodes: [
      { id: 'in', type: 'inputNode', name: 'facts', position: { x: 0, y: 0 } },
      {
        id: 'table',
        type: 'decisionTableNode',
        name: 'rules',
        position: { x: 1, y: 0 },
        content: {
          hitPolicy: 'collect',
          inputs: [{ id: 'when', name: 'when', type: 'expression' }],
          outputs: [{ id: 'hit', name: 'hit', field: 'hit', type: 'expression' }],
          rules: rows,
        },
      },
      { id: 'out', type: 'outputNode', name: 'hits', position: { x: 2, y: 0 } },
    ],
    edges: [
      { id: 'a', sourceId: 'in', targetId: 'table', type: 'edge' },
      { id: 'b', sourceId: 'table', targetId: 'out', type: 'edge' },
    ],
  });
  return async (facts) => {
    const { result } = await decision.evaluate(facts);
    return result.map(({ hit }) => hit);
  };
}

function textOf(expression) {
  switch (expression.op) {
    case 'and':
      return `(${partsOf(expression, 'and').map(textOf).join(' and ')})`;
    case 'or':
      return `(${partsOf(expression, 'or').map(textOf).join(' or ')})`;
    case 'not': {
      const fact = factOf(expression.of.args[0]).name;
      return `(${fact} != null and not(${expression.of.name}(${fact}, ${JSON.stringify(expression.of.args[1].value)})))`;
    }
    case 'call': {
      const fact = factOf(expression.args[0]).name;
      return `(${fact} != null and ${expression.name}(${fact}, ${JSON.stringify(expression.args[1].value)}))`;
    }
    case 'binary': {
      const sides = [expression.left, expression.right];
      const guards = sides.filter(isFact).map((side) => `${factOf(side).name} != null and `);
      return `(${guards.join('')}${sides.map(sideOf).join(` ${expression.operator} `)})`;
    }
    default:
      throw new Error(`no text for ${expression.op}`);
  }
}

function sideOf(side) {
  if (side.op === 'list') return `[${side.items.map(({ value }) => JSON.stringify(value)).join(', ')}]`;
  return isFact(side) ? factOf(side).name : JSON.stringify(literalOf(side));
}
