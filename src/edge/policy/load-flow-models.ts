/** The policy's model in the flows where it judges something: one for each, over what features.yaml says it reads there. */
import * as E from 'fp-ts/Either';
import type { FlowModel } from '../../core/score/flow-model';
import { flowModel } from '../../core/score/flow-model';
import type { Environments } from './environments';
import type { CompiledSubject } from './compile-subject';
import { compileSubject } from './compile-subject';
import type { LoadedModel } from './model/load-model';
import type { PolicyProblem } from './policy-problem';
import { problemAt } from './source-problem';

export interface FlowModels {
  readonly subjects: ReadonlyMap<string, CompiledSubject>;
  readonly models: ReadonlyMap<string, FlowModel>;
}

const FEATURES = 'model/features.yaml';

/** By flow; what is wrong goes to `problems`. */
export function loadFlowModels(
  stated: LoadedModel | undefined,
  flows: readonly string[],
  environmentOf: Environments,
  problems: PolicyProblem[],
): FlowModels {
  const subjects = new Map<string, CompiledSubject>();
  const models = new Map<string, FlowModel>();
  if (stated === undefined) return { subjects, models };
  const { model, file, places } = stated;
  for (const [index, source] of file.subjects.entries()) {
    const compiled = compileSubject(source, model.inputs, environmentOf);
    const from = ['subjects', index];
    if (E.isLeft(compiled)) {
      problems.push(...compiled.left.map((one) => problemAt(FEATURES, places, from, one)));
      continue;
    }
    for (const [place, flow] of source.flows.entries()) {
      const path = ['flows', place];
      if (!flows.includes(flow)) {
        const message = `expected a flow of policy.yaml, found ${flow}`;
        problems.push(problemAt(FEATURES, places, from, { path, code: 'unknown-flow', message }));
      } else if (subjects.has(flow)) {
        const message = `flow ${flow}: the model judges one thing in a flow, found it twice`;
        problems.push(problemAt(FEATURES, places, from, { path, code: 'duplicate-id', message }));
      } else {
        subjects.set(flow, compiled.right);
        models.set(flow, flowModel(model, compiled.right.subject));
      }
    }
  }
  return { subjects, models };
}
