/** Cuts one XML token at a time, for the reader of WCO messages: strict, linear in the input, and without any expansion. */

/** `at`, `from` and `to` are byte offsets; names and texts are still bytes, one per character (latin1). */
export type XmlToken =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly empty: boolean;
      readonly to: number;
    }
  | { readonly kind: 'close'; readonly name: string; readonly to: number }
  | { readonly kind: 'text'; readonly text: string; readonly to: number }
  | { readonly kind: 'aside'; readonly to: number }
  | { readonly kind: 'start'; readonly to: number }
  | { readonly kind: 'end'; readonly to: number }
  | XmlFault;

/** `wholeDocument`: nothing in this document is to be trusted, not even what follows the fault. */
export interface XmlFault {
  readonly kind: 'fault';
  readonly code: string;
  readonly detail: string;
  readonly at: number;
  readonly wholeDocument: boolean;
}

export type OpenToken = Extract<XmlToken, { kind: 'open' }>;

const MAX_ATTRIBUTES = 64;
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
const BYTE_ORDER_MARK = '\xef\xbb\xbf';

// No pattern with a repetition looks at input of any length: a megabyte of spaces would cost one its stack.
const ENCODING = /\sencoding\s*=\s*["']([^"']*)["']/;
const CHARACTERS = /&(?:(amp|lt|gt|quot|apos)|#([0-9]{1,7})|#x([0-9A-Fa-f]{1,6}));|&/g;
const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f]/;
const BAD_REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});)/;

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function xmlFault(at: number, code: string, detail: string, wholeDocument = false): XmlFault {
  return { kind: 'fault', code, detail, at, wholeDocument };
}

/** The token at `at` of bytes held one per character; `start` opens a document (`<?xml`), a DOCTYPE or entity is a fault. */
export function nextToken(bytes: string, at: number): XmlToken {
  if (at >= bytes.length) return { kind: 'end', to: at };
  if (bytes[at] !== '<') return readText(bytes, at);
  const mark = bytes[at + 1];
  if (mark === '/') return readClose(bytes, at);
  if (mark === '?') return readInstruction(bytes, at);
  return mark === '!' ? readMarked(bytes, at) : readOpen(bytes, at);
}

/** The part of a name behind its namespace prefix. */
function localName(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1);
}

function readText(bytes: string, at: number): XmlToken {
  if (bytes.startsWith(BYTE_ORDER_MARK, at)) return { kind: 'aside', to: at + BYTE_ORDER_MARK.length };
  const next = bytes.indexOf('<', at);
  const to = next === -1 ? bytes.length : next;
  const text = decode(bytes.slice(at, to));
  return text === undefined ? badCharacter(at) : { kind: 'text', text, to };
}

function readClose(bytes: string, at: number): XmlToken {
  const from = at + 2;
  const to = nameEnd(bytes, from);
  const end = spaceEnd(bytes, to);
  if (to === from || bytes[end] !== '>') return xmlFault(at, 'NOT_XML', 'a closing tag that is none');
  return { kind: 'close', name: localName(bytes.slice(from, to)), to: end + 1 };
}

function readInstruction(bytes: string, at: number): XmlToken {
  const to = bytes.indexOf('?>', at + 2);
  if (to === -1) return xmlFault(at, 'NOT_XML', 'a processing instruction that does not end');
  if (!/^<\?xml\s/.test(bytes.slice(at, at + 6))) return { kind: 'aside', to: to + 2 };
  const encoding = ENCODING.exec(bytes.slice(at, Math.min(to, at + 256)))?.[1] ?? 'UTF-8';
  if (/^(?:utf-?8|us-ascii)$/i.test(encoding)) return { kind: 'start', to: to + 2 };
  return xmlFault(at, 'BAD_TEXT', 'the encoding declared is not UTF-8', true);
}

function readMarked(bytes: string, at: number): XmlToken {
  if (bytes.startsWith('<!--', at)) {
    const to = bytes.indexOf('-->', at + 4);
    return to === -1 ? xmlFault(at, 'NOT_XML', 'a comment that does not end') : { kind: 'aside', to: to + 3 };
  }
  if (bytes.startsWith('<![CDATA[', at)) {
    const to = bytes.indexOf(']]>', at + 9);
    if (to === -1) return xmlFault(at, 'NOT_XML', 'a CDATA section that does not end');
    const raw = bytes.slice(at + 9, to);
    return CONTROL.test(raw) ? badCharacter(at) : { kind: 'text', text: fromUtf8(raw), to: to + 3 };
  }
  return xmlFault(at, 'XML_DOCTYPE', 'a document type or entity declaration, which is never accepted', true);
}

function readOpen(bytes: string, at: number): XmlToken {
  let to = nameEnd(bytes, at + 1);
  if (to === at + 1) return xmlFault(at, 'NOT_XML', 'a tag without a name');
  const name = localName(bytes.slice(at + 1, to));
  let attributes: Map<string, string> | undefined;
  const seen = new Set<string>();
  for (let found = attributeAt(bytes, to); found !== undefined; found = attributeAt(bytes, to)) {
    const { key } = found;
    to = found.to;
    const value = decode(found.raw);
    if (value === undefined) return badCharacter(at);
    if (seen.has(key)) return xmlFault(at, 'NOT_XML', 'an attribute that stands twice in one tag');
    if (seen.size === MAX_ATTRIBUTES)
      return xmlFault(at, 'TOO_MANY', `more than ${MAX_ATTRIBUTES} attributes in one tag`);
    seen.add(key);
    if (!key.startsWith('xmlns')) (attributes ??= new Map()).set(localName(key), value);
  }
  const end = spaceEnd(bytes, to);
  const empty = bytes[end] === '/';
  const last = empty ? end + 1 : end;
  if (bytes[last] !== '>') return xmlFault(at, 'NOT_XML', 'a tag that is not well-formed or does not end');
  return { kind: 'open', name, attributes: attributes ?? NO_ATTRIBUTES, empty, to: last + 1 };
}

/** Space, a name, `=`, and a value in quotes, in which no tag begins; undefined where something else stands. */
function attributeAt(bytes: string, at: number): { key: string; raw: string; to: number } | undefined {
  const from = spaceEnd(bytes, at);
  const nameTo = nameEnd(bytes, from);
  const equals = spaceEnd(bytes, nameTo);
  if (from === at || nameTo === from || bytes[equals] !== '=') return undefined;
  const open = spaceEnd(bytes, equals + 1);
  const quote = bytes[open];
  if (quote !== '"' && quote !== "'") return undefined;
  const close = bytes.indexOf(quote, open + 1);
  const raw = bytes.slice(open + 1, close);
  if (close === -1 || raw.includes('<')) return undefined;
  return { key: bytes.slice(from, nameTo), raw, to: close + 1 };
}

/** Behind the spaces, tabs and line ends that stand there. */
function spaceEnd(bytes: string, at: number): number {
  let to = at;
  while (isSpace(bytes.charCodeAt(to))) to++;
  return to;
}

const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13;

/** Behind the name that stands there; where it begins if there is none. */
function nameEnd(bytes: string, at: number): number {
  let to = at;
  while (isOfName(bytes.charCodeAt(to), to > at)) to++;
  return to;
}

const [HYPHEN, DOT, ZERO, NINE, COLON, UNDERSCORE] = [45, 46, 48, 57, 58, 95];

/** Digits, hyphens and dots stand in a name, but do not begin it. */
function isOfName(code: number, isWithin: boolean): boolean {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code >= 0x80) return true;
  if (code === COLON || code === UNDERSCORE) return true;
  return isWithin && (code === HYPHEN || code === DOT || (code >= ZERO && code <= NINE));
}

function badCharacter(at: number): XmlFault {
  return xmlFault(at, 'NOT_XML', 'a control character, or an entity other than the five of XML and numbers');
}

/** Text of raw bytes with its character references resolved once; undefined where one is not accepted. */
function decode(raw: string): string | undefined {
  if (CONTROL.test(raw)) return undefined;
  const text = fromUtf8(raw);
  if (!text.includes('&')) return text;
  // One look for the first bad one: resolving millions before saying no would be slow.
  if (BAD_REFERENCE.test(text)) return undefined;
  let accepted = true;
  const resolved = text.replace(CHARACTERS, (_all, name?: string, decimal?: string, hexadecimal?: string) => {
    if (name !== undefined) return NAMED[name] ?? '';
    const point = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number.parseInt(decimal, 10);
    if (isCharacter(point)) return String.fromCodePoint(point);
    accepted = false;
    return '';
  });
  return accepted ? resolved : undefined;
}

function isCharacter(point: number): boolean {
  if (point < 0x20) return point === 0x9 || point === 0xa || point === 0xd;
  return point <= 0xd7ff || (point >= 0xe000 && point <= 0xfffd) || (point >= 0x10000 && point <= 0x10ffff);
}

function fromUtf8(raw: string): string {
  return /[\x80-\xff]/.test(raw) ? Buffer.from(raw, 'latin1').toString('utf8') : raw;
}
