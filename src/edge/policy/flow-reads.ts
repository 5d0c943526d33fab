/** What the rules of a flow read beside what the flow's documents carry: too little, or more than is asked for. */
import { DOCUMENT_TYPES } from '../../core/events/document';
import type { DocumentType } from '../../core/events/document';
import { elementsOf } from '../../core/score/condition/elements';
import type { Expression } from '../../core/score/condition/expression';
import type { Analysis, Finding } from './analysis';
import type { CompiledRule } from './compile-rule';
import { allParts } from './expression-parts';
import { offsetOf } from './expression-offset';

export const rulesWithoutFlow: Analysis = ({ rules, places }) =>
  rules
    .filter(({ source }) => source.flows.length === 0)
    .map(({ source: { id } }) => ({
      ...places.ofRule(id, ['flows']),
      code: 'rule-without-flow',
      message: `rule ${id}: flows: expected at least one, found none`,
      hint: 'name its flows, or move it to waiting.yaml with what it waits for',
      rule: id,
    }));

/** A rule whose condition reads a document that one of its flows never has. */
export const elementsNeverCarried: Analysis = ({ rules, places, loaded }) =>
  rules.flatMap(({ rule, source, expression }) =>
    rule.types.flatMap((type): readonly Finding[] => {
      const without = source.flows.filter((id) => {
        const flow = loaded.file.flows.find((one) => one.id === id);
        return flow !== undefined && !Object.hasOwn(flow.needs, type);
      });
      const read = readOf(expression, type);
      const isEach = rule.each?.type === type;
      if (without.length === 0 || (read === undefined && !isEach)) return [];
      const place = read === undefined ? places.ofRule(source.id, ['each']) : places.ofRule(source.id, ['when'], read);
      const message =
        `rule ${source.id}: expected elements of documents that its flows need, ` +
        `found ${type}, which ${without.join(', ')} does not`;
      const hint = `take the flow out of the rule, or add ${type}: optional to its needs`;
      return [{ ...place, code: 'element-never-carried', message, hint, rule: source.id }];
    }),
  );

/** Where the document is first named. */
function readOf(expression: Expression, type: DocumentType): number | undefined {
  for (const part of allParts(expression)) if (part.op === 'variable' && part.name === type) return offsetOf(part);
  return undefined;
}

/** A required document that no rule of its flow looks into; its absence alone holds consignments. */
export const documentsNeverRead: Analysis = ({ rules, places, loaded }) =>
  loaded.file.flows.flatMap((flow, index) =>
    DOCUMENT_TYPES.filter((type) => flow.needs[type] === 'required').flatMap((type): readonly Finding[] => {
      const ofFlow = rules.filter(({ source }) => source.flows.includes(flow.id));
      if (ofFlow.some((rule) => readsDocument(rule, type))) return [];
      const message = `flow ${flow.id}: needs: expected a rule that reads ${type}, which is required, found none`;
      const hint = `make it optional or leave it out: what nobody reads need not be sent`;
      return [{ ...places.ofKey(['flows', index, 'needs', type]), code: 'required-never-read', message, hint }];
    }),
  );

function readsDocument({ rule, expression }: CompiledRule, type: DocumentType): boolean {
  return rule.types.includes(type) || elementsOf(expression).documents.includes(type);
}
