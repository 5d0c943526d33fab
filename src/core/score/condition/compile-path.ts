/** Compiles what reads elements: variables, paths of fields, list indexes and has(). */
import type { Content, ContentValue } from '../../events/document';
import { invariant } from '../../kernel/invariant';
import { UNKNOWN, type Unknown } from '../../kernel/unknown';
import { absent } from './absence';
import type { Expression } from './expression';
import { type Condition, DOCUMENT_OF_ROOT, type Frame, isRoot, type Root } from './frame';
import { type Compile, pathOf, type Scope, selectIntoBranches } from './scope';
import type { Value } from './value';

type Select = Extract<Expression, { op: 'select' }>;
type Has = Extract<Expression, { op: 'has' }>;
type Index = Extract<Expression, { op: 'index' }>;
type Variable = Extract<Expression, { op: 'variable' }>;

/** Where a path starts: a root variable, or the slot of a macro variable. */
type Base = Root | number;

/** A path of one or more fields; what is absent on the way or at its end gives what `absent` returns. */
function readPath(base: Base, fields: readonly string[], whenAbsent: (frame: Frame) => Unknown): Condition {
  return (frame) => {
    let value = (typeof base === 'number' ? frame.slots[base] : frame[base]) as ContentValue | undefined;
    for (const field of fields) {
      if (value === null || value === undefined) return whenAbsent(frame);
      value = (value as Content)[field];
    }
    return value === null || value === undefined ? whenAbsent(frame) : (value as Value);
  };
}

/** A root is the record itself, a macro variable the element it stands at. */
export function compileVariable(variable: Variable, scope: Scope): Condition {
  const base = baseOf(variable, scope);
  if (typeof base === 'number') return (frame) => frame.slots[base] ?? UNKNOWN;
  return (frame) => frame[base] ?? absent(frame, base);
}

function baseOf({ name }: Variable, scope: Scope): Base {
  const variable = scope.variables.get(name);
  if (variable !== undefined) return variable.slot;
  invariant(isRoot(name), `a checked condition names the unknown variable ${name}`);
  return name;
}

/** The fields of a chain of selections, and what stands at its beginning. */
function chainOf(expression: Select | Has): { readonly base: Expression; readonly fields: readonly string[] } {
  const fields = [expression.field];
  let base = expression.of;
  for (; base.op === 'select'; base = base.of) fields.unshift(base.field);
  return { base, fields };
}

/** A path of fields from a root, a macro variable or any other expression that gives a record. */
export function compileSelect(expression: Select, scope: Scope, compile: Compile): Condition {
  const { base, fields } = chainOf(expression);
  if (base.op === 'conditional') return compile(selectIntoBranches(base, fields), scope);
  const path = pathOf(expression, scope);
  if (base.op === 'variable') return readPath(baseOf(base, scope), fields, (frame) => absent(frame, path));
  const record = compile(base, scope);
  return (frame) => {
    const of = record(frame);
    return of === UNKNOWN ? UNKNOWN : (follow(of as Content, fields) ?? absent(frame, path));
  };
}

function follow(record: Content, fields: readonly string[]): Value | undefined {
  let value: Content | null | undefined = record;
  for (const field of fields) {
    if (value === null || value === undefined) return undefined;
    value = value[field] as Content | null | undefined;
  }
  return value ?? undefined;
}

/** An element of a list by position from 0; UNKNOWN outside the list. */
export function compileIndex(expression: Index, scope: Scope, compile: Compile): Condition {
  const list = compile(expression.of, scope);
  const index = compile(expression.index, scope);
  const path = pathOf(expression, scope);
  return (frame) => {
    const elements = list(frame);
    const position = index(frame);
    if (elements === UNKNOWN || position === UNKNOWN) return UNKNOWN;
    return (elements as readonly Value[])[position as number] ?? absent(frame, path);
  };
}

/**
 * Whether an element is there. While the document that carries it is awaited that is UNKNOWN, once it is no longer
 * awaited false; an absent record on the way is false.
 */
export function compileHas(expression: Has, scope: Scope): Condition {
  const { base, fields } = chainOf(expression);
  invariant(base.op === 'variable', 'has() takes a path that starts at a variable');
  const start = baseOf(base, scope);
  const read = readPath(start, fields, () => UNKNOWN);
  if (typeof start === 'number') return (frame) => read(frame) !== UNKNOWN;
  const type = DOCUMENT_OF_ROOT[start];
  const path = pathOf(expression, scope);
  return (frame) => {
    if (frame[start] !== undefined) return read(frame) !== UNKNOWN;
    return type === undefined || frame.facts.awaited(type) ? absent(frame, path) : false;
  };
}
