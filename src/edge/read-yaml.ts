/** YAML that people write as checked values, with the line of everything that is wrong. */
import * as E from 'fp-ts/Either';
import type * as t from 'io-ts';
import { LineCounter, parseDocument } from 'yaml';
import type { Unreadable } from './bounded-yaml';
import { textOf, tooMuchYaml } from './bounded-yaml';
import { unknownKeys } from './unknown-keys';
import type { Place, YamlPath, YamlPlaces } from './yaml-places';
import { yamlPlaces } from './yaml-places';

/** Keeps a file from growing without bound by aliases of aliases. */
const MAX_ALIASES = 100;

/** What can be wrong with any file; what is in it may be wrong in more ways. */
type FileCode = Unreadable['code'] | 'not-yaml' | 'wrong-value' | 'unknown-key';

/** One thing wrong with a file: where, and what was expected. */
export interface FileProblem<Code extends string = FileCode> {
  readonly file: string;
  readonly line: number | undefined;
  readonly column?: number | undefined;
  readonly code?: Code | undefined;
  readonly message: string;
  readonly hint?: string | undefined;
  /** The rule it is about, where it is about one. */
  readonly rule?: string | undefined;
}

/** `file:line: message`, as editors and compilers read it. */
export function problemText({ file, line, message }: Pick<FileProblem, 'file' | 'line' | 'message'>): string {
  return `${file}${line === undefined ? '' : `:${line}`}: ${message}`;
}

/** A decoded file, and how to find the line of a path in it. */
export interface Read<A> {
  readonly value: A;
  readonly lineOf: (path: YamlPath) => number | undefined;
  readonly places: YamlPlaces;
}

interface SourceFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Left: not YAML, too much of it, or not the structure the codec wants.  */
export function readYaml<A>(
  file: SourceFile,
  codec: t.Type<A, unknown, unknown>,
): E.Either<readonly FileProblem[], Read<A>> {
  const problem = (at: Place | undefined, code: FileCode, message: string): FileProblem => ({
    file: file.path,
    line: at?.line,
    column: at?.column,
    code,
    message,
  });
  const parsed = parse(file, problem);
  if (E.isLeft(parsed)) return parsed;
  const { plain, places } = parsed.right;
  const decoded = codec.decode(plain);
  if (E.isLeft(decoded)) {
    const found = problemsOf(decoded.left);
    return E.left(found.map(({ path, message }) => problem(places.of(path), 'wrong-value', message)));
  }
  const unknown = unknownKeys(plain, decoded.right);
  if (unknown.length > 0) {
    const told = (path: readonly string[]): string => `${path.join('/')}: expected no such key`;
    return E.left(unknown.map((path) => problem(places.ofKey(path), 'unknown-key', told(path))));
  }
  return E.right({ value: decoded.right, lineOf: (path) => places.of(path)?.line, places });
}

type MakeProblem = (at: Place | undefined, code: FileCode, message: string) => FileProblem;

function parse(
  file: SourceFile,
  problem: MakeProblem,
): E.Either<readonly FileProblem[], { readonly plain: unknown; readonly places: YamlPlaces }> {
  const text = textOf(file.content);
  if (typeof text !== 'string') return E.left([problem(undefined, text.code, text.message)]);
  const tooMuch = tooMuchYaml(text);
  if (tooMuch !== undefined) {
    const before = text.slice(0, tooMuch.offset).split('\n');
    const at = { line: before.length, column: (before.at(-1) ?? '').length };
    return E.left([problem(at, tooMuch.code, tooMuch.message)]);
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  // A tag that nobody knows would be dropped without a word: `!= GB` would say `GB`.
  const wrong = [...document.errors, ...document.warnings];
  if (wrong.length > 0) {
    const found = wrong.slice(0, 10).map(({ pos, message }) => {
      const { line, col } = lines.linePos(pos[0]);
      const first = message.split('\n')[0] ?? 'not YAML';
      return problem({ line, column: col }, 'not-yaml', `${first}${quotesHint(text.split('\n')[line - 1])}`);
    });
    return E.left(found);
  }
  const plain = E.tryCatch(
    (): unknown => document.toJS({ maxAliasCount: MAX_ALIASES }),
    (error) => (error instanceof Error ? error.message : String(error)),
  );
  if (E.isLeft(plain)) return E.left([problem({ line: 1, column: 1 }, 'too-large', plain.left)]);
  return E.right({ plain: plain.right, places: yamlPlaces(document, text, lines) });
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
