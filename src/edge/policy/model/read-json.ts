/** A JSON file of a model as a checked value, bounded before it is parsed. */
import * as E from 'fp-ts/Either';
import type * as t from 'io-ts';
import { textOf } from '../../bounded-yaml';
import type { BundleFile, PolicyProblem } from '../bundle';
import type { DiagnosticCode } from '../diagnostic-codes';
import { MAX_MODEL_BYTES } from './model-limits';

/** Left: not UTF-8, not JSON, or not the structure the codec wants: the first place where it differs. */
export function readJson<A>(
  { path, content }: BundleFile,
  codec: t.Type<A, unknown, unknown>,
  code: DiagnosticCode,
): E.Either<PolicyProblem, A> {
  const refuse = (message: string, as: DiagnosticCode = code): E.Either<PolicyProblem, never> =>
    E.left({ file: path, line: undefined, code: as, message });
  const text = textOf(content, MAX_MODEL_BYTES);
  if (typeof text !== 'string') return refuse(text.message, text.code);
  const plain = E.tryCatch(
    (): unknown => JSON.parse(text),
    (error) => (error instanceof Error ? error.message : String(error)),
  );
  if (E.isLeft(plain)) return refuse(`expected JSON: ${plain.left.slice(0, 200)}`);
  const decoded = codec.decode(plain.right);
  if (E.isRight(decoded)) return decoded;
  const [first] = decoded.left;
  const keys = first?.context.map((step) => step.key).filter((key) => key !== '') ?? [];
  const expected = first?.message ?? `expected ${first?.context.at(-1)?.type.name.slice(0, 80) ?? 'something else'}`;
  return refuse(`${keys.join('/')}: ${expected}, found ${typeof first?.value}`);
}
