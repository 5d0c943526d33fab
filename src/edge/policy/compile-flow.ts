/** A flow as written to a flow as core runs it. */
import * as E from 'fp-ts/Either';
import type { DocumentContent, DocumentType } from '../../core/events/document';
import { DOCUMENT_TYPES } from '../../core/events/document';
import type { Flow } from '../../core/join/flow';
import { elementsOf } from '../../core/score/condition/elements';
import type { Condition, Facts } from '../../core/score/condition/frame';
import { emptyFrame } from '../../core/score/condition/frame';
import type { CelEnvironment } from './cel-environment';
import { parseCondition } from './cel-parse';
import { didYouMean } from './nearest-name';
import type { FlowFile } from './policy-file';
import type { SourceProblem } from './source-problem';
import { conditionProblem } from './source-problem';
import { writeCondition } from './write-condition';

/** Selecting and presenting look at one document alone: nothing beside it is known. */
export const NO_FACTS: Facts = {
  awaited: () => false,
  missing: () => true,
  conflict: () => false,
  lateByMs: () => 0,
  list: () => undefined,
};

/** A flow, and what its selectors and `presented` read: dotted paths. */
export interface CompiledFlow {
  readonly flow: Flow;
  readonly paths: readonly string[];
}

/** Left: what is wrong with which field. */
export function compileFlow(source: FlowFile, environment: CelEnvironment): E.Either<SourceProblem, CompiledFlow> {
  const selectors: Partial<Record<DocumentType, Condition>> = {};
  const paths: string[] = [];
  for (const [key, text] of Object.entries(source.selects)) {
    const type = DOCUMENT_TYPES.find((one) => one === key);
    if (type === undefined) return E.left(noDocument(source, 'selects', key));
    const condition = compileText(source, `selects.${key}`, text, environment);
    if (E.isLeft(condition)) return condition;
    selectors[type] = condition.right.condition;
    paths.push(...condition.right.paths);
  }
  const presented = compileText(source, 'presented', source.presented ?? 'false', environment);
  if (E.isLeft(presented)) return presented;
  for (const key of Object.keys(source.needs)) {
    if (!DOCUMENT_TYPES.some((type) => type === key)) return E.left(noDocument(source, 'needs', key));
  }
  const flow: Flow = {
    id: source.id,
    leading: source.leading,
    needs: source.needs,
    anchor: source.anchor,
    maxWaitMs: source.maxWait,
    minWaitMs: source.minWait,
    leadMs: source.lead,
    keepMs: source.keep,
    respondWithinMs: source.respondWithin,
    incomplete: source.incomplete,
    expired: source.expired,
    clean: source.clean,
    selects: (type, content) => holds(selectors[type], type, content),
    presented: (content) => holds(presented.right.condition, 'declaration', content),
  };
  return E.right({ flow, paths: [...paths, ...presented.right.paths] });
}

function noDocument(source: FlowFile, field: 'needs' | 'selects', key: string): SourceProblem {
  const message = `flow ${source.id}: ${field}: expected a document type, found ${key}`;
  const hint = didYouMean(key, DOCUMENT_TYPES) ?? `known are ${DOCUMENT_TYPES.join(', ')}`;
  return { path: [field, key], atKey: true, code: 'unknown-element', message, hint };
}

function compileText(
  source: FlowFile,
  field: string,
  text: string,
  environment: CelEnvironment,
): E.Either<SourceProblem, { readonly condition: Condition; readonly paths: readonly string[] }> {
  const parsed = parseCondition(text, environment, 'bool');
  if (E.isLeft(parsed)) return E.left(conditionProblem(`flow ${source.id}: ${field}`, field.split('.'), parsed.left));
  return E.right({ condition: writeCondition(parsed.right), paths: elementsOf(parsed.right).paths });
}

/** Every flow is asked about every whole document: one frame serves them all. */
const frame = emptyFrame(NO_FACTS);

function holds(condition: Condition | undefined, type: DocumentType, content: DocumentContent): boolean {
  if (condition === undefined) return false;
  if (type === 'outcome') return condition(frame) === true;
  frame[type] = content;
  const isTrue = condition(frame) === true;
  frame[type] = undefined;
  return isTrue;
}
