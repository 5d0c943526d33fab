/** Reads `waiting.yaml`: indicators a policy knows of and cannot judge yet, and what each waits for. */
import * as E from 'fp-ts/Either';
import * as t from 'io-ts';
import type { Bundle, PolicyProblem } from './bundle';
import { withStructure } from '../json-structure';
import { readYaml } from '../read-yaml';

/** What a list of what is missing may cost its readers. */
const MAX_ROWS = 100;
const MAX_CHARACTERS = 500;

const Words = withStructure(
  new t.Type<string, string, unknown>(
    'a short text',
    t.string.is,
    (value, context) =>
      typeof value === 'string' && value.trim() !== '' && value.length <= MAX_CHARACTERS
        ? t.success(value)
        : t.failure(value, context, `expected a text of at most ${MAX_CHARACTERS} characters`),
    t.identity,
  ),
  { type: 'string', minLength: 1, maxLength: MAX_CHARACTERS },
);

const WaitingRow = t.strict({ id: Words, title: Words, why: Words, needs: Words, source: Words });

/** Named as rules are, never judged: `needs` is the history across consignments that no single one holds. */
export type WaitingRow = t.TypeOf<typeof WaitingRow>;

const Rows = withStructure(
  new t.Type<readonly WaitingRow[], readonly WaitingRow[], unknown>(
    'rows',
    t.array(WaitingRow).is,
    (value, context) =>
      Array.isArray(value) && value.length > MAX_ROWS
        ? t.failure(value.length, context, `expected at most ${MAX_ROWS} rows`)
        : t.array(WaitingRow).validate(value, context),
    t.identity,
  ),
  t.array(WaitingRow),
);

export const WaitingFile = t.strict({ waiting: Rows });

const NOWHERE = { line: undefined };

/** Left: what is wrong with the file. A policy without one waits for nothing; `rules` are those that are judged. */
export function loadWaiting(
  bundle: Bundle,
  rules: ReadonlyMap<string, unknown>,
): E.Either<readonly PolicyProblem[], readonly WaitingRow[]> {
  const source = bundle.files.find((one) => one.path === 'waiting.yaml');
  if (source === undefined) return E.right([]);
  const read = readYaml(source, WaitingFile);
  if (E.isLeft(read)) return read;
  const { waiting } = read.right.value;
  const problems = waiting.flatMap(({ id }, index): readonly PolicyProblem[] => {
    const at = { file: source.path, code: 'duplicate-id', ...read.right.places.of(['waiting', index, 'id']) } as const;
    const isFirst = waiting.findIndex((one) => one.id === id) === index;
    const twice = isFirst ? [] : [{ ...NOWHERE, ...at, message: `${id}: this id stands twice` }];
    return rules.has(id) ? [...twice, { ...NOWHERE, ...at, message: `${id}: a rule of this id is judged` }] : twice;
  });
  return problems.length > 0 ? E.left(problems) : E.right(waiting);
}
