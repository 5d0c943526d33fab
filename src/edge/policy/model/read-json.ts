/** A JSON file of a model as a checked value, bounded before it is parsed. */
import * as E from 'fp-ts/Either';
import * as t from 'io-ts';
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
  return refuse(first === undefined ? 'expected another structure' : toldError(first));
}

/** Type names are shown while they are short: that of a whole file says nothing. */
const MAX_NAME = 40;

function toldError({ context, message, value }: t.ValidationError): string {
  // The branches of an intersection are no keys of the file.
  const keys = context
    .filter((_, index) => !(context[index - 1]?.type instanceof t.IntersectionType))
    .map(({ key }) => key);
  const path = keys.filter((key) => key !== '').join('/');
  const name = context.at(-1)?.type.name ?? '';
  const expected = message ?? `expected ${name.length > 0 && name.length <= MAX_NAME ? name : 'another structure'}`;
  return `${path === '' ? '' : `${path}: `}${expected}, found ${value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value}`;
}
