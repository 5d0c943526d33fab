/** What a model judges in some flows, as features.yaml states it, to what core reads of a consignment there. */
import * as E from 'fp-ts/Either';
import type { DocumentType } from '../../core/events/document';
import { DOCUMENT_TYPES } from '../../core/events/document';
import { UNKNOWN } from '../../core/kernel/unknown';
import { elementsOf } from '../../core/score/condition/elements';
import type { Expression } from '../../core/score/condition/expression';
import type { Subject } from '../../core/score/flow-model';
import type { Input } from '../../core/score/model/feature';
import { parseCondition } from './cel-parse';
import { CEL_TYPES } from './cel-types.generated';
import type { Environments } from './environments';
import type { EachPath } from './element-path';
import { eachPath, readPath } from './element-path';
import type { SourceProblem } from './source-problem';
import { conditionProblem } from './source-problem';
import { makeWrite } from './write-condition';
import { WrittenCode } from './written-code';

/** The expressions are CEL, by the name of the input; what is left out is missing there. */
export interface SubjectFile {
  readonly flows: readonly string[];
  readonly each?: string | undefined;
  readonly inputs: Readonly<Record<string, string>>;
}

export interface CompiledSubject {
  readonly source: SubjectFile;
  readonly subject: Subject;
  /** By the name of the input. */
  readonly expressions: ReadonlyMap<string, Expression>;
  /** Dotted, as rules name them. */
  readonly paths: readonly string[];
}

/** Left: every problem, from the subject to the setting. */
export function compileSubject(
  source: SubjectFile,
  inputs: readonly Input[],
  environmentOf: Environments,
): E.Either<readonly SourceProblem[], CompiledSubject> {
  const each = source.each === undefined ? undefined : eachPath(source.each, CEL_TYPES);
  if (source.each !== undefined && each === undefined) {
    const message = `each: expected a path from a document to a repeating class, found ${source.each}`;
    return E.left([{ path: ['each'], code: 'bad-each', message, hint: 'like order.item' }]);
  }
  const problems: SourceProblem[] = [];
  const expressions = new Map<string, Expression>();
  for (const [name, text] of Object.entries(source.inputs)) {
    const input = inputs.find((one) => one.name === name);
    const path = ['inputs', name];
    if (input === undefined) {
      const message = `expected one of the inputs above, found ${name}`;
      problems.push({ path, atKey: true, code: 'bad-feature', message });
      continue;
    }
    const read = parseCondition(text, environmentOf(each), input.kind === 'text' ? 'string' : 'double');
    if (E.isLeft(read)) problems.push(conditionProblem(`input ${name}`, path, read.left));
    else if (elementsOf(read.right).model)
      problems.push({ path, code: 'bad-feature', message: `input ${name}: a model cannot read what it gives itself` });
    else expressions.set(name, read.right);
  }
  if (problems.length > 0) return E.left(problems);
  return E.right({ source, expressions, ...assembled(inputs, expressions, each) });
}

function assembled(
  inputs: readonly Input[],
  expressions: ReadonlyMap<string, Expression>,
  each: EachPath | undefined,
): Pick<CompiledSubject, 'subject' | 'paths'> {
  const elements = [...expressions.values()].map(elementsOf);
  const paths = [...new Set(elements.flatMap((one) => one.paths))];
  const documents = new Set<DocumentType>(elements.flatMap((one) => one.documents));
  const subject: Subject = {
    each: each?.each,
    read: writeReader(inputs, expressions),
    types: DOCUMENT_TYPES.filter((type) => documents.has(type) || each?.each.type === type),
    paths: paths.map((path) => readPath(path, each)),
  };
  return { subject, paths };
}

/** All inputs in one function: what several of them read is read once. */
function writeReader(inputs: readonly Input[], expressions: ReadonlyMap<string, Expression>): Subject['read'] {
  const code = new WrittenCode();
  const write = makeWrite(code, [...expressions.values()]);
  const unknown = code.constant(UNKNOWN);
  const isThere = code.variable('false');
  for (const [place, { name }] of inputs.entries()) {
    const expression = expressions.get(name);
    if (expression === undefined) {
      code.line(`into[${place}] = undefined;`);
      continue;
    }
    const { text } = write(expression, new Map());
    code.line(`if (${text} === ${unknown}) into[${place}] = undefined;`);
    code.line(`else { into[${place}] = ${text}; ${isThere} = true; }`);
  }
  return code.toFunction('frame, into', { text: isThere, sure: true }) as Subject['read'];
}
