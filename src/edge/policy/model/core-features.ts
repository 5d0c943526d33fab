/** The features that a file states, as core computes them, or what keeps each from being one. */
import * as E from 'fp-ts/Either';
import type { Feature, Input, KeyPart } from '../../../core/score/model/feature';
import type { SourceProblem } from '../source-problem';
import { didYouMean } from '../nearest-name';
import type { FeaturesFile, StatedFeature } from './features-file';
import { readPart } from './key-part';
import { MAX_FEATURES, MAX_INPUTS } from './model-limits';

const IS_INPUT = /^[a-z][A-Za-z0-9]{0,79}$/;
const IS_NAME = /^[a-z][a-z0-9-]{0,79}$/;
const MAX_PARTS = 8;
const MAX_LEVELS = 8;

export interface CoreFeatures {
  readonly inputs: readonly Input[];
  readonly features: readonly Feature[];
}

/** Left: every problem, with its path in the file. */
export function coreFeatures(file: FeaturesFile): E.Either<readonly SourceProblem[], CoreFeatures> {
  const inputs = Object.entries(file.inputs).map(([name, kind]) => ({ name, kind }));
  const problems: SourceProblem[] = [...inputProblems(file, inputs)];
  const features: Feature[] = [];
  if (file.features.length === 0 || file.features.length > MAX_FEATURES)
    problems.push(problem(['features'], `expected 1 to ${MAX_FEATURES} features, found ${file.features.length}`));
  const names = new Set<string>();
  for (const [index, stated] of file.features.slice(0, MAX_FEATURES).entries()) {
    const read = names.has(stated.name) ? problem(['name'], 'this name stands twice') : featureOf(stated, inputs);
    names.add(stated.name);
    if ('code' in read) problems.push(told(['features', index], stated.name, read));
    else features.push(read);
  }
  return problems.length > 0 ? E.left(problems.slice(0, 20)) : E.right({ inputs, features });
}

function problem(path: SourceProblem['path'], message: string, hint?: string): SourceProblem {
  return { path, code: 'bad-feature', message, hint };
}

function told(from: SourceProblem['path'], name: string, { path, message, ...rest }: SourceProblem): SourceProblem {
  return { ...rest, path: [...from, ...path], message: `${name.slice(0, 80)}: ${message}` };
}

function inputProblems(
  { id, inputs: stated, subjects }: FeaturesFile,
  inputs: readonly Input[],
): readonly SourceProblem[] {
  const problems: SourceProblem[] = [];
  if (!IS_NAME.test(id))
    problems.push(problem(['id'], `expected small letters, digits and hyphens, found ${id.slice(0, 80)}`));
  if (inputs.length === 0 || inputs.length > MAX_INPUTS)
    problems.push(problem(['inputs'], `expected 1 to ${MAX_INPUTS} inputs, found ${inputs.length}`));
  for (const { name } of inputs.filter((one) => !IS_INPUT.test(one.name)))
    problems.push({ ...problem(['inputs', name], 'expected a name of letters and digits'), atKey: true });
  for (const [index, subject] of subjects.entries())
    for (const name of Object.keys(subject.inputs).filter((one) => !Object.hasOwn(stated, one))) {
      const hint = didYouMean(name, Object.keys(stated));
      const found = problem(
        ['subjects', index, 'inputs', name],
        `expected an input of the model, found ${name.slice(0, 80)}`,
        hint,
      );
      problems.push({ ...found, atKey: true });
    }
  return problems;
}

function featureOf(stated: StatedFeature, inputs: readonly Input[]): Feature | SourceProblem {
  const { name, family, kind, of, by, levels } = stated;
  for (const [key, text] of [
    ['name', name],
    ['family', family],
  ] as const)
    if (!IS_NAME.test(text))
      return problem([key], `expected small letters, digits and hyphens, found ${text.slice(0, 80)}`);
  if (by !== undefined && kind !== 'remainder') return problem(['by'], `expected no such key beside kind: ${kind}`);
  if (levels !== undefined && kind !== 'robust-z')
    return problem(['levels'], `expected no such key beside kind: ${kind}`);
  if (kind === 'rate' || kind === 'support') {
    const parts = keyOf(of, ['of'], inputs);
    return 'code' in parts ? parts : { name, family, kind, of: parts };
  }
  const input = inputs.findIndex((one) => one.name === of && one.kind === 'number');
  if (input < 0) return problem(['of'], `expected an input that is a number, found ${JSON.stringify(of).slice(0, 80)}`);
  if (kind === 'number' || kind === 'whole') return { name, family, kind, of: input };
  if (kind === 'remainder')
    return by !== undefined && by > 0 && Number.isFinite(by)
      ? { name, family, kind, of: input, by }
      : problem(by === undefined ? [] : ['by'], 'expected `by` to be a number above 0');
  return robustOf({ name, family, kind, of: input }, levels ?? [], inputs);
}

function robustOf(
  start: Pick<Feature, 'name' | 'family'> & { readonly kind: 'robust-z'; readonly of: number },
  stated: readonly (readonly string[])[],
  inputs: readonly Input[],
): Feature | SourceProblem {
  if (stated.length === 0 || stated.length > MAX_LEVELS)
    return problem([], `expected 1 to ${MAX_LEVELS} levels, found ${stated.length}`);
  const levels: (readonly KeyPart[])[] = [];
  for (const [index, level] of stated.entries()) {
    const parts = keyOf(level, ['levels', index], inputs);
    if ('code' in parts) return parts;
    levels.push(parts);
  }
  return { ...start, levels };
}

function keyOf(
  stated: string | readonly string[],
  path: SourceProblem['path'],
  inputs: readonly Input[],
): readonly KeyPart[] | SourceProblem {
  if (typeof stated === 'string' || stated.length === 0 || stated.length > MAX_PARTS)
    return problem(path, `expected a list of 1 to ${MAX_PARTS} parts`);
  const parts: KeyPart[] = [];
  for (const [index, text] of stated.entries()) {
    const part = readPart(text, inputs);
    if (typeof part === 'string') return problem([...path, index], part);
    parts.push(part);
  }
  return parts;
}
