/** Why a model with some of its files changed is refused, a line a problem. */
import * as E from 'fp-ts/Either';
import { loadModel } from '../../../../../src/edge/policy/model/load-model';
import type { Changes } from '../../../../support/given-model';
import { modelBundle } from '../../../../support/given-model';

/** `file:line code message`; throws where the model is accepted. */
export function refusedModel(changes: Changes): readonly string[] {
  const loaded = loadModel(modelBundle(changes));
  if (E.isRight(loaded)) throw new Error('expected a refusal');
  return loaded.left.map(
    ({ file, line, code, message }) => `${file}${line === undefined ? '' : `:${line}`} ${code ?? ''} ${message}`,
  );
}
