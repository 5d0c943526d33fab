/** A flow as written to a flow as core runs it. */
import * as E from 'fp-ts/Either';
import type { DocumentContent, DocumentType } from '../../core/events/document';
import { DOCUMENT_TYPES } from '../../core/events/document';
import type { Flow } from '../../core/join/flow';
import type { Condition, Facts } from '../../core/score/condition/frame';
import { emptyFrame } from '../../core/score/condition/frame';
import type { CelEnvironment } from './cel-environment';
import { parseCondition } from './cel-parse';
import type { FlowFile } from './policy-file';
import { writeCondition } from './write-condition';

/** Selecting and presenting look at one document alone: nothing beside it is known. */
const NO_FACTS: Facts = {
  awaited: () => false,
  missing: () => true,
  conflict: () => false,
  lateByMs: () => 0,
  list: () => undefined,
};

/** Left: what is wrong with which field. */
export function compileFlow(source: FlowFile, environment: CelEnvironment): E.Either<string, Flow> {
  const selectors: Partial<Record<DocumentType, Condition>> = {};
  for (const [key, text] of Object.entries(source.selects)) {
    const type = DOCUMENT_TYPES.find((one) => one === key);
    if (type === undefined) return E.left(`flow ${source.id}: selects: expected a document type, found ${key}`);
    const condition = compileText(source, `selects.${key}`, text, environment);
    if (E.isLeft(condition)) return condition;
    selectors[type] = condition.right;
  }
  const presented = compileText(source, 'presented', source.presented ?? 'false', environment);
  if (E.isLeft(presented)) return presented;
  for (const key of Object.keys(source.needs)) {
    if (!DOCUMENT_TYPES.some((type) => type === key))
      return E.left(`flow ${source.id}: needs: expected a document type, found ${key}`);
  }
  if (source.minWait <= 0) return E.left(`flow ${source.id}: minWait: expected more than 0`);
  if (source.respondWithin <= 0) return E.left(`flow ${source.id}: respondWithin: expected more than 0`);
  return E.right({
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
    presented: (content) => holds(presented.right, 'declaration', content),
  });
}

function compileText(
  source: FlowFile,
  field: string,
  text: string,
  environment: CelEnvironment,
): E.Either<string, Condition> {
  const parsed = parseCondition(text, environment, 'bool');
  if (E.isLeft(parsed)) return E.left(`flow ${source.id}: ${field}: ${parsed.left.message}\n${parsed.left.caret}`);
  return E.right(writeCondition(parsed.right));
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
