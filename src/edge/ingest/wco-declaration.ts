/** Drafts a document from a WCO Declaration: the original, its amendment, its presentation or its cancellation. */
import * as E from 'fp-ts/Either';
import { collectAliases } from './wco-aliases';
import { MAX_UNMAPPED, readBody, type MessageFault } from './wco-body';
import type { DeclarationRow } from './wco-catalog';
import { readChanges, type Changes } from './wco-changes';
import { readHeader, type WcoDraft, type WcoTools } from './wco-draft';
import type { WcoMessage } from './wco-messages';
import { firstAt } from './wco-path';
import { textOf } from './wco-xml';

const NO_CHANGES: Changes = { changes: [], outside: [] };

/**
 * The kind follows from function (017) and type (D013) by the catalog. A whole has version 1; a patch carries its changes and
 * the partial body beside them; a presentation its time, where stated. Left: MISSING_ELEMENT without function, without LRN and
 * MRN, or without anything amended; BAD_VALUE where function and type contradict; and what the body's values can be.
 */
export function draftDeclaration(tools: WcoTools, message: WcoMessage): E.Either<MessageFault, WcoDraft> {
  const { element } = message;
  const places = tools.catalog.header.declaration;
  const functionCode = firstAt(element, places.functionCode, textOf);
  const typeCode = firstAt(element, places.typeCode, textOf);
  if (functionCode === undefined) return fault('MISSING_ELEMENT', 'no message function', '42A/017');
  const row = tools.catalog.declarations.find((each) => fits(each, functionCode, typeCode ?? ''));
  if (row === undefined || row.kind === 'REFUSED')
    return fault('BAD_VALUE', 'function and type contradict', '42A/D013');

  const header = readHeader(tools, places, element, row.kind, message.responsibleCountry);
  if (E.isLeft(header)) return header;
  const amended = row.kind === 'PATCH' ? readChanges(tools.shape, element) : E.right(NO_CHANGES);
  if (E.isLeft(amended)) return amended;
  const body = readBody(tools.rules, tools.shape, element, '42A', new Set([...Object.values(places), 'Amendment']));
  if (E.isLeft(body)) return body;

  const { changes, outside } = amended.right;
  const { content } = body.right;
  const aliases = collectAliases(tools.catalog.aliases, tools.shape, content, header.right.aliases);
  const presented = row.presentation === true ? { presentationDateTime: header.right.issueDateTime ?? null } : {};
  return E.right({
    type: 'declaration',
    reference: undefined,
    header: { ...header.right, aliases, changes },
    body: { ...content, ...presented },
    line: message.line,
    unmapped: [...new Set([...body.right.unmapped, ...outside])].slice(0, MAX_UNMAPPED),
  });
}

function fits(row: DeclarationRow, functionCode: string, typeCode: string): boolean {
  const plain = functionCode.replace(/^0+(?=.)/, '');
  return (
    (row.functions?.includes(plain) ?? true) &&
    (row.types?.includes(typeCode) ?? true) &&
    (row.typePrefixes?.some((prefix) => typeCode.startsWith(prefix)) ?? true)
  );
}

function fault(code: string, detail: string, pointer: string): E.Either<MessageFault, never> {
  return E.left({ code, detail, pointer });
}
