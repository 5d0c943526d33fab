/** A rule as an analyst wrote it to a rule as core runs it. */
import * as E from 'fp-ts/Either';
import type { DocumentType } from '../../core/events/document';
import { DOCUMENT_TYPES } from '../../core/events/document';
import { compileCondition } from '../../core/score/condition/compile';
import type { Elements } from '../../core/score/condition/elements';
import { elementsOf } from '../../core/score/condition/elements';
import type { Expression } from '../../core/score/condition/expression';
import type { Rule } from '../../core/score/rule';
import type { CelEnvironment } from './cel-environment';
import type { Expected } from './cel-parse';
import { parseCondition } from './cel-parse';
import { compileRx } from './cel-rx';
import type { CompiledSubject } from './compile-subject';
import { CEL_TYPES } from './cel-types.generated';
import type { Environments } from './environments';
import type { EachPath } from './element-path';
import { eachPath, pointerOf, readPath } from './element-path';
import type { RuleFile } from './policy-file';
import type { SourceProblem } from './source-problem';
import { conditionProblem, type PlacedError } from './source-problem';
import { writeCondition } from './write-condition';

/** A compiled rule with what explain needs of it: its source and its tree. */
export interface CompiledRule {
  readonly rule: Rule;
  readonly source: RuleFile;
  readonly expression: Expression;
}

/** What the model reads in a flow; undefined where it judges nothing. */
export type ModelIn = (flow: string) => CompiledSubject | undefined;

interface Beside {
  /** What the rule's `when` says, where that was read already, piece by piece: the row of a table. */
  readonly ready?: Expression;
  readonly modelIn?: ModelIn;
}

/**
 * Left: the field of the rule and, for conditions, the place in its text.
 */
export function compileRule(
  source: RuleFile,
  environmentOf: Environments,
  { ready, modelIn }: Beside = {},
): E.Either<SourceProblem, CompiledRule> {
  const each = source.each === undefined ? undefined : eachPath(source.each, CEL_TYPES);
  if (source.each !== undefined && each === undefined) {
    const message = `rule ${source.id}: each: expected a path from a document to a repeating class, found ${source.each}`;
    return E.left({ path: ['each'], code: 'bad-each', message, hint: 'like order.item' });
  }
  const environment = environmentOf(each);
  const condition = ready === undefined ? parsed(source, 'when', source.when, environment, 'bool') : E.right(ready);
  if (E.isLeft(condition)) return condition;
  const agencyFrom =
    source.agencyFrom === undefined
      ? undefined
      : parsed(source, 'agencyFrom', source.agencyFrom, environment, 'string');
  if (agencyFrom !== undefined && E.isLeft(agencyFrom)) return agencyFrom;
  const elements = elementsOf(condition.right);
  const named = agencyFrom === undefined ? [] : elementsOf(agencyFrom.right).documents;
  const asked = elements.model ? askedModel(source, modelIn) : E.right([]);
  if (E.isLeft(asked)) return asked;
  const read = [...new Set([...elements.paths, ...asked.right.flatMap((one) => one.paths)])];
  const documents = [...elements.documents, ...asked.right.flatMap((one) => one.subject.types), ...named];
  const rule: Rule = {
    id: source.id,
    agency: source.agency,
    agencyFrom: agencyFrom === undefined ? undefined : compileCondition(agencyFrom.right, compileRx),
    severity: source.severity,
    points: source.points,
    measure: source.measure,
    whenUnknown: source.whenUnknown,
    condition: compileCondition(condition.right, compileRx),
    test: writeCondition(condition.right),
    each: each?.each,
    types: typesOf(documents, each),
    paths: read.map((path) => readPath(path, each)),
    pointers: new Map(read.flatMap(withPrefixes).map((path) => [path, absolutePointer(path, each)])),
  };
  return E.right({ rule, source, expression: condition.right });
}

/** What the model reads in each flow of the rule. Left: it judges nothing there, or something else than the rule. */
function askedModel(source: RuleFile, modelIn?: ModelIn): E.Either<SourceProblem, readonly CompiledSubject[]> {
  const subjects: CompiledSubject[] = [];
  for (const flow of source.flows) {
    const subject = modelIn?.(flow);
    const problem = (message: string): E.Either<SourceProblem, never> =>
      E.left({ path: ['when'], code: 'model-not-asked', message: `rule ${source.id}: when: ${message}` });
    if (subject === undefined) return problem(`modelPpm(): no model judges anything in flow ${flow}`);
    if (subject.source.each !== source.each) {
      const [its, own] = [subject.source.each, source.each].map((each) => each ?? 'the consignment');
      return problem(`modelPpm(): expected each: ${its}, which the model judges in flow ${flow}, found ${own}`);
    }
    subjects.push(subject);
  }
  return E.right(subjects);
}

function parsed(
  source: RuleFile,
  field: string,
  text: string,
  environment: CelEnvironment,
  expects: Expected,
): E.Either<SourceProblem, Expression> {
  const describe = (error: PlacedError): SourceProblem =>
    conditionProblem(`rule ${source.id}: ${field}`, [field], error);
  return E.mapLeft(describe)(parseCondition(text, environment, expects));
}

/** A class on the way may be what is absent. */
function withPrefixes(path: string): readonly string[] {
  const steps = path.split('.');
  return steps.slice(1).map((_, index) => steps.slice(0, index + 2).join('.'));
}

/** The pointer shown for an absent element: below `item`, with the classes that lead to it. */
function absolutePointer(path: string, each: EachPath | undefined): string {
  const pointer = pointerOf(path, each);
  if (each === undefined) return pointer;
  const classes = [each.each.rootPointer, ...each.each.classIds];
  if (path.startsWith('item.')) return [...classes, pointer].join('/');
  return path.startsWith('within.') ? [...classes.slice(0, -1), pointer].join('/') : pointer;
}

/** Who is called may stand in another document than what calls: both are judged in one world. */
function typesOf(documents: Elements['documents'], each: EachPath | undefined): readonly DocumentType[] {
  return DOCUMENT_TYPES.filter((type) => documents.includes(type) || each?.each.type === type);
}
