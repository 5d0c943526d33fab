/** YAML that people write as checked values, with the line of everything that is wrong. */
import * as E from 'fp-ts/Either';
import type * as t from 'io-ts';
import { LineCounter, parseDocument } from 'yaml';
import { unknownKeys } from './unknown-keys';

/** Keeps a file from growing without bound by aliases of aliases. */
const MAX_ALIASES = 100;

/** One thing wrong with a file: where, and what was expected. */
export interface FileProblem {
  readonly file: string;
  readonly line: number | undefined;
  readonly message: string;
}

/** `file:line: message`, as editors and compilers read it. */
export function problemText({ file, line, message }: FileProblem): string {
  return `${file}${line === undefined ? '' : `:${line}`}: ${message}`;
}

/** A decoded file, and how to find the line of a path in it. */
export interface Read<A> {
  readonly value: A;
  readonly lineOf: (path: readonly (string | number)[]) => number | undefined;
}

/** Left: not YAML, or not the structure the codec wants.  */
export function readYaml<A>(
  file: { readonly path: string; readonly content: Uint8Array },
  codec: t.Type<A, unknown, unknown>,
): E.Either<readonly FileProblem[], Read<A>> {
  const lines = new LineCounter();
  const text = Buffer.from(file.content).toString('utf8');
  const document = parseDocument(text, {
    lineCounter: lines,
    maxAliasCount: 0,
  } as object);
  const problem = (line: number | undefined, message: string): FileProblem => ({ file: file.path, line, message });
  const lineAt = (offset: number | undefined): number | undefined =>
    offset === undefined ? undefined : lines.linePos(offset).line;
  // A tag that nobody knows would be dropped without a word: `!= GB` would say `GB`.
  const wrong = [...document.errors, ...document.warnings];
  if (wrong.length > 0) {
    return E.left(
      wrong.slice(0, 10).map((error) => {
        const line = lineAt(error.pos[0]);
        const message = error.message.split('\n')[0] ?? 'not YAML';
        return problem(line, `${message}${quotesHint(text.split('\n')[(line ?? 0) - 1])}`);
      }),
    );
  }
  const lineOf = (path: readonly (string | number)[]): number | undefined => {
    const node = document.getIn(path.map(asKey), true) as { readonly range?: readonly number[] } | undefined;
    return lineAt(node?.range?.[0]);
  };
  const plain = E.tryCatch(
    (): unknown => document.toJS({ maxAliasCount: MAX_ALIASES }),
    (error) => (error instanceof Error ? error.message : String(error)),
  );
  if (E.isLeft(plain)) return E.left([problem(undefined, plain.left)]);
  const decoded = codec.decode(plain.right);
  if (E.isLeft(decoded))
    return E.left(problemsOf(decoded.left).map(({ path, message }) => problem(lineOf(path), message)));
  const unknown = unknownKeys(plain.right, decoded.right);
  if (unknown.length > 0)
    return E.left(unknown.map((path) => problem(lineOf(path), `${path.join('/')}: expected no such key`)));
  return E.right({ value: decoded.right, lineOf });
}

/** Characters of a line that are looked at for what is meant. */
const MAX_LOOKED_AT = 500;

/** What YAML takes for a sign of its own where people write a comparison, a range or a list. */
const NEEDS_QUOTES = /[:,{]\s*(?:[<>]=?\s*[-\d]|!=|not \[|[[(][^\],]*\.\.)/;

function quotesHint(line: string | undefined): string {
  return line !== undefined && NEEDS_QUOTES.test(line.slice(0, MAX_LOOKED_AT))
    ? " (a comparison or a range stands in quotes: '>= 30', '!= GB', '[10..20)')"
    : '';
}

function asKey(key: string | number): string | number {
  return typeof key === 'string' && /^\d+$/.test(key) ? Number(key) : key;
}

/** Paths like `flows/2/maxWait` with what was expected there; at most ten. */
function problemsOf(errors: t.Errors): readonly { readonly path: readonly string[]; readonly message: string }[] {
  return errors.slice(0, 10).map((error) => {
    const path = error.context.map((step) => step.key).filter((key) => key !== '');
    const expected = error.message ?? `expected ${error.context.at(-1)?.type.name ?? 'something else'}`;
    return {
      path,
      message: `${path.join('/')}: ${expected}, found ${JSON.stringify(error.value)?.slice(0, 80) ?? 'nothing'}`,
    };
  });
}
