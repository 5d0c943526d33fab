/** Reads a file of WCO Data Model 3.6 messages into drafts, for `ingest`: declarations, amendments, notices, responses. */
import * as E from 'fp-ts/Either';
import type { Unreadable } from '../ingest-draft';
import { readWcoCatalog } from './wco-catalog';
import { draftDeclaration } from './wco-declaration';
import type { WcoDraft, WcoTools } from './wco-draft';
import { findMessages } from './wco-messages';
import { draftResponse } from './wco-response';
import { readDeclarationShape } from './wco-shape';
import { leafRules } from './wco-value';

/** Drafts and failures, each in file order. */
export interface WcoReading {
  readonly drafts: readonly WcoDraft[];
  readonly unreadable: readonly Unreadable[];
}

// Longer text would not fit a string of the runtime; a stream of messages comes in several files.
const MAX_FILE_BYTES = 256 * 1024 * 1024;

let tools: WcoTools | undefined;

/**
 * Never throws on any input: what cannot be read becomes an Unreadable and costs only itself. Codes: EMPTY, TOO_LARGE (10 MiB a
 * message, 256 MiB a file), NOT_XML, XML_DOCTYPE, BAD_TEXT, TOO_MANY, UNSUPPORTED_MESSAGE, MISSING_ELEMENT, BAD_VALUE, BAD_AMOUNT,
 * BAD_CURRENCY, BAD_MASS, BAD_COUNT, BAD_TIME. The name of the file is for messages.
 */
export function readWcoDm(bytes: Uint8Array, fileName: string): WcoReading {
  const drafts: WcoDraft[] = [];
  const unreadable: Unreadable[] = [];
  const lose = (code: string, pointer: string | null, detail: string, line: number, raw: Uint8Array): void => {
    unreadable.push({ code, pointer, detail, line, type: 'declaration', raw });
  };
  if (bytes.length > MAX_FILE_BYTES) {
    lose('TOO_LARGE', null, `${fileName} has more than ${MAX_FILE_BYTES} bytes; split it`, 1, bytes);
    return { drafts, unreadable };
  }
  tools ??= loadTools();
  for (const found of findMessages(bytes)) {
    if (found.kind === 'lost') {
      lose(found.code, null, found.detail, found.line, found.raw);
      continue;
    }
    const draft = found.element.name === 'Response' ? draftResponse(tools, found) : draftDeclaration(tools, found);
    if (E.isRight(draft)) drafts.push(draft.right);
    else lose(draft.left.code, draft.left.pointer, draft.left.detail, found.line, found.raw);
  }
  if (drafts.length + unreadable.length === 0) lose('EMPTY', null, `${fileName} holds no message`, 1, bytes);
  return { drafts, unreadable };
}

function loadTools(): WcoTools {
  const catalog = readWcoCatalog();
  return { catalog, shape: readDeclarationShape(), rules: leafRules(catalog) };
}
