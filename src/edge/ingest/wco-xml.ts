/** Reads one XML element with all it holds, within bounds of bytes, elements and depth, for whoever found where it opens. */
import { nextToken, xmlFault, type OpenToken, type XmlFault } from './wco-xml-token';

/** Names and attributes come without namespace prefix, children in their order; `at` is the byte offset of the tag. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
  readonly at: number;
}

interface Building {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
  readonly at: number;
}

/** Real messages have some hundred elements, 12 levels and 20 KiB; a declaration with 999 items some 100,000 elements. */
export const XML_LIMITS = { bytes: 10 * 1024 * 1024, elements: 200_000, depth: 64 } as const;

/** The envelope of messages stands in none of them: where one opens, the message before it was cut off. */
export const ENVELOPE = 'MetaData';

/** The element whose tag `open` stands at `at`, `depth` levels down, and where it ends; else why it cannot be read. */
export function readElement(
  bytes: string,
  open: OpenToken,
  at: number,
  depth: number,
): { readonly element: XmlElement; readonly to: number } | XmlFault {
  const root = build(open, at);
  if (open.empty) return { element: root, to: open.to };
  const stack = [root];
  let elements = 1;
  let position = open.to;
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const token = nextToken(bytes, position);
    if (token.kind === 'fault') return token;
    if (token.to - at > XML_LIMITS.bytes) return tooLarge(at);
    if (token.kind === 'text') {
      top.text += token.text;
    } else if (token.kind === 'open') {
      if (token.name === ENVELOPE) return unfinished(position, top.name);
      const child = build(token, position);
      top.children.push(child);
      if (++elements > XML_LIMITS.elements) return tooMany(position);
      if (depth + stack.length >= XML_LIMITS.depth) return tooDeep(position);
      if (!token.empty) stack.push(child);
    } else if (token.kind === 'close') {
      if (token.name !== top.name) return mismatch(position, token.name, top.name);
      stack.pop();
    } else if (token.kind !== 'aside') {
      return unfinished(position, top.name);
    }
    position = token.to;
  }
  return { element: root, to: position };
}

/** The text of an element with whitespace at the ends removed and inner runs collapsed; undefined when nothing is left. */
export function textOf(element: XmlElement): string | undefined {
  const text = element.text.trim().replace(/\s+/g, ' ');
  return text === '' ? undefined : text;
}

export function isEmpty(element: XmlElement): boolean {
  return element.children.length === 0 && textOf(element) === undefined;
}

export function tooLarge(at: number): XmlFault {
  return xmlFault(at, 'TOO_LARGE', `a message of more than ${XML_LIMITS.bytes} bytes`);
}

export function tooMany(at: number): XmlFault {
  return xmlFault(at, 'TOO_MANY', `more than ${XML_LIMITS.elements} elements in one message`);
}

export function tooDeep(at: number): XmlFault {
  return xmlFault(at, 'TOO_MANY', `elements nested more than ${XML_LIMITS.depth} deep`);
}

export function mismatch(at: number, found: string, expected: string): XmlFault {
  return xmlFault(at, 'NOT_XML', `</${brief(found)}> where </${brief(expected)}> was expected`);
}

export function unfinished(at: number, name: string): XmlFault {
  return xmlFault(at, 'NOT_XML', `the document ends, or another begins, inside <${brief(name)}>`);
}

/** A name short enough for a message to a person. */
export function brief(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}

function build(open: OpenToken, at: number): Building {
  return { name: open.name, attributes: open.attributes, children: [], text: '', at };
}
