/** What a YAML file may cost whoever reads it: its size, its encoding and how deep it nests are looked at before it is read. */
import { Lexer, Parser } from 'yaml';

/** A folder's largest file is its texts, 40 kB. */
const MAX_BYTES = 1024 * 1024;
const MAX_DEPTH = 64;
/** Collections, keys and values: a parsed one takes a kilobyte. */
const MAX_TOKENS = 100_000;

/** What the lexer puts between lexemes to say where something begins; no text of the file. */
const MARKS = new Set(['\u0002', '\u0018', '\u001f']);

/** Why a file is not read; `offset` is into its text where one place is to blame. */
export interface Unreadable {
  readonly code: 'too-large' | 'not-utf-8';
  readonly message: string;
  readonly offset?: number | undefined;
}

/** The text of a file, or why it is none. */
export function textOf(content: Uint8Array, maxBytes = MAX_BYTES): string | Unreadable {
  if (content.length > maxBytes)
    return { code: 'too-large', message: `expected at most ${maxBytes} bytes, found ${content.length}` };
  const [first, second, third] = content;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { code: 'not-utf-8', message: 'expected UTF-8, found UTF-16' };
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return { code: 'not-utf-8', message: 'expected UTF-8 without a byte order mark, found one' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    return text.includes('\0') ? { code: 'not-utf-8', message: 'expected a text, found a zero byte' } : text;
  } catch {
    return { code: 'not-utf-8', message: 'expected UTF-8, found bytes that are none' };
  }
}

/** Undefined where the text nests and holds no more than anybody reads. The parser's own tree would be built by recursion. */
export function tooMuchYaml(text: string): Unreadable | undefined {
  const parser = new Parser();
  let offset = 0;
  let tokens = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) if (token.type === 'error') break;
    if (!MARKS.has(lexeme)) offset += lexeme.length;
    if (parser.stack.length > MAX_DEPTH)
      return { code: 'too-large', message: `expected at most ${MAX_DEPTH} levels of nesting, found more`, offset };
    if (++tokens > MAX_TOKENS)
      return { code: 'too-large', message: `expected at most ${MAX_TOKENS} tokens, found more`, offset };
  }
  return undefined;
}
