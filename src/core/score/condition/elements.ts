/** Which elements, documents and facts a condition reads, known before it runs: for explanation and re-assessment. */
import { DOCUMENT_TYPES, type DocumentType } from '../../events/document';
import type { Expression } from './expression';
import { isRoot } from './frame';
import { FUNCTIONS } from './functions';
import { OUTERMOST, pathOf, type Scope, scopeWithin, selectIntoBranches } from './scope';

/** `paths` dotted, without list indexes, each once in the order of the text; `asksAfter`: missing, conflict, lateBy. */
export interface Elements {
  readonly paths: readonly string[];
  readonly documents: readonly DocumentType[];
  readonly asksAfter: readonly DocumentType[];
  readonly milestones: boolean;
  readonly item: boolean;
  readonly within: boolean;
  /** Whether it asks the model, which reads elements of its own. */
  readonly model: boolean;
}

interface Found {
  readonly paths: Set<string>;
  readonly roots: Set<string>;
  readonly asksAfter: Set<string>;
  model: boolean;
}

/** What a checked expression reads. Milestones are no document: they are told apart by their own flag. */
export function elementsOf(expression: Expression): Elements {
  const found: Found = { paths: new Set(), roots: new Set(), asksAfter: new Set(), model: false };
  visit(expression, OUTERMOST, found);
  const { roots } = found;
  return {
    paths: [...found.paths],
    documents: DOCUMENT_TYPES.filter((type) => roots.has(type)),
    asksAfter: DOCUMENT_TYPES.filter((type) => found.asksAfter.has(type)),
    milestones: roots.has('milestones'),
    item: roots.has('item'),
    within: roots.has('within'),
    model: found.model,
  };
}

function visit(expression: Expression, scope: Scope, found: Found): void {
  const each = (...parts: readonly Expression[]): void => {
    for (const part of parts) visit(part, scope, found);
  };
  switch (expression.op) {
    case 'value':
      return;
    case 'variable':
    case 'select':
    case 'index':
    case 'has':
      return visitPath(expression, scope, found);
    case 'call':
      noteFacts(expression, found);
      return each(...expression.args);
    case 'list':
      return each(...expression.items);
    case 'not':
    case 'negate':
      return each(expression.of);
    case 'and':
    case 'or':
    case 'binary':
      return each(expression.left, expression.right);
    case 'conditional':
      return each(expression.test, expression.yes, expression.no);
    case 'macro':
      each(expression.over);
      return visit(expression.body, scopeWithin(scope, expression.variable, expression.over), found);
  }
}

/** Notes the whole path, then what stands at its beginning and in its indexes. */
function visitPath(expression: Expression, scope: Scope, found: Found): void {
  const fields: string[] = [];
  let base = expression;
  for (;;) {
    if (base.op === 'index') visit(base.index, scope, found);
    else if (base.op === 'select' || base.op === 'has') fields.unshift(base.field);
    else break;
    base = base.of;
  }
  if (base.op === 'conditional') return visit(selectIntoBranches(base, fields), scope, found);
  const path = pathOf(expression, scope);
  if (path !== undefined) found.paths.add(path);
  if (base.op !== 'variable') return visit(base, scope, found);
  if (!scope.variables.has(base.name) && isRoot(base.name)) found.roots.add(base.name);
}

function noteFacts(call: Extract<Expression, { op: 'call' }>, found: Found): void {
  const declaration = FUNCTIONS.get(call.name);
  found.model ||= declaration?.kind === 'framed';
  call.args.forEach((argument, position) => {
    if (declaration?.literals[position] !== 'document' || argument.op !== 'value') return;
    found.asksAfter.add(String(argument.value));
  });
}
