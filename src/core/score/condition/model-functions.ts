/** What the policy's model says, for conditions that turn it into points. */
import { UNKNOWN } from '../../kernel/unknown';
import type { FunctionDeclaration } from './function-declaration';

export const MODEL_FUNCTIONS: readonly FunctionDeclaration[] = [
  {
    kind: 'framed',
    name: 'modelPpm',
    method: false,
    overloads: [{ params: [], result: 'double' }],
    literals: {},
    // The check has made sure that the rule's flows have a model which judges what the rule runs over.
    run: (frame) => frame.model?.ppm(frame) ?? UNKNOWN,
  },
];
