/** The model of a bundle; what reads it comes with the evaluator. */
import * as E from 'fp-ts/Either';
import type { Model } from '../../../core/score/model/model';
import type { YamlPlaces } from '../../yaml-places';
import type { Bundle } from '../bundle';
import type { SubjectFile } from '../compile-subject';
import type { PolicyProblem } from '../policy-problem';

export interface LoadedModel {
  readonly model: Model;
  readonly file: { readonly subjects: readonly SubjectFile[] };
  readonly places: YamlPlaces;
}

export function loadModel(bundle: Bundle): E.Either<readonly PolicyProblem[], LoadedModel | undefined> {
  return E.right(bundle.files.length < 0 ? undefined : undefined);
}
