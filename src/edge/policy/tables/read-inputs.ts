/** Reads the inputs of a decision table: each a CEL expression whose type says what its cells can ask. */
import * as E from 'fp-ts/Either';
import type { CelEnvironment } from '../cel-environment';
import { checkedTree } from '../cel-parse';
import type { TableInput } from './compiled-table';
import type { InputType } from './read-cell';
import { refusedText } from './refused-text';

/** Longest text of an input, in UTF-16 units: it is read again for every cell that asks something of it. */
const MAX_INPUT = 1_000;

const TYPES: readonly string[] = [
  'bool', 'string', 'double', 'Amount', 'Quantity', 'Mass', 'Timestamp', 'Duration',
] satisfies readonly InputType[]; // prettier-ignore

/** Where it is wrong, below the table, and how. */
export interface TableProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Left: every input that is no expression. */
export function readInputs(
  stated: Readonly<Record<string, string>>,
  environment: CelEnvironment,
): E.Either<readonly TableProblem[], readonly TableInput[]> {
  const inputs: TableInput[] = [];
  const problems: TableProblem[] = [];
  for (const [name, text] of Object.entries(stated)) {
    const type = typeOf(text.trim(), environment);
    if (E.isLeft(type)) problems.push({ path: ['inputs', name], message: `input ${name}: ${type.left}` });
    else inputs.push({ name, text: text.trim(), type: type.right });
  }
  return problems.length > 0 ? E.left(problems) : E.right(inputs);
}

function typeOf(text: string, environment: CelEnvironment): E.Either<string, InputType> {
  if (text.length > MAX_INPUT) return E.left(`expected at most ${MAX_INPUT} characters, found ${text.length}`);
  const tree = checkedTree(text, environment);
  if ('refusal' in tree) {
    return E.left(refusedText({ ...tree.refusal, offset: tree.refusal.position }, text));
  }
  return E.right(TYPES.includes(tree.type) ? (tree.type as InputType) : 'other');
}
