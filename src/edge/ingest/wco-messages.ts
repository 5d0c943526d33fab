/** Finds the WCO messages in a file whatever envelope they come in, one after the other, for the reader that drafts them. */
import { isUtf8 } from 'node:buffer';
import { badLine, lineCounter } from './wco-lines';
import { nextToken, xmlFault, type OpenToken, type XmlFault } from './wco-xml-token';
import {
  ENVELOPE, XML_LIMITS, brief, mismatch, readElement, textOf, tooDeep, tooLarge, tooMany, unfinished, type XmlElement,
} from './wco-xml'; // prettier-ignore

/** A Declaration or Response: `raw` are its own bytes, `line` counts from 1, the country is its MetaData's. */
export interface WcoMessage {
  readonly kind: 'message';
  readonly element: XmlElement;
  readonly responsibleCountry: string | undefined;
  readonly line: number;
  readonly raw: Uint8Array;
}

/** Bytes that hold no readable message, from where the last readable one ended. */
export interface LostBytes {
  readonly kind: 'lost';
  readonly code: string;
  readonly detail: string;
  readonly line: number;
  readonly raw: Uint8Array;
}

interface Walk {
  readonly bytes: string;
  readonly raw: Uint8Array;
  readonly lineAt: (offset: number) => number;
  at: number;
  stack: { readonly name: string }[];
  /** Where the unit not yet finished begins: what is lost if it turns out unreadable. */
  mark: number;
  /** End of the last message: limits outside messages count from here. */
  quiet: number;
  elements: number;
  /** Depth of the open MetaData; its messages wait for its end. */
  metaData: number | undefined;
  country: string | undefined;
  pending: WcoMessage[];
  /** The open root holds a message, or its failure was told. */
  told: boolean;
  /** After a fault the closing tags of what was skipped may follow. */
  recovering: boolean;
}

const MESSAGES: ReadonlySet<string> = new Set(['Declaration', 'Response']);
const NEXT_UNIT = /<\?xml\s|<(?:[\w.-]+:)?MetaData[\s/>]/g;
const NEXT_DOCUMENT = /<\?xml\s/g;

/** The messages of a file and what could not be read, in file order; a fault costs only the unit it stands in. */
export function* findMessages(raw: Uint8Array): Generator<WcoMessage | LostBytes> {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).toString('latin1');
  const walk: Walk = {
    bytes, raw, lineAt: lineCounter(bytes), at: 0, stack: [], mark: 0, quiet: 0, elements: 0,
    metaData: undefined, country: undefined, pending: [], told: false, recovering: false,
  }; // prettier-ignore
  for (;;) {
    const found = step(walk);
    if (found === 'end') return;
    if (found.kind === 'fault') yield recover(walk, found);
    else yield* found.messages;
  }
}

/** Nothing yet, finished messages, a fault, or the end. */
type Found = { readonly kind: 'found'; readonly messages: readonly (WcoMessage | LostBytes)[] } | XmlFault | 'end';
const NOTHING: Found = { kind: 'found', messages: [] };

function step(walk: Walk): Found {
  const token = nextToken(walk.bytes, walk.at);
  const top = walk.stack.at(-1);
  switch (token.kind) {
    case 'fault':
      return token;
    case 'end':
      return top === undefined ? 'end' : unfinished(walk.at, top.name);
    case 'start':
      if (top !== undefined) return unfinished(walk.at, top.name);
      walk.recovering = false;
      break;
    case 'text':
      if (top === undefined && !walk.recovering && token.text.trim() !== '') {
        return xmlFault(walk.at, 'NOT_XML', 'text outside any element');
      }
      break;
    case 'open':
      return open(walk, token);
    case 'close':
      return close(walk, token.name, token.to);
    case 'aside':
      break;
  }
  return advance(walk, token.to);
}

function advance(walk: Walk, to: number): Found {
  if (to - walk.quiet > XML_LIMITS.bytes) return tooLarge(walk.at);
  walk.at = to;
  return NOTHING;
}

function open(walk: Walk, token: OpenToken): Found {
  if (MESSAGES.has(token.name)) return message(walk, token);
  if (walk.metaData !== undefined && token.name === 'ResponsibleCountryCode') return country(walk, token);
  if (++walk.elements > XML_LIMITS.elements) return tooMany(walk.at);
  if (walk.stack.length >= XML_LIMITS.depth) return tooDeep(walk.at);
  if (walk.stack.length === 0) walk.told = walk.recovering;
  if (token.name === ENVELOPE && walk.metaData === undefined) walk.metaData = walk.stack.length;
  walk.stack.push({ name: token.name });
  return token.empty ? close(walk, token.name, token.to) : advance(walk, token.to);
}

function message(walk: Walk, token: OpenToken): Found {
  const line = walk.lineAt(walk.at);
  const read = readElement(walk.bytes, token, walk.at, walk.stack.length);
  if ('kind' in read) return read;
  const raw = walk.raw.subarray(walk.at, read.to);
  if (!isUtf8(raw)) return xmlFault(walk.at, 'BAD_TEXT', `not UTF-8 in line ${line + badLine(raw)}`);
  const found: WcoMessage = { kind: 'message', element: read.element, responsibleCountry: undefined, line, raw };
  if (walk.metaData === undefined) return finished(walk, read.to, [found]);
  walk.at = read.to;
  walk.quiet = read.to;
  walk.elements = 0;
  walk.pending.push(found);
  return NOTHING;
}

function country(walk: Walk, token: OpenToken): Found {
  const read = readElement(walk.bytes, token, walk.at, walk.stack.length);
  if ('kind' in read) return read;
  const text = textOf(read.element) ?? '';
  if (/^[A-Z]{2}$/.test(text)) walk.country = text;
  return advance(walk, read.to);
}

function close(walk: Walk, name: string, to: number): Found {
  const top = walk.stack.pop();
  if (top === undefined) {
    return walk.recovering ? advance(walk, to) : xmlFault(walk.at, 'NOT_XML', `</${brief(name)}> closes nothing`);
  }
  if (top.name !== name) return mismatch(walk.at, name, top.name);
  if (walk.metaData === walk.stack.length) {
    const messages = walk.pending.map((found) => ({ ...found, responsibleCountry: walk.country }));
    return finished(walk, to, messages.length === 0 ? [unsupported(walk, name, to)] : messages);
  }
  if (walk.stack.length > 0) return advance(walk, to);
  return finished(walk, to, walk.told ? [] : [unsupported(walk, name, to)]);
}

/** Ends a unit: what comes now is counted anew. */
function finished(walk: Walk, to: number, messages: readonly (WcoMessage | LostBytes)[]): Found {
  walk.told = true;
  walk.metaData = undefined;
  walk.country = undefined;
  walk.pending = [];
  walk.at = to;
  walk.mark = to;
  walk.quiet = to;
  walk.elements = 0;
  return { kind: 'found', messages };
}

function unsupported(walk: Walk, name: string, to: number): LostBytes {
  const detail = `no Declaration or Response of the WCO Data Model in <${brief(name)}>`;
  const raw = walk.raw.subarray(walk.mark, to);
  return { kind: 'lost', code: 'UNSUPPORTED_MESSAGE', detail, line: walk.lineAt(walk.at), raw };
}

/** Skips to where the next unit can begin; after a DOCTYPE only another document can be trusted. */
function recover(walk: Walk, fault: XmlFault): LostBytes {
  const { bytes, mark } = walk;
  const next = fault.wholeDocument ? NEXT_DOCUMENT : NEXT_UNIT;
  // What broke off the unit may itself begin the next one, but a fault in its own first bytes must not lead back to it.
  const another = fault.at > walk.at || (walk.stack.length > 0 && bytes.startsWith('<?xml', fault.at));
  next.lastIndex = another && !fault.wholeDocument ? fault.at : fault.at + 1;
  const to = next.exec(bytes)?.index ?? bytes.length;
  const raw = walk.raw.subarray(mark, to);
  walk.stack = [];
  walk.recovering = true;
  finished(walk, to, []);
  const code = fault.code === 'NOT_XML' && !isUtf8(raw) ? 'BAD_TEXT' : fault.code;
  return { kind: 'lost', code, detail: fault.detail, line: walk.lineAt(fault.at), raw };
}
